// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: the real program, its exit statuses and its output; what it writes is
// in tst_documents_cli.
#include "run_cli.h"

#include <QJsonArray>
#include <QTest>

using namespace einlass::fixture;

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void unusablePlans_data();
    void unusablePlans();
    void unusableCalls_data();
    void unusableCalls();
    void oneLineOfJsonForEachPlan();
    void exampleIsCompliantAndReady();
    void readsInvitations();
    void judgesAddresses();
    void bothLanguages();

private:
    GivenFolder m_folder;
};

void TestCli::unusablePlans_data()
{
    QTest::addColumn<QString>("path");
    QByteArray random(4096, '\0');
    quint32 state = 12345;
    for (char &byte : random) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.json"));
    QTest::newRow("directory") << m_folder.path();
    QTest::newRow("empty") << m_folder.write(QStringLiteral("empty.json"), {});
    QTest::newRow("random") << m_folder.write(QStringLiteral("random.json"), random);
    QTest::newRow("nested") << m_folder.write(QStringLiteral("nested.json"), QByteArray(200000, '['));
    QTest::newRow("nested objects") << m_folder.write(QStringLiteral("objects.json"), QByteArray("{\"a\":").repeated(100000));
    QTest::newRow("array") << m_folder.write(QStringLiteral("array.json"), "[]");
    QTest::newRow("broken") << m_folder.write(QStringLiteral("broken.json"), "{\"format\": \"einlass-plan/1\",");
    QTest::newRow("no title") << m_folder.write(QStringLiteral("title.json"), "{\"format\": \"einlass-plan/1\"}");
    QTest::newRow("unknown value") << m_folder.changedExample(QStringLiteral("v.json"), {{QStringLiteral("occasion"), QStringLiteral("party")}});
    QTest::newRow("wrong type") << m_folder.changedExample(QStringLiteral("t.json"), {{QStringLiteral("chatLog"), QStringLiteral("yes")}});
    QTest::newRow("impossible date") << m_folder.changedExample(QStringLiteral("d.json"), {{QStringLiteral("schedule"),
        QJsonObject{{QStringLiteral("start"), QStringLiteral("2027-02-30T10:15")}, {QStringLiteral("durationMinutes"), 90}}}});
    QTest::newRow("endless recurrence") << m_folder.changedExample(QStringLiteral("r.json"), {{QStringLiteral("schedule"),
        QJsonObject{{QStringLiteral("start"), QStringLiteral("2027-02-20T10:15")}, {QStringLiteral("durationMinutes"), 90},
                    {QStringLiteral("recurrence"), QStringLiteral("FREQ=WEEKLY")}}}});
    QFile huge(m_folder.filePath(QStringLiteral("huge.json")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024));
    QTest::newRow("100 MB") << huge.fileName();
}

void TestCli::unusablePlans()
{
    QFETCH(QString, path);
    const Outcome outcome = runCli({QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.contains(path.toUtf8()));
    const Outcome german = runCli({QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(german.errors != outcome.errors);
}

void TestCli::unusableCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--loud")};
    QTest::newRow("no plan") << QStringList{QStringLiteral("check")};
    QTest::newRow("bad language") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("fr")};
    QTest::newRow("no output") << QStringList{QStringLiteral("documents"), examplePlan()};
    QTest::newRow("bad kind") << QStringList{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), m_folder.path(), QStringLiteral("--only"), QStringLiteral("poem")};
    QTest::newRow("missing policy") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--policy"), QStringLiteral("/nowhere/pack.json")};
    QTest::newRow("broken policy") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--policy"), m_folder.write(QStringLiteral("policy.json"), "{}")};
    QTest::newRow("missing invitation") << QStringList{QStringLiteral("read-invitation"), QStringLiteral("/nowhere/text")};
}

void TestCli::unusableCalls()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runCli(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
}

void TestCli::oneLineOfJsonForEachPlan()
{
    const QString broken = m_folder.write(QStringLiteral("x.json"), "{");
    const Outcome outcome = runCli({QStringLiteral("check"), examplePlan(), broken, examplePlan(), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 2);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(QJsonDocument::fromJson(lines[0]).object().contains(QStringLiteral("findings")));
    QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains(QStringLiteral("error")));
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("plan")).toString(), broken);
    QCOMPARE(lines[0], lines[2]);
}

void TestCli::exampleIsCompliantAndReady()
{
    const Outcome outcome = runCli({QStringLiteral("check"), examplePlan(), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(answer.value(QStringLiteral("compliant")).toBool(), true);
    for (const char *member : {"ready", "policy", "tool", "recommended", "findings", "tools", "warnings"})
        QVERIFY2(answer.contains(QLatin1String(member)), member);
}

void TestCli::readsInvitations()
{
    const Outcome zoom = runCli({QStringLiteral("read-invitation"), QStringLiteral("-"), QStringLiteral("--json")},
                                "https://lmu-munich.zoom-x.de/j/60000000025\nMeeting ID: 600 0000 0025\nPasscode: 123456\n");
    QCOMPARE(zoom.status, 0);
    const QJsonObject read = QJsonDocument::fromJson(zoom.output).object();
    QCOMPARE(read.value(QStringLiteral("tool")).toString(), QStringLiteral("zoom"));
    QCOMPARE(read.value(QStringLiteral("kind")).toString(), QStringLiteral("join"));
    QCOMPARE(read.value(QStringLiteral("meetingId")).toString(), QStringLiteral("60000000025"));
    QCOMPARE(read.value(QStringLiteral("passcode")).toString(), QStringLiteral("123456"));
    QVERIFY(read.value(QStringLiteral("topic")).isNull());
    const Outcome nothing = runCli({QStringLiteral("read-invitation"), QStringLiteral("-"), QStringLiteral("--json")}, "Good morning.\n");
    QCOMPARE(nothing.status, 1);
}

void TestCli::judgesAddresses()
{
    const Outcome outcome = runCli({QStringLiteral("addresses"), QStringLiteral("-"), QStringLiteral("--json")},
                                   "anna.mueller@lmu.de; jan.novak@cuni.cz, x@gmail.com\nx@mailinator.com nonsense@ x@lmu.edu\n");
    QCOMPARE(outcome.status, 0);
    QStringList classes;
    for (const QJsonValue &row : QJsonDocument::fromJson(outcome.output).array())
        classes << row.toObject().value(QStringLiteral("class")).toString();
    QCOMPARE(classes, (QStringList{QStringLiteral("lmu"), QStringLiteral("external"), QStringLiteral("private"),
                                   QStringLiteral("disposable"), QStringLiteral("invalid"), QStringLiteral("look-alike")}));
}

void TestCli::bothLanguages()
{
    const Outcome german = runCli({QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("de")});
    const Outcome english = runCli({QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(german.status, 0);
    QCOMPARE(english.status, 0);
    QVERIFY(german.output != english.output);
    QVERIFY(!german.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
