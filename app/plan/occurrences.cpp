// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/occurrences.h"

#include "plan/recurrence.h"

#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char noStart[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected the date and time at which the meeting starts.");
const char nothingLeft[] = QT_TRANSLATE_NOOP("Core",
                                             "%1: expected at least one date; none is left.");
const char tooMany[] = QT_TRANSLATE_NOOP("Core", "%2: expected at most %1 dates.");
const char noSuchDate[] = QT_TRANSLATE_NOOP("Core",
                                            "%2: expected a date of the series; %1 is none.");
const char severalDates[] = QT_TRANSLATE_NOOP(
    "Core", "%2: expected a date with its time, because %1 has more than one.");

using Occurrences = std::vector<Occurrence>;

bool isComplete(const LocalTime &time)
{
    return time.date.isValid() && time.time.isValid();
}

/// Adds the dates of one series; the message says what is wrong with it.
std::optional<Message> addSeries(const Series &series, int durationMinutes,
                                 const QString &startPointer, Occurrences &dates)
{
    if (!isComplete(series.start))
        return Message{noStart, {startPointer}};
    const Result<std::vector<LocalTime>> starts = datesOf(series, maximumOccurrences);
    if (!starts.ok())
        return starts.error();
    for (const LocalTime &start : *starts)
        dates.push_back({start, durationMinutes, start});
    if (dates.size() > std::size_t(maximumOccurrences))
        return Message{tooMany, {QString::number(maximumOccurrences), series.pointer}};
    return std::nullopt;
}

std::optional<Message> addAllSeries(const Schedule &schedule, Occurrences &dates)
{
    const Series first{schedule.start.value_or(LocalTime{}), schedule.recurrence, schedule.timeZone,
                       QStringLiteral("/schedule/recurrence")};
    std::optional<Message> error = addSeries(first, schedule.durationMinutes,
                                             QStringLiteral("/schedule/start"), dates);
    for (std::size_t i = 0; i < schedule.slotSeries.size() && !error; ++i) {
        const Slot &slot = schedule.slotSeries[i];
        const QString place = QStringLiteral("/schedule/slots/%1/%2").arg(i);
        const Series series{slot.start, slot.recurrence, schedule.timeZone,
                            place.arg(QLatin1String("recurrence"))};
        error = addSeries(series, slot.durationMinutes, place.arg(QLatin1String("start")), dates);
    }
    return error;
}

std::optional<Message> moveDate(const MovedDate &moved, std::size_t index, Occurrences &dates)
{
    const QString place = QStringLiteral("/schedule/moved/%1/%2").arg(index);
    if (!isComplete(moved.to))
        return Message{noStart, {place.arg(QLatin1String("to"))}};
    // A date that is already moved is no longer to be found under its first name.
    const auto isMeant = [&](const Occurrence &date) {
        return date.start == date.original && date.original.date == moved.from
            && (!moved.fromTime || date.original.time == *moved.fromTime);
    };
    const auto found = std::find_if(dates.begin(), dates.end(), isMeant);
    const QString from = place.arg(QLatin1String("from"));
    if (found == dates.end())
        return Message{noSuchDate, {moved.from.toString(Qt::ISODate), from}};
    if (std::find_if(found + 1, dates.end(), isMeant) != dates.end())
        return Message{severalDates, {moved.from.toString(Qt::ISODate), from}};
    found->start = moved.to;
    return std::nullopt;
}

/// In order; of two dates at the same time the one that was asked for first.
void sortOnce(Occurrences &dates)
{
    std::stable_sort(dates.begin(), dates.end(),
                     [](const Occurrence &a, const Occurrence &b) { return a.start < b.start; });
    const auto sameStart = [](const Occurrence &a, const Occurrence &b) {
        return a.start == b.start;
    };
    dates.erase(std::unique(dates.begin(), dates.end(), sameStart), dates.end());
}

} // namespace

Result<std::vector<Occurrence>> occurrencesOf(const Schedule &schedule)
{
    Occurrences dates;
    if (std::optional<Message> error = addAllSeries(schedule, dates))
        return *error;
    sortOnce(dates);
    std::erase_if(dates, [&](const Occurrence &date) {
        return std::find(schedule.except.begin(), schedule.except.end(), date.start.date)
            != schedule.except.end();
    });
    for (std::size_t i = 0; i < schedule.moved.size(); ++i) {
        if (std::optional<Message> error = moveDate(schedule.moved[i], i, dates))
            return *error;
    }
    for (std::size_t i = 0; i < schedule.added.size(); ++i) {
        if (!isComplete(schedule.added[i]))
            return Message{noStart, {QStringLiteral("/schedule/added/%1").arg(i)}};
        dates.push_back({schedule.added[i], schedule.durationMinutes, schedule.added[i]});
    }
    sortOnce(dates);
    if (dates.empty())
        return Message{nothingLeft, {QStringLiteral("/schedule")}};
    if (dates.size() > std::size_t(maximumOccurrences))
        return Message{tooMany,
                       {QString::number(maximumOccurrences), QStringLiteral("/schedule/added")}};
    return dates;
}

bool isKnownTimeZone(const QString &name)
{
    const QByteArray id = name.toUtf8();
    // "UTC+03:00" is an offset, no IANA name, although Qt takes it.
    return !id.startsWith("UTC+") && !id.startsWith("UTC-") && QTimeZone::isTimeZoneIdAvailable(id);
}

} // namespace einlass
