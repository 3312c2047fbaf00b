// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/prover.h"
#include "analysis/remedies.h"

#include "policy/pack.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char noWayOut[] = QT_TRANSLATE_NOOP("Core", "%1 is open here, and no answer to its questions closes it without opening another gate.");
const char answerOpens[] = QT_TRANSLATE_NOOP("Core", "The reason or confirmation that closes %1 here is not enough.");
const char notReachable[] = QT_TRANSLATE_NOOP("Core", "%1 is recommended here, but no answers about protection and features make the plan compliant with it.");
const char lessByMore[] = QT_TRANSLATE_NOOP("Core", "%1 is open here and would close by adding to the answer “%2”.");

constexpr int mostRemedies = 40;

} // namespace

Prover::Claim Prover::everyFindingHasAWayOut()
{
    Remedies remedies(*this);
    for (const RuleView &view : m_views) {
        if (!view.blocks())
            continue;
        for (std::optional<Tool> tool : toolsAndNone) {
            if (!view.canBeOpen[indexOf(tool)])
                continue;
            Claim found;
            m_space.forEach(view.questions, m_space.firstAnswers(), [&](const Choice &choice) {
                if (!isOpen(view, choice, tool))
                    return true;
                // Answers alone do for what asks for a reason: nothing else about the meeting changes.
                std::set<std::size_t> fixed;
                for (std::size_t question : view.questions) {
                    const Question &asked = m_space.questions()[question];
                    const bool isAnswer = view.reads.answers.count(asked.name) > 0
                        || asked.growth == Growth::Externals;
                    if (!view.isGate() && !isAnswer)
                        fixed.insert(question);
                }
                if (!remedies.safeEverywhere(view, choice, tool, fixed))
                    found = refuted(view.isGate() ? noWayOut : answerOpens, {view.name()}, choice, tool);
                return !found;
            });
            if (found)
                return found;
        }
    }
    return {};
}

/// Closes finding after finding until none is open.
std::optional<Choice> Prover::compliantFrom(Choice choice, Tool tool, const std::set<std::size_t> &fixed)
{
    Remedies remedies(*this);
    for (int i = 0; i < mostRemedies; ++i) {
        const auto open = std::find_if(m_views.begin(), m_views.end(), [&](const RuleView &view) {
            return view.blocks() && view.canBeOpen[indexOf(tool)] && isOpen(view, choice, tool);
        });
        if (open == m_views.end())
            return choice;
        const std::optional<Choice> better = remedies.safeHere(*open, choice, tool, fixed);
        if (!better)
            return std::nullopt;
        choice = *better;
    }
    return std::nullopt;
}

/// First answers, but behind every guard the answers that are in order once it opens: whoever
/// switches a recording on fills in what it needs, too.
Choice Prover::answersInOrder(Tool tool)
{
    Choice prepared = m_space.firstAnswers();
    for (std::size_t guard = 0; guard < prepared.size(); ++guard) {
        Choice opened = m_space.firstAnswers();
        opened[guard] = 1;
        std::vector<std::size_t> details;
        for (std::size_t question = 0; question < prepared.size(); ++question) {
            if (m_space.questions()[question].guard == static_cast<int>(guard))
                details.push_back(question);
        }
        if (details.empty())
            continue;
        const std::optional<Choice> inOrder = compliantFrom(opened, tool, {guard});
        for (std::size_t question : details)
            prepared[question] = inOrder ? (*inOrder)[question] : prepared[question];
    }
    return prepared;
}

Prover::Claim Prover::recommendedToolIsReachable()
{
    // What the verdicts depend on is how the meeting is; protection and features are free.
    const auto situation = m_space.questionsFor(verdictReads(m_pack));
    const std::set<std::size_t> fixed(situation.begin(), situation.end());
    std::array<Choice, 3> prepared;
    for (Tool tool : allOf<Tool>())
        prepared[indexOf(tool)] = answersInOrder(tool);
    const auto selected = m_space.questionsFor(recommendationReads(m_pack));
    Claim found;
    m_space.forEach(selected, m_space.firstAnswers(), [&](const Choice &choice) {
        Facts facts = m_space.factsOf(choice, std::nullopt);
        decideTools(facts, m_pack);
        const std::optional<Tool> recommended = recommendedTool(facts, m_pack);
        if (!recommended)
            return true;
        Choice start = prepared[indexOf(*recommended)];
        for (std::size_t question : selected)
            start[question] = choice[question];
        if (!compliantFrom(start, *recommended, fixed))
            found = refuted(notReachable, {nameOf(*recommended)}, choice, recommended);
        return !found;
    });
    return found;
}

/// Whether another finding, which needs no more questions than this one, is open in its place.
bool Prover::staysBlocked(const RuleView &view, const Choice &after, std::optional<Tool> tool)
{
    return std::any_of(m_views.begin(), m_views.end(), [&](const RuleView &other) {
        const bool known = std::includes(view.questions.begin(), view.questions.end(),
                                         other.questions.begin(), other.questions.end());
        return other.blocks() && known && isOpen(other, after, tool);
    });
}

Prover::Claim Prover::grows(const RuleView &view, std::size_t question, std::optional<Tool> tool)
{
    const Question &asked = m_space.questions()[question];
    const bool mayBeMet = view.rule->metByItself && asked.growth == Growth::People;
    Claim found;
    if (mayBeMet || !view.canBeOpen[indexOf(tool)])
        return found;
    m_space.forEach(view.questions, m_space.firstAnswers(), [&](const Choice &choice) {
        const std::vector<std::size_t> &more = asked.answers[choice[question]].more;
        if (more.empty() || !isOpen(view, choice, tool))
            return true;
        for (std::size_t answer : more) {
            Choice after = choice;
            after[question] = static_cast<unsigned char>(answer);
            if (!isOpen(view, after, tool) && !staysBlocked(view, after, tool))
                found = refuted(lessByMore, {view.name(), asked.name}, choice, tool);
        }
        return !found;
    });
    return found;
}

Prover::Claim Prover::moreIsNeverLess()
{
    for (const RuleView &view : m_views) {
        for (std::size_t question : view.questions) {
            if (!view.blocks() || m_space.questions()[question].growth == Growth::None)
                continue;
            for (std::optional<Tool> tool : toolsAndNone) {
                if (Claim found = grows(view, question, tool))
                    return found;
            }
        }
    }
    return {};
}

} // namespace einlass
