// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ExplainedCheck;
class ReasonEditor;

/// Whether the chat is saved.
class ChatLogEditor : public PlanEditor
{
    Q_OBJECT

public:
    ChatLogEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    ExplainedCheck *m_check;
    ReasonEditor *m_reason;
    FieldBox *m_box;
};

} // namespace einlass
