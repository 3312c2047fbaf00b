// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/lecture_series.h"

#include <optional>
#include <vector>

/// What a host does to a schedule by a line of times or a lecture period.
namespace einlass {

/// What is known about lectures: the rule pack's periods, the host's own among them, and holidays.
struct LectureCalendar
{
    std::vector<LecturePeriod> periods;
    std::vector<HolidayRule> holidays;
};

/// The period whose last day ends the weekly series of this schedule and in which it begins.
std::optional<LecturePeriod> filledPeriod(const Schedule &schedule, const std::vector<LecturePeriod> &periods);

/// The times of a weekly series, or the time of the one date.
std::vector<WeeklySlot> timesOf(const Schedule &schedule);

/// The schedule with these times. One time moves a single date to the next such weekday; several, or
/// one where there is a weekly series already, make a weekly series: through the period that is filled, or as long as
/// the series lasts, or for a semester of fourteen weeks. Without a weekday it is that of the start, without an end
/// it lasts as long as before. Holidays are left out, except those on which a series takes place now.
Result<Schedule> withTimes(const Schedule &schedule, std::vector<WeeklySlot> times, const LectureCalendar &calendar, const QDate &today);

/// The schedule's times of the week, or those of its one date, through the whole period, without holidays and breaks.
Result<Schedule> throughPeriod(const Schedule &schedule, const LecturePeriod &period, const LectureCalendar &calendar);

/// Gives the schedule this rule; further slots that repeat like it follow. Without a rule they go: what
/// takes place once has one time.
void setRecurrence(Schedule &schedule, const QString &rule);

/// Dates of the series on holidays and, where it lies within a period, on days of its breaks.
std::vector<FreeDate> freeDatesIn(const Schedule &schedule, const LectureCalendar &calendar);

} // namespace einlass
