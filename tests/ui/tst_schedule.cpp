// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule page: times on one line.
#include "schedule_steps.h"

#include "plan/lecture_series.h"
#include "plan/occurrences.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace einlass;

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void oneLineSetsTheTime();
    void oneLineSetsTheWeek();
    void whatIsNotUnderstood();
    void theReturnKeyStaysOnThePage();
    void bothTimesRepeatAlike();
    void speaksBothLanguages();
    void byKeyboardAlone();
};

namespace {

QString problemAt(WindowFixture &window, const char *box)
{
    for (const QLabel *label : window.find<QWidget>(box)->findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text().contains(QLatin1String("understood as a time")) || label->text().contains(QLatin1String("Write the first"))))
            return label->text();
    }
    return {};
}

} // namespace

void TestSchedule::oneLineSetsTheTime()
{
    WindowFixture window;
    openSchedule(window);
    auto *line = window.find<QLineEdit>("weeklyTimesEdit");
    QCOMPARE(line->text(), QStringLiteral("Mon 10:15–11:45"));
    write(window, "weeklyTimesEdit", QStringLiteral("14–16 c.t."));
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(*schedule.start, (LocalTime{QDate(2027, 4, 12), QTime(14, 15)}));
    QCOMPARE(schedule.durationMinutes, 90);
    QCOMPARE(line->text(), QStringLiteral("Mon 14:15–15:45"));
    // Another weekday is the next one; a beginning alone keeps the length.
    write(window, "weeklyTimesEdit", QStringLiteral("Do 8 Uhr s.t."));
    QCOMPARE(*schedule.start, (LocalTime{QDate(2027, 4, 15), QTime(8, 0)}));
    QCOMPARE(schedule.durationMinutes, 90);
    QVERIFY(schedule.recurrence.isEmpty());
}

void TestSchedule::oneLineSetsTheWeek()
{
    WindowFixture window;
    openSchedule(window);
    write(window, "weeklyTimesEdit", QStringLiteral("Mo 10–12 c.t.; Do 8-10 s.t."), false);
    const auto *understood = window.find<QLabel>("weeklyTimesUnderstood");
    QVERIFY(understood->isVisible());
    QVERIFY2(understood->text().contains(QStringLiteral("Mon 10:15–11:45; Thu 08:00–10:00")), qPrintable(understood->text()));
    QTest::keyClick(window.find<QLineEdit>("weeklyTimesEdit"), Qt::Key_Return);
    QVERIFY(!understood->isVisible());
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(weeklyTimesOf(schedule), (std::vector<WeeklySlot>{{1, QTime(10, 15), 90}, {4, QTime(8, 0), 120}}));
    QCOMPARE(schedule.start->date, QDate(2027, 4, 12));
    // Fourteen weeks, of which three dates are holidays: Ascension, Whit Monday, Corpus Christi.
    QCOMPARE(window.model.derived().occurrences.size(), std::size_t(28 - 3));
    // One time fewer is one series fewer.
    write(window, "weeklyTimesEdit", QStringLiteral("Mo 10–12 c.t."));
    QVERIFY(schedule.slotSeries.empty());
    QCOMPARE(window.model.derived().occurrences.size(), std::size_t(14 - 1));
}

void TestSchedule::whatIsNotUnderstood()
{
    WindowFixture window;
    openSchedule(window);
    const Plan before = window.model.plan();
    write(window, "weeklyTimesEdit", QStringLiteral("whenever"));
    QCOMPARE(window.model.plan(), before);
    QVERIFY(!problemAt(window, "weeklyTimesBox").isEmpty());
    // The host's words stay to be put right, also while other answers change.
    window.model.update([](Plan &plan) { plan.schedule.durationMinutes = 60; });
    QCOMPARE(window.find<QLineEdit>("weeklyTimesEdit")->text(), QStringLiteral("whenever"));
    write(window, "weeklyTimesEdit", QStringLiteral("9–10"));
    QVERIFY(problemAt(window, "weeklyTimesBox").isEmpty());
    // Nothing written is nothing said.
    write(window, "weeklyTimesEdit", QString());
    QCOMPARE(window.find<QLineEdit>("weeklyTimesEdit")->text(), QStringLiteral("Mon 09:00–10:00"));
    // Nothing can be filled before the days are known, and nothing looks as if they were.
    QVERIFY(!window.find<QPushButton>("fillPeriodButton")->isEnabled());
    QCOMPARE(window.find<QLineEdit>("lectureFirstEdit")->placeholderText(), QStringLiteral("not known yet"));
    write(window, "lectureFirstEdit", QStringLiteral("2027-04-12"), false);
    QVERIFY(!window.find<QPushButton>("fillPeriodButton")->isEnabled());
    write(window, "lectureLastEdit", QStringLiteral("2027-07-16"), false);
    QVERIFY(window.find<QPushButton>("fillPeriodButton")->isEnabled());
}

void TestSchedule::theReturnKeyStaysOnThePage()
{
    WindowFixture window;
    openSchedule(window);
    write(window, "weeklyTimesEdit", QStringLiteral("9–10"));
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Schedule));
}

void TestSchedule::bothTimesRepeatAlike()
{
    WindowFixture window;
    openSchedule(window);
    fillSummer(window);
    write(window, "weeklyTimesEdit", QStringLiteral("Mo 8–10 c.t.; Do 8–10 c.t."));
    const Schedule &schedule = window.model.plan().schedule;
    auto *repeat = window.find<QComboBox>("recurrenceCombo");
    repeat->setFocus();
    QTest::keyClick(repeat, Qt::Key_Down);
    QCOMPARE(weeksBetween(schedule), 2);
    QCOMPARE(schedule.slotSeries.front().recurrence, schedule.recurrence);
    auto *zone = window.find<QComboBox>("timeZoneCombo");
    zone->setFocus();
    QTest::keyClick(zone, Qt::Key_Down);
    QCOMPARE(schedule.slotSeries.front().recurrence, schedule.recurrence);
    QTest::keyClick(repeat, Qt::Key_Up);
    QTest::keyClick(repeat, Qt::Key_Up);
    QVERIFY(schedule.recurrence.isEmpty());
    QVERIFY(schedule.slotSeries.empty());
}

void TestSchedule::speaksBothLanguages()
{
    WindowFixture window(Language::German);
    openSchedule(window);
    QCOMPARE(window.find<QLineEdit>("weeklyTimesEdit")->text(), QStringLiteral("Mo 10:15–11:45"));
    write(window, "lectureFirstEdit", QStringLiteral("12.04.2027"), false);
    write(window, "lectureLastEdit", QStringLiteral("16.07.2027"), false);
    press(window, "fillPeriodButton");
    QVERIFY(window.find<QListWidget>("holidaysList")->item(0)->text().contains(QStringLiteral("Pfingstmontag")));
    // What the page writes, it understands.
    for (Language language : {Language::German, Language::English}) {
        window.language.setCurrent(language);
        QVERIFY(readWeeklySlots(window.find<QLineEdit>("weeklyTimesEdit")->text()).ok());
    }
    QTRY_COMPARE(window.find<QLineEdit>("weeklyTimesEdit")->text(), QStringLiteral("Mon 10:15–11:45"));
}

/// From the line to the kept holiday without a mouse; each control says what it is.
void TestSchedule::byKeyboardAlone()
{
    WindowFixture window;
    openSchedule(window);
    fillSummer(window);
    QStringList visited;
    window.find<QLineEdit>("weeklyTimesEdit")->setFocus();
    for (int i = 0; i < 40; ++i) {
        const QWidget *focused = window.wizard.focusWidget();
        QVERIFY(focused);
        visited << focused->objectName();
        QTest::keyClick(window.wizard.focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"weeklyTimesEdit", "lectureFirstEdit", "lectureLastEdit", "fillPeriodButton", "holidaysList", "keepHolidaysButton"}) {
        QVERIFY2(visited.contains(QLatin1String(name)), qPrintable(QStringLiteral("%1 is not among %2").arg(QLatin1String(name), visited.join(u' '))));
        QWidget *widget = window.find<QWidget>(name);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || button, name);
    }
    QVERIFY(visited.indexOf(QStringLiteral("weeklyTimesEdit")) < visited.indexOf(QStringLiteral("lectureFirstEdit")));
    QVERIFY(visited.indexOf(QStringLiteral("lectureFirstEdit")) < visited.indexOf(QStringLiteral("fillPeriodButton")));
}

QTEST_MAIN(TestSchedule)
#include "tst_schedule.moc"
