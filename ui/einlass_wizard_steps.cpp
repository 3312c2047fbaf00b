// SPDX-License-Identifier: GPL-3.0-or-later
// The list of steps beside the pages: what each is called, and how far it is.
#include "einlass_wizard.h"

#include "pages/plan_page.h"
#include "policy/open_points.h"
#include "session/plan_model.h"
#include "widgets/side_bar.h"

#include <array>

namespace einlass {
namespace {

/// Indexed by Step.
constexpr std::array<const char *, 11> stepNames{
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Begin"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "What it is"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Who takes part"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "When"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Content"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Tool"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Protection"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Features"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Review"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "Set-up"),
    QT_TRANSLATE_NOOP("einlass::EinlassWizard", "What goes out"),
};

} // namespace

/// What is to be settled on the page, as far as it was looked at: nobody is reproached with what was not asked.
int EinlassWizard::openAt(int id) const
{
    if (!(visitedIds().contains(id) || m_seen.contains(id)) || id > Check)
        return 0;
    if (id == Check)
        return openPoints(m_model.plan(), m_model.derived(), m_model.evaluation());
    int open = 0;
    for (const Finding &finding : m_model.evaluation().findings)
        open += finding.blocks() && !planPage(id)->isStillCalm(finding) && !finding.fields.isEmpty() && planPage(id)->answers(finding.fields.front()) ? 1 : 0;
    if (id != currentId()) {
        open += id == Schedule && m_model.derived().scheduleError ? 1 : 0;
        open += id == Tool && !m_model.plan().tool ? 1 : 0;
    }
    return open;
}

/// Having looked at the last page is not enough: while something is open, nothing goes out from there.
bool EinlassWizard::isDone(int id) const
{
    return m_seen.contains(id) && id != currentId()
        && (id <= Check || openPoints(m_model.plan(), m_model.derived(), m_model.evaluation()) == 0);
}

void EinlassWizard::showSteps()
{
    // Pages that one only passed on the way to another are still to do.
    if (m_goal < 0)
        m_seen.insert(currentId());
    QList<StepList::Step> steps;
    for (int id = Begin; id <= Outputs; ++id) {
        const int open = openAt(id);
        const auto state = open > 0 ? StepList::State::Problem : isDone(id) ? StepList::State::Done : StepList::State::ToDo;
        steps.append({id, nameOfStep(id), open, state, planPage(id)->isNeeded()});
    }
    m_side->setSteps(steps, currentId());
}

QString EinlassWizard::nameOfStep(int id) const
{
    return tr(stepNames.at(static_cast<std::size_t>(id)));
}

} // namespace einlass
