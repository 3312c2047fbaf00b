// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"
#include "policy/facts.h"

#include <array>
#include <optional>
#include <vector>

namespace einlass {

class Pack;
struct Rule;

/// What a rule says about one plan's facts.
enum class RuleState { Absent, Closed, Open };

/// Facts must hold the verdicts where the rule can be met by itself; see decideTools().
RuleState stateOf(const Rule &rule, const Facts &facts);

/// Whether the rule arises, open or not.
bool arises(const Rule &rule, const Facts &facts);

/// The state of every rule, in the pack's order: by its compiled rules, or rule by rule without.
std::vector<RuleState> statesOf(const Facts &facts, const Pack &pack);

/// The verdict of each tool for the same answers. DFNconf and Meet are judged first: whether Zoom
/// needs a reason depends on them. All three verdicts are put into `facts`.
std::array<ToolVerdict, 3> decideTools(Facts &facts, const Pack &pack);

/// The recommendation; `facts` hold the verdicts.
std::optional<Tool> recommendedTool(const Facts &facts, const Pack &pack);

} // namespace einlass
