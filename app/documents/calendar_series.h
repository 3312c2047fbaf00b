// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace einlass {

/// A date that a rule of the schedule gives by itself, and what has become of it.
struct RuleDate
{
    int series = 0;                         ///< 0: the plan's own rule; 1 …: its slots
    LocalTime planned;
    int plannedMinutes = 0;
    std::optional<Occurrence> held;         ///< nothing: it does not take place

    bool isAsPlanned() const
    {
        return held && held->start == planned && held->durationMinutes == plannedMinutes;
    }
};

/// The dates of a meeting, told apart by where they come from.
struct DatesByOrigin
{
    std::vector<RuleDate> ofRules;          ///< by series, then by date
    std::vector<Occurrence> added;          ///< those that no rule gives
};

/// Gives each date of each rule at most one of the occurrences, and each occurrence away once.
DatesByOrigin datesByOrigin(const Schedule &schedule, const std::vector<Occurrence> &occurrences);

/// One VEVENT: a single date, a series with its exceptions, or one date of a series at another time.
struct CalendarEvent
{
    QString name;                           ///< "1" … for the rules, "added-1" … for added dates. One UID for each.
    LocalTime start;
    int durationMinutes = 0;
    QString recurrence;                     ///< RRULE value as the plan has it, or empty
    std::vector<LocalTime> except;
    std::optional<LocalTime> replaces;      ///< the date of the rule that this event stands for
};

/// Events that give exactly these occurrences, in order; rules stay rules. An added date is an event
/// of its own: Outlook and Google do not show what an RDATE adds.
std::vector<CalendarEvent> calendarEvents(const Schedule &schedule, const std::vector<Occurrence> &occurrences);

/// The names of events; numbers count from 1.
QString seriesEventName(int number);
QString addedEventName(int number);

} // namespace einlass
