// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <vector>

namespace einlass {

/// What is odd, but not wrong, about a schedule whose dates are known: exceptions that concern no
/// date, dates asked for twice, times that the change of the clocks skips or repeats. The pointer
/// of the place is the last argument of each message.
std::vector<Message> scheduleNotes(const Schedule &schedule,
                                   const std::vector<Occurrence> &occurrences);

} // namespace einlass
