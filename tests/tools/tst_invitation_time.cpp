// SPDX-License-Identifier: GPL-3.0-or-later
// Times, zones and series as people and tools write them.
#include "tools/invitation_series.h"
#include "tools/invitation_time.h"
#include "tools/invitation_words.h"

#include <QTest>
#include <QTimeZone>

using namespace einlass;

class TestInvitationTime : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreComplete();
    void reads_data();
    void reads();
    void series_data();
    void series();
    void convertsToGermanTime();
};

void TestInvitationTime::wordsAreComplete()
{
    const InvitationWords &words = invitationWords();
    int labels = 0;
    for (const auto &sameBeginning : words.labels) {
        for (const InvitationLabel &label : sameBeginning) {
            QCOMPARE(label.text, label.text.toLower());
            ++labels;
        }
    }
    QVERIFY(labels > 60);
    QVERIFY(words.mailHead.size() > 5 && words.withoutFixedTime.size() > 2);
    for (auto zone = words.zones.begin(); zone != words.zones.end(); ++zone) {
        QCOMPARE(zone.key(), zone.key().toLower());
        QVERIFY2(zone->isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone->toLatin1()), qPrintable(*zone));
    }
}

void TestInvitationTime::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read); };
    row("Apr 5, 2021 06:00 PM India", "2021-04-05 18:00 Asia/Kolkata");
    row("Apr 5, 2021 06:00 PM Pacific Time (US and Canada)", "2021-04-05 18:00 America/Los_Angeles");
    row("6.Nov. 2023 09:00 AM", "2023-11-06 09:00");
    row("6.November 2023 09:00 AM Amsterdam, Berlin, Rom, Stockholm, Wien", "2023-11-06 09:00 Europe/Berlin");
    row("3.Mai 2027 12:00 AM", "2027-05-03 00:00");
    row("Di, 12.01.2027, 10:15 Uhr", "2027-01-12 10:15");
    row("Di, 12.1.27, 10.15 Uhr", "2027-01-12 10:15");
    row("10:15 Uhr am 12. Januar 2027", "2027-01-12 10:15");
    row("12.01.2027, 10-12 Uhr", "2027-01-12 10:00 +120");
    row("12.01.2027, 10 bis 12 Uhr c.t.", "2027-01-12 10:15 +105");
    row("12.01.2027, 10 Uhr s. t.", "2027-01-12 10:00");
    row("12 January 2027, 10:15 - 11:45", "2027-01-12 10:15 +90");
    row("January 12th, 2027, 10:00 - 11:30 AM", "2027-01-12 10:00 +90");
    row("Jan 12, 2027 11:30 AM to 1:00 PM", "2027-01-12 11:30 +90");
    row("2027-01-12T10:15 Europe/Berlin", "2027-01-12 10:15 Europe/Berlin");
    row("2027-01-12 10:15:00 UTC", "2027-01-12 10:15 UTC");
    row("2027-01-12 10:15 W. Europe Standard Time", "2027-01-12 10:15 Europe/Berlin");
    row("2027-01-12 10:15 (UTC-03:00) Brasilia", "2027-01-12 10:15 America/Sao_Paulo");
    row("2027-01-12 10:15 GMT+1", "2027-01-12 10:15 UTC+01:00");
    row("Jan 12, 2027 10:15 AM Middle Earth", "2027-01-12 10:15 ?Middle Earth");
    row("Jan 12, 2027 10:15 AM IST", "2027-01-12 10:15 ?IST");
    row("12.01.2027, 10:15 Uhr, Raum A 120", "2027-01-12 10:15");
    row("12.01.2027, 10:15, Raum A 120", "2027-01-12 10:15");
    row("01/12/2027 10:15", "2027-12-01|2027-01-12 10:15");
    row("23/01/2027 10:15", "2027-01-23 10:15");
    row("05/05/2027 10:15", "2027-05-05 10:15");
    row("12.01.2027", "2027-01-12");
    row("20:30", "20:30");
    row("30.02.2027 10:15", "10:15 impossible");
    row("Jan 12, 2027 13:15 PM", "2027-01-12 impossible");
    row("12.01.2027 25:15", "2027-01-12 impossible");
    row("Raum 120, 3. Stock", "");
    row("wird bekannt gegeben", "");
    row("+49 89 2180-0", "");
    row("", "");
}

void TestInvitationTime::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const InvitationTime time = readInvitationTime(text);
    QStringList parts;
    if (time.date)
        parts << time.date->toString(Qt::ISODate);
    if (time.otherDate)
        parts.last() += u'|' + time.otherDate->toString(Qt::ISODate);
    if (time.time)
        parts << time.time->toString(QStringLiteral("HH:mm"));
    if (time.durationMinutes > 0)
        parts << QStringLiteral("+%1").arg(time.durationMinutes);
    if (!time.zone.zone.isEmpty())
        parts << time.zone.zone;
    else if (!time.zone.words.isEmpty())
        parts << u'?' + time.zone.words;
    if (time.impossible)
        parts << QStringLiteral("impossible");
    QCOMPARE(parts.join(u' '), read);
}

void TestInvitationTime::series_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("mentioned");
    const auto row = [](const char *text, const char *rule, bool mentioned = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(rule) << mentioned;
    };
    row("Every day, until Jan 15, 2027, 4 occurrence(s)", "FREQ=DAILY;COUNT=4");
    row("Every 3 days, 5 occurrence(s)", "FREQ=DAILY;INTERVAL=3;COUNT=5");
    row("Every week on Mon, Fri, until Oct 2, 2020, 6 occurrence(s)", "FREQ=WEEKLY;BYDAY=MO,FR;COUNT=6");
    row("Every week on Monday and Friday until Oct 2, 2020", "FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20201002");
    row("Every 2 weeks on Wed", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE");
    row("Every month on the Third Thu, 6 occurrence(s)", "FREQ=MONTHLY;BYDAY=3TH;COUNT=6");
    row("Every month on the Last Fri, 6 occurrence(s)", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6");
    row("Every month on the 15 of the month, 6 occurrence(s)", "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=6");
    row("Jeden Tag, bis 15. Jan. 2027, 4 Vorkommnis(se)", "FREQ=DAILY;COUNT=4");
    row("Jede Woche am Di, Do, bis 4.Feb. 2027, 8 Termin(e)", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8");
    row("Jede Woche am Mittwoch bis zum 24. Februar 2027", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270224");
    row("Alle 2 Wochen am Mo, 5 Termine", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=5");
    row("Jeden Monat am dritten Do, 3 Termine", "FREQ=MONTHLY;BYDAY=3TH;COUNT=3");
    row("Every month on a day to be agreed", "");
    row("This is a recurring meeting Meet anytime", "");
    row("Everybody is welcome", "", false);
    row("Alle sind eingeladen, jede Woche etwas zu lernen", "FREQ=WEEKLY");
    row("", "", false);
}

void TestInvitationTime::series()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(bool, mentioned);
    const InvitationSeries found = readInvitationSeries(QStringLiteral("Time: Jan 12, 2027 10:15 AM\n   ") + text + u'\n', 0);
    QCOMPARE(found.rule, rule);
    QCOMPARE(found.mentioned, mentioned);
    QCOMPARE(found.ends, rule.contains(QLatin1String("COUNT")) || rule.contains(QLatin1String("UNTIL")));
}

void TestInvitationTime::convertsToGermanTime()
{
    const LocalTime morning{QDate(2027, 1, 12), QTime(0, 30)};
    QCOMPARE(inGermany(morning, QString()), morning);
    QCOMPARE(inGermany(morning, QStringLiteral("Europe/London")), (LocalTime{QDate(2027, 1, 12), QTime(1, 30)}));
    QCOMPARE(inGermany(morning, QStringLiteral("Asia/Tokyo")), (LocalTime{QDate(2027, 1, 11), QTime(16, 30)}));
    // America changes its clocks two weeks before Europe.
    QCOMPARE(inGermany({QDate(2027, 3, 20), QTime(9, 0)}, QStringLiteral("America/New_York")), (LocalTime{QDate(2027, 3, 20), QTime(14, 0)}));
    QCOMPARE(inGermany(morning, QStringLiteral("UTC+05:30")), (LocalTime{QDate(2027, 1, 11), QTime(20, 0)}));
    QCOMPARE(inGermany(morning, QStringLiteral("No/Where")), morning);
}

QTEST_GUILESS_MAIN(TestInvitationTime)
#include "tst_invitation_time.moc"
