// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/remedy.h"

#include "policy/derive_facts.h"
#include "policy/pack.h"
#include "policy/verdicts.h"

#include <QtGlobal>

#include <algorithm>
#include <tuple>

namespace einlass {
namespace {

constexpr std::size_t mostEdits = 4;

/// A plan and what the rules say about it: as much as an edit can change.
struct Situation
{
    Plan plan;
    Facts facts;
    std::vector<RuleState> states;
};

Situation situationOf(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    Situation situation{plan, factsOf(plan, derived), {}};
    // The link was judged when it still was there.
    if (plan.access.link.isEmpty()) {
        for (Fact fact : {Fact::LinkGiven, Fact::LinkLicensed, Fact::LinkInvitable, Fact::LinkIsJoin})
            situation.facts.set(fact, 0);
    }
    decideTools(situation.facts, pack);
    situation.states = statesOf(situation.facts, pack);
    return situation;
}

class Search
{
public:
    Search(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
        : m_derived(derived), m_pack(pack), m_start(situationOf(plan, derived, pack))
    {
    }

    std::optional<std::size_t> ruleOf(const Finding &finding) const;
    std::vector<PlanEdit> candidates(std::size_t rule, const Situation &now, bool tools) const;
    /// Edits that end in a plan without the rule's finding and without anything new; nothing when there
    /// are none that begin with this one.
    std::optional<Remedy> solved(const PlanEdit &first, std::optional<std::size_t> rule) const;
    /// The edit with every setting that a gate wants because of it.
    Remedy followed(const PlanEdit &first) const;
    const Situation &start() const { return m_start; }

private:
    bool isSettled(std::size_t rule, const Situation &now) const;
    bool isWorse(std::size_t rule, const Situation &now) const;
    std::optional<std::size_t> firstProblem(const Situation &now, std::optional<std::size_t> rule) const;
    bool helps(std::size_t rule, const Situation &before, const Situation &now) const;
    std::optional<PlanEdit> next(std::size_t problem, const Situation &now, const std::vector<PlanEdit> &done) const;
    bool asksTooMuch(const QStringList &asks, std::optional<std::size_t> rule) const;
    QStringList asksOf(const Situation &now) const;
    Situation after(const Situation &now, const PlanEdit &edit) const;

    const DerivedPlan &m_derived;
    const Pack &m_pack;
    Situation m_start;
};

std::optional<std::size_t> Search::ruleOf(const Finding &finding) const
{
    for (std::size_t i = 0; i < m_pack.rules.size(); ++i) {
        const Rule &rule = m_pack.rules[i];
        if (rule.clause == finding.clause && rule.binding == finding.binding && m_start.states[i] != RuleState::Absent)
            return i;
    }
    return std::nullopt;
}

bool isMissing(const FactTest &test)
{
    switch (test.fact) {
    case Fact::RecordingPurpose:
    case Fact::RecordingNecessity:
    case Fact::RecordingDeleteBy:
    case Fact::AttendanceRegulation:
    case Fact::RemoteIdentityCertain:
    case Fact::Dated:
    case Fact::Captures: return test.value == 0;
    default: return test.value == Facts::absent;
    }
}

/// From the tests on which it rests that one of the rule's situations is there.
std::vector<PlanEdit> Search::candidates(std::size_t rule, const Situation &now, bool tools) const
{
    std::vector<PlanEdit> found;
    for (const RuleCase &situation : m_pack.rules[rule].cases) {
        const std::vector<FactTest> tests = situation.when.decisive(now.facts);
        const bool missing = std::any_of(tests.begin(), tests.end(), isMissing);
        for (const FactTest &test : tests) {
            for (const PlanEdit &edit : editsAgainst(test, m_derived)) {
                const EditKind kind = kindOf(edit);
                // Nobody who was only not asked yet wants to hear that it can be left out.
                const bool wanted = kind == EditKind::Setting || (kind == EditKind::Wish && !missing) || (kind == EditKind::Tool && tools && !missing);
                if (wanted && std::find(found.begin(), found.end(), edit) == found.end())
                    found.push_back(edit);
            }
        }
    }
    return found;
}

bool Search::isSettled(std::size_t rule, const Situation &now) const
{
    return m_pack.rules[rule].neverOpen ? now.states[rule] == RuleState::Absent : now.states[rule] != RuleState::Open;
}

/// Open, and in a situation that was not there before.
bool Search::isWorse(std::size_t rule, const Situation &now) const
{
    if (now.states[rule] != RuleState::Open)
        return false;
    if (m_start.states[rule] != RuleState::Open)
        return true;
    const auto &cases = m_pack.rules[rule].cases;
    return std::any_of(cases.begin(), cases.end(), [&](const RuleCase &situation) {
        return situation.when.holds(now.facts) && !situation.when.holds(m_start.facts);
    });
}

std::optional<std::size_t> Search::firstProblem(const Situation &now, std::optional<std::size_t> rule) const
{
    for (std::size_t i = 0; i < m_pack.rules.size(); ++i) {
        const Binding binding = m_pack.rules[i].binding;
        if ((binding == Binding::Gate || binding == Binding::Justify) && isWorse(i, now))
            return i;
    }
    if (rule && !isSettled(*rule, now))
        return rule;
    return std::nullopt;
}

Situation Search::after(const Situation &now, const PlanEdit &edit) const
{
    Plan plan = now.plan;
    apply(edit, m_derived, plan);
    return situationOf(plan, m_derived, m_pack);
}

/// Whether less of the rule's situations is there.
bool Search::helps(std::size_t rule, const Situation &before, const Situation &now) const
{
    const auto count = [&](const Facts &facts) {
        const auto &cases = m_pack.rules[rule].cases;
        return std::count_if(cases.begin(), cases.end(), [&facts](const RuleCase &situation) { return situation.when.holds(facts); });
    };
    return isSettled(rule, now) || count(now.facts) < count(before.facts);
}

/// A setting that helps and was not touched yet.
std::optional<PlanEdit> Search::next(std::size_t problem, const Situation &now, const std::vector<PlanEdit> &done) const
{
    for (const PlanEdit &edit : candidates(problem, now, false)) {
        const bool touched = std::any_of(done.begin(), done.end(), [&edit](const PlanEdit &other) { return other.fact == edit.fact; });
        if (!touched && kindOf(edit) == EditKind::Setting && helps(problem, now, after(now, edit)))
            return edit;
    }
    return std::nullopt;
}

QStringList Search::asksOf(const Situation &now) const
{
    QStringList asks;
    for (std::size_t i = 0; i < m_pack.rules.size(); ++i) {
        if (m_pack.rules[i].binding == Binding::Confirm && isWorse(i, now))
            asks << m_pack.rules[i].clause;
    }
    return asks;
}

bool Search::asksTooMuch(const QStringList &asks, std::optional<std::size_t> rule) const
{
    const bool heavier = !rule || m_pack.rules[*rule].binding == Binding::Gate || m_pack.rules[*rule].binding == Binding::Justify;
    return !asks.isEmpty() && !heavier;
}

std::optional<Remedy> Search::solved(const PlanEdit &first, std::optional<std::size_t> rule) const
{
    Remedy remedy{{first}, {}};
    Situation now = after(m_start, first);
    if (rule && !helps(*rule, m_start, now))
        return std::nullopt;
    while (const std::optional<std::size_t> problem = firstProblem(now, rule)) {
        const std::optional<PlanEdit> more = remedy.edits.size() < mostEdits ? next(*problem, now, remedy.edits) : std::nullopt;
        if (!more)
            return std::nullopt;
        now = after(now, *more);
        remedy.edits.push_back(*more);
    }
    remedy.asks = asksOf(now);
    if (asksTooMuch(remedy.asks, rule))
        return std::nullopt;
    return remedy;
}

Remedy Search::followed(const PlanEdit &first) const
{
    Remedy remedy{{first}, {}};
    Situation now = after(m_start, first);
    for (std::size_t i = 0; i < m_pack.rules.size() && remedy.edits.size() < mostEdits; ++i) {
        const bool gate = m_pack.rules[i].binding == Binding::Gate && isWorse(i, now);
        const std::optional<PlanEdit> more = gate ? next(i, now, remedy.edits) : std::nullopt;
        if (!more)
            continue;
        now = after(now, *more);
        remedy.edits.push_back(*more);
    }
    remedy.asks = asksOf(now);
    return remedy;
}

/// Where the host looks first comes first; another tool comes last.
auto rankOf(const Remedy &remedy, const Finding &finding, std::optional<Tool> recommended)
{
    const PlanEdit &edit = remedy.edits.front();
    const qsizetype place = finding.fields.indexOf(placeOf(edit));
    const bool isRecommended = edit.fact == Fact::Tool && recommended && edit.value == static_cast<int>(*recommended);
    return std::tuple(kindOf(edit), remedy.edits.size() + static_cast<std::size_t>(remedy.asks.size()),
                      place < 0 ? finding.fields.size() : place, !isRecommended);
}

} // namespace

std::vector<Remedy> remediesFor(const Finding &finding, const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    const bool preset = finding.binding == Binding::Preset;
    if (!finding.blocks() && !preset)
        return {};
    const Search search(plan, derived, pack);
    const std::optional<std::size_t> rule = search.ruleOf(finding);
    if (!rule)
        return {};
    std::vector<Remedy> found;
    for (const PlanEdit &edit : search.candidates(*rule, search.start(), plan.tool && !preset)) {
        if (const std::optional<Remedy> remedy = search.solved(edit, rule))
            found.push_back(*remedy);
    }
    const std::optional<Tool> recommended = recommendedTool(search.start().facts, pack);
    std::stable_sort(found.begin(), found.end(), [&](const Remedy &a, const Remedy &b) {
        return rankOf(a, finding, recommended) < rankOf(b, finding, recommended);
    });
    // Nobody changes the tool where a setting suffices.
    const bool settings = !found.empty() && kindOf(found.front().edits.front()) == EditKind::Setting;
    if (settings && !finding.fields.contains(QLatin1String("/tool")))
        std::erase_if(found, [](const Remedy &remedy) { return kindOf(remedy.edits.front()) == EditKind::Tool; });
    if (found.size() > mostRemedies)
        found.resize(mostRemedies);
    return found;
}

Remedy completed(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    return Search(plan, derived, pack).followed(edit);
}

Plan remedied(const Plan &plan, const DerivedPlan &derived, const Remedy &remedy)
{
    Plan after = plan;
    for (const PlanEdit &edit : remedy.edits)
        apply(edit, derived, after);
    return after;
}

} // namespace einlass
