// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recurrence_choice.h"
#include "widgets/plan_editor.h"

class QLineEdit;

namespace einlass {

class ChoiceBox;
class MomentEdit;
class NumberBox;

/// Whether and how the meeting repeats, and when that ends.
class RecurrenceEditor : public PlanEditor
{
    Q_OBJECT

public:
    RecurrenceEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeEditor();
    void connectControls();
    void change(const std::function<void(RecurrenceChoice &)> &edit);
    RecurrenceChoice choice() const;
    void showWords();
    void chooseKind();
    void chooseEnding();
    void fill(ChoiceBox *box, const QStringList &texts);

    ChoiceBox *m_kind;
    ChoiceBox *m_ending;
    NumberBox *m_count;
    MomentEdit *m_until;
    QLineEdit *m_rule;
    FieldBox *m_box;
    bool m_byHand = false;
};

} // namespace einlass
