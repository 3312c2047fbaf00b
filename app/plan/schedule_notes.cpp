// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/schedule_notes.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>
#include <set>

namespace einlass {
namespace {

const char exceptsNothing[] = QT_TRANSLATE_NOOP("Core",
                                                "%2: the meeting has no date on %1 to leave out.");
const char addedTwice[] = QT_TRANSLATE_NOOP("Core", "%2: the meeting has this date, %1, already.");
const char skipped[] = QT_TRANSLATE_NOOP(
    "Core", "%4: on %1 there is no %2 in %3, because the clocks are put forward.");
const char repeated[] = QT_TRANSLATE_NOOP(
    "Core", "%4: on %1 it is %2 twice in %3, because the clocks are put back.");

constexpr std::size_t mostNotes = 20;

/// How many moments have this local time: 1, or 0 or 2 where the clocks change.
int momentsOf(const LocalTime &local, const QTimeZone &zone)
{
    const QDateTime plain(local.date, local.time, Qt::UTC);
    const std::set<int> offsets{zone.offsetFromUtc(plain.addDays(-1)),
                                zone.offsetFromUtc(plain.addDays(1))};
    return int(std::count_if(offsets.begin(), offsets.end(), [&](int offset) {
        return zone.offsetFromUtc(plain.addSecs(-offset)) == offset;
    }));
}

void noteClockChanges(const QString &zoneName, const std::vector<Occurrence> &occurrences,
                      std::vector<Message> &notes)
{
    if (!isKnownTimeZone(zoneName))
        return;
    const QTimeZone zone(zoneName.toUtf8());
    for (const Occurrence &occurrence : occurrences) {
        const int moments = momentsOf(occurrence.start, zone);
        if (moments != 1)
            notes.push_back({moments == 0 ? skipped : repeated,
                             {occurrence.start.date.toString(Qt::ISODate),
                              occurrence.start.time.toString(QStringLiteral("HH:mm")), zoneName,
                              QStringLiteral("/schedule")}});
    }
}

void noteExceptions(const Schedule &schedule, std::vector<Message> &notes)
{
    Schedule whole = schedule;
    whole.except.clear();
    whole.moved.clear();
    whole.added.clear();
    const Result<std::vector<Occurrence>> dates = occurrencesOf(whole);
    if (!dates.ok())
        return;
    std::set<QDate> days;
    for (const Occurrence &date : *dates)
        days.insert(date.start.date);
    for (std::size_t i = 0; i < schedule.except.size(); ++i) {
        if (!days.contains(schedule.except[i]))
            notes.push_back({exceptsNothing,
                             {schedule.except[i].toString(Qt::ISODate),
                              QStringLiteral("/schedule/except/%1").arg(i)}});
    }
}

void noteDoubles(const Schedule &schedule, std::vector<Message> &notes)
{
    Schedule others = schedule;
    others.added.clear();
    std::set<LocalTime> known;
    if (const Result<std::vector<Occurrence>> dates = occurrencesOf(others); dates.ok()) {
        for (const Occurrence &date : *dates)
            known.insert(date.start);
    }
    for (std::size_t i = 0; i < schedule.added.size(); ++i) {
        const LocalTime &added = schedule.added[i];
        if (!known.insert(added).second)
            notes.push_back(
                {addedTwice,
                 {added.date.toString(Qt::ISODate), QStringLiteral("/schedule/added/%1").arg(i)}});
    }
}

} // namespace

std::vector<Message> scheduleNotes(const Schedule &schedule,
                                   const std::vector<Occurrence> &occurrences)
{
    std::vector<Message> notes;
    if (!schedule.except.empty())
        noteExceptions(schedule, notes);
    if (!schedule.added.empty())
        noteDoubles(schedule, notes);
    noteClockChanges(schedule.timeZone, occurrences, notes);
    if (notes.size() > mostNotes)
        notes.resize(mostNotes);
    return notes;
}

} // namespace einlass
