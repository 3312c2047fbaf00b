// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_comparison.h"

namespace einlass {

/// Compares start, length and series of an invitation with the plan's; a part of compareWithPlan().
void compareSchedule(const ReadInvitation &invitation, const Plan &plan, std::vector<PlanDifference> &found);

} // namespace einlass
