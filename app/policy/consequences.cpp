// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/consequences.h"

#include "policy/derive_facts.h"
#include "policy/evaluate.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

bool blocksIn(const Evaluation &evaluation, const Finding &finding)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&finding](const Finding &other) {
        return other.clause == finding.clause && other.binding == finding.binding && other.blocks();
    });
}

} // namespace

Consequences consequencesOf(const Plan &other, const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    DerivedPlan otherDerived = derived;
    otherDerived.facts = factsOf(other, derived);
    const Evaluation now = evaluate(plan, derived, pack);
    const Evaluation then = evaluate(other, otherDerived, pack);
    Consequences consequences;
    for (const Finding &finding : then.findings) {
        if (finding.blocks() && !blocksIn(now, finding))
            consequences.opens.push_back(finding);
    }
    if (then.recommended != now.recommended)
        consequences.recommended = then.recommended;
    return consequences;
}

std::optional<Finding> forbidsRecording(const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    if (plan.recording)
        return std::nullopt;
    Plan recorded = plan;
    recorded.recording = Recording{};
    for (const Finding &finding : consequencesOf(recorded, plan, derived, pack).opens) {
        // Answers about a recording that are still missing have places below it.
        if (finding.binding == Binding::Gate && finding.fields.contains(QLatin1String("/recording")))
            return finding;
    }
    return std::nullopt;
}

} // namespace einlass
