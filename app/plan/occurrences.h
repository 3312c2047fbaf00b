// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <vector>

namespace einlass {

/// One date of the meeting, in the plan's time zone.
struct Occurrence
{
    LocalTime start;
    int durationMinutes = 0;
    /// The date that the rule gave before it was moved; equal to start when it was not.
    LocalTime original;
    bool operator==(const Occurrence &) const = default;
};

/// Most dates that one plan may have.
inline constexpr int maximumOccurrences = 2000;

/// All dates in order, after `except`, `moved`, `added` and all slots, each once. An error when the
/// start is missing, a recurrence is no RRULE, never ends, does not give its own start or is one on
/// whose dates calendar programs disagree, a moved date is none of the series or not unique, there
/// is no date left, or there are more than maximumOccurrences. `except` takes away every series'
/// date of that day before dates are moved; what is moved or added there stays. The error's last
/// argument is the JSON pointer of the place.
Result<std::vector<Occurrence>> occurrencesOf(const Schedule &schedule);

/// Whether the text is an IANA zone name that this system knows.
bool isKnownTimeZone(const QString &name);

} // namespace einlass
