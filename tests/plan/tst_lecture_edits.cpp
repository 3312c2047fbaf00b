// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of times or a lecture period does to a schedule.
#include "plan/lecture_edits.h"
#include "plan/occurrences.h"
#include "plan/recurrence_rule.h"

#include <QTest>

using namespace einlass;

class TestLectureEdits : public QObject
{
    Q_OBJECT

private slots:
    void oneTimeMovesOneDate();
    void severalTimesMakeASeries();
    void aSeriesKeepsItsEnd();
    void aPeriodStaysFilled();
    void everySecondWeekStaysInItsWeeks();
    void keptHolidaysStayKept();
    void fillingAgain();
    void otherRules();
    void freeDatesAndBreaks();
    void slotsFollowTheRule();
    void refusals();
};

namespace {

const QDate today(2027, 3, 30);

Schedule monday(const QString &rule = {})
{
    Schedule schedule;
    schedule.start = LocalTime{QDate(2027, 4, 12), QTime(10, 15)};
    schedule.durationMinutes = 90;
    schedule.recurrence = rule;
    return schedule;
}

LectureCalendar calendar()
{
    LecturePeriod summer;
    summer.first = QDate(2027, 4, 12);
    summer.last = QDate(2027, 7, 16);
    summer.breaks = {{{QStringLiteral("Woche"), QStringLiteral("week")}, QDate(2027, 5, 17), QDate(2027, 5, 21)}};
    HolidayRule whitMonday;
    whitMonday.name = {QStringLiteral("Pfingstmontag"), QStringLiteral("Whit Monday")};
    whitMonday.afterEaster = 50;
    HolidayRule ascension;
    ascension.name = {QStringLiteral("Himmelfahrt"), QStringLiteral("Ascension")};
    ascension.afterEaster = 39;
    return {{summer}, {whitMonday, ascension}};
}

std::vector<WeeklySlot> times(const char *text)
{
    return *readWeeklySlots(QString::fromUtf8(text));
}

Schedule changed(const Schedule &schedule, const char *text)
{
    const auto result = withTimes(schedule, times(text), calendar(), today);
    return result.ok() ? *result : Schedule();
}

std::size_t count(const Schedule &schedule)
{
    const auto dates = occurrencesOf(schedule);
    return dates.ok() ? dates->size() : 0;
}

} // namespace

void TestLectureEdits::oneTimeMovesOneDate()
{
    const Schedule later = changed(monday(), "Do 14–16 c.t.");
    QCOMPARE(*later.start, (LocalTime{QDate(2027, 4, 15), QTime(14, 15)}));
    QVERIFY(later.recurrence.isEmpty());
    QCOMPARE(*changed(monday(), "8 s.t.").start, (LocalTime{QDate(2027, 4, 12), QTime(8, 0)}));
    QCOMPARE(changed(monday(), "8 s.t.").durationMinutes, 90);
    QCOMPARE(changed(Schedule(), "8 s.t.").durationMinutes, 90);
    QCOMPARE(changed(Schedule(), "8 s.t.").start->date, QDate(2027, 3, 31));
    // Whatever else the schedule has is left alone.
    Schedule listed = monday();
    listed.added = {{QDate(2027, 6, 1), QTime(9, 0)}};
    listed.guestZones = {QStringLiteral("Asia/Tokyo")};
    Schedule expected = listed;
    expected.start->time = QTime(9, 0);
    QCOMPARE(changed(listed, "9 s.t."), expected);
}

void TestLectureEdits::severalTimesMakeASeries()
{
    const Schedule schedule = changed(monday(), "Mo 10–12 c.t.; Do 8–10 s.t.");
    QCOMPARE(weeklyTimesOf(schedule), times("Mo 10–12 c.t.; Do 8–10 s.t."));
    QCOMPARE(count(schedule), std::size_t(28 - 2));
    QCOMPARE(schedule.except, (std::vector<QDate>{QDate(2027, 5, 6), QDate(2027, 5, 17)}));
}

void TestLectureEdits::aSeriesKeepsItsEnd()
{
    // Four Mondays that the host counted: a time changes nothing about when they end.
    Schedule schedule = changed(monday(QStringLiteral("FREQ=WEEKLY;COUNT=4")), "Mo 8–10 c.t.");
    QCOMPARE(count(schedule), std::size_t(4));
    QCOMPARE(rulesSpan(schedule), std::pair(QDate(2027, 4, 12), QDate(2027, 5, 3)));
    schedule = changed(monday(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270524T215959Z")), "Mo 8–10 c.t.");
    QCOMPARE(count(schedule), std::size_t(4));
    QCOMPARE(weeksBetween(schedule), 2);
    // One date left is a series of one week, with room for each of its times.
    QCOMPARE(count(changed(monday(QStringLiteral("FREQ=WEEKLY;COUNT=1")), "Mo 8–10; Fr 8–10")), std::size_t(2));
}

void TestLectureEdits::everySecondWeekStaysInItsWeeks()
{
    // Begun in the second week of the period, filled to its end: another hour is no other week.
    Schedule second = monday(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;UNTIL=%1").arg(untilText(QDate(2027, 7, 16), QStringLiteral("Europe/Berlin"))));
    second.start->date = QDate(2027, 4, 19);
    QCOMPARE(changed(second, "Mo 12–14 c.t.").start->date, QDate(2027, 4, 19));
    QCOMPARE(throughPeriod(second, calendar().periods.front(), calendar())->start->date, QDate(2027, 4, 19));
}

void TestLectureEdits::aPeriodStaysFilled()
{
    const Schedule filled = *throughPeriod(monday(), calendar().periods.front(), calendar());
    QCOMPARE(count(filled), std::size_t(13));
    QCOMPARE(filledPeriod(filled, calendar().periods)->last, QDate(2027, 7, 16));
    const Schedule schedule = changed(filled, "Di 8–10 c.t.; Do 8–10 c.t.");
    QCOMPARE(schedule.start->date, QDate(2027, 4, 13));
    QCOMPARE(schedule.except, (std::vector<QDate>{QDate(2027, 5, 6), QDate(2027, 5, 18), QDate(2027, 5, 20)}));
    QCOMPARE(count(schedule), std::size_t(28 - 3));
    QVERIFY(!filledPeriod(monday(), calendar().periods));
    QVERIFY(!filledPeriod(monday(QStringLiteral("FREQ=WEEKLY;COUNT=4")), calendar().periods));
}

void TestLectureEdits::keptHolidaysStayKept()
{
    Schedule schedule = *throughPeriod(monday(), calendar().periods.front(), calendar());
    setSkipped(schedule, QDate(2027, 5, 17), false);
    QVERIFY(changed(schedule, "Mo 8–10 c.t.").except.empty());
    // A series that was counted has its holiday, too, and keeps it.
    QVERIFY(changed(monday(QStringLiteral("FREQ=WEEKLY;COUNT=8")), "Mo 8–10 c.t.").except.empty());
}

void TestLectureEdits::fillingAgain()
{
    const LecturePeriod period = calendar().periods.front();
    Schedule schedule = *throughPeriod(monday(), period, calendar());
    schedule.moved = {{QDate(2027, 4, 19), {}, {QDate(2027, 4, 20), QTime(14, 0)}, {}}};
    setSkipped(schedule, QDate(2027, 5, 17), false);
    QCOMPARE(*throughPeriod(schedule, period, calendar()), schedule);
    // A series that had its dates on holidays leaves them out when it comes to fill the period.
    QCOMPARE(throughPeriod(monday(QStringLiteral("FREQ=WEEKLY;COUNT=8")), period, calendar())->except, std::vector<QDate>{QDate(2027, 5, 17)});
}

void TestLectureEdits::otherRules()
{
    // One time changes the first date of any other rule and no more.
    const QString rule = QStringLiteral("FREQ=MONTHLY;BYDAY=2MO;COUNT=3");
    QCOMPARE(changed(monday(rule), "8 s.t.").recurrence, rule);
    const Schedule days = changed(monday(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8")), "Mo, Mi 8–10 c.t.");
    QCOMPARE(count(days), std::size_t(8));
    QCOMPARE(days.slotSeries.size(), std::size_t(1));
}

void TestLectureEdits::freeDatesAndBreaks()
{
    const Schedule within = *throughPeriod(monday(), calendar().periods.front(), calendar());
    QCOMPARE(freeDatesIn(within, calendar()).size(), std::size_t(1));
    QCOMPARE(freeDatesIn(within, calendar()).front().day.name.en, QStringLiteral("Whit Monday"));
    Schedule wednesdays = monday(QStringLiteral("FREQ=WEEKLY;COUNT=8"));
    wednesdays.start->date = QDate(2027, 4, 14);
    QCOMPARE(freeDatesIn(wednesdays, calendar()).front().day.name.en, QStringLiteral("week"));
    // A series that reaches beyond the period has only holidays.
    wednesdays.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=20");
    QVERIFY(freeDatesIn(wednesdays, calendar()).empty());
    QVERIFY(freeDatesIn(monday(), calendar()).empty());
    QVERIFY(freeDatesIn(Schedule(), calendar()).empty());
}

void TestLectureEdits::slotsFollowTheRule()
{
    Schedule schedule = changed(monday(), "Mo 10–12 c.t.; Do 8–10 s.t.");
    Slot single{{QDate(2027, 5, 1), QTime(9, 0)}, 60, {}, {}};
    schedule.slotSeries.push_back(single);
    const QString rule = QStringLiteral("FREQ=WEEKLY;COUNT=5");
    setRecurrence(schedule, rule);
    QCOMPARE(schedule.recurrence, rule);
    QCOMPARE(schedule.slotSeries.front().recurrence, rule);
    QVERIFY(schedule.slotSeries.back().recurrence.isEmpty());
    setRecurrence(schedule, {});
    QCOMPARE(schedule.slotSeries, std::vector<Slot>{single});
    setRecurrence(schedule, rule);
    QVERIFY(schedule.slotSeries.back().recurrence.isEmpty());
}

void TestLectureEdits::refusals()
{
    QVERIFY(!throughPeriod(Schedule(), calendar().periods.front(), calendar()).ok());
    QVERIFY(!throughPeriod(monday(), LecturePeriod(), calendar()).ok());
    Schedule endless = monday();
    endless.durationMinutes = 0;
    QVERIFY(!throughPeriod(endless, calendar().periods.front(), calendar()).ok());
}

QTEST_GUILESS_MAIN(TestLectureEdits)
#include "tst_lecture_edits.moc"
