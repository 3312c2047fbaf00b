// SPDX-License-Identifier: GPL-3.0-or-later
// Another university's pack on the command line: broken ones decide nothing, and the whole one
// decides by its own limits and speaks for its own university.
#include "policy_cli.h"

#include <QRegularExpression>

using namespace einlass::fixture;

namespace {

bool saysOneOf(const QByteArray &text, const QString &alternatives)
{
    for (const QString &alternative : alternatives.split(u'|')) {
        if (QString::fromUtf8(text).contains(alternative))
            return true;
    }
    return false;
}

} // namespace

class TestPolicyPacks : public QObject
{
    Q_OBJECT

private slots:
    void refusesBrokenPacks_data();
    void refusesBrokenPacks();
    void windowRefusesBrokenPacks();
    void decidesByItsOwnLimits_data();
    void decidesByItsOwnLimits();
    void invitesForItsOwnUniversity();
};

void TestPolicyPacks::refusesBrokenPacks_data()
{
    QTest::addColumn<QJsonObject>("fault");
    for (const QJsonValue &fault : jsonOf(musterstadt() + QStringLiteral("/faults.json")).toArray())
        QTest::newRow(qPrintable(fault[QStringLiteral("name")].toString())) << fault.toObject();
}

/// A broken pack is no pack: whatever was asked, there is one line about it and no finding.
void TestPolicyPacks::refusesBrokenPacks()
{
    QFETCH(QJsonObject, fault);
    const QTemporaryDir folder;
    const QString pack = copyOtherPack(folder.path());
    const QString file = folder.filePath(fault[QStringLiteral("file")].toString());
    if (const QString pointer = fault[QStringLiteral("at")].toString(); pointer.isEmpty())
        QVERIFY(QFile::remove(file));
    else
        change(file, pointer, fault.value(QStringLiteral("value")));
    const QString place = fault[QStringLiteral("place")].toString();
    const QStringList plan{planNamed("lecture")};
    for (const char *language : {"de", "en"}) {
        const QStringList more = with(pack) + in(language);
        for (const Outcome &outcome : {cli("check", plan + more), cli("check --json", plan + more), cli("policy verify", more),
                                       cli("policy explain N1", more),
                                       cli("policy diff", QStringList{otherPack(), pack} + in(language))}) {
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.output.isEmpty(), outcome.output);
            QCOMPARE(outcome.errors.count('\n'), 1);
            QVERIFY2(QString::fromUtf8(outcome.errors).contains(place), outcome.errors);
            QVERIFY2(saysOneOf(outcome.errors, fault[QLatin1String(language)].toString()), outcome.errors);
        }
    }
    const QString output = folder.filePath(QStringLiteral("documents"));
    for (const char *language : {"de", "en"}) {
        const Outcome documents = cli("documents", plan + with(pack) + QStringList{QStringLiteral("--output"), output} + in(language));
        QCOMPARE(documents.status, 2);
        QVERIFY(documents.output.isEmpty() && !QFile::exists(output));
        QVERIFY2(QString::fromUtf8(documents.errors).contains(place), documents.errors);
        QVERIFY2(saysOneOf(documents.errors, fault[QLatin1String(language)].toString()), documents.errors);
    }
}

/// The window refuses what the command line refuses, before it opens.
void TestPolicyPacks::windowRefusesBrokenPacks()
{
    const QString program = QFileInfo(qEnvironmentVariable("EINLASS_CLI")).dir().filePath(QStringLiteral("einlass"));
    if (!QFile::exists(program))
        QSKIP("the window is not built");
    const QTemporaryDir folder;
    const QString pack = copyOtherPack(folder.path());
    change(folder.filePath(QStringLiteral("rules.json")), QStringLiteral("/rules/2/severity"), 3);
    const QList<std::pair<QStringList, QByteArray>> calls{
        {with(pack), "rules.json, /rules/2/severity"}, {with(QStringLiteral("/nowhere/pack.json")), "/nowhere/pack.json"},
        {{QStringLiteral("--policy")}, "policy"}, {{QStringLiteral("--polcy"), otherPack()}, "polcy"}};
    for (const auto &[arguments, said] : calls) {
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QByteArray errors = process.readAllStandardError();
        // Libraries may speak of the display beside it.
        QVERIFY2(errors.contains(said) && errors.count("einlass: ") == 1, errors);
    }
    QProcess help;
    help.start(program, {QStringLiteral("--help")});
    QVERIFY(help.waitForFinished());
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.readAllStandardOutput().contains("--policy <FILE>"));
}

void TestPolicyPacks::decidesByItsOwnLimits_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("broken");        // the gate, or empty
    QTest::newRow("as it is") << QStringLiteral("/title") << QJsonValue(QStringLiteral("Ringvorlesung")) << QString();
    QTest::newRow("200 people") << QStringLiteral("/participants/expected") << QJsonValue(200) << QString();
    QTest::newRow("201 people") << QStringLiteral("/participants/expected") << QJsonValue(201) << QStringLiteral("N3");
    QTest::newRow("180 days") << QStringLiteral("/recording/deleteBy") << QJsonValue(QStringLiteral("2027-11-16")) << QString();
    QTest::newRow("181 days") << QStringLiteral("/recording/deleteBy") << QJsonValue(QStringLiteral("2027-11-17")) << QStringLiteral("H3");
    QTest::newRow("saved chat") << QStringLiteral("/chatLog") << QJsonValue(true) << QStringLiteral("H6");
    QTest::newRow("university calendar") << QStringLiteral("/distribution") << QJsonValue(QStringLiteral("shared-calendar")) << QString();
    QTest::newRow("another university's host") << QStringLiteral("/host/email") << QJsonValue(QStringLiteral("eva.beispiel@lmu.de")) << QStringLiteral("N5");
    QTest::newRow("another university's licence") << QStringLiteral("/access/link") << QJsonValue(QStringLiteral("https://lmu-munich.zoom.us/j/60000000012")) << QStringLiteral("N9");
}

void TestPolicyPacks::decidesByItsOwnLimits()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, broken);
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.einlass.json"));
    writeFile(plan, contentOf(planNamed("lecture")));
    change(plan, pointer, value);
    const Outcome outcome = cli("check --json", QStringList{plan} + with(otherPack()));
    QCOMPARE(outcome.status, broken.isEmpty() ? 0 : 1);
    QStringList open;
    for (const QJsonValue &finding : QJsonDocument::fromJson(outcome.output)[QStringLiteral("findings")].toArray()) {
        if (finding[QStringLiteral("open")].toBool())
            open << finding[QStringLiteral("clause")].toString();
    }
    QCOMPARE(open.join(u','), broken);
}

void TestPolicyPacks::invitesForItsOwnUniversity()
{
    const QTemporaryDir folder;
    const QString code = folder.filePath(QStringLiteral("code.txt"));
    writeFile(code, "12345678");
    for (const char *name : {"lecture", "examination"}) {
        const QDir output(folder.filePath(QLatin1String(name)));
        const Outcome outcome = cli("documents --language both", QStringList{planNamed(name), QStringLiteral("--passcode-file"), code,
                                                                  QStringLiteral("--output"), output.path()} + with(otherPack()));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QVERIFY(contentOf(output.filePath(QStringLiteral("invitation.txt"))).contains("Hochschule Musterstadt"));
        static const QRegularExpression foreign(QStringLiteral("LMU|LRZ|M\u00fcnchen|Munich|EvaSys"), QRegularExpression::CaseInsensitiveOption);
        for (const char *file : {"invitation.txt", "invitation.html", "meeting.ics", "announcement.txt", "checklist.txt"})
            QVERIFY2(!QString::fromUtf8(contentOf(output.filePath(QLatin1String(file)))).contains(foreign), file);
    }
}

QTEST_GUILESS_MAIN(TestPolicyPacks)
#include "tst_policy_packs.moc"
