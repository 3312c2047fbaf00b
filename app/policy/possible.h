// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/vocabulary.h"

#include <optional>

namespace einlass {

class Condition;

/// Whether the condition can hold with this tool, or without one, as far as its own words tell:
/// what no words exclude counts as possible.
bool canHoldWith(const Condition &condition, std::optional<Tool> tool);

/// Whether it can hold with any tool or without one.
bool canHold(const Condition &condition);

} // namespace einlass
