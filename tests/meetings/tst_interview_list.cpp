// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people with their times, and equal times with breaks.
#include "meetings/interviews.h"

#include <QRandomGenerator>
#include <QTest>

using namespace einlass;

class TestInterviewList : public QObject
{
    Q_OBJECT

private slots:
    void equalTimes();
    void refusesEqualTimes();
    void readsLists_data();
    void readsLists();
    void refusesLists_data();
    void refusesLists();
    void neverHangs();
};

namespace {

EqualTimes morning()
{
    return {QDate(2027, 3, 2), QTime(9, 0), 30, 10, {{QTime(10, 15), QTime(10, 45)}}};
}

QString spelled(const Interview &one)
{
    return QStringLiteral("%1|%2|%3 %4|%5").arg(one.name, one.address, one.start.date.toString(Qt::ISODate), one.start.time.toString(QStringLiteral("HH:mm"))).arg(one.minutes);
}

} // namespace

void TestInterviewList::equalTimes()
{
    const auto starts = startsOf(morning(), 4);
    QVERIFY(starts.ok());
    QStringList found;
    for (const LocalTime &start : *starts)
        found << start.time.toString(QStringLiteral("HH:mm"));
    QCOMPARE(found.join(u' '), QStringLiteral("09:00 09:40 10:45 11:25"));
    QVERIFY(startsOf(morning(), 0)->empty());
}

void TestInterviewList::refusesEqualTimes()
{
    const auto refused = [](auto change, int count = 3) {
        EqualTimes times = morning();
        change(times);
        return !startsOf(times, count).ok();
    };
    QVERIFY(!refused([](EqualTimes &) {}));
    QVERIFY(refused([](EqualTimes &times) { times.day = {}; }));
    QVERIFY(refused([](EqualTimes &times) { times.first = {}; }));
    QVERIFY(refused([](EqualTimes &times) { times.minutes = 0; }));
    QVERIFY(refused([](EqualTimes &times) { times.minutes = 2'000'000'000; }));
    QVERIFY(refused([](EqualTimes &times) { times.pause = -1; }));
    QVERIFY(refused([](EqualTimes &times) { times.breaks = {{QTime(12, 0), QTime(11, 0)}}; }));
    QVERIFY(refused([](EqualTimes &times) { times.breaks = {{QTime(), QTime(11, 0)}}; }));
    QVERIFY(refused([](EqualTimes &times) { times.first = QTime(23, 0); }));
    QVERIFY(refused([](EqualTimes &times) { times.breaks = {{QTime(0, 0), QTime(23, 59)}}; }));
    QVERIFY(refused([](EqualTimes &) {}, 101));
}

void TestInterviewList::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("equal times") << QStringLiteral("Carla Conti <carla.conti@unibo.it>\n\nerik@su.se\r\n")
                                 << QStringList{QStringLiteral("Carla Conti|carla.conti@unibo.it|2027-03-02 09:00|30"), QStringLiteral("|erik@su.se|2027-03-02 09:40|30")};
    QTest::newRow("own times") << QStringLiteral("10:15 Carla Conti <carla@unibo.it>\n14.30 Uhr; erik@su.se")
                               << QStringList{QStringLiteral("Carla Conti|carla@unibo.it|2027-03-02 10:15|30"), QStringLiteral("|erik@su.se|2027-03-02 14:30|30")};
    QTest::newRow("own days") << QStringLiteral("2027-03-04 10:15 – Carla Conti <carla@unibo.it>\n3.3.2027, 14:30, \"Eriksson, Erik\" <erik@su.se>\n2027-03-05T08:00\tx@su.se")
                              << QStringList{QStringLiteral("Carla Conti|carla@unibo.it|2027-03-04 10:15|30"), QStringLiteral("Eriksson, Erik|erik@su.se|2027-03-03 14:30|30"),
                                             QStringLiteral("|x@su.se|2027-03-05 08:00|30")};
}

void TestInterviewList::readsLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto interviews = readInterviews(text, morning());
    QVERIFY2(interviews.ok(), interviews.ok() ? "" : qPrintable(QString::fromUtf8(interviews.error().source) + interviews.error().arguments.join(u'|')));
    QStringList found;
    for (const Interview &one : *interviews)
        found << spelled(one);
    QCOMPARE(found, expected);
}

void TestInterviewList::refusesLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no address") << QStringLiteral("Carla Conti");
    QTest::newRow("two addresses") << QStringLiteral("a@unibo.it, b@unibo.it");
    QTest::newRow("no domain") << QStringLiteral("a@");
    QTest::newRow("a line that is none") << QStringLiteral("a@unibo.it\n???\nb@unibo.it");
    QTest::newRow("mixed") << QStringLiteral("10:15 a@unibo.it\nb@unibo.it");
    QTest::newRow("mixed the other way") << QStringLiteral("a@unibo.it\n10:15 b@unibo.it");
    QTest::newRow("no such time") << QStringLiteral("25:15 a@unibo.it");
    QTest::newRow("no such day") << QStringLiteral("2027-02-30 10:15 a@unibo.it");
    QTest::newRow("overlapping") << QStringLiteral("10:15 a@unibo.it\n10:30 b@unibo.it");
    QTest::newRow("same time") << QStringLiteral("10:15 a@unibo.it\n10:15 b@unibo.it");
    QTest::newRow("twice") << QStringLiteral("10:15 a@unibo.it\n11:15 A <a@UNIBO.it>");
    QTest::newRow("long line") << QString(1000, u'x').append(QStringLiteral("@unibo.it"));
    QTest::newRow("huge") << QString(100'000, u'\n').append(QStringLiteral("a@unibo.it"));
    QTest::newRow("day too short") << [] {
        QStringList all;
        for (int i = 0; i < 60; ++i)
            all << QStringLiteral("p%1@unibo.it").arg(i);
        return all.join(u'\n');
    }();
}

void TestInterviewList::refusesLists()
{
    QFETCH(QString, text);
    const auto interviews = readInterviews(text, morning());
    QVERIFY(!interviews.ok());
    for (const QString &argument : interviews.error().arguments)
        QVERIFY(argument.size() <= 80);
}

void TestInterviewList::neverHangs()
{
    QRandomGenerator random(3);
    const QString letters = QStringLiteral("ab@.<>\",;:10 \n\t-T—üUhr\u202e\\()");
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int j = random.bounded(60); j > 0; --j)
            text += letters.at(random.bounded(int(letters.size())));
        if (const auto interviews = readInterviews(text, morning()); interviews.ok())
            QVERIFY(!interviewProblem(*interviews));
    }
}

QTEST_GUILESS_MAIN(TestInterviewList)
#include "tst_interview_list.moc"
