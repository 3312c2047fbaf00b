// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_space.h"
#include "base/message.h"
#include "policy/verdicts.h"

/// What must hold for every plan, decided over every combination of answers that the rules tell
/// apart. A finding depends on the questions that its rule reads and on nothing else; so each claim
/// about one or two rules is decided over the answers to these questions alone, all of them, and
/// holds for every combination of the others.
namespace einlass {

/// A claim that does not hold, and a plan that shows it.
struct Refutation
{
    Message claim;
    Plan plan;
};

/// One rule and the questions that decide it.
struct RuleView
{
    const Rule *rule = nullptr;
    Reads reads;
    std::vector<std::size_t> questions;
    bool readsVerdicts = false;
    std::array<bool, 4> canBeOpen{};        ///< by tool; see indexOf()

    bool blocks() const;                    ///< gate, justify or confirm
    bool isGate() const;
    QString name() const;                   ///< "B11b/gate"
};

class Prover
{
public:
    /// The pack must outlive the prover.
    explicit Prover(const Pack &pack);

    using Claim = std::optional<Refutation>;

    /// Every fact that is read is set by a question, and the language is read by nothing.
    Claim readsOnlyAnswers();
    /// The facts composed of answers are those of a plan with these answers.
    Claim composesFacts();
    /// Each tool has exactly one verdict, and none is recommended that is ruled out.
    Claim oneVerdictForEachTool();
    /// Each rule arises; those that can close do, and those that can be open are.
    Claim everyRuleArises();
    /// The evaluator calls no plan compliant in which a gate is broken.
    Claim brokenGatesBlock();
    /// No rule is open only where another one is open, too.
    Claim noRuleIsShadowed();
    /// Each open gate has a remedy that opens no other gate; a reason or a confirmation closes the
    /// rest. So the number of broken gates can always fall to none: no two demand opposite things.
    Claim everyFindingHasAWayOut();
    /// From every state the recommended tool leads to a compliant plan by answers about protection
    /// and features alone.
    Claim recommendedToolIsReachable();
    /// A sensitive content, a person from outside or more people close no open finding, except that
    /// more people supply the reason by which a rule is met by itself.
    Claim moreIsNeverLess();

    const AnswerSpace &space() const { return m_space; }
    /// How many states were decided so far.
    qint64 states() const { return m_states; }
    std::size_t ruleCount() const { return m_views.size(); }

private:
    friend class Remedies;
    RuleState stateAt(const RuleView &view, const Choice &choice, std::optional<Tool> tool);
    bool isOpen(const RuleView &view, const Choice &choice, std::optional<Tool> tool)
    {
        return stateAt(view, choice, tool) == RuleState::Open;
    }
    Refutation refuted(const char *claim, const QStringList &arguments, const Choice &choice,
                       std::optional<Tool> tool) const;
    Claim shadows(const RuleView &one, const RuleView &other);
    Claim grows(const RuleView &view, std::size_t question, std::optional<Tool> tool);
    bool staysBlocked(const RuleView &view, const Choice &after, std::optional<Tool> tool);
    Choice answersInOrder(Tool tool);
    std::optional<Choice> compliantFrom(Choice choice, Tool tool, const std::set<std::size_t> &fixed);

    const Pack &m_pack;
    AnswerSpace m_space;
    std::vector<RuleView> m_views;
    qint64 m_states = 0;
};

} // namespace einlass
