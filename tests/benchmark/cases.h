// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../policy/hand_packed.h"
#include "../policy/random_plan.h"
#include "measure.h"

#include "policy/compiled_rules.h"
#include "policy/derive.h"
#include "policy/fact_answers.h"
#include "policy/pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The plans that are decided, and what one decision costs in each form.
namespace einlass::bench {

/// Facts of random plans with a chosen tool, the tools' verdicts among them.
inline std::vector<Facts> factsOfPlans(const Pack &pack, int count, unsigned seed)
{
    fixture::RandomPlans plans(seed);
    std::vector<Facts> found;
    while (static_cast<int>(found.size()) < count) {
        Plan plan = plans.next();
        if (!plan.tool)
            continue;
        found.push_back(derive(plan, pack).facts);
        decideTools(found.back(), pack);
    }
    return found;
}

inline QString keyOf(const Rule &rule)
{
    return QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
}

inline QJsonValue jsonOf(const Facts &facts, Fact fact)
{
    const auto names = answersOf(fact);
    const int value = facts[fact];
    switch (factTable[static_cast<std::size_t>(fact)].type) {
    case FactType::Boolean:
        return value != 0;
    case FactType::Number:
        return value == Facts::absent ? QJsonValue() : QJsonValue(value);
    case FactType::Choice:
        return value == Facts::absent ? QJsonValue() : QJsonValue(QLatin1String(names[static_cast<std::size_t>(value)]));
    case FactType::Set:
        break;
    }
    QJsonArray members;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((value >> i & 1) != 0)
            members << QLatin1String(names[i]);
    }
    return members;
}

/// One line of JSON: the facts, null where absent, and the rules that arise from them.
inline QByteArray line(const Facts &facts, const Pack &pack)
{
    QJsonObject members;
    for (std::size_t i = 0; i < factCount; ++i)
        members.insert(QLatin1String(factTable[i].name), jsonOf(facts, static_cast<Fact>(i)));
    QJsonArray found;
    for (const Rule &rule : pack.rules) {
        if (arises(rule, facts))
            found << keyOf(rule);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("facts"), members}, {QStringLiteral("arises"), found}})
        .toJson(QJsonDocument::Compact);
}

/// All verdicts, the recommendation and the states of all rules.
inline unsigned long long decideEverything(const CompiledRules &rules, PackedFacts facts)
{
    constexpr std::array<Fact, 3> places{Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom};
    for (Tool tool : allOf<Tool>()) {
        const Verdict verdict = rules.verdictOf(rules.decideFor(tool, facts));
        rules.set(facts, places[static_cast<std::size_t>(tool)], static_cast<int>(verdict));
    }
    const std::optional<Tool> tool = rules.recommended(facts);
    return rules.decide(facts).open[0] + (tool ? static_cast<unsigned>(*tool) : 3U);
}

inline unsigned long long decideEverything(byhand::Packed facts)
{
    facts.meeting &= ~byhand::ofVerdicts;
    for (Tool tool : allOf<Tool>()) {
        const byhand::Packed own = byhand::forTool(tool, facts);
        byhand::note(facts, tool, byhand::verdictOf(byhand::decide(own), own));
    }
    const std::optional<Tool> tool = byhand::recommended(facts);
    return byhand::decide(facts).open + (tool ? static_cast<unsigned>(*tool) : 3U);
}

/// Nanoseconds for one evaluation.
struct Times
{
    double interpreted = 0;             ///< rule by rule, from facts
    double compiledFromFacts = 0;
    double compiledListed = 0;          ///< with the list of rules that arise
    double compiledUnanswered = 0;      ///< from facts without any reason or confirmation
    double compiled = 0;                ///< from packed facts
    double handFromFacts = 0;
    double hand = 0;
    double compiledEverything = 0;      ///< three verdicts, recommendation and states, from packed facts
    double handEverything = 0;
};

inline Times timesOf(const std::vector<Facts> &all, const Pack &pack)
{
    const CompiledRules &rules = *pack.compiled.rules;
    std::vector<PackedFacts> packed;
    std::vector<byhand::Packed> byHand;
    std::vector<Facts> unanswered = all;
    for (Facts &facts : unanswered) {
        facts.reasons.clear();
        facts.confirmations.clear();
    }
    for (const Facts &facts : all) {
        packed.push_back(rules.pack(facts));
        byHand.push_back(byhand::pack(facts));
    }
    const auto sumOf = [](const RuleDecision &decision) {
        quint64 sum = 0;
        for (qsizetype i = 0; i < decision.open.size(); ++i)
            sum += decision.arises[i] ^ decision.open[i];
        return sum;
    };
    const auto sumByHand = [](const byhand::Decision &decision) { return decision.arises ^ decision.open; };
    Times times;
    times.interpreted = nanoseconds(all.size(), [&](std::size_t i) {
        quint64 open = 0;
        for (const Rule &rule : pack.rules)
            open += stateOf(rule, all[i]) == RuleState::Open;
        return open;
    });
    times.compiledFromFacts = nanoseconds(all.size(), [&](std::size_t i) { return sumOf(rules.decide(rules.pack(all[i]))); });
    times.compiledListed = nanoseconds(all.size(), [&](std::size_t i) {
        const RuleDecision decision = rules.decide(rules.pack(all[i]));
        return static_cast<unsigned long long>(rules.rulesIn(decision.arises).size());
    });
    times.compiledUnanswered = nanoseconds(all.size(), [&](std::size_t i) { return sumOf(rules.decide(rules.pack(unanswered[i]))); });
    times.compiled = nanoseconds(all.size(), [&](std::size_t i) { return sumOf(rules.decide(packed[i])); });
    times.handFromFacts = nanoseconds(all.size(), [&](std::size_t i) { return sumByHand(byhand::decide(byhand::pack(all[i]))); });
    times.hand = nanoseconds(all.size(), [&](std::size_t i) { return sumByHand(byhand::decide(byHand[i])); });
    times.compiledEverything = nanoseconds(all.size(), [&](std::size_t i) { return decideEverything(rules, packed[i]); });
    times.handEverything = nanoseconds(all.size(), [&](std::size_t i) { return decideEverything(byHand[i]); });
    return times;
}

} // namespace einlass::bench
