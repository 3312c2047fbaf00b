// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lecture_series.h"

#include "base/message_dates.h"
#include "plan/occurrences.h"
#include "plan/recurrence.h"
#include "plan/recurrence_rule.h"

#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>
#include <set>

namespace einlass {
namespace {

const char noPeriod[] = QT_TRANSLATE_NOOP("Core", "Lectures need a first and a last day, the last not before the first and at most two years after it.");
const char noTimes[] = QT_TRANSLATE_NOOP("Core", "A weekly series needs a weekday, a time and an end for each of its dates in a week.");
const char sameTimes[] = QT_TRANSLATE_NOOP("Core", "Two of the weekly times are the same.");
const char noDates[] = QT_TRANSLATE_NOOP("Core", "No date is left between %1 and %2.");

constexpr int longestDays = 2 * 366;
constexpr int longestMinutes = 7 * 24 * 60;
constexpr int mostWeeksBetween = 10;

bool isFree(const WeeklySeries &series, const QDate &day)
{
    const bool kept = std::find(series.kept.begin(), series.kept.end(), day) != series.kept.end();
    return !kept && std::any_of(series.free.begin(), series.free.end(), [&](const FreeDay &free) { return free.date == day; });
}

/// One time of the week with its dates; a series begins on one that takes place.
struct Row
{
    WeeklySlot time;
    QDate first;
    std::vector<QDate> days;
};

Row rowOf(const WeeklySeries &series, const WeeklySlot &time)
{
    Row row{time, {}, {}};
    const int step = 7 * series.everyWeeks;
    // All times of one rhythm lie in the same weeks, also when the first day is in the middle of one.
    QDate day = series.first.addDays(time.weekday - series.first.dayOfWeek());
    if (day < series.first)
        day = day.addDays(step);
    for (; day <= series.last; day = day.addDays(step)) {
        row.days.push_back(day);
        if (!row.first.isValid() && !isFree(series, day))
            row.first = day;
    }
    return row;
}

std::optional<Message> problemOf(const WeeklySeries &series)
{
    const bool period = series.first.isValid() && series.last.isValid() && series.first <= series.last
        && series.first.daysTo(series.last) <= longestDays;
    if (!period)
        return Message{noPeriod};
    const bool times = !series.times.empty() && series.times.size() <= maximumWeeklySlots && series.everyWeeks >= 1
        && series.everyWeeks <= mostWeeksBetween
        && std::all_of(series.times.begin(), series.times.end(), [](const WeeklySlot &time) {
               return time.weekday >= 1 && time.weekday <= 7 && time.start.isValid() && time.minutes > 0 && time.minutes <= longestMinutes;
           });
    if (!times)
        return Message{noTimes};
    for (auto time = series.times.begin(); time != series.times.end(); ++time) {
        if (std::any_of(time + 1, series.times.end(), [&](const WeeklySlot &other) {
                return other.weekday == time->weekday && other.start == time->start; }))
            return Message{sameTimes};
    }
    return std::nullopt;
}

QString ruleUntil(const WeeklySeries &series, const QString &timeZone)
{
    const QString end = untilText(series.last, timeZone);
    if (series.everyWeeks == 1)
        return QStringLiteral("FREQ=WEEKLY;UNTIL=%1").arg(end);
    return QStringLiteral("FREQ=WEEKLY;INTERVAL=%1;UNTIL=%2").arg(series.everyWeeks).arg(end);
}

/// Dates that the schedule's rules give by themselves.
std::vector<LocalTime> ruleDates(const Schedule &schedule, bool onlySeries)
{
    std::vector<LocalTime> all;
    const auto add = [&](const LocalTime &start, const QString &rule) {
        if (onlySeries && rule.isEmpty())
            return;
        const auto dates = datesOf({start, rule, schedule.timeZone, {}}, maximumOccurrences);
        if (dates.ok())
            all.insert(all.end(), dates->begin(), dates->end());
    };
    if (schedule.start)
        add(*schedule.start, schedule.recurrence);
    for (const Slot &slot : schedule.slotSeries)
        add(slot.start, slot.recurrence);
    std::sort(all.begin(), all.end());
    return all;
}

/// Moved and dropped dates of before, as far as the new series has such dates.
void keepSingleDates(Schedule &schedule, const Schedule &before, const WeeklySeries &series)
{
    const std::vector<LocalTime> dates = ruleDates(schedule, false);
    const auto has = [&](const QDate &day, const std::optional<QTime> &time) {
        const auto same = [&](const LocalTime &date) { return date.date == day && (!time || date.time == *time); };
        const auto count = std::count_if(dates.begin(), dates.end(), same);
        return count == 1;
    };
    for (const MovedDate &moved : before.moved) {
        if (has(moved.from, moved.fromTime)) {
            schedule.moved.push_back(moved);
            // What was moved away from a free day takes place on its new day.
            std::erase(schedule.except, moved.from);
        }
    }
    for (const QDate &day : before.except) {
        const bool listed = std::find(schedule.except.begin(), schedule.except.end(), day) != schedule.except.end();
        const bool kept = std::find(series.kept.begin(), series.kept.end(), day) != series.kept.end();
        const bool ours = std::any_of(dates.begin(), dates.end(), [&](const LocalTime &date) { return date.date == day; });
        const bool movedAway = std::any_of(schedule.moved.begin(), schedule.moved.end(), [&](const MovedDate &moved) { return moved.from == day; });
        if (!listed && !kept && ours && !movedAway)
            schedule.except.push_back(day);
    }
    std::sort(schedule.except.begin(), schedule.except.end());
}

/// A rule that repeats by weeks.
struct WeeklyRule
{
    int weeks = 0;                  ///< between its dates; 0 when it is any other rule
    std::vector<int> weekdays;      ///< where it names them
};

WeeklyRule weeklyRule(const QString &rule)
{
    WeeklyRule found;
    const auto parts = recurrenceParts(rule);
    if (!parts)
        return found;
    int weeks = 0;
    int interval = 1;
    for (const auto &[name, value] : *parts) {
        if (name == QLatin1String("FREQ")) {
            weeks = value == QLatin1String("WEEKLY") ? 1 : 0;
        } else if (name == QLatin1String("INTERVAL")) {
            interval = value.toInt();
        } else if (name == QLatin1String("BYDAY")) {
            for (const QString &day : value.split(u','))
                found.weekdays.push_back(static_cast<int>(weekdayCodes().indexOf(day)) + 1);
        } else if (name != QLatin1String("COUNT") && name != QLatin1String("UNTIL") && name != QLatin1String("WKST")) {
            return {};
        }
    }
    if (std::find(found.weekdays.begin(), found.weekdays.end(), 0) != found.weekdays.end())
        return {};
    found.weeks = weeks * interval;
    return found;
}

void addTimes(const LocalTime &start, int minutes, const WeeklyRule &rule, std::vector<WeeklySlot> &times)
{
    if (rule.weekdays.empty())
        times.push_back({start.date.dayOfWeek(), start.time, minutes});
    for (int weekday : rule.weekdays)
        times.push_back({weekday, start.time, minutes});
}

} // namespace

Result<WeeklyDates> weeklyDates(const WeeklySeries &series, const Schedule &before)
{
    if (const std::optional<Message> problem = problemOf(series))
        return *problem;
    std::vector<Row> rows;
    for (const WeeklySlot &time : series.times)
        rows.push_back(rowOf(series, time));
    std::erase_if(rows, [](const Row &row) { return !row.first.isValid(); });
    if (rows.empty())
        return Message{noDates, {dateArgument(series.first), dateArgument(series.last)}};
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return LocalTime{a.first, a.time.start} < LocalTime{b.first, b.time.start};
    });

    WeeklyDates result;
    Schedule &schedule = result.schedule;
    schedule.timeZone = before.timeZone;
    schedule.guestZones = before.guestZones;
    schedule.added = before.added;
    schedule.extra = before.extra;
    const QString rule = ruleUntil(series, schedule.timeZone);
    schedule.start = LocalTime{rows.front().first, rows.front().time.start};
    schedule.durationMinutes = rows.front().time.minutes;
    schedule.recurrence = rule;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row)
        schedule.slotSeries.push_back({{row->first, row->time.start}, row->time.minutes, rule, {}});
    std::set<QDate> days;
    std::set<QDate> exceptions;
    for (const Row &row : rows) {
        days.insert(row.days.begin(), row.days.end());
        for (const QDate &day : row.days) {
            if (day > row.first && isFree(series, day))
                exceptions.insert(day);
        }
    }
    schedule.except.assign(exceptions.begin(), exceptions.end());
    keepSingleDates(schedule, before, series);
    for (const FreeDay &free : series.free) {
        if (days.contains(free.date) && isFree(series, free.date))
            result.skipped.push_back(free);
    }
    if (const auto dates = occurrencesOf(schedule); !dates.ok())
        return dates.error();
    return result;
}

std::vector<WeeklySlot> weeklyTimesOf(const Schedule &schedule)
{
    std::vector<WeeklySlot> times;
    const WeeklyRule first = weeklyRule(schedule.recurrence);
    if (!schedule.start || first.weeks == 0)
        return times;
    addTimes(*schedule.start, schedule.durationMinutes, first, times);
    for (const Slot &slot : schedule.slotSeries) {
        const WeeklyRule further = weeklyRule(slot.recurrence);
        if (further.weeks != first.weeks)
            return {};
        addTimes(slot.start, slot.durationMinutes, further, times);
    }
    return times;
}

int weeksBetween(const Schedule &schedule)
{
    return weeklyTimesOf(schedule).empty() ? 0 : weeklyRule(schedule.recurrence).weeks;
}

std::pair<QDate, QDate> rulesSpan(const Schedule &schedule)
{
    const std::vector<LocalTime> dates = ruleDates(schedule, false);
    return dates.empty() ? std::pair<QDate, QDate>() : std::pair(dates.front().date, dates.back().date);
}

std::vector<FreeDate> freeDatesOf(const Schedule &schedule, const std::vector<FreeDay> &free)
{
    const std::vector<LocalTime> dates = ruleDates(schedule, true);
    std::vector<FreeDate> found;
    for (const FreeDay &day : free) {
        const bool ours = std::any_of(dates.begin(), dates.end(), [&](const LocalTime &date) { return date.date == day.date; });
        const bool movedAway = std::any_of(schedule.moved.begin(), schedule.moved.end(), [&](const MovedDate &moved) { return moved.from == day.date; });
        if (ours && !movedAway)
            found.push_back({day, std::find(schedule.except.begin(), schedule.except.end(), day.date) != schedule.except.end()});
    }
    return found;
}

void setSkipped(Schedule &schedule, const QDate &day, bool skipped)
{
    std::erase(schedule.except, day);
    if (!skipped)
        return;
    schedule.except.push_back(day);
    std::sort(schedule.except.begin(), schedule.except.end());
}

} // namespace einlass
