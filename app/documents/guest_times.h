// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/words.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QStringList>

#include <vector>

namespace einlass {

/// The dates in the zones of guests abroad (Schedule::guestZones), a few lines for each zone: the
/// clock there, the date or weekday where it is another one, the difference from UTC. A series
/// whose zones do not change their clocks together says from when to when which time holds, in
/// the dates that guests have there. The plan's own zone and repetitions are left out.
QStringList guestTimes(const Schedule &schedule, const std::vector<Occurrence> &occurrences, const Words &words);

/// An error that names the field when a guest zone is no IANA zone of this system.
Result<void> checkGuestZones(const Schedule &schedule);

} // namespace einlass
