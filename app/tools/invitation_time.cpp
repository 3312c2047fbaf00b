// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_time.h"

#include <QHash>
#include <QRegularExpression>
#include <QRegularExpressionMatch>
#include <QStringList>

namespace einlass {
namespace {

constexpr qsizetype longestTime = 200;

int monthNamed(const QString &name)
{
    // The first three letters tell German and English months apart, once umlauts are written out.
    static const QHash<QString, int> months{
        {QStringLiteral("jan"), 1}, {QStringLiteral("feb"), 2}, {QStringLiteral("mar"), 3},
        {QStringLiteral("mae"), 3}, {QStringLiteral("mär"), 3}, {QStringLiteral("apr"), 4},
        {QStringLiteral("mai"), 5}, {QStringLiteral("may"), 5}, {QStringLiteral("jun"), 6},
        {QStringLiteral("jul"), 7}, {QStringLiteral("aug"), 8}, {QStringLiteral("sep"), 9},
        {QStringLiteral("okt"), 10}, {QStringLiteral("oct"), 10}, {QStringLiteral("nov"), 11},
        {QStringLiteral("dez"), 12}, {QStringLiteral("dec"), 12}};
    return months.value(name.left(3).toLower());
}

QTime timeFrom(const QRegularExpressionMatch &match)
{
    int hour = match.captured(QStringLiteral("hour")).toInt();
    const QString half = match.captured(QStringLiteral("half")).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    }
    return QTime(hour, match.captured(QStringLiteral("minute")).toInt());
}

QDate dateFrom(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(QStringLiteral("name"));
    const int month = name.isEmpty() ? match.captured(QStringLiteral("month")).toInt() : monthNamed(name);
    return QDate(match.captured(QStringLiteral("year")).toInt(), month,
                 match.captured(QStringLiteral("day")).toInt());
}

bool isOurZone(QString zone)
{
    if (zone.startsWith(QLatin1String("Uhr"), Qt::CaseInsensitive))
        zone.remove(0, 3);
    zone = zone.trimmed();
    if (zone.isEmpty() || zone == u"Europe/Berlin")
        return true;
    const QStringList names = zone.split(u',');
    for (const QString &name : names) {
        if (name.trimmed() == u"Berlin")
            return true;
    }
    return false;
}

} // namespace

std::optional<LocalTime> readInvitationTime(const QString &text)
{
    const QString weekday = QStringLiteral("^\\s*(?:\\p{L}{2,12}\\.?,?\\s+(?:den\\s+)?)?");
    const QString clock = QStringLiteral(
        ",?\\s+(?:um\\s+)?(?<hour>\\d{1,2}):(?<minute>\\d{2})\\s*(?<half>AM|PM)?(?![\\d:])(?<zone>.*)$");
    static const QRegularExpression shapes[] = {
        // Apr 5, 2021 06:00 PM …
        QRegularExpression(weekday + QStringLiteral("(?<name>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),\\s*(?<year>\\d{4})") + clock,
                           QRegularExpression::CaseInsensitiveOption),
        // 6.Nov. 2023 09:00 AM …, 6. März 2027, 10:15 Uhr
        QRegularExpression(weekday + QStringLiteral("(?<day>\\d{1,2})\\.\\s*(?<name>\\p{L}{3,9})\\.?\\s+(?<year>\\d{4})") + clock,
                           QRegularExpression::CaseInsensitiveOption),
        // 06.11.2023 09:00
        QRegularExpression(weekday + QStringLiteral("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})") + clock,
                           QRegularExpression::CaseInsensitiveOption),
        // 2027-01-12 10:15
        QRegularExpression(weekday + QStringLiteral("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})") + clock,
                           QRegularExpression::CaseInsensitiveOption)};
    const QString line = text.left(longestTime).simplified();
    for (const QRegularExpression &shape : shapes) {
        const QRegularExpressionMatch match = shape.match(line);
        if (!match.hasMatch())
            continue;
        const LocalTime start{dateFrom(match), timeFrom(match)};
        const bool certain = start.date.isValid() && start.time.isValid()
            && isOurZone(match.captured(QStringLiteral("zone")).trimmed());
        return certain ? std::optional(start) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace einlass
