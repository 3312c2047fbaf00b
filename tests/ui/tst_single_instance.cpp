// SPDX-License-Identifier: GPL-3.0-or-later
// A second start of the program hands its file to the first one; files that the system asks for.
#include "file_open_requests.h"
#include "home_fixture.h"
#include "single_instance.h"

#include <QFileOpenEvent>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

using namespace einlass;

namespace {

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;

    /// A start of the program in a thread of its own, as its own process would be one.
    static SingleInstance::Role startAgain(const QString &purpose, const QString &file, int patience = 2000)
    {
        auto role = SingleInstance::Role::Alone;
        std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance again(purpose);
            role = again.begin(file, std::chrono::milliseconds(patience));
        }));
        other->start();
        while (!other->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        return role;
    }

private slots:
    void initTestCase();
    void secondHandsItsFileOver();
    void callWithoutFile();
    void otherFoldersDoNotShare();
    void whatAKilledProgramLeft();
    void programThatDoesNotAnswer();
    void strangeWords();
    void windowTakesFileOver();
    void openQuestionIsAnsweredFirst();
    void systemAsksForFile();
};

void TestSingleInstance::initTestCase()
{
    QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void TestSingleInstance::secondHandsItsFileOver()
{
    SingleInstance first(QStringLiteral("one"));
    QCOMPARE(first.begin({}), SingleInstance::Role::First);
    QSignalSpy called(&first, &SingleInstance::called);
    QCOMPARE(startAgain(QStringLiteral("one"), QStringLiteral("Übung.einlass.json")), SingleInstance::Role::Second);
    QCOMPARE(called.size(), 1);
    // The first program stands in another folder.
    QCOMPARE(called.first().first().toString(), QDir::current().filePath(QStringLiteral("Übung.einlass.json")));
}

void TestSingleInstance::callWithoutFile()
{
    SingleInstance first(QStringLiteral("plain"));
    first.begin({});
    QSignalSpy called(&first, &SingleInstance::called);
    QCOMPARE(startAgain(QStringLiteral("plain"), {}), SingleInstance::Role::Second);
    QCOMPARE(called.size(), 1);
    QVERIFY(called.first().first().toString().isEmpty());
}

void TestSingleInstance::otherFoldersDoNotShare()
{
    SingleInstance first(QStringLiteral("here"));
    first.begin({});
    QCOMPARE(startAgain(QStringLiteral("there"), {}), SingleInstance::Role::First);
}

void TestSingleInstance::whatAKilledProgramLeft()
{
    SingleInstance next(QStringLiteral("killed"));
    if (!QDir::isAbsolutePath(next.address()))
        QSKIP("pipes do not outlive their program");
    // A server that closes takes away its own file: this one does not find it any more.
    QLocalServer killed;
    QVERIFY(killed.listen(next.address() + QStringLiteral("-before")));
    QVERIFY(QFile::rename(killed.fullServerName(), next.address()));
    killed.close();
    QVERIFY(QFile::exists(next.address()));
    QCOMPARE(next.begin({}), SingleInstance::Role::First);
    QCOMPARE(startAgain(QStringLiteral("killed"), {}), SingleInstance::Role::Second);
}

/// It hangs: this start goes on by itself, and leaves the other's address alone.
void TestSingleInstance::programThatDoesNotAnswer()
{
    SingleInstance next(QStringLiteral("hangs"));
    QLocalServer silent;
    QVERIFY(silent.listen(next.address()));
    QCOMPARE(next.begin({}, std::chrono::milliseconds(60)), SingleInstance::Role::Alone);
    QVERIFY(silent.isListening());
    QVERIFY(QFile::exists(next.address()));
}

void TestSingleInstance::strangeWords()
{
    SingleInstance first(QStringLiteral("strange"));
    first.begin({});
    QSignalSpy called(&first, &SingleInstance::called);
    for (const QByteArray &words : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(200 * 1024, '\0')}) {
        QLocalSocket stranger;
        stranger.connectToServer(first.address());
        QVERIFY(stranger.waitForConnected());
        stranger.write(words);
        stranger.flush();
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(called.size(), 0);
    QCOMPARE(startAgain(QStringLiteral("strange"), {}), SingleInstance::Role::Second);
}

void TestSingleInstance::windowTakesFileOver()
{
    HomeFixture program;
    const QString example = QStringLiteral(SOURCE_DIR "/resources/examples/committee.einlass.json");
    program.windows->call(example);
    QVERIFY(program.wizard().isVisible());
    QVERIFY(!program.home().isVisible());
    QCOMPARE(program.model.plan().occasion, Occasion::Committee);
    QVERIFY(!program.model.plan().title.isEmpty());
}

void TestSingleInstance::openQuestionIsAnsweredFirst()
{
    HomeFixture program;
    if (auto *skip = program.home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
        skip->click();
    program.home().findChild<QAction *>(QStringLiteral("homeSettings"))->trigger();
    QPointer<QWidget> settings = QApplication::activeModalWidget();
    QVERIFY(settings);
    program.windows->call(QStringLiteral(SOURCE_DIR "/resources/examples/committee.einlass.json"));
    QVERIFY(program.home().isVisible());
    QVERIFY(program.model.plan().title.isEmpty());
    settings->close();
    QTRY_VERIFY(!program.model.plan().title.isEmpty());
    QVERIFY(!settings);
}

void TestSingleInstance::systemAsksForFile()
{
    FileOpenRequests requests(*qApp);
    QSignalSpy asked(&requests, &FileOpenRequests::requested);
    QFileOpenEvent event(QStringLiteral("/tmp/meeting.einlass.json"));
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("/tmp/meeting.einlass.json"));
}

} // namespace

QTEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
