// SPDX-License-Identifier: GPL-3.0-or-later
// Lecture periods and holidays of a pack; what is refused stands in tests/data/packs/broken.json.
#include "policy_fixture.h"

using namespace einlass;
using namespace einlass::fixture;

class TestPeriodLoader : public QObject
{
    Q_OBJECT

private slots:
    void readsBoth();
    void aPackMayDoWithout();
    void builtInPackClaimsNoLecturePeriod();
    void bavarianHolidays_data();
    void bavarianHolidays();
    void everyHolidayHasItsSource();
    void anotherUniversity();
};

namespace {

std::shared_ptr<const Pack> packAt(const QString &manifest)
{
    const auto pack = Pack::load(manifest);
    if (!pack.ok())
        qFatal("%s", qPrintable(wordsOf(pack.error())));
    return *pack;
}

} // namespace

void TestPeriodLoader::readsBoth()
{
    const auto pack = loadTestPack();
    QCOMPARE(pack->lecturePeriods.size(), std::size_t(2));
    const LecturePeriod &period = pack->lecturePeriods.front();
    QCOMPARE(period.name.de, QStringLiteral("Sommersemester 2027"));
    QCOMPARE(period.first, QDate(2027, 4, 12));
    QCOMPARE(period.last, QDate(2027, 7, 16));
    QCOMPARE(period.breaks.size(), std::size_t(1));
    QCOMPARE(period.breaks.front().last, QDate(2027, 5, 21));
    QCOMPARE(period.source.en, QStringLiteral("example"));
    QCOMPARE(pack->holidays.size(), std::size_t(2));
    QCOMPARE(pack->holidays[0].month, 1);
    QVERIFY(!pack->holidays[0].afterEaster);
    QCOMPARE(pack->holidays[1].afterEaster, std::optional<int>(-2));
    QCOMPARE(pack->holidays[1].since, 1950);
}

void TestPeriodLoader::aPackMayDoWithout()
{
    const QTemporaryDir folder;
    copyPack(folder.path());
    const QString manifest = folder.filePath(QStringLiteral("pack.json"));
    QJsonObject json = jsonOf(manifest).toObject();
    QJsonObject files = json.value(QLatin1String("files")).toObject();
    files.remove(QStringLiteral("calendar"));
    json.insert(QStringLiteral("files"), files);
    writeFile(manifest, QJsonDocument(json).toJson());
    const auto pack = packAt(manifest);
    QVERIFY(pack->lecturePeriods.empty());
    QVERIFY(pack->holidays.empty());
}

/// LMU's lecture periods are not known here; a department that knows them fills them in.
void TestPeriodLoader::builtInPackClaimsNoLecturePeriod()
{
    QVERIFY(packAt(Pack::builtIn())->lecturePeriods.empty());
}

void TestPeriodLoader::bavarianHolidays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("days");
    QTest::newRow("2026") << 2026 << QString::fromLatin1("01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26").split(u' ');
    QTest::newRow("2027") << 2027 << QString::fromLatin1("01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26").split(u' ');
    QTest::newRow("2028") << 2028 << QString::fromLatin1("01-01 01-06 04-14 04-17 05-01 05-25 06-05 06-15 08-15 10-03 11-01 12-25 12-26").split(u' ');
}

void TestPeriodLoader::bavarianHolidays()
{
    QFETCH(int, year);
    QFETCH(QStringList, days);
    const auto pack = packAt(Pack::builtIn());
    QStringList found;
    for (const FreeDay &day : holidaysBetween(QDate(year, 1, 1), QDate(year, 12, 31), pack->holidays))
        found << day.date.toString(QStringLiteral("MM-dd"));
    QCOMPARE(found, days);
}

void TestPeriodLoader::everyHolidayHasItsSource()
{
    const auto pack = packAt(Pack::builtIn());
    QCOMPARE(pack->holidays.size(), std::size_t(13));
    for (const HolidayRule &holiday : pack->holidays) {
        QVERIFY2(holiday.source.de.contains(QLatin1String("(FTG)")), qPrintable(holiday.id));
        QVERIFY2(holiday.source.en.contains(QLatin1String("(FTG)")), qPrintable(holiday.id));
    }
}

void TestPeriodLoader::anotherUniversity()
{
    const auto pack = packAt(QStringLiteral(TEST_DATA "/packs/musterstadt/pack.json"));
    QCOMPARE(pack->lecturePeriods.size(), std::size_t(2));
    const std::vector<FreeDay> days = freeDaysOf(pack->lecturePeriods.front(), pack->holidays);
    QStringList found;
    for (const FreeDay &day : days)
        found << day.date.toString(QStringLiteral("MM-dd"));
    QCOMPARE(found.join(u' '), QStringLiteral("11-11 12-21 12-22 12-23 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31 01-01 01-02 01-03"));
    // The holiday gives its name to a day of the break, too.
    QCOMPARE(days[5].name.en, QStringLiteral("Christmas Day"));
}

QTEST_GUILESS_MAIN(TestPeriodLoader)
#include "tst_period_loader.moc"
