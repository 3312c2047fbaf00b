// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/occasion_page.h"

#include "host_memory.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/host_editor.h"
#include "widgets/meeting_editor.h"
#include "widgets/scroll_body.h"
#include "widgets/words_editor.h"

namespace einlass {

OccasionPage::OccasionPage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_meeting(addEditor(new MeetingEditor(model, services, this))),
      m_host(addEditor(new HostEditor(model, services, this)))
{
    addEditor(new WordsEditor(model, services, this));
    initialise();
}

bool OccasionPage::validatePage()
{
    QWidget *noHost = m_host->firstMissing();
    QWidget *missing = m_meeting->firstMissing();
    if (!missing)
        missing = noHost;
    if (missing) {
        markLeft();
        body()->reveal(missing);
        return false;
    }
    rememberHost(services().preferences, model().plan().host);
    return true;
}

void OccasionPage::retranslate()
{
    setTitle(tr("What is it?"));
    setSubTitle(tr("Title, occasion and host of the meeting."));
    EditorPage::retranslate();
}

} // namespace einlass
