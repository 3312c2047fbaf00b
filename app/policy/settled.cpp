// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/settled.h"

#include "policy/pack.h"
#include "policy/possible.h"

#include <algorithm>

namespace einlass {
namespace {

bool hasRule(const Clause &clause, Tool tool, const Pack &pack)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule &rule) {
        return rule.clause == clause.id && std::any_of(rule.cases.begin(), rule.cases.end(), [tool](const RuleCase &situation) {
            return canHoldWith(situation.when, tool);
        });
    });
}

/// The clause that presets the answer and has a rule that minds it with this tool.
const Clause *clauseFor(const QString &place, Tool tool, const Pack &pack)
{
    const auto found = std::find_if(pack.clauses.begin(), pack.clauses.end(), [&](const Clause &clause) {
        return clause.presets.contains(place) && hasRule(clause, tool, pack);
    });
    return found == pack.clauses.end() ? nullptr : &*found;
}

} // namespace

std::vector<Settled> settledByRule(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    std::vector<Settled> settled;
    if (!plan.tool)
        return settled;
    const int admission = static_cast<int>(effective({}, plan.tool).admission);
    std::vector<PlanEdit> settings{{Fact::Passcode, 1}, {Fact::WaitingRoom, 1}, {Fact::Admission, admission}};
    if (plan.recording)
        settings.push_back({Fact::RecordingAutomatic, 0});
    if (plan.polls)
        settings.push_back({Fact::PollsAnonymous, 1});
    for (const PlanEdit &setting : settings) {
        const Clause *clause = clauseFor(placeOf(setting), *plan.tool, pack);
        if (clause && derived.facts[setting.fact] == setting.value)
            settled.push_back({setting, clause->id, clause->summary, clause->section});
    }
    return settled;
}

} // namespace einlass
