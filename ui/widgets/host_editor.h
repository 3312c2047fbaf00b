// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;
class QLineEdit;

namespace einlass {

class ChoiceBox;
class Fold;

/// Who invites.
class HostEditor : public PlanEditor
{
    Q_OBJECT

public:
    HostEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// Says what is missing; the first control that lacks its answer, or nothing.
    QWidget *firstMissing();

private:
    bool isKnown() const;
    void showSummary();
    QLineEdit *makeText(const QString &objectName, QString Host::*text);

    QLabel *m_heading;
    QLabel *m_summary;
    Fold *m_fold;
    bool m_isFresh = true;      ///< another meeting: whether the host is known is to be seen
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_unit;
    ChoiceBox *m_status;
    FieldBox *m_nameBox;
    FieldBox *m_emailBox;
    FieldBox *m_unitBox;
    FieldBox *m_statusBox;
};

} // namespace einlass
