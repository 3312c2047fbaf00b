// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace einlass {

/// One VEVENT: a single date, a series with its exceptions, or one date of a series at another time.
struct CalendarEvent
{
    int series = 0;                         ///< 0: the plan's own rule; 1 …: its slots. One UID for each.
    LocalTime start;
    int durationMinutes = 0;
    QString recurrence;                     ///< RRULE value as the plan has it, or empty
    std::vector<LocalTime> except;
    std::vector<LocalTime> added;
    std::optional<LocalTime> replaces;      ///< the date of the rule that this event stands for
};

/// Events that give exactly these occurrences, in order; rules stay rules.
std::vector<CalendarEvent> calendarEvents(const Schedule &schedule, const std::vector<Occurrence> &occurrences);

} // namespace einlass
