// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/recurrence.h"

#include "base/text.h"
#include "plan/recurrence_rule.h"

#include <QStringBuilder>
#include <QtGlobal>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace einlass {
namespace {

const char noRule[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected an RFC 5545 recurrence such as FREQ=WEEKLY;COUNT=4.");
const char noDates[] = QT_TRANSLATE_NOOP("Core",
                                         "%1: expected a recurrence that gives a date at all.");
const char startIsNone[] = QT_TRANSLATE_NOOP(
    "Core", "%3: expected a recurrence that gives the start, %1; its first date is %2.");
const char tooFew[] = QT_TRANSLATE_NOOP(
    "Core", "%3: expected a recurrence that gives all of its %1 dates; it gives only %2.");
const char tooMany[] = QT_TRANSLATE_NOOP("Core", "%2: expected at most %1 dates.");

icaltimetype toIcal(const LocalTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date.year();
    time.month = local.date.month();
    time.day = local.date.day();
    time.hour = local.time.hour();
    time.minute = local.time.minute();
    time.second = local.time.second();
    return time;
}

LocalTime fromIcal(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second)};
}

QString spelled(const LocalTime &local)
{
    return QStringLiteral("%1T%2").arg(local.date.toString(Qt::ISODate),
                                       local.time.toString(QStringLiteral("HH:mm")));
}

/// "BYHOUR=14,9" as "BYHOUR=9,14": the library gives the hours in the order in which they stand.
QString sorted(const QString &part)
{
    const qsizetype equals = part.indexOf(u'=');
    QStringList entries = part.mid(equals + 1).split(u',');
    std::sort(entries.begin(), entries.end(),
              [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    const auto same = [](const QString &a, const QString &b) { return a.toInt() == b.toInt(); };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
    return part.left(equals + 1) % entries.join(u',');
}

/// The recurrence without its end, which is counted here: the library takes an UNTIL in UTC for
/// local time.
icalrecurrencetype endless(const QString &rule)
{
    QStringList parts = rule.toUpper().split(u';');
    parts.removeIf([](const QString &part) {
        return part.startsWith(QLatin1String("COUNT=")) || part.startsWith(QLatin1String("UNTIL="));
    });
    for (QString &part : parts) {
        if (part.startsWith(QLatin1String("BY")) && !part.startsWith(QLatin1String("BYDAY=")))
            part = sorted(part);
    }
    icalerror_set_errors_are_fatal(0);
    return icalrecurrencetype_from_string(parts.join(u';').toLatin1().constData());
}

std::vector<LocalTime> iterated(icalrecurrencetype recurrence, const LocalTime &start,
                                const RecurrenceEnd &end, std::size_t most)
{
    std::vector<LocalTime> dates;
    using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;
    const Iterator iterator(icalrecur_iterator_new(recurrence, toIcal(start)),
                            icalrecur_iterator_free);
    const std::size_t wanted = end.count ? std::min<std::size_t>(most, *end.count) : most;
    while (iterator && dates.size() < wanted) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const LocalTime date = icaltime_is_null_time(next) ? LocalTime{} : fromIcal(next);
        if (!date.date.isValid() || (end.until && *end.until < date))
            break;
        dates.push_back(date);
    }
    return dates;
}

} // namespace

Result<std::vector<LocalTime>> datesOf(const Series &series, int most)
{
    if (isBlank(series.rule))
        return std::vector<LocalTime>{series.start};
    const Result<RecurrenceEnd> end = checkedRecurrence(series.rule, series.timeZone,
                                                        series.pointer);
    if (!end.ok())
        return end.error();
    const Message overflow{tooMany, {QString::number(most), series.pointer}};
    if (end->count && *end->count > most)
        return overflow;
    const icalrecurrencetype recurrence = endless(series.rule);
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return Message{noRule, {series.pointer}};
    std::vector<LocalTime> dates = iterated(recurrence, series.start, *end, std::size_t(most) + 1);
    if (dates.empty())
        return Message{noDates, {series.pointer}};
    if (dates.front() != series.start)
        return Message{startIsNone,
                       {spelled(series.start), spelled(dates.front()), series.pointer}};
    if (dates.size() > std::size_t(most))
        return overflow;
    if (end->count && dates.size() < std::size_t(*end->count))
        return Message{
            tooFew, {QString::number(*end->count), QString::number(dates.size()), series.pointer}};
    return dates;
}

} // namespace einlass
