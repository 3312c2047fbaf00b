// SPDX-License-Identifier: GPL-3.0-or-later
// Times of a week as people write them.
#include "plan/weekly_slot.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace einlass;

class TestWeeklySlot : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void neverHangs();
    void severalTimes_data();
    void severalTimes();
};

namespace {

QString spelled(const WeeklySlot &slot)
{
    return QStringLiteral("%1 %2 %3").arg(slot.weekday).arg(slot.start.toString(QStringLiteral("HH:mm"))).arg(slot.minutes);
}

} // namespace

void TestWeeklySlot::understands_data()
{
    QTest::addColumn<QString>("expected");
    const char *const cases[][2] = {
        {"Mo 10–12 c.t.", "1 10:15 90"}, {"Do 8-10 s.t.", "4 08:00 120"}, {"Tue 14:15-15:45", "2 14:15 90"},
        {"10–12 c.t.", "0 10:15 90"}, {"10-12 ct", "0 10:15 90"}, {"10 - 12 c. t.", "0 10:15 90"}, {"10—12 C.T.", "0 10:15 90"},
        {"10-11 c.t.", "0 10:15 45"}, {"14-18 c.t.", "0 14:15 210"}, {"10 c.t. - 12", "0 10:15 90"}, {"10–12 (c.t.)", "0 10:15 90"},
        {"10–12 cum tempore", "0 10:15 90"}, {"10–12 sine tempore", "0 10:00 120"}, {"10 c.t.", "0 10:15 0"}, {"10 s.t.", "0 10:00 0"},
        {"10 Uhr c.t.", "0 10:15 0"}, {"10–12 Uhr c.t.", "0 10:15 90"}, {"10–12 Uhr", "0 10:00 120"}, {"10.15–11.45 Uhr", "0 10:15 90"},
        {"10:15 bis 11:45", "0 10:15 90"}, {"von 10 bis 12 Uhr", "0 10:00 120"}, {"montags 10–12 c.t.", "1 10:15 90"},
        {"jeden Mittwoch um 16 Uhr", "3 16:00 0"}, {"Mi., 16–18 c.t.", "3 16:15 90"}, {"Sonnabend 9-12 s.t.", "6 09:00 180"},
        {"So 9-12", "7 09:00 180"}, {"Wednesdays 2–4 pm", "3 14:00 120"}, {"every Thursday from 2pm to 4pm", "4 14:00 120"},
        {"Fri 11 am to 1 pm", "5 11:00 120"}, {"Fri 11–1 pm", "5 11:00 120"}, {"12–1 p.m.", "0 12:00 60"}, {"12 a.m. – 1 a.m.", "0 00:00 60"},
        {"Monday 9:30 until 11", "1 09:30 90"}, {"Sat 22-24", "6 22:00 120"}, {"08:15", "0 08:15 0"}, {"8h-10h", "0 08:00 120"},
        {"１０–１２ c.t.", "0 10:15 90"}, {"  Mo   10–12\tc.t. ", "1 10:15 90"}, {"Mo\u200b 10\u00a0–\u00a012 c.t.", "1 10:15 90"},
        {"DIENSTAG 14:15-15:45", "2 14:15 90"}, {"Th: 8-10 s.t.", "4 08:00 120"}};
    for (const auto &one : cases)
        QTest::newRow(one[0]) << QString::fromUtf8(one[1]);
}

void TestWeeklySlot::understands()
{
    QFETCH(QString, expected);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto slot = readWeeklySlot(text);
    QVERIFY2(slot.ok(), qPrintable(text));
    QCOMPARE(spelled(*slot), expected);
    const auto several = readWeeklySlots(text);
    QVERIFY(several.ok());
    QCOMPARE(several->size(), std::size_t(1));
    QCOMPARE(spelled(several->front()), expected);
}

void TestWeeklySlot::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "\u200b", "Mo", "montags", "c.t.", "10–12 c.t. s.t.", "10 c.t. – 12 c.t.", "12–10 c.t.", "10–10", "25–26", "10:60–11",
                             "24", "13 pm", "0 pm", "10:15–11:45 c.t.", "10–11:30 c.t.", "Xy 10–12", "10–12–14", "-1–2", "10–12 c.t. foo",
                             "foo 10–12 c.t.", "1e3", "999999999999", "10–999999999999", "١٠–١٢", "Mo 10–12 c.t.<script>", "10 12", "Mo-Mi 10–12",
                             "%1 %2", "10–12 c.t.\n10–12 c.t.", "24:15–25"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'1');
    QTest::newRow("long with blanks") << QString(399, u' ').append(u'x');
    QTest::newRow("nothing but separators") << QString(300, u';');
    QTest::newRow("too many") << [] {
        QStringList all;
        for (int i = 0; i < 20; ++i)
            all << QStringLiteral("%1–24").arg(i);
        return all.join(u';');
    }();
}

void TestWeeklySlot::refuses()
{
    QFETCH(QString, text);
    const auto times = readWeeklySlots(text);
    QVERIFY(!times.ok());
    QVERIFY(!Catalogues().text(times.error(), Language::English).contains(QLatin1String("%1")) || text.contains(QLatin1String("%1")));
    for (const QString &argument : times.error().arguments)
        QVERIFY(argument.size() <= 60);
}

void TestWeeklySlot::neverHangs()
{
    QRandomGenerator random(7);
    const QString letters = QStringLiteral("0123456789:.,;-–— \t\ncstuhraMoDi()pm/+&%\u200b");
    QElapsedTimer timer;
    timer.start();
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        const int size = random.bounded(40);
        for (int j = 0; j < size; ++j)
            text += letters.at(random.bounded(int(letters.size())));
        const auto times = readWeeklySlots(text);
        if (!times.ok())
            continue;
        ++understood;
        for (const WeeklySlot &slot : *times)
            QVERIFY2(slot.start.isValid() && slot.minutes >= 0 && slot.minutes <= 24 * 60 && slot.weekday >= 0 && slot.weekday <= 7, qPrintable(text));
    }
    QVERIFY(understood > 0);
    QVERIFY2(timer.elapsed() < 20'000, "20,000 short texts");
}

void TestWeeklySlot::severalTimes_data()
{
    QTest::addColumn<QStringList>("expected");
    const QStringList both{QStringLiteral("1 10:15 90"), QStringLiteral("4 08:00 120")};
    for (const char *text : {"Mo 10–12 c.t.; Do 8-10 s.t.", "Mo 10–12 c.t., Do 8-10 s.t.", "Mo 10–12 c.t. und Do 8-10 s.t.",
                             "Mon 10–12 c.t. and Thu 8-10", "Mo 10–12 c.t.\nDo 8-10 s.t.\n", "Mo 10–12 c.t. / Do 8–10", "Mo 10–12 c.t. + Do 8–10"})
        QTest::newRow(text) << both;
    const QStringList same{QStringLiteral("1 10:15 90"), QStringLiteral("3 10:15 90")};
    for (const char *text : {"Mo, Mi 10–12 c.t.", "Mo und Mi, 10–12 c.t.", "Mo/Mi 10–12 c.t.", "Mon + Wed 10–12 c.t.", "Mo., Mi. 10–12 c.t."})
        QTest::newRow(text) << same;
}

void TestWeeklySlot::severalTimes()
{
    QFETCH(QStringList, expected);
    const auto times = readWeeklySlots(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(times.ok());
    QStringList found;
    for (const WeeklySlot &slot : *times)
        found << spelled(slot);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestWeeklySlot)
#include "tst_weekly_slot.moc"
