// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of a series on other days.
#include "meeting_cases.h"

#include "meetings/duplicate.h"
#include "meetings/shifted_rule.h"

#include <QTest>

using namespace einlass;
using namespace meetingcases;

class TestShiftedRule : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
};

void TestShiftedRule::rules_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("expected");
    QTest::addRow("FREQ=WEEKLY;COUNT=4") << QDate(2027, 9, 2) << "FREQ=WEEKLY;COUNT=4";
    QTest::addRow("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4") << QDate(2027, 9, 6) << "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4";
    QTest::addRow("FREQ=WEEKLY;BYDAY=TU,SU;COUNT=4") << QDate(2027, 9, 1) << "FREQ=WEEKLY;BYDAY=WE,MO;COUNT=4";
    QTest::addRow("FREQ=WEEKLY;INTERVAL=2;WKST=MO;COUNT=3") << QDate(2027, 9, 1) << "FREQ=WEEKLY;INTERVAL=2;WKST=MO;COUNT=3";
    QTest::addRow("FREQ=WEEKLY;UNTIL=20270511") << QDate(2027, 9, 7) << "FREQ=WEEKLY;UNTIL=20271005T215959Z";
    QTest::addRow("FREQ=DAILY;COUNT=3") << QDate(2027, 9, 2) << "FREQ=DAILY;COUNT=3";
    QTest::addRow("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6") << QDate(2027, 9, 7) << "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6";
    QTest::addRow("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=7") << QDate(2027, 9, 8) << "";
    QTest::addRow("FREQ=MONTHLY;BYDAY=2TU;COUNT=3") << QDate(2027, 9, 1) << "FREQ=MONTHLY;BYDAY=1WE;COUNT=3";
    QTest::addRow("FREQ=MONTHLY;BYDAY=+2TU;COUNT=3") << QDate(2027, 9, 14) << "FREQ=MONTHLY;BYDAY=2TU;COUNT=3";
    QTest::addRow("FREQ=MONTHLY;COUNT=3") << QDate(2027, 9, 2) << "FREQ=MONTHLY;COUNT=3";
    QTest::addRow("FREQ=MONTHLY;BYMONTHDAY=13;COUNT=3") << QDate(2027, 9, 2) << "";
    QTest::addRow("FREQ=MONTHLY;BYMONTHDAY=13;COUNT=4") << QDate(2027, 9, 13) << "FREQ=MONTHLY;BYMONTHDAY=13;COUNT=4";
    QTest::addRow("nonsense") << QDate(2027, 9, 2) << "";
}

void TestShiftedRule::rules()
{
    QFETCH(QDate, start);
    QFETCH(QString, expected);
    const QString rule = QString::fromLatin1(QTest::currentDataTag());
    const auto shifted = shiftedRule({at(2027, 4, 13), rule, QStringLiteral("Europe/Berlin"), {}}, QDate(2027, 4, 13).daysTo(start));
    QCOMPARE(shifted.ok(), !expected.isEmpty());
    if (shifted.ok())
        QCOMPARE(*shifted, expected);
    QCOMPARE(duplicateTo(meeting(rule), {start, QTime(10, 15)}, {}).ok(), !expected.isEmpty());
}

QTEST_GUILESS_MAIN(TestShiftedRule)
#include "tst_shifted_rule.moc"
