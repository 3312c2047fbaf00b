// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verdict_reads.h"

#include "policy/possible.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char circle[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected no question for the verdict of a tool that this rule itself decides (%3); that would be a circle.");
const char tooEarly[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected no question for the verdict of a tool that is judged later (%3); the order is dfnconf, meet, zoom.");

/// Indexed by Tool, in the order in which tools are judged.
constexpr std::array<Fact, 3> verdicts{Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom};

bool arisesWith(const Rule &rule, Tool tool)
{
    return std::any_of(rule.cases.begin(), rule.cases.end(),
                       [tool](const RuleCase &situation) { return canHoldWith(situation.when, tool); });
}

bool reads(const Condition &condition, Tool tool)
{
    const std::vector<Fact> facts = condition.facts();
    return std::find(facts.begin(), facts.end(), verdicts[static_cast<std::size_t>(tool)]) != facts.end();
}

void check(const PackCursor &place, const Rule &rule)
{
    const PackCursor closed = place.member(QStringLiteral("closedWhen"));
    const PackCursor met = place.member(QStringLiteral("metByItself")).member(QStringLiteral("when"));
    const Condition metWhen = rule.metByItself ? rule.metByItself->when : Condition();
    for (Tool read : allOf<Tool>()) {
        if (arisesWith(rule, read) && reads(metWhen, read))
            met.fail(circle, nameOf(read));
        if (arisesWith(rule, read) && reads(rule.closedWhen, read))
            closed.fail(circle, nameOf(read));
        for (Tool judged : allOf<Tool>()) {
            if (judged < read && arisesWith(rule, judged) && reads(metWhen, read))
                met.fail(tooEarly, nameOf(read));
        }
    }
}

} // namespace

void checkVerdictReads(const PackCursor &rules, const Pack &pack)
{
    const std::vector<PackCursor> places = rules.items();
    for (std::size_t i = 0; i < places.size() && i < pack.rules.size(); ++i) {
        const Rule &rule = pack.rules[i];
        if (rule.binding == Binding::Justify && pack.verdicts.reasonBy.contains(rule.clause))
            check(places[i], rule);
    }
}

} // namespace einlass
