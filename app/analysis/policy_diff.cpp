// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/policy_diff.h"

#include "analysis/answer_space.h"
#include "analysis/rule_pairs.h"
#include "analysis/situation_group.h"
#include "policy/pack.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace einlass {
namespace {

std::vector<VerdictChange> verdictChanges(const AnswerSpace &space, const Pack &before, const Pack &after)
{
    Reads reads = verdictReads(before);
    reads.add(verdictReads(after));
    const auto selected = space.questionsFor(reads);
    std::map<std::tuple<Tool, Verdict, Verdict>, SituationGroup> groups;
    space.forEach(selected, space.firstAnswers(), [&](const Choice &choice) {
        Facts facts = space.factsOf(choice, std::nullopt);
        const auto old = decideTools(facts, before);
        const auto now = decideTools(facts, after);
        for (Tool tool : allOf<Tool>()) {
            const auto index = static_cast<std::size_t>(tool);
            if (old[index].verdict != now[index].verdict)
                groups[{tool, old[index].verdict, now[index].verdict}].add(space, selected, choice);
        }
        return true;
    });
    std::vector<VerdictChange> changes;
    for (const auto &[key, group] : groups)
        changes.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), group.summary(space, selected)});
    return changes;
}

RuleState stateOf(const Rule &rule, const Pack &pack, Facts facts)
{
    if (!arises(rule, facts))
        return RuleState::Absent;
    if (rule.metByItself || rule.closedWhen.usesVerdicts())
        decideTools(facts, pack);
    return stateOf(rule, facts);
}

void addFindingChanges(const AnswerSpace &space, const RulePair &pair, const Pack &before,
                       const Pack &after, std::vector<FindingChange> &changes)
{
    Reads reads = readsOf(*pair.before, before);
    reads.add(readsOf(*pair.after, after));
    const auto selected = space.questionsFor(reads);
    for (std::optional<Tool> tool : toolsAndNone) {
        std::map<std::pair<RuleState, RuleState>, SituationGroup> groups;
        space.forEach(selected, space.firstAnswers(), [&](const Choice &choice) {
            const Facts facts = space.factsOf(choice, tool);
            const std::pair states{stateOf(*pair.before, before, facts), stateOf(*pair.after, after, facts)};
            if (states.first != states.second)
                groups[states].add(space, selected, choice);
            return true;
        });
        for (const auto &[states, group] : groups) {
            FindingChange change{ruleName(*pair.before), {tool}, states.first, states.second, group.summary(space, selected)};
            const auto same = std::find_if(changes.begin(), changes.end(), [&](const FindingChange &known) {
                return known.rule == change.rule && known.from == change.from && known.to == change.to
                    && known.situations == change.situations;
            });
            if (same != changes.end())
                same->tools.push_back(tool);
            else
                changes.push_back(std::move(change));
        }
    }
}

bool saysTheSame(const Rule &one, const Rule &other)
{
    const auto texts = [](const Rule &rule) {
        std::vector<LocalizedText> all{rule.source, rule.statement};
        for (const RuleCase &situation : rule.cases)
            all.insert(all.end(), {situation.message, situation.remedy});
        if (rule.metByItself)
            all.insert(all.end(), {rule.metByItself->message, rule.metByItself->remedy});
        for (const ReadyReason &ready : rule.reasons)
            all.push_back(ready.text);
        return all;
    };
    return texts(one) == texts(other);
}

} // namespace

PolicyDiff diffPacks(const Pack &before, const Pack &after)
{
    const AnswerSpace space({&before, &after});
    PolicyDiff diff;
    diff.verdicts = verdictChanges(space, before, after);
    const RulePairs pairs = pairRules(before, after);
    for (const RulePair &pair : pairs.named) {
        const std::size_t known = diff.findings.size();
        if (!decideAlike(pair))
            addFindingChanges(space, pair, before, after, diff.findings);
        if (diff.findings.size() == known && !saysTheSame(*pair.before, *pair.after))
            diff.wording << ruleName(*pair.before);
    }
    for (const RulePair &pair : pairs.renamed)
        diff.renamed.emplace_back(ruleName(*pair.before), ruleName(*pair.after));
    for (const Rule *rule : pairs.onlyBefore)
        diff.onlyBefore << ruleName(*rule);
    for (const Rule *rule : pairs.onlyAfter)
        diff.onlyAfter << ruleName(*rule);
    diff.parts = partChanges(before, after);
    return diff;
}

} // namespace einlass
