// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLineEdit;

namespace einlass {

class ChoiceBox;
class Fold;

/// Title, occasion, kind and purpose of the meeting.
class MeetingEditor : public PlanEditor
{
    Q_OBJECT

public:
    MeetingEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// Says what is missing; the first control that lacks its answer, or nothing.
    QWidget *firstMissing();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showConsequences();

    QLineEdit *m_title;
    ChoiceBox *m_occasion;
    Fold *m_more;
    ChoiceBox *m_kind;
    ChoiceBox *m_purpose;
    FieldBox *m_titleBox;
    FieldBox *m_occasionBox;
    FieldBox *m_kindBox;
    FieldBox *m_purposeBox;
};

} // namespace einlass
