// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/holidays.h"

#include <QTest>

using namespace einlass;

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void easter_data();
    void easter();
    void easterKeepsItsBounds();
    void easterBeforeTheCalendar();
    void countsDaysOfEveryYear();
    void sameDayStandsOnce();
    void daysAcrossTheYear();
    void oddAnswersGiveNothing();
    void breaksOfAPeriod();
};

namespace {

HolidayRule fixed(const char *id, int month, int day, int since = 0)
{
    return {QLatin1String(id), {QLatin1String(id), QLatin1String(id)}, month, day, {}, since, {}};
}

HolidayRule movable(const char *id, int days)
{
    return {QLatin1String(id), {QLatin1String(id), QLatin1String(id)}, 0, 0, days, 0, {}};
}

QStringList spelled(const std::vector<FreeDay> &days)
{
    QStringList all;
    for (const FreeDay &day : days)
        all << QStringLiteral("%1 %2").arg(day.date.toString(Qt::ISODate), day.name.en);
    return all;
}

} // namespace

void TestHolidays::easter_data()
{
    QTest::addColumn<QDate>("day");
    // Printed tables: the earliest and the latest there are, the exceptions to Gauss's first rule, recent years.
    for (const char *day : {"1583-04-10", "1598-03-22", "1609-04-19", "1666-04-25", "1693-03-22", "1734-04-25", "1761-03-22", "1818-03-22",
                            "1886-04-25", "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1974-04-14", "1981-04-19",
                            "1989-03-26", "1999-04-04", "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27",
                            "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
                            "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
                            "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                            "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2038-04-25", "2049-04-18",
                            "2076-04-19", "2285-03-22"})
        QTest::newRow(day) << QDate::fromString(QLatin1String(day), Qt::ISODate);
}

void TestHolidays::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(easterSunday(day.year()), day);
}

/// A second way: Gauss's own rule with its two exceptions, over as many years as the cycle is long enough to tell.
void TestHolidays::easterKeepsItsBounds()
{
    for (int year = 1583; year <= 9999; ++year) {
        const QDate day = easterSunday(year);
        QVERIFY2(day.isValid() && day.dayOfWeek() == Qt::Sunday, qPrintable(QString::number(year)));
        QVERIFY(day >= QDate(year, 3, 22) && day <= QDate(year, 4, 25));
        const int k = year / 100;
        const int m = (15 + (3 * k + 3) / 4 - (8 * k + 13) / 25) % 30;
        const int n = (4 + k - k / 4) % 7;
        const int a = year % 19;
        const int d = (19 * a + m) % 30;
        const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        int offset = d + e;
        if (d == 29 && e == 6)
            offset -= 7;
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
            offset -= 7;
        QCOMPARE(day, QDate(year, 3, 22).addDays(offset));
    }
}

void TestHolidays::easterBeforeTheCalendar()
{
    QVERIFY(!easterSunday(1582).isValid());
    QVERIFY(!easterSunday(-4).isValid());
}

void TestHolidays::countsDaysOfEveryYear()
{
    const std::vector<HolidayRule> rules{fixed("new", 1, 1), movable("friday", -2), movable("monday", 1), fixed("unity", 10, 3, 1990)};
    QCOMPARE(spelled(holidaysBetween(QDate(2027, 1, 1), QDate(2027, 12, 31), rules)),
             (QStringList{QStringLiteral("2027-01-01 new"), QStringLiteral("2027-03-26 friday"), QStringLiteral("2027-03-29 monday"),
                          QStringLiteral("2027-10-03 unity")}));
    QCOMPARE(spelled(holidaysBetween(QDate(1989, 10, 1), QDate(1990, 10, 3), rules)),
             (QStringList{QStringLiteral("1990-01-01 new"), QStringLiteral("1990-04-13 friday"), QStringLiteral("1990-04-16 monday"),
                          QStringLiteral("1990-10-03 unity")}));
}

void TestHolidays::sameDayStandsOnce()
{
    // In 2008 Ascension fell on 1 May.
    const std::vector<HolidayRule> rules{fixed("may", 5, 1), movable("ascension", 39)};
    QCOMPARE(spelled(holidaysBetween(QDate(2008, 4, 1), QDate(2008, 5, 31), rules)), (QStringList{QStringLiteral("2008-05-01 may")}));
}

void TestHolidays::daysAcrossTheYear()
{
    // A day far from Easter may lie in the year before.
    const std::vector<HolidayRule> rules{movable("early", -100)};
    QCOMPARE(spelled(holidaysBetween(QDate(2026, 12, 1), QDate(2026, 12, 31), rules)), (QStringList{QStringLiteral("2026-12-18 early")}));
}

void TestHolidays::oddAnswersGiveNothing()
{
    const std::vector<HolidayRule> rules{fixed("new", 1, 1)};
    QVERIFY(holidaysBetween({}, QDate(2027, 1, 1), rules).empty());
    QVERIFY(holidaysBetween(QDate(2027, 1, 1), {}, rules).empty());
    QVERIFY(holidaysBetween(QDate(2027, 1, 2), QDate(2027, 1, 1), rules).empty());
    QVERIFY(holidaysBetween(QDate(2027, 1, 1), QDate(9999, 1, 1), rules).empty());
}

void TestHolidays::breaksOfAPeriod()
{
    LecturePeriod period;
    period.first = QDate(2026, 10, 5);
    period.last = QDate(2027, 1, 29);
    period.breaks.push_back({{QStringLiteral("Pause"), QStringLiteral("break")}, QDate(2026, 12, 30), QDate(2027, 1, 2)});
    const std::vector<HolidayRule> rules{fixed("new", 1, 1)};
    QCOMPARE(spelled(freeDaysOf(period, rules)),
             (QStringList{QStringLiteral("2026-12-30 break"), QStringLiteral("2026-12-31 break"), QStringLiteral("2027-01-01 new"),
                          QStringLiteral("2027-01-02 break")}));
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
