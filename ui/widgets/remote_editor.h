// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/optional_part_editor.h"

namespace einlass {

class ChoiceBox;
class ReasonEditor;

/// Somebody else controls the host's screen: what for, and who.
class RemoteEditor : public OptionalPartEditor<RemoteControl>
{
    Q_OBJECT

public:
    RemoteEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    void showPart(const RemoteControl &remote) override;

private:
    ChoiceBox *m_purpose;
    ReasonEditor *m_necessity;
    ChoiceBox *m_helper;
    ReasonEditor *m_externalReason;
    ExplainedCheck *m_identity;
    FieldBox *m_purposeBox;
    FieldBox *m_helperBox;
    FieldBox *m_identityBox;
};

} // namespace einlass
