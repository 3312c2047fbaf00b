// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule_text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace einlass {
namespace {

/// One rule of the schedule with the dates that it gives by itself.
struct Series
{
    QString recurrence;
    int durationMinutes = 0;
    std::vector<Occurrence> dates;
};

std::vector<Series> seriesOf(const Schedule &schedule)
{
    std::vector<Slot> rules;
    if (schedule.start)
        rules.push_back({*schedule.start, schedule.durationMinutes, schedule.recurrence, {}});
    rules.insert(rules.end(), schedule.slotSeries.begin(), schedule.slotSeries.end());
    std::vector<Series> all;
    for (const Slot &rule : rules) {
        Schedule alone;
        alone.start = rule.start;
        alone.durationMinutes = rule.durationMinutes;
        alone.timeZone = schedule.timeZone;
        alone.recurrence = rule.recurrence;
        if (auto dates = occurrencesOf(alone))
            all.push_back({rule.recurrence, rule.durationMinutes, *dates});
    }
    return all;
}

QString timeText(const Occurrence &occurrence, const Words &words)
{
    const QDateTime start(occurrence.start.date, occurrence.start.time, Qt::UTC);
    const QDateTime end = start.addSecs(60LL * occurrence.durationMinutes);
    const QString clock = QStringLiteral("HH:mm");
    const QString key = end.date() == start.date() ? QStringLiteral("time.range")
                                                   : QStringLiteral("time.range-over");
    return words.word(key, {{QStringLiteral("from"), start.time().toString(clock)},
                            {QStringLiteral("to"), end.time().toString(clock)},
                            {QStringLiteral("date"), words.longDate(end.date())}});
}

QString part(const QString &recurrence, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("(?:^|;)%1=([^;]+)").arg(QLatin1String(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(recurrence).captured(1).toUpper();
}

/// "every week on Tuesdays"; empty for rules that have no short name.
QString rhythm(const Series &series, const Words &words)
{
    const QString frequency = part(series.recurrence, "FREQ").toLower();
    const int interval = std::max(1, part(series.recurrence, "INTERVAL").toInt());
    if (!QStringList{QStringLiteral("daily"), QStringLiteral("weekly"), QStringLiteral("monthly"),
                     QStringLiteral("yearly")}.contains(frequency))
        return {};
    const QString key = QStringLiteral("rhythm.%1%2").arg(
        frequency, interval > 1 ? QStringLiteral("-many") : QString());
    std::set<int> days;
    for (const Occurrence &date : series.dates)
        days.insert(date.start.date.dayOfWeek());
    QStringList names;
    for (int day : days)
        names << words.word(QStringLiteral("on-day.%1").arg(day));
    return words.word(key, {{QStringLiteral("n"), QString::number(interval)},
                            {QStringLiteral("days"), words.list(names)}});
}

QString zoneText(const QString &name, const std::vector<Occurrence> &occurrences, const Words &words)
{
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return name;
    QStringList offsets;
    for (const Occurrence &occurrence : occurrences) {
        const int minutes = QDateTime(occurrence.start.date, occurrence.start.time, zone).offsetFromUtc() / 60;
        const int size = std::abs(minutes);
        QString text = QStringLiteral("UTC%1%2").arg(minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"),
                                                     QString::number(size / 60));
        if (size % 60)
            text += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
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

bool isRegular(const Occurrence &occurrence, const std::vector<Series> &series)
{
    for (const Series &one : series) {
        if (!one.recurrence.isEmpty() && occurrence.start == occurrence.original
            && occurrence.durationMinutes == one.durationMinutes
            && std::any_of(one.dates.begin(), one.dates.end(),
                           [&](const Occurrence &date) { return date.start == occurrence.start; }))
            return true;
    }
    return false;
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

QStringList changeLines(const std::vector<Occurrence> &occurrences, const std::vector<Series> &series,
                        const Words &words)
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
                            {{QStringLiteral("date"), occurrenceText(occurrence, words)},
                             {QStringLiteral("from"), from}});
    }
    QStringList cancelled;
    for (const Series &one : series) {
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

QString occurrenceText(const Occurrence &occurrence, const Words &words)
{
    return words.word(QStringLiteral("date.single"), {{QStringLiteral("date"), words.longDate(occurrence.start.date)},
                                                      {QStringLiteral("time"), timeText(occurrence, words)}});
}

ScheduleText scheduleText(const Schedule &schedule, const std::vector<Occurrence> &occurrences,
                          const Words &words)
{
    ScheduleText text;
    if (occurrences.empty())
        return text;
    text.zone = zoneText(schedule.timeZone, occurrences, words);
    text.series = occurrences.size() > 1;
    if (!text.series) {
        text.when << occurrenceText(occurrences.front(), words);
        return text;
    }
    const std::vector<Series> series = seriesOf(schedule);
    for (const Series &one : series) {
        const QString name = one.recurrence.isEmpty() || one.dates.empty() ? QString() : rhythm(one, words);
        if (!name.isEmpty())
            text.when << words.word(QStringLiteral("date.rhythm"),
                                    {{QStringLiteral("rhythm"), name},
                                     {QStringLiteral("time"), timeText(one.dates.front(), words)}});
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
            text.dates << occurrenceText(occurrence, words);
        return text;
    }
    if (occurrences.size() <= mostListedDates)
        text.dates << monthLines(regular, words);
    return text.dates << changeLines(occurrences, series, words), text;
}

} // namespace einlass
