// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "documents/announcement.h"
#include "documents/guest_times.h"
#include "documents/schedule_text.h"

using namespace einlass;

class TestGuestTimes : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void everyDateIsRight_data();
    void everyDateIsRight();
    void leavesOutItself();
    void refusesUnknownZones_data();
    void refusesUnknownZones();
    void endsWhenTheClocksChange();
    void rhythms_data();
    void rhythms();
};

namespace {

Schedule weekly(const char *start, int minutes, const char *rule, const char *zone, const QStringList &guests)
{
    Schedule schedule;
    const QDateTime first = QDateTime::fromString(QLatin1String(start), Qt::ISODate);
    schedule.start = LocalTime{first.date(), first.time()};
    schedule.durationMinutes = minutes;
    schedule.recurrence = QLatin1String(rule);
    schedule.timeZone = QLatin1String(zone);
    schedule.guestZones = guests;
    return schedule;
}

} // namespace

void TestGuestTimes::lines_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QStringList>("german");
    QTest::addColumn<QStringList>("english");
    const auto row = [](const char *name, const char *start, int minutes, const char *rule, const char *zone, const char *guest,
                        const QStringList &german, const QStringList &english) {
        QTest::newRow(name) << QString::fromLatin1(start) << minutes << QString::fromLatin1(rule) << QString::fromLatin1(zone)
                            << QString::fromLatin1(guest) << german << english;
    };
    row("same day", "2027-01-12T10:15", 90, "", "Europe/Berlin", "America/New_York",
        {QStringLiteral("America/New_York: 04:15 bis 05:45 Uhr (UTC\u22125)")}, {QStringLiteral("America/New_York: 04:15 to 05:45 (UTC\u22125)")});
    row("next day", "2027-01-12T17:00", 60, "", "Europe/Berlin", "Asia/Tokyo",
        {QStringLiteral("Asia/Tokyo: Mittwoch, 13. Januar 2027, 01:00 bis 02:00 Uhr (UTC+9)")},
        {QStringLiteral("Asia/Tokyo: Wednesday, 13 January 2027, 01:00 to 02:00 (UTC+9)")});
    row("day before", "2027-01-12T05:00", 60, "", "Europe/Berlin", "America/Los_Angeles",
        {QStringLiteral("America/Los_Angeles: Montag, 11. Januar 2027, 20:00 bis 21:00 Uhr (UTC\u22128)")},
        {QStringLiteral("America/Los_Angeles: Monday, 11 January 2027, 20:00 to 21:00 (UTC\u22128)")});
    row("over midnight", "2027-01-12T15:30", 60, "", "Europe/Berlin", "Asia/Tokyo",
        {QStringLiteral("Asia/Tokyo: 23:30 Uhr bis Mittwoch, 13. Januar 2027, 00:30 Uhr (UTC+9)")},
        {QStringLiteral("Asia/Tokyo: 23:30 to Wednesday, 13 January 2027, 00:30 (UTC+9)")});
    row("half hours", "2027-07-12T10:00", 60, "", "Europe/Berlin", "Asia/Kathmandu",
        {QStringLiteral("Asia/Kathmandu: 13:45 bis 14:45 Uhr (UTC+5:45)")}, {QStringLiteral("Asia/Kathmandu: 13:45 to 14:45 (UTC+5:45)")});
    row("clocks change together", "2027-03-16T10:00", 60, "FREQ=WEEKLY;COUNT=4", "Europe/Berlin", "Europe/London",
        {QStringLiteral("Europe/London: 09:00 bis 10:00 Uhr (UTC+0 und UTC+1)")}, {QStringLiteral("Europe/London: 09:00 to 10:00 (UTC+0 and UTC+1)")});
    row("clocks change apart", "2027-03-03T17:00", 60, "FREQ=WEEKLY;COUNT=6", "Europe/Berlin", "America/New_York",
        {QStringLiteral("America/New_York:"), QStringLiteral("3. März 2027 bis 10. März 2027: 11:00 bis 12:00 Uhr (UTC\u22125)"),
         QStringLiteral("17. März 2027 bis 24. März 2027: 12:00 bis 13:00 Uhr (UTC\u22124)"),
         QStringLiteral("31. März 2027 bis 7. April 2027: 11:00 bis 12:00 Uhr (UTC\u22124)")},
        {QStringLiteral("America/New_York:"), QStringLiteral("3 March 2027 to 10 March 2027: 11:00 to 12:00 (UTC\u22125)"),
         QStringLiteral("17 March 2027 to 24 March 2027: 12:00 to 13:00 (UTC\u22124)"),
         QStringLiteral("31 March 2027 to 7 April 2027: 11:00 to 12:00 (UTC\u22124)")});
    row("one week apart in autumn", "2027-10-26T17:00", 60, "FREQ=WEEKLY;COUNT=3", "Europe/Berlin", "America/New_York",
        {QStringLiteral("America/New_York:"), QStringLiteral("26. Oktober 2027: 11:00 bis 12:00 Uhr (UTC\u22124)"),
         QStringLiteral("2. November 2027: 12:00 bis 13:00 Uhr (UTC\u22124)"), QStringLiteral("9. November 2027: 11:00 bis 12:00 Uhr (UTC\u22125)")},
        {QStringLiteral("America/New_York:"), QStringLiteral("26 October 2027: 11:00 to 12:00 (UTC\u22124)"),
         QStringLiteral("2 November 2027: 12:00 to 13:00 (UTC\u22124)"), QStringLiteral("9 November 2027: 11:00 to 12:00 (UTC\u22125)")});
    row("weekday", "2027-01-05T20:00", 60, "FREQ=WEEKLY;COUNT=3", "Europe/Berlin", "Asia/Tokyo",
        {QStringLiteral("Asia/Tokyo: mittwochs 04:00 bis 05:00 Uhr (UTC+9)")}, {QStringLiteral("Asia/Tokyo: Wednesdays, 04:00 to 05:00 (UTC+9)")});
    row("every day", "2027-01-04T20:00", 60, "FREQ=DAILY;COUNT=7", "Europe/Berlin", "Asia/Tokyo",
        {QStringLiteral("Asia/Tokyo: 04:00 bis 05:00 Uhr, jeweils am Tag danach (UTC+9)")},
        {QStringLiteral("Asia/Tokyo: 04:00 to 05:00, each time on the following day (UTC+9)")});
    row("only the guest's clocks change", "2027-03-10T10:00", 60, "FREQ=WEEKLY;COUNT=2", "Asia/Tokyo", "America/New_York",
        {QStringLiteral("America/New_York:"), QStringLiteral("9. März 2027: dienstags 20:00 bis 21:00 Uhr (UTC\u22125)"),
         QStringLiteral("16. März 2027: dienstags 21:00 bis 22:00 Uhr (UTC\u22124)")},
        {QStringLiteral("America/New_York:"), QStringLiteral("9 March 2027: Tuesdays, 20:00 to 21:00 (UTC\u22125)"),
         QStringLiteral("16 March 2027: Tuesdays, 21:00 to 22:00 (UTC\u22124)")});
}

void TestGuestTimes::lines()
{
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, rule);
    QFETCH(QString, zone);
    QFETCH(QString, guest);
    QFETCH(QStringList, german);
    QFETCH(QStringList, english);
    const Schedule schedule = weekly(qPrintable(start), minutes, qPrintable(rule), qPrintable(zone), {guest});
    const auto dates = occurrencesOf(schedule);
    QVERIFY(dates.ok());
    QCOMPARE(guestTimes(schedule, *dates, Words(Language::German)), german);
    QCOMPARE(guestTimes(schedule, *dates, Words(Language::English)), english);
}

void TestGuestTimes::everyDateIsRight_data()
{
    QTest::addColumn<QString>("guest");
    for (const char *guest : {"America/New_York", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "Pacific/Apia",
                              "Pacific/Chatham", "Africa/Casablanca", "Asia/Jerusalem", "Europe/London"})
        QTest::newRow(guest) << QString::fromLatin1(guest);
}

/// Every date of a year lies in exactly one line, and that line's clock is the clock there.
void TestGuestTimes::everyDateIsRight()
{
    QFETCH(QString, guest);
    const Schedule schedule = weekly("2027-01-04T10:15", 90, "FREQ=WEEKLY;COUNT=52", "Europe/Berlin", {guest});
    const auto dates = occurrencesOf(schedule);
    const Words words(Language::English);
    const QStringList lines = guestTimes(schedule, *dates, words);
    const QTimeZone here("Europe/Berlin");
    const QTimeZone there(guest.toLatin1());
    std::size_t at = 0;
    for (const Occurrence &date : *dates) {
        const QDateTime moment = QDateTime(date.start.date, date.start.time, here).toTimeZone(there);
        const QString clock = moment.time().toString(QStringLiteral("HH:mm"));
        const QString day = words.date(moment.date());
        // A line that begins with this day starts here; until then the present one holds.
        while (at + 1 < std::size_t(lines.size()) && lines[qsizetype(at) + 1].startsWith(day))
            ++at;
        const QString &line = lines[qsizetype(at)];
        QVERIFY2(line.contains(clock), qPrintable(QStringLiteral("%1 %2: %3").arg(day, clock, lines.join(u'\n'))));
        QVERIFY2(lines.size() == 1 || line.contains(QLatin1String(" 2027")), qPrintable(line));
    }
    QVERIFY(lines.size() == 1 || at + 1 == std::size_t(lines.size()));
}

void TestGuestTimes::leavesOutItself()
{
    const Schedule schedule = weekly("2027-01-12T10:15", 90, "", "Europe/Berlin",
                                     {QStringLiteral("Europe/Berlin"), QStringLiteral("Asia/Tokyo"), QStringLiteral("Asia/Tokyo")});
    QCOMPARE(guestTimes(schedule, *occurrencesOf(schedule), Words(Language::German)).size(), 1);
}

void TestGuestTimes::refusesUnknownZones_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"New York", "Amerika/New_York", "UTC+5", "", "Europe/Berlin\n", "../etc", "America/New_Yorк"})
        QTest::newRow(zone) << QString::fromUtf8(zone);
}

void TestGuestTimes::refusesUnknownZones()
{
    QFETCH(QString, zone);
    const auto one = documentcases::load(QStringLiteral("abroad"));
    one->plan.schedule.guestZones = {QStringLiteral("Asia/Tokyo"), zone};
    one->judge();
    const auto text = invitationText(*one->ready());
    QVERIFY(!text.ok());
    QVERIFY(one->words(text.error()).startsWith(QLatin1String("/schedule/guestZones/1:")));
    QVERIFY(!invitationHtml(*one->ready()).ok());
    QVERIFY(!makeAnnouncement(*one->cleared(), nullptr).ok());
}

void TestGuestTimes::endsWhenTheClocksChange()
{
    const Schedule schedule = weekly("2027-03-28T01:30", 120, "", "Europe/Berlin", {});
    const ScheduleText text = scheduleText(schedule, *occurrencesOf(schedule), Words(Language::English));
    QCOMPARE(text.when, QStringList{QStringLiteral("Sunday, 28 March 2027, 01:30 to 04:30")});
}

void TestGuestTimes::rhythms_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("says");
    QTest::newRow("weekly") << QStringLiteral("FREQ=WEEKLY;COUNT=3") << QStringLiteral("every week on Tuesdays, 23:30 to 00:30 on the following day") << true;
    QTest::newRow("daily") << QStringLiteral("FREQ=DAILY;COUNT=3") << QStringLiteral("every day, 23:30 to 00:30 on the following day") << true;
    QTest::newRow("workdays") << QStringLiteral("FREQ=DAILY;BYDAY=TU,WE;COUNT=4") << QStringLiteral("every week on Tuesdays and Wednesdays, 23:30 to 00:30 on the following day") << true;
    QTest::newRow("fortnight") << QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=3") << QStringLiteral("every 2 weeks on Tuesdays, 23:30 to 00:30 on the following day") << true;
    QTest::newRow("monthly") << QStringLiteral("FREQ=MONTHLY;COUNT=3") << QStringLiteral("every month, 23:30 to 00:30 on the following day") << false;
}

void TestGuestTimes::rhythms()
{
    QFETCH(QString, rule);
    QFETCH(QString, first);
    QFETCH(bool, says);
    const Schedule schedule = weekly("2027-01-12T23:30", 60, qPrintable(rule), "Europe/Berlin", {});
    const auto dates = occurrencesOf(schedule);
    QVERIFY2(dates.ok(), dates.ok() ? "" : dates.error().source);
    const ScheduleText text = scheduleText(schedule, *dates, Words(Language::English));
    QCOMPARE(text.when.value(0), first);
    QCOMPARE(text.hasRule, says);
}

QTEST_GUILESS_MAIN(TestGuestTimes)
#include "tst_guest_times.moc"
