// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/optional_part_editor.h"

namespace einlass {

class ChoiceBox;
class ReasonEditor;

/// Polls: by which means, and whether with names.
class PollsEditor : public OptionalPartEditor<Polls>
{
    Q_OBJECT

public:
    PollsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    void showPart(const Polls &polls) override;

private:
    ChoiceBox *m_with;
    ExplainedCheck *m_anonymous;
    ReasonEditor *m_reason;
    FieldBox *m_withBox;
    FieldBox *m_anonymousBox;
};

} // namespace einlass
