// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/prover.h"

namespace einlass {

/// Finds answers that close a finding.
class Remedies
{
public:
    explicit Remedies(Prover &prover) : m_prover(prover) {}

    /// Answers to the rule's own questions, but for `fixed`, under which it is not open and no gate
    /// is open that was not open before, whatever the answers to all other questions are. Few
    /// changes come first. The tool stays.
    std::optional<Choice> safeEverywhere(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                         const std::set<std::size_t> &fixed = {});
    /// The same where only this one plan counts, and no finding at all may open.
    std::optional<Choice> safeHere(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                   const std::set<std::size_t> &fixed);

private:
    using Accept = std::function<bool(const Choice &)>;
    std::optional<Choice> search(const RuleView &view, const Choice &before, std::optional<Tool> tool,
                                 const std::set<std::size_t> &fixed, const Accept &accept);
    bool opensGate(const RuleView &gate, const RuleView &view, const Choice &before, const Choice &after,
                   std::optional<Tool> tool);

    Prover &m_prover;
};

} // namespace einlass
