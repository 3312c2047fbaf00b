// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_space.h"
#include "policy/derive_facts.h"
#include "policy/pack.h"
#include "policy/verdicts.h"

#include <algorithm>

/// Whether a changed pack decides everything as before, over all answers that what changed reads.
namespace einlass::mutation {

/// What a search through all answers found.
struct Search
{
    bool complete = false;          ///< the answers are all that what changed depends on
    std::optional<Plan> plan;       ///< with another decision
    qint64 states = 0;

    bool provesEquivalence() const { return complete && !plan; }
};

inline QString nameOf(const Rule &rule)
{
    return QStringLiteral("%1/%2").arg(rule.clause, einlass::nameOf(rule.binding));
}

class Equivalence
{
public:
    Equivalence(const Pack &before, const Pack &after) : m_before(before), m_after(after) {}

    /// `name` is the only rule that differs.
    Search ofRule(const QString &name) const
    {
        const Rule *before = ruleNamed(m_before, name);
        const Rule *after = ruleNamed(m_after, name);
        if (!before || !after)
            return {};
        Rule one = *before;
        Rule other = *after;
        // What both are met by closes both.
        if (one.metByItself && other.metByItself && one.metByItself->when == other.metByItself->when) {
            one.metByItself.reset();
            other.metByItself.reset();
        }
        const bool readsVerdicts = one.metByItself || other.metByItself;
        const auto isRead = [&](const Rule &rule) {
            return nameOf(rule) == name || (readsVerdicts && isInVerdicts(rule, m_before));
        };
        const Pack packBefore = reducedTo(m_before, isRead);
        const Pack packAfter = reducedTo(m_after, isRead);
        Reads reads = readsOf(one, packBefore);
        reads.add(readsOf(other, packAfter));
        reads.add(one.extendedWhen);
        reads.add(other.extendedWhen);
        return search(packBefore, packAfter, reads, {toolsAndNone.begin(), toolsAndNone.end()}, [&](const Facts &facts) {
            return saidBy(one, packBefore, facts) != saidBy(other, packAfter, facts);
        });
    }

    /// Only the clauses by which verdicts are made differ: one that never arises with a tool's own
    /// protection and without access data makes none.
    Search ofVerdicts() const
    {
        std::vector<const Rule *> added;
        for (const Rule &rule : m_after.rules) {
            if (isInVerdicts(rule, m_after) && !isInVerdicts(rule, m_before))
                added.push_back(&rule);
            else if (isInVerdicts(rule, m_before) && !isInVerdicts(rule, m_after))
                return {};
        }
        Search all{true, {}, 0};
        for (const Rule *rule : added) {
            const Pack one = reducedTo(m_after, [rule](const Rule &other) { return nameOf(other) == nameOf(*rule); });
            const Search found = search(one, one, readsOf(*rule, m_after), {std::nullopt}, [&](const Facts &facts) {
                const auto tools = allOf<Tool>();
                return std::any_of(tools.begin(), tools.end(),
                                   [&](Tool tool) { return arises(*rule, factsFor(tool, facts)); });
            });
            all = {all.complete && found.complete, all.plan ? all.plan : found.plan, all.states + found.states};
        }
        return all;
    }

    /// Only conditions of recommendations differ: all must hold in the same states as before.
    Search ofRecommendations() const
    {
        const auto &before = m_before.recommendations;
        const auto &after = m_after.recommendations;
        if (!std::equal(before.begin(), before.end(), after.begin(), after.end(),
                        [](const auto &one, const auto &other) { return one.tool == other.tool; }))
            return {};
        Reads reads;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!(before[i].when == after[i].when)) {
                reads.add(before[i].when);
                reads.add(after[i].when);
            }
        }
        const auto isRead = [&](const Rule &rule) { return isInVerdicts(rule, m_before) && makesVerdict(rule, reads); };
        const Pack one = reducedTo(m_before, isRead);
        const Pack other = reducedTo(m_after, isRead);
        reads.add(verdictReads(one));
        return search(one, other, reads, {std::nullopt}, [&](Facts facts) {
            decideTools(facts, one);
            return !std::equal(before.begin(), before.end(), after.begin(), after.end(), [&](const auto &a, const auto &b) {
                return a.when.holds(facts) == b.when.holds(facts);
            });
        });
    }

private:
    using Differ = std::function<bool(const Facts &)>;

    static Search search(const Pack &one, const Pack &other, const Reads &reads,
                         const std::vector<std::optional<Tool>> &tools, const Differ &differ)
    {
        const AnswerSpace space({&one, &other});
        Search result{space.missing(reads).empty(), {}, 0};
        const std::vector<std::size_t> questions = space.questionsFor(reads);
        for (std::optional<Tool> tool : tools) {
            space.forEach(questions, space.firstAnswers(), [&](const Choice &choice) {
                ++result.states;
                if (differ(space.factsOf(choice, tool)))
                    result.plan = space.planOf(choice, tool);
                return !result.plan;
            });
        }
        return result;
    }

    static const Rule *ruleNamed(const Pack &pack, const QString &name)
    {
        const auto found = std::find_if(pack.rules.begin(), pack.rules.end(),
                                        [&name](const Rule &rule) { return nameOf(rule) == name; });
        return found == pack.rules.end() ? nullptr : &*found;
    }

    static bool isInVerdicts(const Rule &rule, const Pack &pack)
    {
        return (rule.binding == Binding::Gate && pack.verdicts.ruledOutBy.contains(rule.clause))
            || (rule.binding == Binding::Justify && pack.verdicts.reasonBy.contains(rule.clause));
    }

    template <typename Keep>
    static Pack reducedTo(Pack pack, const Keep &keep)
    {
        std::erase_if(pack.rules, [&keep](const Rule &rule) { return !keep(rule); });
        return pack;
    }

    /// Whether the rule can have a part in one of the verdicts that are read.
    bool makesVerdict(const Rule &rule, const Reads &reads) const
    {
        const auto isThis = [&rule](const Rule &other) { return nameOf(other) == nameOf(rule); };
        const Pack alone = reducedTo(m_before, isThis);
        constexpr std::array<Fact, 3> verdicts{Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom};
        // Zoom's verdict asks for the other two.
        if (reads.facts[static_cast<std::size_t>(Fact::VerdictZoom)])
            return true;
        for (Tool tool : allOf<Tool>()) {
            if (!reads.facts[static_cast<std::size_t>(verdicts[static_cast<std::size_t>(tool)])])
                continue;
            const Search found = search(alone, alone, readsOf(rule, alone), {std::nullopt}, [&](const Facts &facts) {
                return arises(rule, factsFor(tool, facts));
            });
            if (found.plan)
                return true;
        }
        return false;
    }

    struct Said
    {
        RuleState state = RuleState::Absent;
        bool own = false;
        bool operator==(const Said &) const = default;
    };
    static Said saidBy(const Rule &rule, const Pack &pack, Facts facts)
    {
        if (rule.metByItself && arises(rule, facts))
            decideTools(facts, pack);
        const RuleState state = stateOf(rule, facts);
        return {state, state != RuleState::Absent && (rule.own || rule.extendedWhen.holds(facts))};
    }

    const Pack &m_before;
    const Pack &m_after;
};

} // namespace einlass::mutation
