// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lecture_edits.h"

#include "plan/recurrence_rule.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr int usualMinutes = 90;
constexpr int usualWeeks = 14;

/// The last possible day of the weekly series; no date where it counts its dates.
QDate untilOf(const Schedule &schedule)
{
    const auto end = checkedRecurrence(schedule.recurrence, schedule.timeZone, {});
    return end.ok() && end->until ? end->until->date : QDate();
}

/// Where the series begins in the period: one of every second week stays in its own weeks.
QDate firstOf(const LecturePeriod &period, const Schedule &before, int everyWeeks)
{
    if (!before.start || before.start->date < period.first || before.start->date > period.last)
        return period.first;
    const auto monday = [](const QDate &day) { return day.addDays(1 - day.dayOfWeek()); };
    const QDate own = monday(before.start->date);
    const int step = 7 * everyWeeks;
    const qint64 whole = monday(period.first).daysTo(own) / step * step;
    return std::max(period.first, own.addDays(-whole));
}

Result<Schedule> seriesIn(const Schedule &before, const LecturePeriod &period, const std::vector<WeeklySlot> &times,
                          const LectureCalendar &calendar, bool keepHolidays)
{
    WeeklySeries series;
    series.first = period.first;
    series.last = period.last;
    series.times = times;
    series.everyWeeks = std::max(1, weeksBetween(before));
    series.first = firstOf(period, before, series.everyWeeks);
    series.free = freeDaysOf(period, calendar.holidays);
    // What takes place on a holiday although it could have been left out was meant to.
    if (keepHolidays) {
        for (const FreeDate &date : freeDatesOf(before, series.free)) {
            if (!date.skipped)
                series.kept.push_back(date.day.date);
        }
    }
    const Result<WeeklyDates> dates = weeklyDates(series, before);
    if (!dates.ok())
        return dates.error();
    return dates->schedule;
}

} // namespace

std::vector<WeeklySlot> timesOf(const Schedule &schedule)
{
    std::vector<WeeklySlot> times = weeklyTimesOf(schedule);
    if (times.empty() && schedule.start)
        times.push_back({schedule.start->date.dayOfWeek(), schedule.start->time, schedule.durationMinutes});
    return times;
}

std::optional<LecturePeriod> filledPeriod(const Schedule &schedule, const std::vector<LecturePeriod> &periods)
{
    const QDate last = weeklyTimesOf(schedule).empty() ? QDate() : untilOf(schedule);
    if (!last.isValid())
        return std::nullopt;
    for (const LecturePeriod &period : periods) {
        if (period.last == last && period.first <= schedule.start->date && schedule.start->date <= last)
            return period;
    }
    return std::nullopt;
}

Result<Schedule> withTimes(const Schedule &schedule, std::vector<WeeklySlot> times, const LectureCalendar &calendar, const QDate &today)
{
    const QDate start = schedule.start ? schedule.start->date : today.addDays(1);
    for (WeeklySlot &time : times) {
        if (time.minutes == 0)
            time.minutes = schedule.durationMinutes > 0 ? schedule.durationMinutes : usualMinutes;
        if (time.weekday == 0)
            time.weekday = start.dayOfWeek();
    }
    const bool weekly = !weeklyTimesOf(schedule).empty();
    if (times.size() == 1 && !weekly) {
        Schedule changed = schedule;
        changed.start = LocalTime{start.addDays((times.front().weekday - start.dayOfWeek() + 7) % 7), times.front().start};
        changed.durationMinutes = times.front().minutes;
        return changed;
    }
    if (const auto period = filledPeriod(schedule, calendar.periods))
        return seriesIn(schedule, *period, times, calendar, true);
    const QDate end = weekly ? std::max(untilOf(schedule), rulesSpan(schedule).second) : start.addDays(7 * usualWeeks - 1);
    // A week has room for each of the times.
    return seriesIn(schedule, {{}, start, std::max(end, start.addDays(6)), {}, {}}, times, calendar, weekly);
}

Result<Schedule> throughPeriod(const Schedule &schedule, const LecturePeriod &period, const LectureCalendar &calendar)
{
    const auto filled = filledPeriod(schedule, calendar.periods);
    const bool again = filled && filled->first == period.first && filled->last == period.last;
    return seriesIn(schedule, period, timesOf(schedule), calendar, again);
}

void setRecurrence(Schedule &schedule, const QString &rule)
{
    const auto follows = [before = schedule.recurrence](const Slot &slot) { return !before.isEmpty() && slot.recurrence == before; };
    if (rule.isEmpty())
        std::erase_if(schedule.slotSeries, follows);
    for (Slot &slot : schedule.slotSeries) {
        if (follows(slot))
            slot.recurrence = rule;
    }
    schedule.recurrence = rule;
}

std::vector<FreeDate> freeDatesIn(const Schedule &schedule, const LectureCalendar &calendar)
{
    const auto [first, last] = rulesSpan(schedule);
    for (const LecturePeriod &period : calendar.periods) {
        if (first.isValid() && period.first <= first && last <= period.last)
            return freeDatesOf(schedule, freeDaysOf(period, calendar.holidays));
    }
    return freeDatesOf(schedule, holidaysBetween(first, last, calendar.holidays));
}

} // namespace einlass
