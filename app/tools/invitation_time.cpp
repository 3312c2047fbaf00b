// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_time.h"

#include <QHash>
#include <QRegularExpression>
#include <QRegularExpressionMatch>

#include <algorithm>
#include <array>

namespace einlass {
namespace {

constexpr qsizetype longestTime = 200;

int monthNamed(const QString &name)
{
    // The first three letters tell German and English months apart, once umlauts are written out.
    static const QHash<QString, int> months{
        {QStringLiteral("jan"), 1}, {QStringLiteral("jän"), 1}, {QStringLiteral("feb"), 2}, {QStringLiteral("mar"), 3},
        {QStringLiteral("mae"), 3}, {QStringLiteral("mär"), 3}, {QStringLiteral("mrz"), 3}, {QStringLiteral("apr"), 4},
        {QStringLiteral("mai"), 5}, {QStringLiteral("may"), 5}, {QStringLiteral("jun"), 6},
        {QStringLiteral("jul"), 7}, {QStringLiteral("aug"), 8}, {QStringLiteral("sep"), 9},
        {QStringLiteral("okt"), 10}, {QStringLiteral("oct"), 10}, {QStringLiteral("nov"), 11},
        {QStringLiteral("dez"), 12}, {QStringLiteral("dec"), 12}};
    return months.value(name.left(3).toLower());
}

int yearFrom(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

struct DatePlace
{
    qsizetype begin = -1;
    qsizetype end = -1;
    std::optional<QDate> date;
    std::optional<QDate> other;
};

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DatePlace dateFrom(const QRegularExpressionMatch &match)
{
    DatePlace place{match.capturedStart(), match.capturedEnd(), {}, {}};
    const auto number = [&](const char *name) { return match.captured(QLatin1String(name)); };
    const int year = yearFrom(number("year"));
    if (const QString first = match.captured(QStringLiteral("first")); !first.isEmpty()) {
        const int a = first.toInt();
        const int b = number("second").toInt();
        const std::optional<QDate> american = valid(year, a, b);
        const std::optional<QDate> european = valid(year, b, a);
        place.date = european ? european : american;
        if (european && american && european != american)
            place.other = american;
        return place;
    }
    const QString name = match.captured(QStringLiteral("name"));
    place.date = valid(year, name.isEmpty() ? number("month").toInt() : monthNamed(name), number("day").toInt());
    return place;
}

/// Where the first date stands; one that the calendar does not have has neither reading.
DatePlace findDate(const QString &line)
{
    static const std::array shapes{
        // Apr 5, 2021; January 12th 2027
        QRegularExpression(QStringLiteral("(?<!\\pL)(?<name>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)")),
        // 6.Nov. 2023, 6. März 2027, 12 January 2027
        QRegularExpression(QStringLiteral("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:of\\s+)?(?<name>\\p{L}{3,9})\\.?,?\\s+(?<year>\\d{4})(?!\\d)")),
        // 06.11.2023, 6.11.23
        QRegularExpression(QStringLiteral("(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})(?![\\d:])")),
        // 2027-01-12
        QRegularExpression(QStringLiteral("(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)")),
        // 2027/01/12
        QRegularExpression(QStringLiteral("(?<![\\d/])(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])")),
        // 01/12/2027
        QRegularExpression(QStringLiteral("(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})(?!\\d)"))};
    DatePlace earliest;
    for (const QRegularExpression &shape : shapes) {
        for (auto matches = shape.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(QStringLiteral("name"));
            if (!name.isEmpty() && monthNamed(name) == 0)
                continue;
            if (earliest.begin < 0 || match.capturedStart() < earliest.begin)
                earliest = dateFrom(match);
            break;
        }
    }
    return earliest;
}

std::optional<QTime> timeFrom(const QString &hours, const QString &minutes, const QString &half)
{
    int hour = hours.toInt();
    // "PM", "nachm."
    const bool afternoon = half.startsWith(u'p', Qt::CaseInsensitive) || half.startsWith(u'n', Qt::CaseInsensitive);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    const QTime time(hour, minutes.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Whether digits are a time at all: "10:15", "10 Uhr", "10 AM", but not "10" or "10.15".
bool isClock(const QRegularExpressionMatch &match)
{
    const auto has = [&](const char *name) { return !match.captured(QLatin1String(name)).isEmpty(); };
    const auto marks = [&](const char *name) { return has(name) && match.captured(QLatin1String(name)) != u"."; };
    return marks("mark") || marks("mark2")
        || has("half") || has("half2") || has("unit") || has("unit2");
}

class TimeReader
{
public:
    explicit TimeReader(const QString &text) : m_line(text.left(longestTime).simplified()) {}

    InvitationTime read()
    {
        const DatePlace place = findDate(m_line);
        if (place.begin >= 0) {
            m_read.date = place.date;
            m_read.otherDate = place.other;
            m_read.impossible = !place.date;
            // "2027-01-12T10:15" and "12.01.2027" must not run into the time.
            QString behind = m_line.mid(place.end);
            if (behind.startsWith(u'T'))
                behind[0] = u' ';
            if (!readClock(behind))
                readClock(m_line.left(place.begin));
        } else {
            readClock(m_line);
        }
        return m_read;
    }

private:
    bool readClock(const QString &text)
    {
        static const QRegularExpression clock(QStringLiteral(
            "(?<![\\d.:/-])(?<hour>\\d{1,2})(?:(?<mark>[:.h])(?<minute>\\d{2})(?::\\d{2})?)?(?![\\d:])\\s*(?<half>[AP]\\.?M\\b\\.?|(?:vor|nach)m(?:ittags)?\\b\\.?)?\\s*(?<unit>Uhr\\b|h\\b)?"
            "(?:\\s*(?:-|–|—|bis|to|until)\\s*(?<hour2>\\d{1,2})(?:(?<mark2>[:.h])(?<minute2>\\d{2})(?::\\d{2})?)?(?![\\d:.])\\s*(?<half2>[AP]\\.?M\\b\\.?|(?:vor|nach)m(?:ittags)?\\b\\.?)?\\s*(?<unit2>Uhr\\b|h\\b)?)?"
            "\\s*(?<quarter>[cs]\\.\\s?t\\.)?"),
            QRegularExpression::CaseInsensitiveOption);
        for (auto matches = clock.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isClock(match))
                continue;
            takeTimes(match);
            takeZone(text.mid(match.capturedEnd()), match);
            return true;
        }
        return false;
    }

    void takeTimes(const QRegularExpressionMatch &match)
    {
        const auto part = [&](const char *name) { return match.captured(QLatin1String(name)); };
        // "10:00 - 11:00 AM": the half of the day is said once.
        const QString half = part("half").isEmpty() && part("hour").toInt() <= 12 ? part("half2") : part("half");
        m_read.time = timeFrom(part("hour"), part("minute"), half);
        if (!m_read.time) {
            m_read.impossible = true;
            return;
        }
        const bool academic = part("quarter").startsWith(u'c', Qt::CaseInsensitive);
        if (academic && m_read.time->minute() == 0)
            m_read.time = m_read.time->addSecs(15 * 60);
        if (part("hour2").isEmpty())
            return;
        const auto end = timeFrom(part("hour2"), part("minute2"), part("half2"));
        if (!end)
            return;
        // "23:00 - 00:30" goes on into the next day.
        constexpr int evening = 18;
        const int minutes = m_read.time->secsTo(*end) / 60;
        const bool pastMidnight = minutes < 0 && m_read.time->hour() >= evening && end->hour() < evening;
        m_read.durationMinutes = std::max(0, pastMidnight ? minutes + 24 * 60 : minutes);
    }

    void takeZone(const QString &behind, const QRegularExpressionMatch &match)
    {
        const auto has = [&](const char *name) { return !match.captured(QLatin1String(name)).isEmpty(); };
        // Zoom writes the zone right behind the time; behind "Uhr" or a comma anything may follow.
        const bool surely = !has("unit") && !has("unit2") && !behind.trimmed().isEmpty()
            && !QStringView(u",;.-–").contains(behind.trimmed().front());
        static const QRegularExpression goesOn(
            QStringLiteral("\\b(?:Every|Jede[nrs]?|Alle)\\b.*$"), QRegularExpression::CaseInsensitiveOption);
        // "10:15+01:00": ISO 8601 leaves "UTC" out.
        static const QRegularExpression offset(QStringLiteral("^\\+\\d{2}:?\\d{2}(?!\\d)"));
        const QString zone = QString(behind).remove(goesOn);
        m_read.zone = zoneAtBegin(offset.match(zone).hasMatch() ? QStringLiteral("UTC%1").arg(zone) : zone, surely);
    }

    QString m_line;
    InvitationTime m_read;
};

} // namespace

InvitationTime readInvitationTime(const QString &text)
{
    return TimeReader(text).read();
}

int readInvitationDuration(const QString &text)
{
    static const QRegularExpression length(QStringLiteral(
        "^\\s*(?:(?<hours>\\d{1,2})(?:[.,](?<part>\\d{1,2})|:(?<rest>[0-5]\\d))?\\s*(?:h\\b|Std\\b\\.?|Stunden?|hours?|hrs?\\b\\.?))?"
        "[\\s,]*(?:(?:und|and)\\s+)?(?:(?<minutes>\\d{1,4})\\s*min)?"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = length.match(text.left(longestTime));
    const auto number = [&](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    const double part = QStringLiteral("0.%1").arg(match.captured(QStringLiteral("part"))).toDouble();
    return number("hours") * 60 + qRound(part * 60) + number("rest") + number("minutes");
}

std::optional<QDate> readInvitationDate(const QString &text)
{
    const DatePlace place = findDate(text.left(longestTime).simplified());
    return place.other ? std::nullopt : place.date;
}

} // namespace einlass
