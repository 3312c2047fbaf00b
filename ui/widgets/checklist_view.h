// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <QSet>

class QLabel;
class QVBoxLayout;

namespace einlass {

class StepRow;

/// The steps that this plan calls for, by phase. What is ticked is remembered for this session.
class ChecklistView : public PlanEditor
{
    Q_OBJECT

public:
    ChecklistView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    struct Phase
    {
        QString name;
        QLabel *heading;
        QVBoxLayout *layout;
        std::vector<StepRow *> rows;
    };

    void showPhase(Phase &phase, const QHash<QString, QString> &values);
    QString copyName(const QString &copy) const;
    QString secretName(const QString &copy) const;
    QString copyValue(const QString &copy) const;
    StepRow *rowOf(Phase &phase, std::size_t index);

    std::vector<Phase> m_phases;
    QSet<QString> m_done;
    QString m_planId;
};

} // namespace einlass
