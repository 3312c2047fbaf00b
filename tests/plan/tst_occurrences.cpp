// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/occurrences.h"
#include "plan/plan_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace einlass;

class OccurrencesTest : public QObject
{
    Q_OBJECT

private slots:
    void schedules_data();
    void schedules();
    void mostDates();
    void endsQuickly_data();
    void endsQuickly();
    void namesThePlaceLast();
    void draftsHaveNoStart();
    void timeZones();
};

namespace {

QString english(const Message &message)
{
    return Catalogues().text(message, Language::English);
}

QString spelled(const LocalTime &time)
{
    return QStringLiteral("%1T%2").arg(time.date.toString(Qt::ISODate),
                                       time.time.toString(QStringLiteral("HH:mm")));
}

QStringList spelled(const std::vector<Occurrence> &dates)
{
    QStringList all;
    for (const Occurrence &date : dates) {
        all << QStringLiteral("%1 %2").arg(spelled(date.start)).arg(date.durationMinutes);
        if (date.original != date.start)
            all.last() += QStringLiteral(" from %1").arg(spelled(date.original));
    }
    return all;
}

Schedule weekly(const QString &rule)
{
    Schedule schedule;
    schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    schedule.durationMinutes = 90;
    schedule.recurrence = rule;
    return schedule;
}

} // namespace

void OccurrencesTest::schedules_data()
{
    QTest::addColumn<QJsonObject>("schedule");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QStringList>("notes");
    QFile file(QStringLiteral(TEST_DATA "/plans/schedules.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases)
        QTest::newRow(qPrintable(each[QStringLiteral("name")].toString()))
            << each[QStringLiteral("schedule")].toObject()
            << each[QStringLiteral("dates")].toVariant().toStringList()
            << each[QStringLiteral("notes")].toVariant().toStringList();
}

void OccurrencesTest::schedules()
{
    QFETCH(QJsonObject, schedule);
    QFETCH(QStringList, dates);
    QFETCH(QStringList, notes);
    const QJsonObject plan{{"format", "einlass-plan/1"},
                           {"title", "T"},
                           {"occasion", "seminar"},
                           {"host", QJsonObject{{"name", "A"}, {"email", "a@lmu.de"}}},
                           {"schedule", schedule}};
    const auto loaded = readPlan(QJsonDocument(plan).toJson(), QStringLiteral("f"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(english(loaded.error())));
    const auto found = occurrencesOf(loaded->plan.schedule);
    QVERIFY(found.ok());
    QCOMPARE(spelled(*found), dates);
    QStringList warnings;
    for (const Message &warning : loaded->warnings)
        warnings << english(warning);
    QCOMPARE(warnings, notes);
}

void OccurrencesTest::mostDates()
{
    const auto most = occurrencesOf(weekly(QStringLiteral("FREQ=DAILY;COUNT=2000")));
    QVERIFY(most.ok());
    QCOMPARE(int(most->size()), maximumOccurrences);
    QVERIFY(!occurrencesOf(weekly(QStringLiteral("FREQ=DAILY;COUNT=2001"))).ok());
    Schedule added = weekly(QStringLiteral("FREQ=DAILY;COUNT=2000"));
    added.added.push_back({QDate(2040, 1, 1), QTime(9, 0)});
    const auto tooMany = occurrencesOf(added);
    QVERIFY(!tooMany.ok());
    QCOMPARE(tooMany.error().arguments.last(), QStringLiteral("/schedule/added"));
}

void OccurrencesTest::endsQuickly_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"FREQ=SECONDLY;COUNT=999999999", "FREQ=SECONDLY;UNTIL=24990101",
          "FREQ=MINUTELY;UNTIL=24990101", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
          "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
          "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=24991231",
          "FREQ=YEARLY;UNTIL=24991231;BYDAY=TU", "FREQ=DAILY;BYSETPOS=300;BYDAY=TU;COUNT=2",
          "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU;COUNT=2000", "FREQ=DAILY;INTERVAL=10000;COUNT=2000"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void OccurrencesTest::endsQuickly()
{
    QFETCH(QString, rule);
    QElapsedTimer clock;
    clock.start();
    const auto found = occurrencesOf(weekly(rule));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().arguments.last(), QStringLiteral("/schedule/recurrence"));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void OccurrencesTest::namesThePlaceLast()
{
    Schedule schedule = weekly(QStringLiteral("FREQ=WEEKLY;COUNT=2"));
    schedule.moved.push_back(
        {QDate(2027, 1, 13), std::nullopt, {QDate(2027, 1, 14), QTime(8, 0)}, {}});
    const auto found = occurrencesOf(schedule);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().arguments.last(), QStringLiteral("/schedule/moved/0/from"));
    QCOMPARE(english(found.error()),
             QStringLiteral(
                 "/schedule/moved/0/from: expected a date of the series; 2027-01-13 is none."));
    schedule.timeZone = QStringLiteral("Nowhere");
    schedule.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20270201T000000Z");
    QCOMPARE(occurrencesOf(schedule).error().arguments.last(),
             QStringLiteral("/schedule/timeZone"));
}

void OccurrencesTest::draftsHaveNoStart()
{
    QCOMPARE(occurrencesOf(Schedule()).error().arguments.last(), QStringLiteral("/schedule/start"));
    Schedule half = weekly({});
    half.slotSeries.push_back({});
    QCOMPARE(occurrencesOf(half).error().arguments.last(),
             QStringLiteral("/schedule/slots/0/start"));
    half = weekly({});
    half.durationMinutes = 0;
    QVERIFY(occurrencesOf(half).ok());
    half.added.push_back({});
    QCOMPARE(occurrencesOf(half).error().arguments.last(), QStringLiteral("/schedule/added/0"));
}

void OccurrencesTest::timeZones()
{
    for (const char *name :
         {"Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC", "Asia/Kolkata"})
        QVERIFY2(isKnownTimeZone(QString::fromLatin1(name)), name);
    for (const char *name :
         {"", " ", "Europe", "Berlin", "Europe/Berlin ", "UTC+01:00", "UTC-3", "+01:00",
          "../Europe/Berlin", "/etc/passwd", "CET-1CEST", "\xF0\x9F\x98\x80"})
        QVERIFY2(!isKnownTimeZone(QString::fromUtf8(name)), name);
}

QTEST_GUILESS_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
