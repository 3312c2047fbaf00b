// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"
#include "policy/evaluation.h"

#include <optional>
#include <vector>

namespace einlass {

class Pack;

/// What another answer to a question would bring, to be said before it is given.
struct Consequences
{
    std::vector<Finding> opens;             ///< findings that block then and do not now
    std::optional<Tool> recommended;        ///< where another tool than now would be recommended

    bool isEmpty() const { return opens.empty() && !recommended; }
};

/// `other`: the plan with the other answer; recipients, lists, dates and link must be the same.
Consequences consequencesOf(const Plan &other, const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// The gate that a recording would break whatever else is answered about it. Nothing while there is a
/// recording, or none forbids it.
std::optional<Finding> forbidsRecording(const Plan &plan, const DerivedPlan &derived, const Pack &pack);

} // namespace einlass
