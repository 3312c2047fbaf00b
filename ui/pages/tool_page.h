// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class ToolEditor;

/// Which tool: three verdicts, one choice, and the reasons and confirmations that it asks for.
class ToolPage : public EditorPage
{
    Q_OBJECT

public:
    ToolPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// With nothing chosen yet, at what is recommended.
    void settleFocus() override;

protected:
    void retranslate() override;

private:
    ToolEditor *m_tools = nullptr;
};

} // namespace einlass
