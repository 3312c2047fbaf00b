// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a series, one by one.
#include "wizard_steps.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QListWidget>

using namespace einlass;

class TestSchedulePage : public QObject
{
    Q_OBJECT

private slots:
    void datesAreDroppedMovedAdded();
};

void TestSchedulePage::datesAreDroppedMovedAdded()
{
    WindowFixture window;
    pressNext(window);
    fillRichly(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    auto *list = window.find<QListWidget>("datesList");
    const auto press = [&window](const char *name) {
        QTest::keyClick(window.find<QAbstractButton>(name), Qt::Key_Space);
    };
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(list->count(), 4);
    list->setCurrentRow(1);
    press("dropDateButton");
    QCOMPARE(schedule.except, std::vector<QDate>{QDate(2027, 4, 19)});
    QCOMPARE(list->count(), 4);
    press("restoreDateButton");
    QVERIFY(schedule.except.empty());
    list->setCurrentRow(1);
    auto *moment = window.find<QDateTimeEdit>("dateEdit");
    moment->setDateTime(QDateTime(QDate(2027, 4, 20), QTime(12, 0), Qt::UTC));
    press("moveDateButton");
    QCOMPARE(schedule.moved.size(), std::size_t(1));
    QCOMPARE(schedule.moved.front().from, QDate(2027, 4, 19));
    QCOMPARE(schedule.moved.front().to, (LocalTime{QDate(2027, 4, 20), QTime(12, 0)}));
    moment->setDateTime(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    press("addDateButton");
    QCOMPARE(schedule.added.size(), std::size_t(1));
    QCOMPARE(list->count(), 5);
    auto *repeat = window.find<QComboBox>("recurrenceCombo");
    QTest::keyClick(repeat, Qt::Key_Down);
    QCOMPARE(schedule.recurrence, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=4"));
}

QTEST_MAIN(TestSchedulePage)
#include "tst_schedule_page.moc"
