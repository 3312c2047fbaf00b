// SPDX-License-Identifier: GPL-3.0-or-later
// The pack loader's fuzzer in short, with fixed seeds: a pack with damaged places is refused with its
// place, or it is whole and decides. tests/fuzz/fuzz_pack.cpp asks the same of more.
#include "policy_fixture.h"

#include "../fuzz/fuzz_json.h"

#include "policy/derive.h"
#include "policy/evaluate.h"

#include <random>

using namespace einlass;
using namespace einlass::fixture;

class TestPackDamage : public QObject
{
    Q_OBJECT

private slots:
    void refusedOrWhole_data();
    void refusedOrWhole();
};

void TestPackDamage::refusedOrWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"pack", "institution", "clauses", "sentences", "steps", "duties", "tools", "addresses", "rules"})
        QTest::newRow(file) << QStringLiteral("%1.json").arg(QLatin1String(file));
}

void TestPackDamage::refusedOrWhole()
{
    QFETCH(QString, file);
    const QDir source(QStringLiteral(TEST_DATA "/packs/musterstadt"));
    const QTemporaryDir folder;
    for (const QString &name : source.entryList(QDir::Files))
        writeFile(folder.filePath(name), contentOf(source.filePath(name)));
    const QJsonObject good = jsonOf(source.filePath(file)).toObject();
    std::mt19937 random(20261128);
    int refused = 0;
    constexpr int rounds = 120;
    for (int i = 0; i < rounds; ++i) {
        std::array<std::uint8_t, 48> bytes;
        std::generate(bytes.begin(), bytes.end(), [&random] { return static_cast<std::uint8_t>(random()); });
        fuzz::Choices choices(bytes.data(), bytes.size());
        writeFile(folder.filePath(file), QJsonDocument(fuzz::mutated(good, choices)).toJson());
        const auto pack = Pack::load(folder.filePath(QStringLiteral("pack.json")));
        if (!pack.ok()) {
            ++refused;
            QVERIFY(!QByteArray(pack.error().source).isEmpty() && !pack.error().arguments.value(0).isEmpty());
            continue;
        }
        const Pack plain(**pack);       // decided rule by rule
        Plan plan;
        plan.tool = Tool::Zoom;
        QCOMPARE(evaluate(plan, derive(plan, **pack), **pack), evaluate(plan, derive(plan, plain), plain));
    }
    QVERIFY2(refused > rounds / 2, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestPackDamage)
#include "tst_pack_damage.moc"
