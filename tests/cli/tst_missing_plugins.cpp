// SPDX-License-Identifier: GPL-3.0-or-later
// A program without its plugins: what needs none of them works, what needs one says so and writes nothing.
#include "run_cli.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace einlass::fixture;

class TestMissingPlugins : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void decidesWithoutThem();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void asksForNoMailWhereThereIsNone();
    void readsNoMailInSilence();

private:
    GivenFolder m_folder;
};

void TestMissingPlugins::initTestCase()
{
    const QFileInfo program(qEnvironmentVariable("EINLASS_CLI"));
    const QString alone = m_folder.filePath(program.fileName());
    QVERIFY(QFile::copy(program.filePath(), alone));
    qputenv("EINLASS_CLI", QFile::encodeName(alone));
}

void TestMissingPlugins::decidesWithoutThem()
{
    const Outcome outcome = runCli({QStringLiteral("check"), examplePlan()});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
}

void TestMissingPlugins::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("plugin");
    QTest::newRow("PDF") << QStringLiteral("host-sheet") << QByteArray("einlass_pdf");
    QTest::newRow("mail") << QStringLiteral("cancellation") << QByteArray("einlass_mail");
}

void TestMissingPlugins::namesWhatIsMissing()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, plugin);
    const QString folder = m_folder.filePath(kind);
    const Outcome outcome = runCli({QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                                    QStringLiteral("--passcode-file"), examplePin(), QStringLiteral("--language"),
                                    QStringLiteral("en"), QStringLiteral("--only"), kind});
    QVERIFY(outcome.status > 0);
    QVERIFY2(outcome.errors.contains(plugin), outcome.errors.constData());
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void TestMissingPlugins::asksForNoMailWhereThereIsNone()
{
    const QString invitation = m_folder.write(QStringLiteral("invitation.txt"), "Meet: https://meet.lrz.de/example-meeting\n");
    const Outcome outcome = runCli({QStringLiteral("read-invitation"), invitation});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
}

void TestMissingPlugins::readsNoMailInSilence()
{
    const QString mail = m_folder.write(QStringLiteral("invitation.eml"),
                                        "From: a@example.org\nSubject: Meeting\n\nhttps://meet.lrz.de/example-meeting\n");
    const Outcome outcome = runCli({QStringLiteral("read-invitation"), mail});
    QVERIFY(outcome.status > 0);
    QVERIFY2(outcome.errors.contains("einlass_mail"), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(TestMissingPlugins)
#include "tst_missing_plugins.moc"
