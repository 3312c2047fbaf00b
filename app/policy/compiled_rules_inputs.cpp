// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/compiled_rules_inputs.h"

#include "policy/fact_answers.h"

#include <algorithm>
#include <set>

namespace einlass {
namespace {

using Op = Condition::Op;
using Test = Condition::Node;

bool readsFact(const Test &test)
{
    return test.op != Op::Reason && test.op != Op::Confirmed;
}

bool askTheSame(const Test &one, const Test &other)
{
    if (readsFact(one) || readsFact(other))
        return readsFact(one) && readsFact(other) && one.fact == other.fact;
    return one.op == other.op && one.clause == other.clause;
}

} // namespace

RuleInputs::RuleInputs(const std::vector<Test> &tests)
{
    for (Kind kind : {Kind::Answer, Kind::Number, Kind::Reason, Kind::Confirmation}) {
        Range &range = m_ranges[static_cast<std::size_t>(kind)];
        range.first = static_cast<qsizetype>(m_inputs.size());
        for (const Test &test : tests) {
            if (kindOf(test) == kind && inputOf(test) == m_inputs.size())
                m_inputs.push_back({test, startsOf(test, tests)});
        }
        range.end = static_cast<qsizetype>(m_inputs.size());
    }
    for (const Input &input : m_inputs) {
        const Kind kind = kindOf(input.test);
        if (kind == Kind::Answer)
            m_answers.push_back({input.test.fact, input.starts.back()});
        else if (kind != Kind::Number)
            m_clauses.push_back(ClauseSet::keyOf(input.test.clause));
    }
}

RuleInputs::Kind RuleInputs::kindOf(const Test &test)
{
    if (!readsFact(test))
        return test.op == Op::Reason ? Kind::Reason : Kind::Confirmation;
    return factTable[static_cast<std::size_t>(test.fact)].type == FactType::Number ? Kind::Number : Kind::Answer;
}

std::vector<int> RuleInputs::startsOf(const Test &input, const std::vector<Test> &tests)
{
    if (!readsFact(input))
        return {1};
    const FactType type = factTable[static_cast<std::size_t>(input.fact)].type;
    const auto names = static_cast<int>(answersOf(input.fact).size());
    std::set<int> starts;
    if (type == FactType::Number) {
        // An absent number lies below all others and fulfils no test.
        starts.insert(Facts::absent + 1);
        for (const Test &test : tests) {
            if (askTheSame(test, input))
                starts.insert(test.op == Op::Above ? test.value + 1 : test.value);
        }
    } else {
        const int values = type == FactType::Boolean ? 2 : type == FactType::Choice ? names : 1 << names;
        for (int value = 0; value < values; ++value)
            starts.insert(value);
    }
    return {starts.begin(), starts.end()};
}

std::size_t RuleInputs::inputOf(const Test &test) const
{
    const auto same = [&test](const Input &input) { return askTheSame(input.test, test); };
    return static_cast<std::size_t>(std::find_if(m_inputs.begin(), m_inputs.end(), same) - m_inputs.begin());
}

bool RuleInputs::holds(const Test &test, std::size_t answer) const
{
    if (!readsFact(test))
        return answer != 0;
    const int value = answer == 0 ? Facts::absent : m_inputs[inputOf(test)].starts[answer - 1];
    return Condition::testHolds(test, value);
}

bool RuleInputs::holds(const Condition &condition, const PackedFacts &packed) const
{
    return !condition.nodes().empty() && holdsAt(condition.nodes(), 0, packed);
}

bool RuleInputs::holdsAt(const std::vector<Test> &nodes, std::size_t index, const PackedFacts &packed) const
{
    const Test &node = nodes[index];
    if (node.op == Op::Constant)
        return node.value != 0;
    if (node.op == Op::Not)
        return !holdsAt(nodes, index + 1, packed);
    if (node.op != Op::All && node.op != Op::Any)
        return holds(node, packed[static_cast<qsizetype>(inputOf(node))]);
    const bool decisive = node.op == Op::Any;
    const auto end = static_cast<std::size_t>(node.next);
    for (std::size_t part = index + 1; part < end; part = static_cast<std::size_t>(nodes[part].next)) {
        if (holdsAt(nodes, part, packed) == decisive)
            return decisive;
    }
    return !decisive;
}

bool RuleInputs::isMet(const Expectation &expectation, const PackedFacts &packed) const
{
    if (expectation.whole)
        return holds(*expectation.whole, packed);
    const std::uint16_t answer = packed[static_cast<qsizetype>(inputOf(expectation.test))];
    return holds(expectation.test, answer) == expectation.outcome;
}

std::uint16_t RuleInputs::answerOf(const AnswerInput &input, int value)
{
    return static_cast<std::uint16_t>(std::clamp(value, -1, input.last) + 1);
}

std::uint16_t RuleInputs::answerOf(const Input &input, int value)
{
    const auto reached = [value](int start) { return start <= value; };
    return static_cast<std::uint16_t>(std::count_if(input.starts.begin(), input.starts.end(), reached));
}

void RuleInputs::mark(PackedFacts &packed, Kind kind, const ClauseSet &given) const
{
    const auto [first, end] = range(kind);
    const auto clauses = m_clauses.begin() + (first - range(Kind::Reason).first);
    for (const quint64 clause : given) {
        const auto found = std::find(clauses, clauses + (end - first), clause) - clauses;
        if (first + found < end)
            packed[first + found] = 1;
    }
}

PackedFacts RuleInputs::pack(const Facts &facts) const
{
    PackedFacts packed(static_cast<qsizetype>(m_inputs.size()));
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        packed[static_cast<qsizetype>(i)] = answerOf(m_answers[i], facts[m_answers[i].fact]);
    for (qsizetype i = range(Kind::Number).first; i < range(Kind::Number).end; ++i) {
        const Input &input = m_inputs[static_cast<std::size_t>(i)];
        packed[i] = answerOf(input, facts[input.test.fact]);
    }
    std::fill(packed.begin() + range(Kind::Reason).first, packed.end(), std::uint16_t{0});
    mark(packed, Kind::Reason, facts.reasons);
    mark(packed, Kind::Confirmation, facts.confirmations);
    return packed;
}

void RuleInputs::set(PackedFacts &packed, Fact fact, int value) const
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].fact == fact)
            packed[static_cast<qsizetype>(i)] = answerOf(m_answers[i], value);
    }
    for (qsizetype i = range(Kind::Number).first; i < range(Kind::Number).end; ++i) {
        const Input &input = m_inputs[static_cast<std::size_t>(i)];
        if (input.test.fact == fact)
            packed[i] = answerOf(input, value);
    }
}

} // namespace einlass
