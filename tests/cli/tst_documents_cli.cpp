// SPDX-License-Identifier: GPL-3.0-or-later
// einlass-cli documents as scripts call it: what is written, what is not, and what stands in it.
#include "run_cli.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace einlass::fixture;

class TestDocumentsCli : public QObject
{
    Q_OBJECT

private slots:
    void documentsOfTheExample();
    void documentsOnRequest();
    void completedOnceInTheWindow();
    void nothingIsWrittenWhileAGateIsOpen();
    void foreignFilesStay();
    void secretsStandOnlyWhereTheyMay();

private:
    GivenFolder m_folder;
};

void TestDocumentsCli::documentsOfTheExample()
{
    const QString folder = m_folder.filePath(QStringLiteral("documents"));
    const Outcome outcome = runCli({QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                                    QStringLiteral("--passcode-file"), examplePin()});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    for (const char *name : {"invitation.txt", "invitation.html", "invitation.eml", "meeting.ics", "announcement.txt",
                             "checklist.txt", "host-sheet.pdf", "record.json", "record.pdf"})
        QVERIFY2(QFile::exists(folder + QLatin1Char('/') + QLatin1String(name)), name);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 9);
}

void TestDocumentsCli::documentsOnRequest()
{
    const QString folder = m_folder.filePath(QStringLiteral("requested"));
    const QStringList call{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                           QStringLiteral("--passcode-file"), examplePin(), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--only")};
    const Outcome outcome = runCli(QStringList(call) << QStringLiteral("host-calendar,cancellation,personal-mails"));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QStringList written = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const char *name : {"host-calendar.ics", "cancellation.eml", "cancellation.ics"})
        QVERIFY2(written.contains(QLatin1String(name)), name);
    QVERIFY(written.size() > 3 && !written.filter(QStringLiteral("invitation-001-")).isEmpty());
    // Nothing was sent of which there could be an update; nothing is recorded.
    for (const char *kind : {"update", "consent-mail", "personal-forms", "forms-to-print"}) {
        const Outcome refused = runCli(QStringList(call) << QLatin1String(kind));
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.errors.isEmpty());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), written);
}

void TestDocumentsCli::completedOnceInTheWindow()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("config/einlass")));
    m_folder.write(QStringLiteral("config/einlass/einlass.ini"), "[complete]\nlmu\\dfnconf\\processors\\de=DFN-Verein\nlmu\\dfnconf\\transfers\\de=Keine\n");
    const QJsonObject recording{{QStringLiteral("captures"), QJsonArray{QStringLiteral("audio")}}, {QStringLiteral("purpose"), QStringLiteral("Nacharbeit")},
                                {QStringLiteral("necessity"), QStringLiteral("Nicht wiederholbar")}, {QStringLiteral("storage"), QStringLiteral("lmu-server")},
                                {QStringLiteral("audience"), QStringLiteral("course")}, {QStringLiteral("deleteBy"), QStringLiteral("2028-01-31")}};
    const QString plan = m_folder.changedExample(QStringLiteral("recorded.json"), {{QStringLiteral("recording"), recording}});
    const QStringList call{QStringLiteral("documents"), plan, QStringLiteral("--only"), QStringLiteral("consent-form"),
                           QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--output")};
    const Outcome blank = runCli(QStringList(call) << m_folder.filePath(QStringLiteral("blank")));
    QVERIFY2(blank.status == 0, blank.errors.constData());
    QCOMPARE(blank.errors.count('\n'), 2);
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    const Outcome complete = runCli(QStringList(call) << m_folder.filePath(QStringLiteral("complete")));
    qunsetenv("XDG_CONFIG_HOME");
    QVERIFY2(complete.status == 0, complete.errors.constData());
    QVERIFY2(complete.errors.isEmpty(), complete.errors.constData());
}

void TestDocumentsCli::nothingIsWrittenWhileAGateIsOpen()
{
    const QString plan = m_folder.changedExample(QStringLiteral("gate.json"), {{QStringLiteral("purpose"), QStringLiteral("private")}});
    const QString folder = m_folder.filePath(QStringLiteral("shut"));
    const Outcome outcome = runCli({QStringLiteral("documents"), plan, QStringLiteral("--output"), folder});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("B5"));
    QVERIFY(!QFile::exists(folder));
}

void TestDocumentsCli::foreignFilesStay()
{
    const QString folder = m_folder.filePath(QStringLiteral("foreign"));
    QVERIFY(QDir().mkpath(folder));
    QFile foreign(folder + QStringLiteral("/announcement.txt"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("mine");
    foreign.close();
    const QStringList call{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder};
    QVERIFY(runCli(call).status != 0);
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("mine"));
    foreign.close();
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(runCli(call + QStringList{QStringLiteral("--force")}).status, 0);
    QCOMPARE(runCli(call).status, 0);
}

void TestDocumentsCli::secretsStandOnlyWhereTheyMay()
{
    QFile pinFile(examplePin());
    QVERIFY(pinFile.open(QIODevice::ReadOnly));
    const QByteArray pin = pinFile.readAll().trimmed();
    QVERIFY(pin.size() >= 4);
    const QString folder = m_folder.filePath(QStringLiteral("secrets"));
    QCOMPARE(runCli({QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                     QStringLiteral("--passcode-file"), examplePin()}).status, 0);
    const QStringList may{QStringLiteral("invitation.txt"), QStringLiteral("invitation.html"),
                          QStringLiteral("invitation.eml"), QStringLiteral("meeting.ics")};
    QFile invitation(folder + QStringLiteral("/invitation.txt"));
    QVERIFY(invitation.open(QIODevice::ReadOnly));
    QVERIFY(invitation.readAll().contains(pin));
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!may.contains(name))
            QVERIFY2(!file.readAll().contains(pin), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDocumentsCli)
#include "tst_documents_cli.moc"
