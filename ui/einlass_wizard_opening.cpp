// SPDX-License-Identifier: GPL-3.0-or-later
// How a meeting comes into the wizard, and where it begins there.
#include "einlass_wizard.h"

#include "pages/begin_page.h"
#include "pages/outputs_page.h"
#include "plan_actions.h"
#include "plan_keeper.h"
#include "policy/open_points.h"
#include "session/plan_model.h"

namespace einlass {

void EinlassWizard::openPlan(const QString &path)
{
    m_actions->whenSafe([this, path] {
        const Result<void> opened = m_keeper->open(path);
        if (!opened)
            m_keeper->report(opened.error());
        else if (m_keeper->isStarted()) {   // not while the host is asked which of two is meant
            goTo(Occasion);
            if (openPoints(m_model.plan(), m_model.derived(), m_model.evaluation()) == 0)
                markAnswered();
        }
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
    openAnd(id, [this] { goToOpen(); });
}

void EinlassWizard::moveMeeting(const QString &id)
{
    openAnd(id, [this] {
        goToOpen();
        jumpTo(QStringLiteral("/schedule/start"));
    });
}

void EinlassWizard::cancelMeeting(const QString &id)
{
    openAnd(id, [this] {
        goToOpen();
        showCancellation();
    });
}

void EinlassWizard::openAnd(const QString &id, const std::function<void()> &act)
{
    m_actions->whenSafe([this, id, act] {
        const Result<void> opened = m_keeper->openMeeting(id);
        if (opened)
            act();
        else
            m_keeper->report(opened.error());
    });
}

/// While something is open, the last page says what; it does not let a cancellation out either.
void EinlassWizard::showCancellation()
{
    goTo(Outputs);
    if (currentId() == Outputs)
        static_cast<OutputsPage *>(page(Outputs))->showCancellation();
}

/// A page with an answer that is missing does not let go, and the one for dates not without a date: the way ends there.
void EinlassWizard::goToOpen()
{
    goTo(Check);
    if (currentId() == Check && m_model.evaluation().compliant == true)
        goTo(m_model.plan().access.link.isEmpty() ? SetUp : Outputs);
    markAnswered();
}

/// What was answered before is done, though nobody has looked at it since: all pages before the one where something is missing.
void EinlassWizard::markAnswered()
{
    const bool open = openPoints(m_model.plan(), m_model.derived(), m_model.evaluation()) > 0;
    const int end = open ? currentId() : m_model.plan().access.link.isEmpty() ? SetUp : Outputs;
    for (int id = Begin; id < end; ++id)
        m_seen.insert(id);
    showSteps();
}

void EinlassWizard::letGo()
{
    m_keeper->letGo();
}

} // namespace einlass
