// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/optional_part_editor.h"

namespace einlass {

class ChoiceBox;
class ConfirmBox;

/// Votes of a body: open or secret, and whether its rules admit them.
class VotesEditor : public OptionalPartEditor<Votes>
{
    Q_OBJECT

public:
    VotesEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    void showPart(const Votes &votes) override;

private:
    ChoiceBox *m_kind;
    FieldBox *m_kindBox;
    ConfirmBox *m_rules;
};

} // namespace einlass
