// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/guest_times.h"

#include "base/text.h"
#include "documents/schedule_series.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <set>

namespace einlass {
namespace {

const char unknownZone[] = QT_TRANSLATE_NOOP("Core", "%2: “%1” is no time zone that is known here. Use a name such as America/New_York.");

using Values = QHash<QString, QString>;

/// One date as guests have it.
struct GuestDate
{
    Span span;
    qint64 shift = 0;           ///< days between the date here and there
    int difference = 0;         ///< seconds between the clocks
    enum Kind { Alone, Regular, Moved, Added } kind = Alone;
};

std::vector<GuestDate> guestDates(const Schedule &schedule, const std::vector<Occurrence> &occurrences, const QTimeZone &there)
{
    const QTimeZone here(schedule.timeZone.toUtf8());
    const std::vector<DateSeries> series = seriesOf(schedule);
    const bool hasRule = std::any_of(occurrences.begin(), occurrences.end(),
                                     [&](const Occurrence &occurrence) { return isRegular(occurrence, series); });
    std::vector<GuestDate> dates;
    for (const Occurrence &occurrence : occurrences) {
        const Span own = spanOf(occurrence, here);
        const Span span{own.start.toTimeZone(there), own.end.toTimeZone(there)};
        const GuestDate::Kind kind = isRegular(occurrence, series)         ? GuestDate::Regular
            : !hasRule                                                     ? GuestDate::Alone
            : occurrence.start == occurrence.original                      ? GuestDate::Added
                                                                           : GuestDate::Moved;
        dates.push_back({span, own.start.date().daysTo(span.start.date()),
                         span.start.offsetFromUtc() - own.start.offsetFromUtc(), kind});
    }
    return dates;
}

QString offsets(const std::vector<GuestDate> &dates, const Words &words)
{
    QStringList found;
    for (const GuestDate &date : dates) {
        const QString text = offsetText(date.span.start);
        if (!found.contains(text))
            found << text;
    }
    return words.list(found);
}

QString dateLine(const GuestDate &date, const char *key, const Words &words)
{
    return words.word(QLatin1String(key), {{QStringLiteral("date"), words.longDate(date.span.start.date())},
                                           {QStringLiteral("time"), timeText(date.span, words)},
                                           {QStringLiteral("offsets"), offsetText(date.span.start)}});
}

/// What the clock there shows on all these dates: "04:15 to 05:45", or one for each kind of date.
QString clocksText(const std::vector<GuestDate> &dates, const Words &words)
{
    struct Clock
    {
        const GuestDate *first = nullptr;
        std::set<int> weekdays;
    };
    std::map<QString, Clock> clocks;
    QStringList order;
    for (const GuestDate &date : dates) {
        const QString key = QStringLiteral("%1 %2 %3").arg(date.span.start.time().toString(), date.span.end.time().toString()).arg(date.shift);
        if (!clocks.count(key))
            order << key;
        Clock &clock = clocks[key];
        clock.first = clock.first ? clock.first : &date;
        clock.weekdays.insert(date.span.start.date().dayOfWeek());
    }
    constexpr std::size_t mostWeekdays = 2;
    QStringList texts;
    for (const QString &key : order) {
        const Clock &clock = clocks[key];
        const QString time = clockText(clock.first->span, words);
        QStringList days;
        for (int day : clock.weekdays)
            days << words.word(QStringLiteral("on-day.%1").arg(day));
        const Values values{{QStringLiteral("time"), time}, {QStringLiteral("days"), words.list(days)}};
        if (order.size() == 1 && clock.first->shift == 0)
            texts << time;
        else if (clock.first->shift == 0 || clock.weekdays.size() <= mostWeekdays)
            texts << words.word(QStringLiteral("guest.on-days"), values);
        else
            texts << words.word(clock.first->shift > 0 ? QStringLiteral("guest.next-day") : QStringLiteral("guest.day-before"), values);
    }
    return texts.join(QLatin1String("; "));
}

QString runLine(const std::vector<GuestDate> &run, bool always, const Words &words)
{
    const QString first = words.date(run.front().span.start.date());
    const QString last = words.date(run.back().span.start.date());
    const Values values{{QStringLiteral("first"), first}, {QStringLiteral("last"), last},
                        {QStringLiteral("date"), first}, {QStringLiteral("time"), clocksText(run, words)},
                        {QStringLiteral("offsets"), offsets(run, words)}};
    if (always)
        return words.word(QStringLiteral("guest.same-day"), values);
    return words.word(first == last ? QStringLiteral("guest.on") : QStringLiteral("guest.span"), values);
}

QStringList dateLines(const std::vector<GuestDate> &dates, const Words &words)
{
    if (dates.size() == 1)
        return {dateLine(dates.front(), dates.front().shift ? "guest.dated" : "guest.same-day", words)};
    std::vector<std::vector<GuestDate>> runs;
    QStringList odd;
    for (const GuestDate &date : dates) {
        if (date.kind != GuestDate::Regular)
            odd << dateLine(date, date.kind == GuestDate::Moved ? "guest.moved" : date.kind == GuestDate::Added ? "guest.added" : "guest.dated", words);
        else if (runs.empty() || runs.back().back().difference != date.difference)
            runs.push_back({date});
        else
            runs.back().push_back(date);
    }
    QStringList lines;
    for (const std::vector<GuestDate> &run : runs)
        lines << runLine(run, runs.size() == 1, words);
    return lines + odd;
}

} // namespace

QStringList guestTimes(const Schedule &schedule, const std::vector<Occurrence> &occurrences, const Words &words)
{
    QStringList lines;
    QStringList done{schedule.timeZone};
    for (const QString &zone : schedule.guestZones) {
        if (done.contains(zone) || !isKnownTimeZone(zone))
            continue;
        done << zone;
        const QStringList times = dateLines(guestDates(schedule, occurrences, QTimeZone(zone.toUtf8())), words);
        const QString head = words.word(QStringLiteral("guest.head"), {{QStringLiteral("zone"), zone}});
        if (times.size() == 1)
            lines << QStringLiteral("%1 %2").arg(head, times.front());
        else
            lines << head << times;
    }
    return lines;
}

Result<void> checkGuestZones(const Schedule &schedule)
{
    for (qsizetype i = 0; i < schedule.guestZones.size(); ++i) {
        if (!isKnownTimeZone(schedule.guestZones[i]))
            return Message{unknownZone, {cleaned(schedule.guestZones[i]).simplified().left(60),
                                         QStringLiteral("/schedule/guestZones/%1").arg(i)}};
    }
    return {};
}

} // namespace einlass
