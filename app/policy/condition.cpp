// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/condition.h"

#include <algorithm>

namespace einlass {

bool Condition::holds(const Facts &facts) const
{
    return !m_nodes.empty() && holdsAt(0, facts);
}

bool Condition::testHolds(const Node &node, int fact)
{
    switch (node.op) {
    case Op::Is:
        return fact == node.value;
    case Op::In:
        return fact != Facts::absent && (node.value >> fact & 1) != 0;
    case Op::Above:
        return fact != Facts::absent && fact > node.value;
    case Op::Below:
        return fact != Facts::absent && fact < node.value;
    case Op::HasAny:
        return (fact & node.value) != 0;
    case Op::Present: {
        const bool isSet = factTable[static_cast<std::size_t>(node.fact)].type == FactType::Set;
        const bool present = isSet ? fact != 0 : fact != Facts::absent;
        return present == (node.value != 0);
    }
    default:
        return false;
    }
}

bool Condition::holdsAt(std::size_t index, const Facts &facts) const
{
    const Node &node = m_nodes[index];
    const auto end = static_cast<std::size_t>(node.next);
    switch (node.op) {
    case Op::Constant:
        return node.value != 0;
    case Op::All:
    case Op::Any: {
        const bool decisive = node.op == Op::Any;
        for (std::size_t part = index + 1; part < end;
             part = static_cast<std::size_t>(m_nodes[part].next)) {
            if (holdsAt(part, facts) == decisive)
                return decisive;
        }
        return !decisive;
    }
    case Op::Not:
        return !holdsAt(index + 1, facts);
    case Op::Reason:
        return facts.reasons.contains(node.clause);
    case Op::Confirmed:
        return facts.confirmations.contains(node.clause);
    default:
        return testHolds(node, facts[node.fact]);
    }
}

std::vector<FactTest> Condition::decisive(const Facts &facts) const
{
    std::vector<FactTest> found;
    if (holds(facts))
        collectDecisive(0, facts, found);
    return found;
}

/// The parts of a group that are as the group is carry it: all of a true "all", the true ones of a
/// true "any", and the other way round where it is false.
void Condition::collectDecisive(std::size_t index, const Facts &facts, std::vector<FactTest> &found) const
{
    const Node &node = m_nodes[index];
    if (node.op == Op::Not)
        return collectDecisive(index + 1, facts, found);
    if (node.op == Op::All || node.op == Op::Any) {
        const bool whole = holdsAt(index, facts);
        const auto end = static_cast<std::size_t>(node.next);
        for (std::size_t part = index + 1; part < end; part = static_cast<std::size_t>(m_nodes[part].next)) {
            if (holdsAt(part, facts) == whole)
                collectDecisive(part, facts, found);
        }
        return;
    }
    if (!readsFact(node))
        return;
    const int value = node.op == Op::HasAny ? facts[node.fact] & node.value : facts[node.fact];
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&node](const FactTest &test) { return test.fact == node.fact; });
    if (!known)
        found.push_back({node.fact, value});
}

std::vector<Fact> Condition::facts() const
{
    std::vector<Fact> found;
    for (const Node &node : m_nodes) {
        if (readsFact(node) && std::find(found.begin(), found.end(), node.fact) == found.end())
            found.push_back(node.fact);
    }
    return found;
}

std::vector<bool> Condition::answersFor(Fact fact, int value) const
{
    std::vector<bool> answers;
    for (const Node &node : m_nodes) {
        if (readsFact(node) && node.fact == fact)
            answers.push_back(testHolds(node, value));
    }
    return answers;
}

std::vector<int> Condition::thresholds(Fact fact) const
{
    std::vector<int> found;
    for (const Node &node : m_nodes) {
        if ((node.op == Op::Above || node.op == Op::Below) && node.fact == fact)
            found.push_back(node.value);
    }
    return found;
}

bool Condition::usesVerdicts() const
{
    for (const Node &node : m_nodes) {
        if (readsFact(node) && node.fact >= Fact::VerdictDfnconf && node.fact <= Fact::VerdictZoom)
            return true;
    }
    return false;
}

QStringList Condition::clausesOf(Op op) const
{
    QStringList found;
    for (const Node &node : m_nodes) {
        if (node.op == op)
            found << node.clause;
    }
    return found;
}

} // namespace einlass
