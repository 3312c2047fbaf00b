// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "reader.h"

#include "documents/calendar_series.h"
#include "documents/calendar_zone.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace einlass;
using documentcases::Case;

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void file_data() { documentcases::addRows(); }
    void file();
    void otherLibraryReadsTheSameDates_data() { documentcases::addRows(); }
    void otherLibraryReadsTheSameDates();
    void khalImports_data() { documentcases::addRows(); }
    void khalImports();
    void until_data();
    void until();
    void splitsIntoEvents();
    void zones_data();
    void zones();
    void uidsStay();
};

namespace {

QByteArray calendarOf(const Case &one)
{
    const auto calendar = meetingCalendar(*one.ready());
    return calendar ? *calendar : QByteArray();
}

QString unfolded(const QByteArray &calendar)
{
    return QString::fromUtf8(calendar).remove(QLatin1String("\r\n ")).remove(QLatin1String("\r\n\t"));
}

} // namespace

void TestCalendar::file()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const QByteArray calendar = calendarOf(*one);
    QVERIFY(!calendar.isEmpty());
    QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
    for (const QByteArray &line : calendar.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
    const QString text = unfolded(calendar);
    QVERIFY(text.contains(QLatin1String("\r\nMETHOD:PUBLISH\r\n")));
    QVERIFY(text.contains(QLatin1String("\r\nORGANIZER")));
    QVERIFY(!text.contains(QLatin1String("ATTENDEE")));
    QVERIFY(!text.contains(QLatin1String("freeassociation")));
    QVERIFY(one->access.hostPin.isEmpty() || !text.contains(one->access.hostPin));
    QVERIFY(text.contains(QStringLiteral("\r\nURL:%1").arg(one->ready()->access().link.left(40))));
    documentcases::compareWithGolden(name, QStringLiteral("meeting.ics"), calendar);
}

void TestCalendar::otherLibraryReadsTheSameDates()
{
    QFETCH(QString, name);
    if (reader::python().isEmpty())
        QSKIP("no Python with icalendar and dateutil here");
    const auto one = documentcases::load(name);
    const auto answer = reader::read(QStringLiteral("calendar"), calendarOf(*one));
    QVERIFY2(answer.ok, qPrintable(answer.errors));
    QStringList expected{QStringLiteral("method PUBLISH")};
    const QTimeZone zone(one->plan.schedule.timeZone.toUtf8());
    for (const Occurrence &date : one->derived.occurrences) {
        const QDateTime utc = QDateTime(date.start.date, date.start.time, zone).toUTC();
        expected << QStringLiteral("start %1T%2 %3").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm")),
                                                         utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm'Z'")));
    }
    QCOMPARE(answer.output.split(u'\n', Qt::SkipEmptyParts), expected);
}

void TestCalendar::khalImports()
{
    QFETCH(QString, name);
    const QString khal = QStandardPaths::findExecutable(QStringLiteral("khal"));
    if (khal.isEmpty())
        QSKIP("khal is not installed");
    const auto one = documentcases::load(name);
    QTemporaryDir folder;
    const auto write = [&](const char *file, const QByteArray &content) {
        QFile out(folder.filePath(QLatin1String(file)));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("cal")));
    const QByteArray path = folder.path().toUtf8();
    QVERIFY(write("meeting.ics", calendarOf(*one)));
    QVERIFY(write("conf", "[calendars]\n[[t]]\npath = " + path + "/cal\n[sqlite]\npath = " + path + "/db\n[locale]\n"
                          "local_timezone = " + one->plan.schedule.timeZone.toUtf8() + "\ndefault_timezone = Europe/Berlin\n"
                          "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                          "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    const QStringList config{QStringLiteral("-c"), folder.filePath(QStringLiteral("conf"))};
    const auto imported = reader::run(khal, config + QStringList{QStringLiteral("import"), QStringLiteral("--batch"), QStringLiteral("-a"), QStringLiteral("t"),
                                                                 folder.filePath(QStringLiteral("meeting.ics"))}, environment);
    QVERIFY2(imported.ok, qPrintable(imported.errors));
    QStringList expected;
    for (const Occurrence &date : one->derived.occurrences)
        expected << QStringLiteral("%1 %2").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm")));
    const auto listed = reader::run(khal, config + QStringList{QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("{start-long}"),
                                                               QStringLiteral("--day-format"), QStringLiteral("{date}"), QStringLiteral("2027-01-01"), QStringLiteral("2028-01-01")}, environment);
    QVERIFY2(listed.ok, qPrintable(listed.errors));
    QStringList found;
    for (const QString &line : listed.output.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.contains(u':'))
            found << line.trimmed();
    }
    found.removeDuplicates();   // a date over midnight is listed on both days
    QCOMPARE(found, expected);
}

void TestCalendar::until_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date") << QStringLiteral("FREQ=WEEKLY;UNTIL=20270713") << QStringLiteral("UNTIL=20270713T215959Z");
    QTest::newRow("local") << QStringLiteral("FREQ=WEEKLY;UNTIL=20270713T101500") << QStringLiteral("UNTIL=20270713T081500Z");
    QTest::newRow("UTC") << QStringLiteral("FREQ=WEEKLY;UNTIL=20270713T090000Z") << QStringLiteral("UNTIL=20270713T090000Z");
    QTest::newRow("count") << QStringLiteral("FREQ=WEEKLY;COUNT=4") << QStringLiteral("RRULE:FREQ=WEEKLY;COUNT=4\r\n");
}

void TestCalendar::until()
{
    QFETCH(QString, rule);
    QFETCH(QString, expected);
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.schedule.recurrence = rule;
    one->plan.schedule.moved.clear();
    one->plan.schedule.except.clear();
    one->judge();
    const QString text = unfolded(calendarOf(*one));
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestCalendar::splitsIntoEvents()
{
    const QDate monday(2027, 4, 12);
    const QTime ten(10, 0);
    Schedule schedule;
    schedule.start = LocalTime{monday, ten};
    schedule.durationMinutes = 60;
    schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
    schedule.except = {monday, monday.addDays(7)};
    schedule.moved = {{monday.addDays(14), {}, {monday.addDays(15), QTime(12, 0)}, {}}};
    schedule.added = {{monday.addDays(40), ten}};
    const auto dates = occurrencesOf(schedule);
    QVERIFY(dates.ok());
    const auto events = calendarEvents(schedule, *dates);
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].start, (LocalTime{monday, ten}));
    QCOMPARE(events[0].except.size(), std::size_t(2));
    QCOMPARE(events[0].added.size(), std::size_t(1));
    QVERIFY(events[1].replaces.has_value());
    QCOMPARE(events[1].start, (LocalTime{monday.addDays(15), QTime(12, 0)}));

    Schedule single;
    single.start = LocalTime{monday, ten};
    single.durationMinutes = 60;
    single.moved = {{monday, {}, {monday.addDays(1), ten}, {}}};
    const auto moved = calendarEvents(single, *occurrencesOf(single));
    QCOMPARE(moved.size(), std::size_t(1));
    QVERIFY(!moved[0].replaces);
    QCOMPARE(moved[0].start.date, monday.addDays(1));
}

void TestCalendar::zones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Berlin") << QStringLiteral("Europe/Berlin") << QStringLiteral("DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    QTest::newRow("New York") << QStringLiteral("America/New_York") << QStringLiteral("DTSTART:19700308T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
    QTest::newRow("Lisbon") << QStringLiteral("Europe/Lisbon") << QStringLiteral("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    QTest::newRow("Tokyo") << QStringLiteral("Asia/Tokyo") << QStringLiteral("TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900");
    QTest::newRow("Kolkata") << QStringLiteral("Asia/Kolkata") << QStringLiteral("TZOFFSETTO:+0530");
    QTest::newRow("UTC") << QStringLiteral("UTC") << QStringLiteral("TZOFFSETTO:+0000");
}

void TestCalendar::zones()
{
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    const QString text = QString::fromUtf8(timeZoneComponent(zone, QDate(2027, 1, 1), QDate(2027, 12, 31)));
    QVERIFY2(text.contains(expected), qPrintable(text));
    QVERIFY(text.count(u'\n') <= 24);
}

void TestCalendar::uidsStay()
{
    const auto one = documentcases::load(QStringLiteral("zoom-hybrid"));
    const QRegularExpression line(QStringLiteral("UID:(\\S+)"));
    const auto uids = [&] {
        QStringList found;
        auto matches = line.globalMatch(unfolded(calendarOf(*one)));
        while (matches.hasNext())
            found << matches.next().captured(1);
        return found;
    };
    const QStringList before = uids();
    QCOMPARE(before.size(), 2);
    QVERIFY(before[0] != before[1]);
    one->plan.title = QStringLiteral("Anderer Titel");
    one->plan.message.common = QStringLiteral("neu");
    QCOMPARE(uids(), before);
    one->plan.id = QStringLiteral("another");
    QVERIFY(uids() != before);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
