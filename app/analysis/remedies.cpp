// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/remedies.h"

#include "policy/pack.h"

#include <algorithm>

namespace einlass {

std::optional<Choice> Remedies::search(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                       const std::set<std::size_t> &fixed, const Accept &accept)
{
    std::vector<std::size_t> free;
    for (std::size_t question : view.questions) {
        if (fixed.count(question) == 0)
            free.push_back(question);
    }
    const auto good = [&](const Choice &after) { return !m_prover.isOpen(view, after, tool) && accept(after); };
    for (std::size_t question : free) {
        Choice after = before;
        const std::size_t answers = m_prover.space().questions()[question].answers.size();
        for (std::size_t answer = 0; answer < answers; ++answer) {
            after[question] = static_cast<unsigned char>(answer);
            if (answer != before[question] && good(after))
                return after;
        }
    }
    std::optional<Choice> found;
    m_prover.space().forEach(free, before, [&](const Choice &after) {
        if (good(after))
            found = after;
        return !found;
    });
    return found;
}

bool Remedies::opensGate(const RuleView &gate, const RuleView &view, const Choice &before,
                         const Choice &after, std::optional<Tool> tool)
{
    std::vector<std::size_t> others;
    for (std::size_t question : gate.questions) {
        if (std::find(view.questions.begin(), view.questions.end(), question) == view.questions.end())
            others.push_back(question);
    }
    return !m_prover.space().forEach(others, after, [&](const Choice &now) {
        if (!m_prover.isOpen(gate, now, tool))
            return true;
        Choice then = before;
        for (std::size_t question : others)
            then[question] = now[question];
        return m_prover.isOpen(gate, then, tool);
    });
}

std::optional<Choice> Remedies::safeEverywhere(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                               const std::set<std::size_t> &fixed)
{
    return search(view, before, tool, fixed, [&](const Choice &after) {
        for (const RuleView &gate : m_prover.m_views) {
            const bool touched = std::any_of(gate.questions.begin(), gate.questions.end(),
                                             [&](std::size_t question) { return before[question] != after[question]; });
            if (gate.isGate() && gate.canBeOpen[indexOf(tool)] && gate.rule != view.rule && touched && opensGate(gate, view, before, after, tool))
                return false;
        }
        return true;
    });
}

std::optional<Choice> Remedies::safeHere(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                         const std::set<std::size_t> &fixed)
{
    return search(view, before, tool, fixed, [&](const Choice &after) {
        return std::all_of(m_prover.m_views.begin(), m_prover.m_views.end(), [&](const RuleView &other) {
            return !other.isGate() || !other.canBeOpen[indexOf(tool)] || !m_prover.isOpen(other, after, tool) || m_prover.isOpen(other, before, tool);
        });
    });
}

} // namespace einlass
