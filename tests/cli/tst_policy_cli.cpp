// SPDX-License-Identifier: GPL-3.0-or-later
// What people who change rules see: proofs, explanations and differences, of the built-in pack and
// of that of an imaginary university.
#include "policy_cli.h"

#include <QRegularExpression>

using namespace einlass::fixture;

class TestPolicyCli : public QObject
{
    Q_OBJECT

private slots:
    void provesPacks_data();
    void provesPacks();
    void refutesWithAPlan();
    void reportsShadowedRules();
    void explainsClauses_data();
    void explainsClauses();
    void unknownClauses();
    void aPackDoesNotDifferFromItself();
    void tellsDifferences();
    void comparesUniversities();
    void unusableCalls_data();
    void unusableCalls();
};

void TestPolicyCli::provesPacks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("proven");
    QTest::newRow("built-in") << in("en") << QByteArray(" proven: ");
    QTest::newRow("another university's") << with(otherPack()) + in("en") << QByteArray(" proven: ");
    QTest::newRow("in German") << with(otherPack()) + in("de") << QByteArray(" bewiesen: ");
}

void TestPolicyCli::provesPacks()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, proven);
    const Outcome outcome = cli("policy verify", arguments);
    QVERIFY2(outcome.status == 0, outcome.output + outcome.errors);
    QVERIFY(outcome.errors.isEmpty());
    static const QRegularExpression count(QStringLiteral(": [1-9][0-9]{8,}$"), QRegularExpression::MultilineOption);
    QVERIFY2(QString::fromUtf8(outcome.output).contains(count), outcome.output);
    QVERIFY(outcome.output.count(proven) >= 9);
}

void TestPolicyCli::refutesWithAPlan()
{
    const QTemporaryDir folder;
    const QString pack = copyOtherPack(folder.path());
    change(folder.filePath(QStringLiteral("rules.json")), QStringLiteral("/recommendations"),
           QJsonArray{QJsonObject{{QStringLiteral("tool"), QStringLiteral("zoom")}, {QStringLiteral("when"), true}}});
    const Outcome outcome = cli("policy verify", with(pack) + in("en"));
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.contains("does not hold: zoom is recommended although it is ruled out."), outcome.output);
    const QString plan = folder.filePath(QStringLiteral("counterexample.einlass.json"));
    writeFile(plan, outcome.output.mid(outcome.output.indexOf("\n{") + 1));
    const Outcome checked = cli("check --json", QStringList{plan} + with(pack));
    const QJsonObject answer = QJsonDocument::fromJson(checked.output).object();
    QCOMPARE(answer[QStringLiteral("recommended")].toString(), QStringLiteral("zoom"));
    QCOMPARE(answer[QStringLiteral("tools")][QStringLiteral("zoom")][QStringLiteral("verdict")].toString(),
             QStringLiteral("ruled-out"));
}

void TestPolicyCli::reportsShadowedRules()
{
    const QTemporaryDir folder;
    const QString pack = copyOtherPack(folder.path());
    const QString rules = folder.filePath(QStringLiteral("rules.json"));
    QJsonArray all = jsonOf(rules)[QStringLiteral("rules")].toArray();
    // Together its cases hold wherever N3 does, and further; no single one shows it, so it is loaded.
    QJsonObject wider = changed(all.at(2), {QStringLiteral("clause")}, QStringLiteral("N20")).toObject();
    QJsonArray cases;
    for (bool recorded : {true, false}) {
        QJsonObject one = wider[QStringLiteral("cases")][0].toObject();
        one[QStringLiteral("when")] = QJsonObject{{QStringLiteral("all"), QJsonArray{
            QJsonObject{{QStringLiteral("fact"), QStringLiteral("tool")}, {QStringLiteral("is"), QStringLiteral("zoom")}},
            QJsonObject{{QStringLiteral("fact"), QStringLiteral("people")}, {QStringLiteral("above"), 150}},
            QJsonObject{{QStringLiteral("fact"), QStringLiteral("recording")}, {QStringLiteral("is"), recorded}}}}};
        cases.append(one);
    }
    wider[QStringLiteral("cases")] = cases;
    all.append(wider);
    change(rules, QStringLiteral("/rules"), all);
    const QString clauses = folder.filePath(QStringLiteral("clauses.json"));
    QJsonArray explained = jsonOf(clauses)[QStringLiteral("clauses")].toArray();
    explained.append(changed(explained.at(2), {QStringLiteral("id")}, QStringLiteral("N20")));
    change(clauses, QStringLiteral("/clauses"), explained);
    for (const char *language : {"de", "en"}) {
        const Outcome outcome = cli("policy verify", with(pack) + in(language));
        QCOMPARE(outcome.status, 1);
        const QByteArray places[] = {"N3/gate (", "rules.json, /rules/2)", "N20/gate (",
                                     "rules.json, /rules/" + QByteArray::number(all.size() - 1) + ')'};
        for (const QByteArray &place : places)
            QVERIFY2(outcome.output.contains(place), place + " is missing: " + outcome.output);
        const QString plan = folder.filePath(QStringLiteral("counterexample.einlass.json"));
        writeFile(plan, outcome.output.mid(outcome.output.indexOf("\n{") + 1));
        const Outcome checked = cli("check", QStringList{plan} + with(pack) + in("en"));
        QVERIFY2(checked.output.contains("[blocks] N3: ") && checked.output.contains("[blocks] N20: "), checked.output);
    }
}

void TestPolicyCli::explainsClauses_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("built-in") << QStringList{QStringLiteral("B19")} << QByteArrayList{"B19 ", "B19/gate", "zoom-end-to-end"};
    QTest::newRow("another university's") << QStringList{QStringLiteral("n3")} + with(otherPack())
                                          << QByteArrayList{"N3 ", "200", "2026-02-12", "N3/gate", "/participants/expected"};
    QTest::newRow("our own") << QStringList{QStringLiteral("E2")} + with(otherPack())
                             << QByteArrayList{"E2 ", "Einlass", "Musterstadt", "E2/justify"};
}

void TestPolicyCli::explainsClauses()
{
    QFETCH(QStringList, call);
    QFETCH(QByteArrayList, parts);
    QByteArrayList answers;
    for (const char *language : {"de", "en"}) {
        const Outcome outcome = cli("policy explain", call + in(language));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QVERIFY(outcome.errors.isEmpty());
        for (const QByteArray &part : parts)
            QVERIFY2(outcome.output.contains(part), part + " is missing: " + outcome.output);
        answers << outcome.output;
    }
    QVERIFY(answers[0] != answers[1]);
}

void TestPolicyCli::unknownClauses()
{
    for (const QString &pack : {builtInPack(), otherPack()}) {
        const Outcome outcome = cli("policy explain Z99", with(pack) + in("en"));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.contains("Z99"));
        QVERIFY(outcome.errors.contains(pack == otherPack() ? "N1, N2, " : "B1, "));
    }
    // What the built-in pack knows is nothing to another one.
    QCOMPARE(cli("policy explain B19", with(otherPack())).status, 2);
}

void TestPolicyCli::aPackDoesNotDifferFromItself()
{
    const Outcome english = cli("policy diff", QStringList{otherPack(), otherPack()} + in("en"));
    QCOMPARE(english.status, 0);
    QVERIFY2(english.output.endsWith("Both decide every situation alike.\n"), english.output);
    QCOMPARE(english.output.count('\n'), 2);
    const Outcome german = cli("policy diff", QStringList{otherPack(), otherPack()} + in("de"));
    QCOMPARE(german.status, 0);
    QVERIFY2(german.output.endsWith("Beide entscheiden jede Lage gleich.\n"), german.output);
}

void TestPolicyCli::tellsDifferences()
{
    const QTemporaryDir folder;
    const QString stricter = copyOtherPack(folder.path());
    change(folder.filePath(QStringLiteral("rules.json")), QStringLiteral("/rules/2/cases/0/when/all/1/above"), 150);
    const Outcome there = cli("policy diff", QStringList{otherPack(), stricter} + in("en"));
    QCOMPARE(there.status, 0);
    QVERIFY2(there.output.contains("\nZoom: from \u201csuitable\u201d to \u201cruled out\u201d, "), there.output);
    QVERIFY2(there.output.contains("\n  where: people: 151 to 200\n"), there.output);
    QVERIFY(there.output.contains("N3/gate (with Zoom): from") && !there.output.contains("N7/gate"));
    QVERIFY(!there.output.contains("alone:"));
    static const QRegularExpression count(QStringLiteral("[1-9]\\d* of [1-9]\\d* situations"));
    QVERIFY(QString::fromUtf8(there.output).contains(count));
    const Outcome back = cli("policy diff", QStringList{stricter, otherPack()} + in("de"));
    QCOMPARE(back.status, 0);
    QVERIFY2(back.output.contains("151") && back.output.contains("N3/gate"), back.output);
}

void TestPolicyCli::comparesUniversities()
{
    const Outcome outcome = cli("policy diff", QStringList{builtInPack(), otherPack()} + in("en"));
    QVERIFY2(outcome.status == 0, outcome.errors);
    QVERIFY(outcome.errors.isEmpty());
    const QByteArray heading = outcome.output.left(outcome.output.indexOf('\n'));
    QVERIFY(heading.contains("LMU, terms 2023-08") && heading.contains("Hochschule Musterstadt"));
    for (const char *said : {"\nZoom", "\nHSM-Meet", "B10/gate", "N7/gate", "\nRules of \u201cLMU, ", "\nRules of \u201cHochschule Musterstadt",
                             "Official domains, added: hs-musterstadt.example", "peopleLimit zoom (300 \u2192 200)", "Sentences, removed: "})
        QVERIFY2(outcome.output.contains(said), said);
    // What only one of them has is no finding that changes.
    QVERIFY(!outcome.output.contains("N7/gate:") && !outcome.output.contains("B10/gate:"));
}

void TestPolicyCli::unusableCalls_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"policy", "policy frobnicate", "policy verify more", "policy verify --json", "policy verify --policy /",
                             "policy verify --policy /nowhere/pack.json", "policy verify --language fr", "policy explain",
                             "policy explain B1 B5", "policy diff", "policy diff one.json", "policy diff /nowhere/a.json /nowhere/b.json"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestPolicyCli::unusableCalls()
{
    QFETCH(QString, call);
    const Outcome outcome = cli(call.split(u' '));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestPolicyCli)
#include "tst_policy_cli.moc"
