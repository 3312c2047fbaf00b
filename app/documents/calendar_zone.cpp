// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_zone.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace einlass {
namespace {

const char berlin[] =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Berlin\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "DTSTART:19810329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

/// One change of the clocks, as its VTIMEZONE part says it.
struct Change
{
    QDateTime local;            ///< wall clock before the change, kept as UTC
    int from = 0;               ///< seconds east of UTC
    int to = 0;
    bool daylight = false;
    QString name;
};

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2%3").arg(seconds < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::vector<Change> changesOf(const QTimeZone &zone, const QDate &first, const QDate &last)
{
    std::vector<Change> changes;
    const QDateTime begin(first, QTime(0, 0), Qt::UTC);
    int offset = zone.offsetFromUtc(begin);
    for (const QTimeZone::OffsetData &data : zone.transitions(begin, QDateTime(last, QTime(0, 0), Qt::UTC))) {
        if (data.offsetFromUtc != offset)
            changes.push_back({data.atUtc.toUTC().addSecs(offset), offset, data.offsetFromUtc,
                               data.daylightTimeOffset != 0, data.abbreviation});
        offset = data.offsetFromUtc;
    }
    return changes;
}

int weekOfMonth(const QDate &date)
{
    return (date.day() - 1) / 7 + 1;
}

bool isLastWeek(const QDate &date)
{
    return date.day() + 7 > date.daysInMonth();
}

/// "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU" when all changes are on such a day; empty otherwise.
QString yearlyRule(const std::vector<Change> &changes)
{
    const Change &sample = changes.front();
    bool sameWeek = true;
    bool lastWeek = true;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const QDate date = changes[i].local.date();
        const QDate model = sample.local.date();
        if (date.month() != model.month() || date.dayOfWeek() != model.dayOfWeek()
            || changes[i].local.time() != sample.local.time() || changes[i].from != sample.from
            || changes[i].to != sample.to || date.year() != model.year() + static_cast<int>(i))
            return {};
        sameWeek = sameWeek && weekOfMonth(date) == weekOfMonth(model);
        lastWeek = lastWeek && isLastWeek(date);
    }
    if (!sameWeek && !lastWeek)
        return {};
    static const char *const days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3")
        .arg(sample.local.date().month()).arg(lastWeek ? -1 : weekOfMonth(sample.local.date()))
        .arg(QLatin1String(days[sample.local.date().dayOfWeek() - 1]));
}

/// The first such day of 1970 or later, by the sample's rule.
QDateTime since1970(const QDateTime &sample, bool lastWeek)
{
    QDate date(1970, sample.date().month(), 1);
    if (lastWeek)
        date = QDate(1970, sample.date().month(), date.daysInMonth());
    while (date.dayOfWeek() != sample.date().dayOfWeek())
        date = date.addDays(lastWeek ? -1 : 1);
    if (!lastWeek)
        date = date.addDays(7 * (weekOfMonth(sample.date()) - 1));
    return QDateTime(date, sample.time(), Qt::UTC);
}

QStringList observance(const Change &change, const QDateTime &start, const QString &rule)
{
    const QString kind = change.daylight ? QStringLiteral("DAYLIGHT") : QStringLiteral("STANDARD");
    QStringList lines{QStringLiteral("BEGIN:%1").arg(kind),
                      QStringLiteral("TZOFFSETFROM:%1").arg(offsetText(change.from)),
                      QStringLiteral("TZOFFSETTO:%1").arg(offsetText(change.to))};
    if (!change.name.isEmpty())
        lines << QStringLiteral("TZNAME:%1").arg(change.name);
    lines << QStringLiteral("DTSTART:%1").arg(start.toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    if (!rule.isEmpty())
        lines << QStringLiteral("RRULE:%1").arg(rule);
    return lines << QStringLiteral("END:%1").arg(kind);
}

} // namespace

QByteArray timeZoneComponent(const QString &name, const QDate &first, const QDate &last)
{
    if (name == QLatin1String("Europe/Berlin"))
        return QByteArray(berlin);
    const QTimeZone zone(name.toUtf8());
    const QDate begin(first.year() - 1, 1, 1);
    const QDate end(last.year() + 2, 1, 1);
    const std::vector<Change> changes = changesOf(zone, begin, end);
    QStringList lines{QStringLiteral("BEGIN:VTIMEZONE"), QStringLiteral("TZID:%1").arg(name)};
    std::vector<Change> daylight;
    std::vector<Change> standard;
    for (const Change &change : changes)
        (change.daylight ? daylight : standard).push_back(change);
    const QString toDaylight = daylight.empty() ? QString() : yearlyRule(daylight);
    const QString toStandard = standard.empty() ? QString() : yearlyRule(standard);
    if (!toDaylight.isEmpty() && !toStandard.isEmpty()) {
        const auto add = [&](const Change &change, const QString &rule) {
            lines << observance(change, since1970(change.local, rule.contains(QLatin1String("BYDAY=-1"))), rule);
        };
        add(daylight.front(), toDaylight);
        add(standard.front(), toStandard);
    } else {
        const QDateTime before(begin, QTime(0, 0), Qt::UTC);
        const int offset = zone.offsetFromUtc(before);
        lines << observance({before, offset, offset, zone.isDaylightTime(before), zone.abbreviation(before)},
                            QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), {});
        for (const Change &change : changes)
            lines << observance(change, change.local, {});
    }
    lines << QStringLiteral("END:VTIMEZONE");
    return lines.join(QLatin1String("\r\n")).toUtf8() + "\r\n";
}

} // namespace einlass
