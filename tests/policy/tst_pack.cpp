// SPDX-License-Identifier: GPL-3.0-or-later
// A pack is read completely or not at all: tests/data/packs/broken.json names one fault each.
#include "policy_fixture.h"

#include "policy/address_loader.h"

#include <QFileInfo>

using namespace einlass;
using namespace einlass::fixture;

class TestPack : public QObject
{
    Q_OBJECT

private slots:
    void builtInIsWhole();
    void readsEveryPart();
    void refusesBrokenPacks_data();
    void refusesBrokenPacks();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesWhatIsNoFile();
    void readsDomainLists();
    void sourcesNameTheirVersion();
};

namespace {

/// The value with the place that the pointer names set, or removed when `value` is undefined.
QJsonValue changed(const QJsonValue &whole, QStringList steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    QString step = steps.takeFirst();
    step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const QJsonValue inner = changed(array.at(step.toInt()), steps, value);
        if (inner.isUndefined())
            array.removeAt(step.toInt());
        else
            array[step.toInt()] = inner;
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = changed(object.value(step), steps, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

void TestPack::builtInIsWhole()
{
    const auto pack = Pack::load(Pack::builtIn());
    QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(wordsOf(pack.error())));
    QCOMPARE((*pack)->id, QStringLiteral("lmu"));
    QCOMPARE((*pack)->version, QStringLiteral("LMU, terms 2023-08, information 2023-09"));
    QCOMPARE((*pack)->rules.size(), std::size_t(54));
}

void TestPack::readsEveryPart()
{
    const auto pack = loadTestPack();
    QVERIFY(pack->reviewAfter.isValid());
    QCOMPARE(pack->contact(QStringLiteral("service-desk")).email, QStringLiteral("desk@lmu.de"));
    QCOMPARE(pack->contact(QStringLiteral("nobody")).email, QString());
    QCOMPARE(pack->tool(Tool::Zoom).codeName.de, QStringLiteral("Kenncode"));
    QCOMPARE(pack->hosts.zoomLicensed.size(), 2);
    QCOMPARE(pack->codes.pinLength, 8);
    QVERIFY(pack->addresses->isOfficial(QStringLiteral("a@lmu.de")));
    QCOMPARE(pack->sentences.size(), std::size_t(1));
    QCOMPARE(pack->steps.front().copy, QStringLiteral("title"));
    QCOMPARE(pack->duties.front().days, -1);
    QCOMPARE(pack->recommendations.size(), std::size_t(4));
}

void TestPack::refusesBrokenPacks_data()
{
    QTest::addColumn<QJsonObject>("fault");
    for (const QJsonValue &fault : jsonOf(QStringLiteral(TEST_DATA "/packs/broken.json")).toArray())
        QTest::newRow(qPrintable(fault[QLatin1String("name")].toString())) << fault.toObject();
}

void TestPack::refusesBrokenPacks()
{
    QFETCH(QJsonObject, fault);
    const QTemporaryDir folder;
    copyPack(folder.path());
    const QString file = fault.value(QLatin1String("file")).toString();
    const QString path = folder.filePath(file);
    const QStringList steps = fault.value(QLatin1String("at")).toString().split(u'/').mid(1);
    const QJsonValue before = jsonOf(path);
    QJsonValue after = changed(before, steps, fault.value(QLatin1String("value")));
    const QJsonObject also = fault.value(QLatin1String("also")).toObject();
    for (auto other = also.begin(); other != also.end(); ++other)
        after = changed(after, other.key().split(u'/').mid(1), other.value());
    QVERIFY(before != after);
    writeFile(path, QJsonDocument(after.toObject()).toJson());

    const auto pack = Pack::load(folder.filePath(QStringLiteral("pack.json")));
    QVERIFY(!pack.ok());
    const QStringList arguments = pack.error().arguments;
    QCOMPARE(QFileInfo(arguments.value(0)).fileName(), fault.value(QLatin1String("errorFile")).toString(file));
    const QString pointer = fault.value(QLatin1String("pointer")).toString();
    if (!pointer.isEmpty())
        QCOMPARE(arguments.value(1), pointer);
}

void TestPack::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    for (const char *file : {"pack.json", "rules.json", "tools.json", "duties.json"}) {
        const QByteArray name(file);
        QTest::newRow(name + ": empty") << QString(file) << QByteArray();
        QTest::newRow(name + ": no JSON") << QString(file) << QByteArray("{");
        QTest::newRow(name + ": a list") << QString(file) << QByteArray("[]");
        QTest::newRow(name + ": an empty object") << QString(file) << QByteArray("{}");
        QTest::newRow(name + ": no UTF-8") << QString(file) << QByteArray("{\"a\": \"\xff\"}");
        QTest::newRow(name + ": too large") << QString(file) << QByteArray(8 * 1024 * 1024 + 1, ' ');
        QTest::newRow(name + ": member twice")
            << QString(file) << QByteArray("{\"comment\": \"a\", \"comment\": \"b\"}");
    }
    QTest::newRow("no domain") << QStringLiteral("private-providers.txt") << QByteArray("gmx.de\nnot a domain\n");
    QTest::newRow("no domains") << QStringLiteral("disposable-providers.txt") << QByteArray("# nothing\n");
}

void TestPack::refusesBrokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    copyPack(folder.path());
    writeFile(folder.filePath(file), content);
    const auto pack = Pack::load(folder.filePath(QStringLiteral("pack.json")));
    QVERIFY(!pack.ok());
    QVERIFY2(pack.error().arguments.join(u' ').contains(file), qPrintable(wordsOf(pack.error())));
}

void TestPack::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(!Pack::load(folder.path()).ok());
    QVERIFY(!Pack::load(folder.filePath(QStringLiteral("pack.json"))).ok());
    QVERIFY(!Pack::load(QString()).ok());
    copyPack(folder.path());
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("steps.json"))));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("steps.json")));
    QVERIFY(!Pack::load(folder.filePath(QStringLiteral("pack.json"))).ok());
}

void TestPack::readsDomainLists()
{
    const auto domains = domainsOf("# private\r\ngmx.de\r\n\r\nGMX.net # too\nb\xc3\xbc" "cher.example", QStringLiteral("list.txt"));
    QVERIFY(domains.ok());
    QCOMPARE(*domains, (QSet<QString>{QStringLiteral("gmx.de"), QStringLiteral("gmx.net"),
                                      QStringLiteral("xn--bcher-kva.example")}));
    const auto broken = domainsOf("gmx.de\n..\n", QStringLiteral("list.txt"));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().arguments.value(1), QStringLiteral("2"));
}

void TestPack::sourcesNameTheirVersion()
{
    const auto pack = loadTestPack();
    for (const Rule &rule : pack->rules) {
        for (const LocalizedText &source : {rule.source, rule.extendedSource}) {
            if (source.isEmpty())
                continue;
            const bool own = rule.own || source == rule.extendedSource;
            QCOMPARE(source.en.startsWith(QStringLiteral("Our rule, not LMU’s")), own);
            QCOMPARE(source.de.startsWith(QLatin1String("Eigene Regel von Einlass, keine der LMU")), own);
            QVERIFY2(own || source.en.contains(QLatin1String("2023")), qPrintable(rule.clause));
        }
    }
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
