// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/condition.h"

namespace einlass {

bool Condition::holds(const Facts &facts) const
{
    return !m_nodes.empty() && holdsAt(0, facts);
}

bool Condition::holdsAt(std::size_t index, const Facts &facts) const
{
    const Node &node = m_nodes[index];
    const auto end = static_cast<std::size_t>(node.next);
    const int fact = facts[node.fact];
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
    case Op::Reason:
        return facts.reasons.contains(node.clause);
    case Op::Confirmed:
        return facts.confirmations.contains(node.clause);
    }
    return false;
}

bool Condition::usesVerdicts() const
{
    for (const Node &node : m_nodes) {
        const bool readsFact = node.op >= Op::Is && node.op <= Op::Present;
        if (readsFact && node.fact >= Fact::VerdictDfnconf && node.fact <= Fact::VerdictZoom)
            return true;
    }
    return false;
}

QStringList Condition::clauses() const
{
    QStringList found;
    for (const Node &node : m_nodes) {
        if (node.op == Op::Reason || node.op == Op::Confirmed)
            found << node.clause;
    }
    return found;
}

} // namespace einlass
