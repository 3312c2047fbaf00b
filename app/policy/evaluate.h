// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"
#include "policy/evaluation.h"

namespace einlass {

class Pack;

/// What the rules say. Pure: the same plan and pack always give the same answer.
Evaluation evaluate(const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// What they would say if this tool were chosen, with its default protection and no access data.
std::vector<Finding> findingsFor(Tool tool, const Plan &plan, const DerivedPlan &derived, const Pack &pack);

} // namespace einlass
