// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases.h"
#include "reader.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <libical/ical.h>

/// What every calendar file must stand, whatever its shape.
namespace calendarchecks {

inline QString unfolded(const QByteArray &calendar)
{
    return QString::fromUtf8(calendar).remove(QLatin1String("\r\n ")).remove(QLatin1String("\r\n\t"));
}

/// The values of a property, with its parameters, in the order of the file.
inline QStringList lines(const QByteArray &calendar, const QString &property)
{
    QStringList found;
    for (const QString &line : unfolded(calendar).split(QStringLiteral("\r\n"))) {
        if (line.startsWith(property + u':') || line.startsWith(property + u';'))
            found << line.mid(property.size() + 1);
    }
    return found;
}

/// What libical's own checker (the rules of RFC 5546) finds wrong; empty when nothing is.
inline QString restrictions(const QByteArray &calendar)
{
    icalcomponent *parsed = icalparser_parse_string(calendar.constData());
    if (!parsed)
        return QStringLiteral("not readable");
    const bool ok = icalrestriction_check(parsed) && icalcomponent_count_errors(parsed) == 0;
    QString text;
    if (!ok) {
        char *printed = icalcomponent_as_ical_string_r(parsed);
        text = QString::fromUtf8(printed);
        icalmemory_free_buffer(printed);
        if (text.isEmpty())
            text = QStringLiteral("refused");
    }
    icalcomponent_free(parsed);
    return text;
}

/// Well-formed lines, read by libical without an objection.
inline void isSound(const QByteArray &calendar)
{
    QVERIFY(!calendar.isEmpty());
    QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
    for (const QByteArray &line : calendar.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
    const QString wrong = restrictions(calendar);
    // A file that is no message has no METHOD, which the checker does not know.
    if (calendar.contains("\r\nMETHOD:"))
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(!calendar.contains("freeassociation"));
}

/// What khal lists after importing the file, one line for each date: "2027-04-13 10:15 title".
inline QStringList khalDates(const QByteArray &calendar, const QString &zone, QString *errors, const QString &format)
{
    const QString khal = QStandardPaths::findExecutable(QStringLiteral("khal"));
    QTemporaryDir folder;
    const auto write = [&](const char *file, const QByteArray &content) {
        QFile out(folder.filePath(QLatin1String(file)));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    };
    const QByteArray path = folder.path().toUtf8();
    if (!QDir(folder.path()).mkdir(QStringLiteral("cal")) || !write("meeting.ics", calendar)
        || !write("conf", "[calendars]\n[[t]]\npath = " + path + "/cal\n[sqlite]\npath = " + path + "/db\n[locale]\n"
                          "local_timezone = " + zone.toUtf8() + "\ndefault_timezone = Europe/Berlin\n"
                          "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                          "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n")) {
        *errors = QStringLiteral("the folder for khal cannot be written");
        return {};
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    const QStringList config{QStringLiteral("-c"), folder.filePath(QStringLiteral("conf"))};
    const auto imported = reader::run(khal, config + QStringList{QStringLiteral("import"), QStringLiteral("--batch"), QStringLiteral("-a"), QStringLiteral("t"),
                                                                 folder.filePath(QStringLiteral("meeting.ics"))}, environment);
    const auto listed = reader::run(khal, config + QStringList{QStringLiteral("list"), QStringLiteral("--format"), format, QStringLiteral("--day-format"),
                                                               QStringLiteral("{date}"), QStringLiteral("2026-11-01"), QStringLiteral("2028-01-01")}, environment);
    if (!imported.ok || !listed.ok) {
        *errors = QStringLiteral("%1%2").arg(imported.errors, listed.errors);
        return {};
    }
    QStringList found;
    for (const QString &line : listed.output.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.contains(u':'))
            found << line.trimmed();
    }
    found.removeDuplicates();   // a date over midnight is listed on both days
    return found;
}

/// khal must find exactly the plan's dates.
inline void khalFindsTheDates(const QByteArray &calendar, const documentcases::Case &one)
{
    QString errors;
    const QStringList found = khalDates(calendar, one.plan.schedule.timeZone, &errors, QStringLiteral("{start-long}"));
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
    QStringList expected;
    for (const einlass::Occurrence &date : one.derived.occurrences)
        expected << QStringLiteral("%1 %2").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm")));
    QCOMPARE(found, expected);
}

/// python-icalendar must find exactly the plan's dates, at the same moments by the file's own VTIMEZONE.
inline void pythonFindsTheDates(const QByteArray &calendar, const QString &method, const documentcases::Case &one)
{
    const auto answer = reader::read(QStringLiteral("calendar"), calendar);
    QVERIFY2(answer.ok, qPrintable(answer.errors));
    QStringList expected{QStringLiteral("method %1").arg(method)};
    const QTimeZone zone(one.plan.schedule.timeZone.toUtf8());
    for (const einlass::Occurrence &date : one.derived.occurrences) {
        const QDateTime utc = QDateTime(date.start.date, date.start.time, zone).toUTC();
        expected << QStringLiteral("start %1T%2 %3").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm")),
                                                         utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm'Z'")));
    }
    QStringList found = answer.output.split(u'\n', Qt::SkipEmptyParts);
    found.removeIf([](const QString &line) { return line.startsWith(QLatin1String("attendee")); });
    QCOMPARE(found, expected);
}

inline bool hasKhal() { return !QStandardPaths::findExecutable(QStringLiteral("khal")).isEmpty(); }

} // namespace calendarchecks
