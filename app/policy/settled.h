// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/plan_edit.h"

#include <vector>

namespace einlass {

/// A setting that is as the rules want it from the start, and was not changed.
struct Settled
{
    PlanEdit setting;           ///< for resultOf()
    QString clause;
    LocalizedText why;          ///< the clause in our words
    LocalizedText section;      ///< where it stands
};

/// What the host need not think about, in the order of the questions. Empty while no tool is chosen.
std::vector<Settled> settledByRule(const Plan &plan, const DerivedPlan &derived, const Pack &pack);

} // namespace einlass
