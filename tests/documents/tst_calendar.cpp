// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "calendar_checks.h"

#include "documents/calendar_series.h"
#include "documents/calendar_zone.h"

#include <QRegularExpression>

using namespace einlass;
using calendarchecks::unfolded;
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
    void abroad_data();
    void abroad();
    void hostileTexts();
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

} // namespace

void TestCalendar::file()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const QByteArray calendar = calendarOf(*one);
    calendarchecks::isSound(calendar);
    const QString text = unfolded(calendar);
    QVERIFY(text.contains(QLatin1String("\r\nMETHOD:PUBLISH\r\n")));
    QVERIFY(text.contains(QLatin1String("\r\nORGANIZER")));
    QVERIFY(!text.contains(QLatin1String("ATTENDEE")));
    QVERIFY(!text.contains(QLatin1String("RDATE")));
    QVERIFY(one->access.hostPin.isEmpty() || !text.contains(one->access.hostPin));
    const QString link = one->ready()->access().link;
    QVERIFY(text.contains(QStringLiteral("\r\nURL:%1").arg(link.left(40))));
    // A link to register with is no way into the meeting.
    const bool registers = effective(one->plan.protection, one->plan.tool).admission == Admission::Registration;
    QCOMPARE(text.contains(QStringLiteral("\r\nCONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=")), !registers);
    documentcases::compareWithGolden(name, QStringLiteral("meeting.ics"), calendar);
}

void TestCalendar::otherLibraryReadsTheSameDates()
{
    QFETCH(QString, name);
    if (reader::python().isEmpty())
        QSKIP("no Python with icalendar and dateutil here");
    const auto one = documentcases::load(name);
    calendarchecks::pythonFindsTheDates(calendarOf(*one), QStringLiteral("PUBLISH"), *one);
}

void TestCalendar::khalImports()
{
    QFETCH(QString, name);
    if (!calendarchecks::hasKhal())
        QSKIP("khal is not installed");
    const auto one = documentcases::load(name);
    calendarchecks::khalFindsTheDates(calendarOf(*one), *one);
}

void TestCalendar::abroad_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney",
                             "Africa/Casablanca", "Europe/Dublin", "America/Sao_Paulo", "UTC"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

/// A weekly series over a whole year: every change of the clocks is in it.
void TestCalendar::abroad()
{
    QFETCH(QString, zone);
    if (reader::python().isEmpty() || !calendarchecks::hasKhal())
        QSKIP("khal or python-icalendar is not installed");
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.schedule = Schedule();
    one->plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(14, 15)};
    one->plan.schedule.durationMinutes = 90;
    one->plan.schedule.timeZone = zone;
    one->plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=48");
    one->plan.schedule.except = {QDate(2027, 3, 23)};
    one->plan.schedule.moved = {{QDate(2027, 11, 2), {}, {QDate(2027, 11, 4), QTime(9, 0)}, {}}};
    one->judge();
    const QByteArray calendar = calendarOf(*one);
    calendarchecks::isSound(calendar);
    calendarchecks::pythonFindsTheDates(calendar, QStringLiteral("PUBLISH"), *one);
    calendarchecks::khalFindsTheDates(calendar, *one);
}

void TestCalendar::hostileTexts()
{
    const auto one = documentcases::load(QStringLiteral("zoom-hybrid"));
    one->plan.title = QStringLiteral("A\r\nATTENDEE:mailto:x@example.org\r\n\u202Etxet; , : \" %1").arg(QString(10000, QChar(0xE4)));
    one->plan.host.name = QStringLiteral("Müller, \"Eva\"\r\nDESCRIPTION:x; ^n 👩‍🏫");
    one->plan.place.common = QStringLiteral("Raum\r\nEND:VEVENT\r\n<b>1</b>");
    one->plan.place.each = {};
    one->judge();
    const QByteArray calendar = calendarOf(*one);
    calendarchecks::isSound(calendar);
    QVERIFY(calendarchecks::lines(calendar, QStringLiteral("ATTENDEE")).isEmpty());
    QCOMPARE(calendar.count("\r\nEND:VEVENT"), calendar.count("\r\nBEGIN:VEVENT"));
    const QStringList summaries = calendarchecks::lines(calendar, QStringLiteral("SUMMARY"));
    QVERIFY2(summaries.first().startsWith(QStringLiteral("A ATTENDEE:mailto:x@example.org txet\\; \\, : \" ä")), qPrintable(summaries.first()));
    QVERIFY(summaries.first().endsWith(u'…'));
    QVERIFY(summaries.first().size() < 300);
    QVERIFY(!unfolded(calendar).contains(QChar(0x202E)));
    const QString organizer = calendarchecks::lines(calendar, QStringLiteral("ORGANIZER")).first();
    QVERIFY2(organizer.startsWith(QStringLiteral("CN=\"Müller, 'Eva' DESCRIPTION:x; n ")), qPrintable(organizer));
    if (!reader::python().isEmpty())
        calendarchecks::pythonFindsTheDates(calendar, QStringLiteral("PUBLISH"), *one);
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
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events[0].start, (LocalTime{monday, ten}));
    QCOMPARE(events[0].except.size(), std::size_t(2));
    QCOMPARE(events[2].name, QStringLiteral("added-1"));
    QCOMPARE(events[2].start.date, monday.addDays(40));
    QVERIFY(events[2].recurrence.isEmpty() && !events[2].replaces);
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
    QCOMPARE(before.size(), 3);
    QVERIFY(before[0] != before[1]);
    one->plan.title = QStringLiteral("Anderer Titel");
    one->plan.message.common = QStringLiteral("neu");
    QCOMPARE(uids(), before);
    one->plan.id = QStringLiteral("another");
    QVERIFY(uids() != before);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
