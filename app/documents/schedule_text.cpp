// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule_text.h"

#include "documents/guest_times.h"
#include "documents/schedule_series.h"

#include <algorithm>
#include <set>

namespace einlass {
namespace {

QString zoneText(const QString &name, const std::vector<Occurrence> &occurrences, const Words &words)
{
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return name;
    QStringList offsets;
    for (const Occurrence &occurrence : occurrences) {
        QString text = offsetText(spanOf(occurrence, zone).start);
        const QString key = QStringLiteral("zone.%1.%2").arg(name, text);
        const QString known = words.word(key);
        if (known != key)
            text = known;
        if (!offsets.contains(text))
            offsets << text;
    }
    return words.word(QStringLiteral("zone"), {{QStringLiteral("name"), name},
                                               {QStringLiteral("offsets"), words.list(offsets)}});
}

/// "January 2027: 12, 19, 26", a line for each month.
QStringList monthLines(const std::vector<Occurrence> &regular, const Words &words)
{
    std::set<int> weekdays;
    for (const Occurrence &occurrence : regular)
        weekdays.insert(occurrence.start.date.dayOfWeek());
    const QString format = words.word(weekdays.size() > 1 ? QStringLiteral("format.weekday-and-day")
                                                          : QStringLiteral("format.day"));
    QStringList lines;
    QString month;
    for (const Occurrence &occurrence : regular) {
        const QString current = words.locale().toString(occurrence.start.date, words.word(QStringLiteral("format.month")));
        const QString day = words.locale().toString(occurrence.start.date, format);
        if (current == month)
            lines.last().append(QLatin1String(", ")).append(day);
        else
            lines << QStringLiteral("%1: %2").arg(current, day);
        month = current;
    }
    return lines;
}

QStringList changeLines(const std::vector<Occurrence> &occurrences, const std::vector<DateSeries> &series,
                        const QTimeZone &zone, const Words &words)
{
    QStringList lines;
    for (const Occurrence &occurrence : occurrences) {
        if (isRegular(occurrence, series))
            continue;
        const bool moved = !(occurrence.start == occurrence.original);
        const bool sameDay = occurrence.start.date == occurrence.original.date;
        const QString from = sameDay
            ? words.word(QStringLiteral("time.clock"), {{QStringLiteral("time"), occurrence.original.time.toString(QStringLiteral("HH:mm"))}})
            : words.longDate(occurrence.original.date);
        lines << words.word(moved ? QStringLiteral("date.moved") : QStringLiteral("date.added"),
                            {{QStringLiteral("date"), occurrenceText(occurrence, zone, words)},
                             {QStringLiteral("from"), from}});
    }
    QStringList cancelled;
    for (const DateSeries &one : series) {
        for (const Occurrence &date : one.dates) {
            if (std::none_of(occurrences.begin(), occurrences.end(), [&](const Occurrence &occurrence) {
                    return occurrence.original == date.start; }))
                cancelled << words.date(date.start.date);
        }
    }
    if (!cancelled.isEmpty())
        lines << words.word(QStringLiteral("date.cancelled"), {{QStringLiteral("dates"), words.list(cancelled)}});
    return lines;
}

} // namespace

QString occurrenceText(const Occurrence &occurrence, const QTimeZone &zone, const Words &words)
{
    return words.word(QStringLiteral("date.single"), {{QStringLiteral("date"), words.longDate(occurrence.start.date)},
                                                      {QStringLiteral("time"), timeText(spanOf(occurrence, zone), words)}});
}

ScheduleText scheduleText(const Schedule &schedule, const std::vector<Occurrence> &occurrences,
                          const Words &words)
{
    ScheduleText text;
    if (occurrences.empty())
        return text;
    const QTimeZone zone(schedule.timeZone.toUtf8());
    text.zone = zoneText(schedule.timeZone, occurrences, words);
    text.elsewhere = guestTimes(schedule, occurrences, words);
    text.series = occurrences.size() > 1;
    if (!text.series) {
        text.when << occurrenceText(occurrences.front(), zone, words);
        return text;
    }
    const std::vector<DateSeries> series = seriesOf(schedule);
    for (const DateSeries &one : series) {
        const QString name = one.recurrence.isEmpty() || one.dates.empty() ? QString() : rhythm(one, words);
        if (!name.isEmpty())
            text.when << words.word(QStringLiteral("date.rhythm"),
                                    {{QStringLiteral("rhythm"), name},
                                     {QStringLiteral("time"), clockText(spanOf(one.dates.front(), zone), words)}});
    }
    text.when << words.word(QStringLiteral("date.span"),
                            {{QStringLiteral("n"), QString::number(occurrences.size())},
                             {QStringLiteral("first"), words.date(occurrences.front().start.date)},
                             {QStringLiteral("last"), words.date(occurrences.back().start.date)}});
    // Without a rhythm in words every date says its own time.
    const bool everyDate = text.when.size() == 1;
    std::vector<Occurrence> regular;
    std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(regular),
                 [&](const Occurrence &occurrence) { return isRegular(occurrence, series); });
    if (everyDate) {
        for (const Occurrence &occurrence : occurrences)
            text.dates << occurrenceText(occurrence, zone, words);
        return text;
    }
    if (occurrences.size() <= mostListedDates)
        text.dates << monthLines(regular, words);
    text.changes = changeLines(occurrences, series, zone, words);
    text.dates << text.changes;
    text.hasRule = rulesSayAll(series);
    return text;
}

} // namespace einlass
