// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verdicts.h"

#include "policy/compiled_rules.h"
#include "policy/derive_facts.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

bool metByItself(const Rule &rule, const Facts &facts)
{
    return rule.metByItself && rule.metByItself->when.holds(facts);
}

void collect(const QStringList &clauses, Binding binding, const Facts &facts, const Pack &pack,
             QStringList &because)
{
    for (const Rule &rule : pack.rules) {
        if (rule.binding == binding && clauses.contains(rule.clause) && arises(rule, facts)
            && !metByItself(rule, facts))
            because << rule.clause;
    }
}

/// A reason that was written makes no tool suitable: the verdict only says that one is needed.
ToolVerdict verdictOf(Tool tool, const Facts &facts, const Pack &pack)
{
    const Facts own = factsFor(tool, facts);
    ToolVerdict verdict{Verdict::RuledOut, {}};
    collect(pack.verdicts.ruledOutBy, Binding::Gate, own, pack, verdict.because);
    if (!verdict.because.isEmpty())
        return verdict;
    collect(pack.verdicts.reasonBy, Binding::Justify, own, pack, verdict.because);
    verdict.verdict = verdict.because.isEmpty() ? Verdict::Suitable : Verdict::NeedsReason;
    return verdict;
}

ToolVerdict verdictOf(Tool tool, const PackedFacts &facts, const CompiledRules &rules)
{
    const RuleDecision decision = rules.decideFor(tool, facts);
    return {rules.verdictOf(decision), rules.becauseOf(decision)};
}

} // namespace

bool arises(const Rule &rule, const Facts &facts)
{
    return std::any_of(rule.cases.begin(), rule.cases.end(),
                       [&facts](const RuleCase &situation) { return situation.when.holds(facts); });
}

RuleState stateOf(const Rule &rule, const Facts &facts)
{
    if (!arises(rule, facts))
        return RuleState::Absent;
    if (rule.neverOpen || rule.closedWhen.holds(facts) || metByItself(rule, facts))
        return RuleState::Closed;
    return RuleState::Open;
}

std::vector<RuleState> statesOf(const Facts &facts, const Pack &pack)
{
    std::vector<RuleState> states;
    states.reserve(pack.rules.size());
    if (const CompiledRules *compiled = pack.compiled.rules.get()) {
        const RuleDecision decision = compiled->decide(compiled->pack(facts));
        for (std::size_t i = 0; i < pack.rules.size(); ++i)
            states.push_back(compiled->stateOf(i, decision));
        return states;
    }
    for (const Rule &rule : pack.rules)
        states.push_back(stateOf(rule, facts));
    return states;
}

std::array<ToolVerdict, 3> decideTools(Facts &facts, const Pack &pack)
{
    const CompiledRules *compiled = pack.compiled.rules.get();
    constexpr std::array<Fact, 3> places{Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom};
    for (Fact place : places)
        facts.set(place, Facts::absent);
    PackedFacts packed = compiled ? compiled->pack(facts) : PackedFacts();
    std::array<ToolVerdict, 3> verdicts;
    for (Tool tool : allOf<Tool>()) {
        const auto index = static_cast<std::size_t>(tool);
        verdicts[index] = compiled ? verdictOf(tool, packed, *compiled) : verdictOf(tool, facts, pack);
        const int verdict = static_cast<int>(verdicts[index].verdict);
        facts.set(places[index], verdict);
        if (compiled)
            compiled->set(packed, places[index], verdict);
    }
    return verdicts;
}

std::optional<Tool> recommendedTool(const Facts &facts, const Pack &pack)
{
    for (const Recommendation &recommendation : pack.recommendations) {
        if (recommendation.when.holds(facts))
            return recommendation.tool;
    }
    return std::nullopt;
}

} // namespace einlass
