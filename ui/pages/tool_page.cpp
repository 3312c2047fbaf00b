// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tool_page.h"

#include "widgets/change_notice.h"
#include "widgets/confirm_box.h"
#include "widgets/reason_editor.h"
#include "widgets/tool_editor.h"

namespace einlass {

ToolPage::ToolPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent)
{
    addEditor(new ChangeNotice(model, services));
    m_tools = addEditor(new ToolEditor(model, services));
    for (const char *clause : {"B1", "B11a", "B12", "B14", "D2", "D12"})
        addEditor(new ReasonEditor(QLatin1String(clause), FindingPlace::Here, model, services));
    for (const char *clause : {"D11", "D14"})
        addEditor(new ConfirmBox(QLatin1String(clause), FindingPlace::Here, model, services));
    initialise();
}

void ToolPage::settleFocus()
{
    if (!m_tools->focusRecommended())
        EditorPage::settleFocus();
}

void ToolPage::retranslate()
{
    setTitle(tr("Which tool?"));
    setSubTitle(tr("Your answers and the rules of your university decide what is suitable."));
    EditorPage::retranslate();
}

} // namespace einlass
