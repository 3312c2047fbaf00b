// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tool_page.h"

#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/confirm_box.h"
#include "widgets/reason_editor.h"
#include "widgets/tool_editor.h"

namespace einlass {

ToolPage::ToolPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent)
{
    addEditor(new ToolEditor(model, services));
    for (const char *clause : {"B1", "B11a", "B12", "B14", "D2", "D12"})
        addEditor(new ReasonEditor(QLatin1String(clause), FindingPlace::Here, model, services));
    const auto cleared = [this] {
        const std::optional<Tool> tool = this->model().plan().tool;
        return tr("My unit has cleared %1 for this content")
            .arg(tool ? this->model().pack().tool(*tool).name.in(language()) : QString());
    };
    addEditor(new ConfirmBox(QStringLiteral("D11"), cleared, FindingPlace::Here, model, services));
    const auto offered = [] { return tr("I have looked in Meet: what I need is offered there"); };
    addEditor(new ConfirmBox(QStringLiteral("D14"), offered, FindingPlace::Here, model, services));
    initialise();
}

void ToolPage::retranslate()
{
    setTitle(tr("Which tool?"));
    setSubTitle(tr("Your answers decide what is suitable. DFNconf and Meet come first."));
    EditorPage::retranslate();
}

} // namespace einlass
