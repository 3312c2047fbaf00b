// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <functional>

class QToolButton;

namespace einlass {

class MultilineEdit;
struct Rule;

/// The host's reason for one clause, asked for only while the clause asks for one. Its finding is
/// shown in here, or by the question that it stands in.
class ReasonEditor : public PlanEditor
{
    Q_OBJECT

public:
    ReasonEditor(const QString &clause, FindingPlace place, PlanModel &model, const Services &services,
                 QWidget *parent = nullptr);

    /// Asks only in this situation, where a clause has editors at several questions.
    void restrictTo(std::function<bool()> situation) { m_situation = std::move(situation); }

    void refresh() override;
    void retranslate() override;

private:
    bool isWanted() const;
    const Rule *rule() const;
    void showReadyReasons();
    void take(const QString &reason);

    QString m_clause;
    MultilineEdit *m_text;
    FieldBox *m_box;
    QToolButton *m_ready;
    std::function<bool()> m_situation;
};

} // namespace einlass
