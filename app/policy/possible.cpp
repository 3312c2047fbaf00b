// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/possible.h"

#include "policy/condition.h"

namespace einlass {
namespace {

/// What is known of a part of a condition while only the tool is known.
struct Known
{
    bool canBeTrue = true;
    bool canBeFalse = true;
};

Known knownOf(const std::vector<Condition::Node> &nodes, std::size_t index, int tool)
{
    using Op = Condition::Op;
    const Condition::Node &node = nodes[index];
    if (node.op == Op::Constant)
        return {node.value != 0, node.value == 0};
    if (node.op == Op::Not) {
        const Known part = knownOf(nodes, index + 1, tool);
        return {part.canBeFalse, part.canBeTrue};
    }
    if (node.op != Op::All && node.op != Op::Any) {
        if (node.op == Op::Reason || node.op == Op::Confirmed || node.fact != Fact::Tool)
            return {};
        const bool holds = Condition::testHolds(node, tool);
        return {holds, !holds};
    }
    const bool all = node.op == Op::All;
    Known group{all, !all};
    for (auto part = index + 1; part < static_cast<std::size_t>(node.next);
         part = static_cast<std::size_t>(nodes[part].next)) {
        const Known known = knownOf(nodes, part, tool);
        group.canBeTrue = all ? group.canBeTrue && known.canBeTrue : group.canBeTrue || known.canBeTrue;
        group.canBeFalse = all ? group.canBeFalse || known.canBeFalse : group.canBeFalse && known.canBeFalse;
    }
    return group;
}

} // namespace

bool canHoldWith(const Condition &condition, std::optional<Tool> tool)
{
    return !condition.nodes().empty()
        && knownOf(condition.nodes(), 0, tool ? static_cast<int>(*tool) : Facts::absent).canBeTrue;
}

bool canHold(const Condition &condition)
{
    for (Tool tool : allOf<Tool>()) {
        if (canHoldWith(condition, tool))
            return true;
    }
    return canHoldWith(condition, std::nullopt);
}

} // namespace einlass
