// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule page: a whole lecture period, holidays by their names.
#include "schedule_steps.h"

#include "plan/lecture_series.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace einlass;

class TestLecturePeriod : public QObject
{
    Q_OBJECT

private slots:
    void ownLecturePeriod();
    void packsLecturePeriod();
    void timesChangeWithinAPeriod();
    void holidaysAreLeftOutOrKept();
    void singleDatesStay();
};

namespace {

QString otherPack()
{
    return QStringLiteral(TEST_DATA "/packs/musterstadt/pack.json");
}

} // namespace

void TestLecturePeriod::ownLecturePeriod()
{
    WindowFixture window;
    openSchedule(window);
    QVERIFY(!window.find<QComboBox>("lecturePeriodCombo")->isVisible());
    fillSummer(window);
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(schedule.recurrence, QStringLiteral("FREQ=WEEKLY;UNTIL=20270716T215959Z"));
    QCOMPARE(schedule.except, std::vector<QDate>{QDate(2027, 5, 17)});
    QCOMPARE(window.model.derived().occurrences.size(), std::size_t(13));
    // Known again the next time.
    QCOMPARE(window.preferences.value(QStringLiteral("lectures/first")), QStringLiteral("2027-04-12"));
    QCOMPARE(window.preferences.value(QStringLiteral("lectures/last")), QStringLiteral("2027-07-16"));
    EinlassWizard again(window.model, window.services);
    QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("lectureLastEdit"))->text(), QStringLiteral("2027-07-16"));
}

void TestLecturePeriod::packsLecturePeriod()
{
    WindowFixture window(Language::English, otherPack());
    openSchedule(window);
    auto *periods = window.find<QComboBox>("lecturePeriodCombo");
    QVERIFY(periods->isVisible());
    QCOMPARE(periods->count(), 2);
    QVERIFY(periods->itemText(1).startsWith(QStringLiteral("Summer term 2027 (")));
    QCOMPARE(periods->currentIndex(), -1);
    periods->setFocus();
    QTest::keyClick(periods, Qt::Key_Down);
    const Schedule &schedule = window.model.plan().schedule;
    // The winter term with its break and holidays.
    QCOMPARE(schedule.start->date, QDate(2026, 10, 5));
    QCOMPARE(schedule.except, (std::vector<QDate>{QDate(2026, 12, 21), QDate(2026, 12, 28)}));
    QCOMPARE(window.find<QListWidget>("holidaysList")->count(), 2);
    QVERIFY(window.find<QListWidget>("holidaysList")->item(0)->text().contains(QStringLiteral("Christmas break")));
}

void TestLecturePeriod::timesChangeWithinAPeriod()
{
    WindowFixture window;
    openSchedule(window);
    fillSummer(window);
    write(window, "weeklyTimesEdit", QStringLiteral("Di 8–10 c.t. und Do 8–10 c.t."));
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(schedule.start->date, QDate(2027, 4, 13));
    QCOMPARE(schedule.slotSeries.size(), std::size_t(1));
    QCOMPARE(schedule.except, (std::vector<QDate>{QDate(2027, 5, 6), QDate(2027, 5, 27)}));
    QCOMPARE(window.model.derived().lastDay, std::optional<QDate>(QDate(2027, 7, 15)));
}

void TestLecturePeriod::holidaysAreLeftOutOrKept()
{
    WindowFixture window;
    openSchedule(window);
    auto *list = window.find<QListWidget>("holidaysList");
    QVERIFY(!list->isVisible());        // one date has no holidays
    fillSummer(window);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Mon, 17 May 2027, Whit Monday: left out"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(window.model.plan().schedule.except.empty());
    QCOMPARE(list->item(0)->text(), QStringLiteral("Mon, 17 May 2027, Whit Monday: takes place"));
    // Kept, also when the time changes.
    write(window, "weeklyTimesEdit", QStringLiteral("Mo 8–10 c.t."));
    QVERIFY(window.model.plan().schedule.except.empty());
    press(window, "skipHolidaysButton");
    QCOMPARE(window.model.plan().schedule.except, std::vector<QDate>{QDate(2027, 5, 17)});
    press(window, "keepHolidaysButton");
    QVERIFY(window.model.plan().schedule.except.empty());
    QVERIFY(!window.find<QPushButton>("keepHolidaysButton")->isEnabled());
}

void TestLecturePeriod::singleDatesStay()
{
    WindowFixture window;
    openSchedule(window);
    fillSummer(window);
    window.model.update([](Plan &plan) {
        plan.schedule.moved.push_back({QDate(2027, 4, 19), {}, {QDate(2027, 4, 20), QTime(14, 0)}, {}});
        plan.schedule.added.push_back({QDate(2027, 7, 19), QTime(9, 0)});
        plan.schedule.except.push_back(QDate(2027, 6, 7));
    });
    write(window, "weeklyTimesEdit", QStringLiteral("Mo 8–10 c.t."));
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(schedule.moved.size(), std::size_t(1));
    QCOMPARE(schedule.added.size(), std::size_t(1));
    QCOMPARE(schedule.except, (std::vector<QDate>{QDate(2027, 5, 17), QDate(2027, 6, 7)}));
    QVERIFY(!window.model.derived().scheduleError);
}

QTEST_MAIN(TestLecturePeriod)
#include "tst_lecture_period.moc"
