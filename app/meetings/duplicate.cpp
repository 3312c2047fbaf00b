// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/duplicate.h"

#include "base/message_dates.h"
#include "meetings/shifted_rule.h"
#include "plan/lecture_series.h"
#include "plan/occurrences.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char noStart[] = QT_TRANSLATE_NOOP("Core", "A date and time are needed at which the new meeting starts.");
const char notWeekly[] = QT_TRANSLATE_NOOP("Core", "Only a weekly series can be taken into another lecture period. Choose a date for this meeting.");
const char cannotShift[] = QT_TRANSLATE_NOOP("Core", "The dates of this series cannot be moved to another day by themselves. Choose a day of the same kind as the first one, or duplicate the meeting and set its dates anew.");

void takeOver(const Plan &from, const DuplicateChoices &choices, Duplicate &made)
{
    Plan &plan = made.plan;
    plan = from;
    plan.id.clear();
    plan.confirmations = {};
    plan.checked = {};
    plan.outgoing.sent.clear();
    made.keepsRoom = choices.keepRoom && mayKeepRoom(from);
    if (made.keepsRoom)
        plan.access.revision = 0;
    else
        plan.access = {};
    if (choices.recipients)
        return;
    plan.participants.recipients.clear();
    plan.participants.lists.clear();
    plan.outgoing.fallback = {};
    if (plan.recording)
        plan.recording->speakers.clear();
}

void noteWhatIsLeft(const Plan &from, const DuplicateChoices &choices, Duplicate &made)
{
    const bool hadRoom = !from.access.link.isEmpty() || !from.access.meetingId.isEmpty();
    if (made.keepsRoom)
        made.notes.push_back({QT_TRANSLATE_NOOP("Core", "The room is the same. Whoever had its PIN or password once can come again: give it a new one when the group has changed.")});
    else if (hadRoom && choices.keepRoom)
        made.notes.push_back({QT_TRANSLATE_NOOP("Core", "A Zoom meeting belongs to its dates: make a new one and enter its link and ID.")});
    else if (hadRoom)
        made.notes.push_back({QT_TRANSLATE_NOOP("Core", "Link, ID and codes of the old meeting are left out: make the new one in the tool and enter them.")});
    if (!(from.confirmations == Confirmations()))
        made.notes.push_back({QT_TRANSLATE_NOOP("Core", "What you had confirmed is asked again, because it was said for the old meeting.")});
    if (!from.reasons.empty())
        made.notes.push_back({QT_TRANSLATE_NOOP("Core", "Your reasons were taken over. Read whether they hold this time, too.")});
}

/// Dates beside the rules: those that were set for single days of the old series.
void noteSingleDates(const Schedule &from, const std::vector<QDate> &ownExceptions, bool added, Duplicate &made)
{
    const auto count = static_cast<int>(from.moved.size() + ownExceptions.size() + (added ? from.added.size() : 0));
    if (count > 0)
        made.notes.push_back({QT_TRANSLATE_N_NOOP("Core", "%n date(s) of the old series that you had moved, dropped or added stay behind."), {}, count});
}

/// Exceptions that are no holiday: the host dropped these dates.
std::vector<QDate> ownExceptions(const Schedule &schedule, const std::vector<HolidayRule> &holidays)
{
    std::vector<QDate> own;
    for (const QDate &day : schedule.except) {
        if (holidaysBetween(day, day, holidays).empty())
            own.push_back(day);
    }
    return own;
}

std::optional<QDate> lastDayOf(const Schedule &schedule)
{
    const auto dates = occurrencesOf(schedule);
    if (!dates.ok())
        return std::nullopt;
    return dates->back().start.date;
}

/// The recording is kept as long after the last date as before.
void moveDeletion(const Plan &from, qint64 days, Duplicate &made)
{
    if (!from.recording || !from.recording->deleteBy)
        return;
    const auto before = lastDayOf(from.schedule);
    const auto after = lastDayOf(made.plan.schedule);
    if (before && after)
        days = before->daysTo(*after);
    const QDate day = from.recording->deleteBy->addDays(days);
    made.plan.recording->deleteBy = day;
    made.notes.push_back({QT_TRANSLATE_NOOP("Core", "The recording is to be deleted by %1 now."), {dateArgument(day)}});
}

void skipHolidays(const std::vector<HolidayRule> &holidays, Duplicate &made)
{
    Schedule &schedule = made.plan.schedule;
    const auto [first, last] = rulesSpan(schedule);
    for (const FreeDate &date : freeDatesOf(schedule, holidaysBetween(first, last, holidays))) {
        // The host has chosen the first day.
        if (date.day.date == schedule.start->date)
            continue;
        setSkipped(schedule, date.day.date, true);
        made.skipped.push_back(date.day);
    }
}

/// Rules and further slots, moved by as many days as the first date.
Result<Schedule> shiftedSchedule(const Schedule &from, const LocalTime &start)
{
    Schedule schedule = from;
    const qint64 days = from.start->date.daysTo(start.date);
    const auto rule = shiftedRule({*from.start, from.recurrence, from.timeZone, {}}, days);
    if (!rule.ok())
        return rule.error();
    schedule.start = start;
    schedule.recurrence = *rule;
    for (Slot &slot : schedule.slotSeries) {
        const auto further = shiftedRule({slot.start, slot.recurrence, from.timeZone, {}}, days);
        if (!further.ok())
            return further.error();
        slot.start.date = slot.start.date.addDays(days);
        slot.recurrence = *further;
    }
    schedule.except.clear();
    schedule.moved.clear();
    const bool listOfDates = from.recurrence.isEmpty() && from.slotSeries.empty();
    if (!listOfDates)
        schedule.added.clear();
    for (LocalTime &date : schedule.added)
        date.date = date.date.addDays(days);
    return schedule;
}

} // namespace

LocalTime laterStart(const Plan &plan, const QDate &today)
{
    constexpr int week = 7;
    constexpr int halfYearInWeeks = 26;
    LocalTime start = plan.schedule.start.value_or(LocalTime{today.addDays(week), QTime(10, 0)});
    start.date = start.date.addDays((plan.schedule.recurrence.isEmpty() ? 1 : halfYearInWeeks) * week);
    if (start.date < today)
        start.date = start.date.addDays((start.date.daysTo(today) / week + 1) * week);
    return start;
}

bool mayKeepRoom(const Plan &plan)
{
    return (plan.tool == Tool::Dfnconf || plan.tool == Tool::Meet)
        && (!plan.access.link.isEmpty() || !plan.access.meetingId.isEmpty());
}

Result<Duplicate> duplicateTo(const Plan &plan, const LocalTime &start, const std::vector<HolidayRule> &holidays,
                              const DuplicateChoices &choices)
{
    if (!start.date.isValid() || !start.time.isValid())
        return Message{noStart};
    Duplicate made;
    takeOver(plan, choices, made);
    noteWhatIsLeft(plan, choices, made);
    if (!plan.schedule.start) {
        made.plan.schedule.start = start;
        return made;
    }
    const Result<Schedule> schedule = shiftedSchedule(plan.schedule, start);
    if (!schedule.ok())
        return Message{cannotShift};
    made.plan.schedule = *schedule;
    if (choices.skipHolidays)
        skipHolidays(holidays, made);
    if (occurrencesOf(plan.schedule).ok() && !occurrencesOf(made.plan.schedule).ok())
        return Message{cannotShift};
    const bool series = !plan.schedule.recurrence.isEmpty() || !plan.schedule.slotSeries.empty();
    noteSingleDates(plan.schedule, ownExceptions(plan.schedule, holidays), series, made);
    moveDeletion(plan, plan.schedule.start->date.daysTo(start.date), made);
    return made;
}

Result<Duplicate> duplicateInPeriod(const Plan &plan, const LecturePeriod &period, const std::vector<HolidayRule> &holidays,
                                    const DuplicateChoices &choices)
{
    WeeklySeries series;
    series.first = period.first;
    series.last = period.last;
    series.times = weeklyTimesOf(plan.schedule);
    series.everyWeeks = weeksBetween(plan.schedule);
    if (series.times.empty())
        return Message{notWeekly};
    if (choices.skipHolidays)
        series.free = freeDaysOf(period, holidays);
    Schedule frame;
    frame.timeZone = plan.schedule.timeZone;
    frame.guestZones = plan.schedule.guestZones;
    frame.extra = plan.schedule.extra;
    const Result<WeeklyDates> dates = weeklyDates(series, frame);
    if (!dates.ok())
        return dates.error();
    Duplicate made;
    takeOver(plan, choices, made);
    noteWhatIsLeft(plan, choices, made);
    made.plan.schedule = dates->schedule;
    made.skipped = dates->skipped;
    noteSingleDates(plan.schedule, ownExceptions(plan.schedule, holidays), true, made);
    moveDeletion(plan, plan.schedule.start->date.daysTo(made.plan.schedule.start->date), made);
    return made;
}

} // namespace einlass
