// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/compiled_rules_table.h"
#include "policy/evaluation.h"
#include "policy/verdicts.h"

#include <array>

namespace einlass {

/// What all rules say about one plan's facts, one bit for each rule.
struct RuleDecision
{
    RuleBits arises;
    RuleBits met;               ///< met by itself, whether it arises or not
    RuleBits open;              ///< arises, and nothing closes it
};

/// A case of a rule that holds, and the tests by which it does.
struct Ground
{
    std::size_t ruleCase = 0;   ///< index in Rule::cases
    Situation tests;            ///< see spelled()
};

/// The rules, verdicts and recommendations of a pack in a form that decides them all at once. Each
/// condition is written as the situations in which it holds, each situation is a bit, and each
/// answer that a plan can give has a row of the bits that it leaves possible. So the rows of a
/// plan's answers, joined by "and", leave the situations that are given, and a bit that is left
/// leads back to its rule, its case and the tests that made it. It says the same as stateOf(),
/// decideTools() and recommendedTool() do rule by rule. It is made of the pack as it was; whoever
/// changes rules makes a new one.
class CompiledRules
{
public:
    explicit CompiledRules(const Pack &pack);

    /// To be done once for each change of a plan; what follows allocates nothing.
    PackedFacts pack(const Facts &facts) const { return m_inputs.pack(facts); }
    void set(PackedFacts &facts, Fact fact, int value) const { m_inputs.set(facts, fact, value); }

    /// Facts hold the verdicts where a rule can be met by itself.
    RuleDecision decide(const PackedFacts &facts) const;
    /// The same for another tool with its default protection; see factsFor().
    RuleDecision decideFor(Tool tool, const PackedFacts &facts) const;
    RuleState stateOf(std::size_t rule, const RuleDecision &decision) const;
    /// The rules of which the bit is set in one member of the decision, by index in Pack::rules.
    QVarLengthArray<std::size_t, 32> rulesIn(const RuleBits &bits) const { return m_fields.setIn(bits); }

    /// What the decision of decideFor() makes of the tool, and because of which clauses.
    Verdict verdictOf(const RuleDecision &decision) const;
    QStringList becauseOf(const RuleDecision &decision) const;
    std::optional<Tool> recommended(const PackedFacts &facts) const;

    /// Every situation in which the rule arises from these facts.
    std::vector<Ground> groundsOf(std::size_t rule, const PackedFacts &facts) const;

private:
    void addVerdicts(const Pack &pack);
    void addOwnAnswers();
    static RuleBits weighing(const RuleDecision &decision, const RuleBits &among);

    RuleInputs m_inputs;
    BitFields m_fields;                         ///< of the rules
    SituationTable m_arising;
    SituationTable m_closing;
    SituationTable m_meeting;
    RuleBits m_neverOpen;
    RuleBits m_ruledOutBy;
    RuleBits m_reasonBy;
    QStringList m_clauses;                      ///< by rule
    std::vector<std::vector<Ground>> m_grounds; ///< by rule, all that there can be
    BitFields m_recommendationFields;
    SituationTable m_recommending;
    std::vector<Tool> m_recommendations;
    /// What decideFor() changes, by tool.
    std::array<std::vector<std::pair<qsizetype, std::uint16_t>>, 3> m_ownAnswers;
};

} // namespace einlass
