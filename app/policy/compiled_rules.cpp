// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/compiled_rules.h"

#include "policy/derive_facts.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

using Situations = std::vector<Situation>;

/// The situations of all conditions of a kind, by rule.
struct Situated
{
    std::vector<Situations> arising;
    std::vector<Situations> closing;
    std::vector<Situations> meeting;
    std::vector<Situations> recommending;
};

void collectTests(const std::vector<Situations> &conditions, std::vector<Condition::Node> &tests)
{
    for (const Situations &situations : conditions) {
        for (const Situation &situation : situations) {
            for (const Expectation &expectation : situation) {
                if (!expectation.whole) {
                    tests.push_back(expectation.test);
                    continue;
                }
                for (const Condition::Node &node : expectation.whole->nodes()) {
                    if (node.op >= Condition::Op::Is)
                        tests.push_back(node);
                }
            }
        }
    }
}

BitFields fieldsFor(const std::vector<const std::vector<Situations> *> &lists)
{
    std::vector<std::size_t> widths(lists.front()->size(), 1);
    for (const std::vector<Situations> *list : lists) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], (*list)[i].size());
    }
    return BitFields(widths);
}

} // namespace

CompiledRules::CompiledRules(const Pack &pack)
{
    Situated found;
    for (const Rule &rule : pack.rules) {
        m_clauses << rule.clause;
        m_grounds.emplace_back();
        found.arising.emplace_back();
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            for (const Situation &situation : situationsOf(rule.cases[i].when)) {
                found.arising.back().push_back(situation);
                m_grounds.back().push_back({i, situation});
            }
        }
        found.closing.push_back(situationsOf(rule.closedWhen));
        found.meeting.push_back(rule.metByItself ? situationsOf(rule.metByItself->when) : Situations());
    }
    for (const Recommendation &recommendation : pack.recommendations) {
        found.recommending.push_back(situationsOf(recommendation.when));
        m_recommendations.push_back(recommendation.tool);
    }
    std::vector<Condition::Node> tests;
    for (const auto *list : {&found.arising, &found.closing, &found.meeting, &found.recommending})
        collectTests(*list, tests);
    m_inputs = RuleInputs(tests);
    m_fields = fieldsFor({&found.arising, &found.closing, &found.meeting});
    m_arising = SituationTable(found.arising, m_fields, m_inputs);
    m_closing = SituationTable(found.closing, m_fields, m_inputs);
    m_meeting = SituationTable(found.meeting, m_fields, m_inputs);
    m_recommendationFields = fieldsFor({&found.recommending});
    m_recommending = SituationTable(found.recommending, m_recommendationFields, m_inputs);
    addVerdicts(pack);
    addOwnAnswers();
}

void CompiledRules::addVerdicts(const Pack &pack)
{
    m_neverOpen = m_ruledOutBy = m_reasonBy = m_fields.none();
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        const Rule &rule = pack.rules[i];
        if (rule.neverOpen)
            m_fields.set(m_neverOpen, i);
        if (rule.binding == Binding::Gate && pack.verdicts.ruledOutBy.contains(rule.clause))
            m_fields.set(m_ruledOutBy, i);
        if (rule.binding == Binding::Justify && pack.verdicts.reasonBy.contains(rule.clause))
            m_fields.set(m_reasonBy, i);
    }
}

void CompiledRules::addOwnAnswers()
{
    // Which facts factsFor() sets is seen by facts that had a value which no answer has.
    constexpr int untouched = -2;
    Facts facts;
    for (std::size_t i = 0; i < factCount; ++i)
        facts.set(static_cast<Fact>(i), untouched);
    for (Tool tool : allOf<Tool>()) {
        const PackedFacts before = pack(facts);
        PackedFacts own = before;
        const Facts changed = factsFor(tool, facts);
        for (std::size_t i = 0; i < factCount; ++i) {
            const auto fact = static_cast<Fact>(i);
            if (changed[fact] != untouched)
                set(own, fact, changed[fact]);
        }
        for (qsizetype input = 0; input < own.size(); ++input) {
            if (own[input] != before[input])
                m_ownAnswers[static_cast<std::size_t>(tool)].emplace_back(input, own[input]);
        }
    }
}

RuleDecision CompiledRules::decide(const PackedFacts &facts) const
{
    const auto words = static_cast<qsizetype>(m_fields.wordCount());
    RuleDecision decision{RuleBits(words), RuleBits(words), RuleBits(words)};
    FieldGatherer arising, closing, meeting;
    for (qsizetype i = 0; i < words; ++i) {
        const auto word = static_cast<std::size_t>(i);
        const quint64 ends = m_fields.ends(word);
        const quint64 arises = arising.gather(m_arising.given(word, facts, m_inputs), ends);
        const quint64 closed = closing.gather(m_closing.given(word, facts, m_inputs), ends);
        const quint64 met = meeting.gather(m_meeting.given(word, facts, m_inputs), ends);
        decision.arises[i] = arises;
        decision.met[i] = met;
        decision.open[i] = arises & ~(closed | met | m_neverOpen[i]);
    }
    return decision;
}

RuleDecision CompiledRules::decideFor(Tool tool, const PackedFacts &facts) const
{
    PackedFacts own = facts;
    for (const auto &[input, answer] : m_ownAnswers[static_cast<std::size_t>(tool)])
        own[input] = answer;
    return decide(own);
}

RuleState CompiledRules::stateOf(std::size_t rule, const RuleDecision &decision) const
{
    if (!m_fields.isSet(decision.arises, rule))
        return RuleState::Absent;
    return m_fields.isSet(decision.open, rule) ? RuleState::Open : RuleState::Closed;
}

/// Those rules of a list that arise and are not met by themselves.
RuleBits CompiledRules::weighing(const RuleDecision &decision, const RuleBits &among)
{
    RuleBits found = among;
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i] &= decision.arises[i] & ~decision.met[i];
    return found;
}

Verdict CompiledRules::verdictOf(const RuleDecision &decision) const
{
    const auto isAny = [](const RuleBits &bits) {
        return std::any_of(bits.begin(), bits.end(), [](quint64 word) { return word != 0; });
    };
    if (isAny(weighing(decision, m_ruledOutBy)))
        return Verdict::RuledOut;
    return isAny(weighing(decision, m_reasonBy)) ? Verdict::NeedsReason : Verdict::Suitable;
}

QStringList CompiledRules::becauseOf(const RuleDecision &decision) const
{
    const RuleBits &among = verdictOf(decision) == Verdict::RuledOut ? m_ruledOutBy : m_reasonBy;
    QStringList because;
    for (std::size_t rule : rulesIn(weighing(decision, among)))
        because << m_clauses[static_cast<qsizetype>(rule)];
    return because;
}

std::optional<Tool> CompiledRules::recommended(const PackedFacts &facts) const
{
    RuleBits holding = m_recommendationFields.none();
    FieldGatherer gatherer;
    for (std::size_t word = 0; word < m_recommendationFields.wordCount(); ++word)
        holding[static_cast<qsizetype>(word)]
            = gatherer.gather(m_recommending.given(word, facts, m_inputs), m_recommendationFields.ends(word));
    const auto found = m_recommendationFields.setIn(holding);
    return found.isEmpty() ? std::nullopt : std::optional(m_recommendations[found.first()]);
}

std::vector<Ground> CompiledRules::groundsOf(std::size_t rule, const PackedFacts &facts) const
{
    std::vector<Ground> given;
    for (const Ground &ground : m_grounds[rule]) {
        const bool holds = std::all_of(ground.tests.begin(), ground.tests.end(), [&](const Expectation &expectation) {
            return m_inputs.isMet(expectation, facts);
        });
        if (holds)
            given.push_back(ground);
    }
    return given;
}

} // namespace einlass
