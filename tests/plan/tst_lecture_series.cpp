// SPDX-License-Identifier: GPL-3.0-or-later
// A series of weekly dates as one meeting.
#include "plan/lecture_series.h"
#include "plan/occurrences.h"
#include "plan/schedule_notes.h"

#include <QTest>

using namespace einlass;

class TestLectureSeries : public QObject
{
    Q_OBJECT

private slots:
    void wholePeriod();
    void twoTimesAWeek();
    void beginsOnADateThatTakesPlace();
    void keepsSingleDates();
    void keepsAHoliday();
    void everySecondWeek();
    void refusesOddSeries();
    void readsItsOwnSeries();
    void namesFreeDates();
};

namespace {

QStringList spelled(const Result<std::vector<Occurrence>> &dates)
{
    QStringList all;
    if (!dates.ok())
        return {QString::fromLatin1(dates.error().source)};
    for (const Occurrence &date : *dates)
        all << QStringLiteral("%1 %2 %3").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm"))).arg(date.durationMinutes);
    return all;
}

FreeDay freeDay(int year, int month, int day, const char *name)
{
    return {QDate(year, month, day), {QLatin1String(name), QLatin1String(name)}};
}

/// Summer term with Easter Monday, Ascension, Whit Monday.
WeeklySeries mondays()
{
    WeeklySeries series;
    series.first = QDate(2027, 4, 12);
    series.last = QDate(2027, 5, 31);
    series.times = {{Qt::Monday, QTime(10, 15), 90}};
    series.free = {freeDay(2027, 5, 6, "Ascension"), freeDay(2027, 5, 17, "Whit Monday")};
    return series;
}

} // namespace

void TestLectureSeries::wholePeriod()
{
    const auto dates = weeklyDates(mondays());
    QVERIFY(dates.ok());
    QCOMPARE(dates->schedule.recurrence, QStringLiteral("FREQ=WEEKLY;UNTIL=20270531T215959Z"));
    QCOMPARE(dates->schedule.except, std::vector<QDate>{QDate(2027, 5, 17)});
    QCOMPARE(dates->skipped, std::vector<FreeDay>{freeDay(2027, 5, 17, "Whit Monday")});
    QCOMPARE(spelled(occurrencesOf(dates->schedule)),
             (QStringList{QStringLiteral("2027-04-12 10:15 90"), QStringLiteral("2027-04-19 10:15 90"), QStringLiteral("2027-04-26 10:15 90"),
                          QStringLiteral("2027-05-03 10:15 90"), QStringLiteral("2027-05-10 10:15 90"), QStringLiteral("2027-05-24 10:15 90"),
                          QStringLiteral("2027-05-31 10:15 90")}));
    QVERIFY(scheduleNotes(dates->schedule, *occurrencesOf(dates->schedule)).empty());
}

void TestLectureSeries::twoTimesAWeek()
{
    WeeklySeries series = mondays();
    series.first = QDate(2027, 4, 13);      // a Tuesday: the Thursday comes first
    series.times.push_back({Qt::Thursday, QTime(8, 0), 120});
    const auto dates = weeklyDates(series);
    QVERIFY(dates.ok());
    QCOMPARE(dates->schedule.start->date, QDate(2027, 4, 15));
    QCOMPARE(dates->schedule.durationMinutes, 120);
    QCOMPARE(dates->schedule.slotSeries.size(), std::size_t(1));
    QCOMPARE(dates->schedule.slotSeries.front().start, (LocalTime{QDate(2027, 4, 19), QTime(10, 15)}));
    QCOMPARE(dates->skipped.size(), std::size_t(2));
    QCOMPARE(spelled(occurrencesOf(dates->schedule)).size(), 6 + 6);
}

void TestLectureSeries::beginsOnADateThatTakesPlace()
{
    WeeklySeries series = mondays();
    series.first = QDate(2027, 5, 17);
    const auto dates = weeklyDates(series);
    QVERIFY(dates.ok());
    QCOMPARE(dates->schedule.start->date, QDate(2027, 5, 24));
    QVERIFY(dates->schedule.except.empty());
    QCOMPARE(dates->skipped.size(), std::size_t(1));
    // With nothing left there is no series.
    series.last = QDate(2027, 5, 20);
    QVERIFY(!weeklyDates(series).ok());
}

void TestLectureSeries::keepsSingleDates()
{
    Schedule before = weeklyDates(mondays())->schedule;
    before.guestZones << QStringLiteral("Asia/Tokyo");
    before.moved.push_back({QDate(2027, 4, 19), {}, {QDate(2027, 4, 20), QTime(14, 15)}, {}});
    before.moved.push_back({QDate(2027, 5, 17), {}, {QDate(2027, 5, 18), QTime(10, 15)}, {}});
    before.moved.push_back({QDate(2027, 6, 7), {}, {QDate(2027, 6, 8), QTime(10, 15)}, {}});
    before.except.push_back(QDate(2027, 4, 26));
    before.except.push_back(QDate(2027, 4, 27));
    before.added.push_back({QDate(2027, 6, 1), QTime(9, 0)});
    WeeklySeries series = mondays();
    series.times.front().start = QTime(12, 15);
    const auto dates = weeklyDates(series, before);
    QVERIFY(dates.ok());
    QCOMPARE(dates->schedule.guestZones, before.guestZones);
    QCOMPARE(dates->schedule.except, std::vector<QDate>{QDate(2027, 4, 26)});       // the holiday's date was moved, so it is none
    QCOMPARE(dates->schedule.moved.size(), std::size_t(2));
    QCOMPARE(spelled(occurrencesOf(dates->schedule)),
             (QStringList{QStringLiteral("2027-04-12 12:15 90"), QStringLiteral("2027-04-20 14:15 90"), QStringLiteral("2027-05-03 12:15 90"),
                          QStringLiteral("2027-05-10 12:15 90"), QStringLiteral("2027-05-18 10:15 90"), QStringLiteral("2027-05-24 12:15 90"),
                          QStringLiteral("2027-05-31 12:15 90"), QStringLiteral("2027-06-01 09:00 90")}));
}

void TestLectureSeries::keepsAHoliday()
{
    WeeklySeries series = mondays();
    series.kept = {QDate(2027, 5, 17)};
    const auto dates = weeklyDates(series, weeklyDates(mondays())->schedule);
    QVERIFY(dates.ok());
    QVERIFY(dates->schedule.except.empty());
    QVERIFY(dates->skipped.empty());
    QCOMPARE(spelled(occurrencesOf(dates->schedule)).size(), 8);
}

void TestLectureSeries::everySecondWeek()
{
    WeeklySeries series = mondays();
    series.everyWeeks = 2;
    const auto dates = weeklyDates(series);
    QVERIFY(dates.ok());
    QCOMPARE(dates->schedule.recurrence, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270531T215959Z"));
    QVERIFY(dates->skipped.empty());        // the holiday is in the other week
    QCOMPARE(spelled(occurrencesOf(dates->schedule)).size(), 4);
    QCOMPARE(weeksBetween(dates->schedule), 2);

    // From a Wednesday on: both times lie in the same weeks.
    series.first = QDate(2026, 10, 7);
    series.last = QDate(2026, 11, 6);
    series.free.clear();
    WeeklySlot wednesday = series.times.front();
    wednesday.weekday = 3;
    series.times.push_back(wednesday);
    const auto both = weeklyDates(series);
    QVERIFY(both.ok());
    QCOMPARE(both->schedule.start->date, QDate(2026, 10, 7));
    QCOMPARE(both->schedule.slotSeries.front().start.date, QDate(2026, 10, 19));
}

void TestLectureSeries::refusesOddSeries()
{
    const auto refused = [](auto change) {
        WeeklySeries series = mondays();
        change(series);
        return !weeklyDates(series).ok();
    };
    QVERIFY(!refused([](WeeklySeries &) {}));
    QVERIFY(refused([](WeeklySeries &series) { series.first = {}; }));
    QVERIFY(refused([](WeeklySeries &series) { series.last = series.first.addDays(-1); }));
    QVERIFY(refused([](WeeklySeries &series) { series.last = QDate(2030, 1, 1); }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.clear(); }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.front().weekday = 0; }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.front().weekday = 8; }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.front().minutes = 0; }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.front().start = {}; }));
    QVERIFY(refused([](WeeklySeries &series) { series.times.push_back(series.times.front()); }));
    QVERIFY(refused([](WeeklySeries &series) { series.everyWeeks = 0; }));
    QVERIFY(refused([](WeeklySeries &series) { series.last = series.first; series.times.front().weekday = Qt::Friday; }));
}

void TestLectureSeries::readsItsOwnSeries()
{
    WeeklySeries series = mondays();
    series.times.push_back({Qt::Thursday, QTime(8, 0), 120});
    const Schedule schedule = weeklyDates(series)->schedule;
    QCOMPARE(weeklyTimesOf(schedule), series.times);
    QCOMPARE(weeksBetween(schedule), 1);
    QCOMPARE(rulesSpan(schedule), std::pair(QDate(2027, 4, 12), QDate(2027, 5, 31)));
    Schedule other = schedule;
    other.slotSeries.clear();
    other.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4");
    QCOMPARE(weeklyTimesOf(other), (std::vector<WeeklySlot>{{Qt::Monday, QTime(10, 15), 90}, {Qt::Wednesday, QTime(10, 15), 90}}));
    other.recurrence = QStringLiteral("FREQ=MONTHLY;COUNT=4");
    QVERIFY(weeklyTimesOf(other).empty());
    other.recurrence.clear();
    QVERIFY(weeklyTimesOf(other).empty());
    QVERIFY(weeklyTimesOf(Schedule()).empty());
}

void TestLectureSeries::namesFreeDates()
{
    const WeeklySeries series = mondays();
    Schedule schedule = weeklyDates(series)->schedule;
    QCOMPARE(freeDatesOf(schedule, series.free), (std::vector<FreeDate>{{freeDay(2027, 5, 17, "Whit Monday"), true}}));
    setSkipped(schedule, QDate(2027, 5, 17), false);
    QCOMPARE(freeDatesOf(schedule, series.free), (std::vector<FreeDate>{{freeDay(2027, 5, 17, "Whit Monday"), false}}));
    setSkipped(schedule, QDate(2027, 5, 17), true);
    setSkipped(schedule, QDate(2027, 5, 17), true);
    QCOMPARE(schedule.except, std::vector<QDate>{QDate(2027, 5, 17)});
    schedule.except.clear();
    schedule.moved.push_back({QDate(2027, 5, 17), {}, {QDate(2027, 5, 18), QTime(10, 15)}, {}});
    QVERIFY(freeDatesOf(schedule, series.free).empty());
    // A single meeting on a holiday was set on purpose.
    Schedule single;
    single.start = LocalTime{QDate(2027, 5, 17), QTime(10, 15)};
    single.durationMinutes = 90;
    QVERIFY(freeDatesOf(single, series.free).empty());
}

QTEST_GUILESS_MAIN(TestLectureSeries)
#include "tst_lecture_series.moc"
