// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/holidays.h"
#include "plan/plan.h"
#include "plan/weekly_slot.h"

#include <vector>

/// A series of weekly lectures as one meeting, and the days on which it is not held.
namespace einlass {

/// What a weekly series is made of.
struct WeeklySeries
{
    QDate first;                        ///< both ends included
    QDate last;
    std::vector<WeeklySlot> times;      ///< each with its weekday and minutes; the first date comes first
    int everyWeeks = 1;
    std::vector<FreeDay> free;          ///< days without lectures
    std::vector<QDate> kept;            ///< free days on which it takes place all the same
};

struct WeeklyDates
{
    Schedule schedule;
    std::vector<FreeDay> skipped;       ///< dates of the series that do not take place
};

/// The series, with free days as exceptions. What `before` has beside its rules stays: time zone, zones
/// of guests, added dates, and moved or dropped dates as far as the new series has them. An error
/// when a time has no weekday or length, two are the same, the last day is before the first or more
/// than two years after it, or no date is left.
Result<WeeklyDates> weeklyDates(const WeeklySeries &series, const Schedule &before = {});

/// The weekly times of a schedule: nothing where it has any other rule, or none.
std::vector<WeeklySlot> weeklyTimesOf(const Schedule &schedule);
/// How many weeks lie between its dates; 0 where weeklyTimesOf() is empty.
int weeksBetween(const Schedule &schedule);

/// A date that the rules of a schedule give on a free day.
struct FreeDate
{
    FreeDay day;
    bool skipped = false;               ///< it is an exception already

    bool operator==(const FreeDate &) const = default;
};

/// Dates of the schedule's series on these days, in order, each day once. Single dates, added dates and
/// dates that were moved away are not among them: they were set on purpose.
std::vector<FreeDate> freeDatesOf(const Schedule &schedule, const std::vector<FreeDay> &free);
/// The first and the last date that the schedule's rules give; no dates where they give none.
std::pair<QDate, QDate> rulesSpan(const Schedule &schedule);

/// Makes the day an exception, or takes that back.
void setSkipped(Schedule &schedule, const QDate &day, bool skipped);

} // namespace einlass
