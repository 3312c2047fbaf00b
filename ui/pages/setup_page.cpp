// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup_page.h"

#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "widgets/access_editor.h"
#include "widgets/change_notice.h"
#include "widgets/checklist_view.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

SetupPage::SetupPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_noTool(makeParagraph(this)), m_open(new QPushButton)
{
    m_open->setIcon(icon(Sign::Link));
    m_open->setObjectName(QStringLiteral("openToolButton"));
    m_open->setAutoDefault(false);
    m_open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addEditor(new ChangeNotice(model, services));
    addWidget(m_noTool);
    addWidget(m_open);
    m_access = addEditor(new AccessEditor(model, services));
    m_checklist = addEditor(new ChecklistView(model, services));
    connect(m_open, &QPushButton::clicked, this, [this] {
        const std::optional<Tool> tool = this->model().plan().tool;
        if (tool)
            this->services().openUrl(this->model().pack().tool(*tool).portal);
    });
    initialise();
}

void SetupPage::setRoomUses(const std::function<std::vector<RoomUse>()> &uses)
{
    m_access->setRoomUses(uses);
}

void SetupPage::showTool()
{
    const std::optional<Tool> tool = model().plan().tool;
    m_noTool->setVisible(!tool);
    m_open->setVisible(tool && !model().pack().tool(*tool).portal.isEmpty());
    if (tool)
        m_open->setText(tr("&Open %1 in the browser").arg(model().pack().tool(*tool).name.in(language())));
}

/// A meeting that is there already is not made anew.
void SetupPage::showHead()
{
    setSubTitle(model().plan().access.link.isEmpty()
        ? tr("Make the meeting in the tool by this list, then bring its access data back here.")
        : tr("The access data are here already. Go through the list: what the meeting in the tool does not have yet, such as another date, is changed there."));
    intro()->setText(subTitle());
}

void SetupPage::refresh()
{
    showHead();
    showTool();
    EditorPage::refresh();
    m_access->retranslate();
}

void SetupPage::retranslate()
{
    setTitle(tr("Set the meeting up"));
    showHead();
    m_noTool->setText(tr("No tool is chosen yet. The steps of the set-up depend on it."));
    showTool();
    EditorPage::retranslate();
}

void SetupPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    m_checklist->refresh();
}

} // namespace einlass
