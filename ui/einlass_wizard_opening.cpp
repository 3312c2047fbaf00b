// SPDX-License-Identifier: GPL-3.0-or-later
// How a meeting comes into the wizard, and where it begins there.
#include "einlass_wizard.h"

#include "pages/begin_page.h"
#include "plan_actions.h"
#include "plan_keeper.h"
#include "session/plan_model.h"

namespace einlass {

void EinlassWizard::openPlan(const QString &path)
{
    m_actions->whenSafe([this, path] {
        const Result<void> opened = m_keeper->open(path);
        if (!opened)
            m_keeper->report(opened.error());
        else if (m_keeper->isStarted())     // not while the host is asked which of two is meant
            goTo(Occasion);
    });
}

/// Goes back, to where questions start, while the old plan is still there: pages that are passed may propose answers, and must not
/// propose them to the new one.
void EinlassWizard::leavePages()
{
    if (currentId() > Occasion)
        goTo(Occasion);
}

void EinlassWizard::begin(const Plan &plan)
{
    m_actions->whenSafe([this, plan] {
        m_keeper->begin(plan);
        static_cast<BeginPage *>(page(Begin))->takeGiven();
        goTo(Occasion);
    });
}

void EinlassWizard::beginWithInvitation(const Plan &plan)
{
    m_actions->whenSafe([this, plan] {
        m_keeper->begin(plan);
        goTo(Begin);
        static_cast<BeginPage *>(page(Begin))->choosePaste();
    });
}

void EinlassWizard::openMeeting(const QString &id)
{
    m_actions->whenSafe([this, id] {
        const Result<void> opened = m_keeper->openMeeting(id);
        if (opened)
            goToOpen();
        else
            m_keeper->report(opened.error());
    });
}

/// A page with an answer that is missing does not let go, and the one for dates not without a date: the way ends there.
void EinlassWizard::goToOpen()
{
    goTo(Check);
    if (currentId() != Check || m_model.evaluation().compliant != true)
        return;
    goTo(m_model.plan().access.link.isEmpty() ? SetUp : Outputs);
}

void EinlassWizard::letGo()
{
    m_keeper->letGo();
}

} // namespace einlass
