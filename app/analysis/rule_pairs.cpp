// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_pairs.h"

#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

/// The same but for the clause whose reason or confirmation is asked for, which is the rule's own.
bool isSame(const Condition &one, const Condition &other)
{
    return std::equal(one.nodes().begin(), one.nodes().end(), other.nodes().begin(), other.nodes().end(),
                      [](const Condition::Node &a, const Condition::Node &b) {
                          return a.op == b.op && a.fact == b.fact && a.value == b.value && a.next == b.next;
                      });
}

/// All cases that hold speak, so that their order does not matter.
bool haveSameCases(const Rule &one, const Rule &other)
{
    return std::is_permutation(one.cases.begin(), one.cases.end(), other.cases.begin(), other.cases.end(),
                               [](const RuleCase &a, const RuleCase &b) { return a.when == b.when; });
}

bool haveSameConditions(const Rule &one, const Rule &other)
{
    const auto met = [](const Rule &rule) { return rule.metByItself ? rule.metByItself->when : Condition(); };
    return one.binding == other.binding && haveSameCases(one, other) && isSame(one.closedWhen, other.closedWhen)
        && met(one) == met(other);
}

/// Takes the first rule for which `fits` out of the list; nothing when there is none.
template <typename Fits>
const Rule *taken(std::vector<const Rule *> &rules, Fits fits)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule *rule) { return fits(*rule); });
    if (found == rules.end())
        return nullptr;
    const Rule *rule = *found;
    rules.erase(found);
    return rule;
}

} // namespace

QString ruleName(const Rule &rule)
{
    return QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
}

RulePairs pairRules(const Pack &before, const Pack &after)
{
    RulePairs pairs;
    for (const Rule &rule : after.rules)
        pairs.onlyAfter.push_back(&rule);
    std::vector<const Rule *> unnamed;
    for (const Rule &rule : before.rules) {
        const Rule *other = taken(pairs.onlyAfter, [&](const Rule &now) { return now.clause == rule.clause && now.binding == rule.binding; });
        if (other)
            pairs.named.push_back({&rule, other});
        else
            unnamed.push_back(&rule);
    }
    for (const Rule *rule : unnamed) {
        const Rule *other = taken(pairs.onlyAfter, [rule](const Rule &now) { return haveSameConditions(*rule, now); });
        if (other)
            pairs.renamed.push_back({rule, other});
        else
            pairs.onlyBefore.push_back(rule);
    }
    return pairs;
}

bool decideAlike(const RulePair &pair)
{
    return !pair.before->metByItself && !pair.after->metByItself && !pair.before->closedWhen.usesVerdicts()
        && haveSameConditions(*pair.before, *pair.after);
}

} // namespace einlass
