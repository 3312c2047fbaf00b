// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret_store.h"
#include "tools/invitation_comparison.h"
#include "widgets/plan_editor.h"

class QLabel;
class QLineEdit;

namespace einlass {

class MultilineEdit;
class SecretField;

/// Where the host brings back what the tool handed out: the pasted invitation, or link and passcode
/// by themselves. Secrets of the link go to the model's secrets, never into the plan.
class AccessEditor : public PlanEditor
{
    Q_OBJECT

public:
    AccessEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void readPasted();
    void take(const ReadInvitation &invitation);
    QString reportOn(const ReadInvitation &invitation) const;
    void setLink(const QString &text);
    void showReport();
    QStringList comparison() const;

    MultilineEdit *m_paste;
    QLabel *m_report;
    QLineEdit *m_link;
    SecretField *m_passcode;
    std::vector<PlanDifference> m_differences;  ///< of the pasted invitation from the plan as it was then
    FieldBox *m_pasteBox;
    FieldBox *m_linkBox;
};

} // namespace einlass
