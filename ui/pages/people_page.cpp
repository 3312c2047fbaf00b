// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people_page.h"

#include "widgets/audience_editor.h"
#include "widgets/lists_editor.h"
#include "widgets/recipients_editor.h"

namespace einlass {

PeoplePage::PeoplePage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent)
{
    addEditor(new AudienceEditor(model, services, this));
    m_recipients = addEditor(new RecipientsEditor(model, services, this));
    addEditor(new ListsEditor(model, services, this));
    initialise();
}

bool PeoplePage::validatePage()
{
    m_recipients->addWritten();
    return true;
}

void PeoplePage::retranslate()
{
    setTitle(tr("Who takes part?"));
    setSubTitle(tr("Number and kind of people decide which tools are possible."));
    EditorPage::retranslate();
}

} // namespace einlass
