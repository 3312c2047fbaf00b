// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write.
#include "store_fixture.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace einlass;
using namespace einlass::test;

class TestStoreOpening : public QObject
{
    Q_OBJECT

private slots:
    void secondProgramMayOnlyLook();
    void lockEndsWithTheProgram();
    void readOnlyFolderMayBeLookedAt();
    void folderThatCannotBeMadeIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Runs this program again as somebody whom permissions bind, which they do not bind root.
QString lookedAtBySomebody(const QString &folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--look"), folder});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestStoreOpening::secondProgramMayOnlyLook()
{
    m_folder = temporaryFolder();
    MeetingStore first(m_folder->path(), fixedNow);
    QVERIFY(first.open().ok());
    QVERIFY(first.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    MeetingStore second(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = second.open();
    QVERIFY(opened.ok() && opened->readOnly);
    QCOMPARE(opened->notes.size(), std::size_t(1));
    QVERIFY(QLatin1String(opened->notes.front().source).contains(QLatin1String("running already")));
    QCOMPARE(planOf(second, QStringLiteral("a")), QStringLiteral("{}"));
    QVERIFY(!second.save({record(QStringLiteral("b"), QStringLiteral("{}"))}).ok());
    QVERIFY(!second.remove(QStringLiteral("a")).ok());
    // The first goes on, and the second sees it.
    QVERIFY(first.save({record(QStringLiteral("a"), QStringLiteral("{1}"))}).ok());
    QCOMPARE(planOf(second, QStringLiteral("a")), QStringLiteral("{1}"));
    first.close();
    QVERIFY(second.open().ok());
    QVERIFY(!second.isReadOnly());
}

void TestStoreOpening::lockEndsWithTheProgram()
{
    m_folder = temporaryFolder();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_folder->path()});
    QVERIFY(other.waitForReadyRead());
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.isReadOnly());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(store.open().ok());
    QVERIFY(!store.isReadOnly());
}

void TestStoreOpening::readOnlyFolderMayBeLookedAt()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QStringLiteral("store"));
    {
        MeetingStore store(folder, fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(lookedAtBySomebody(folder), QStringLiteral("read-only 1 refused"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestStoreOpening::folderThatCannotBeMadeIsSaid()
{
    m_folder = temporaryFolder();
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    MeetingStore store(m_folder->filePath(QStringLiteral("file/in")), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(!opened.ok());
    QVERIFY(QLatin1String(opened.error().source).contains(QLatin1String("cannot be made")));
    QVERIFY(!store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
}

namespace {

int look(const QString &folder)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 1;
    MeetingStore store(folder, fixedNow);
    const Result<StoreOpening> opened = store.open();
    if (!opened) {
        std::printf("%s", opened.error().source);
        return 1;
    }
    std::printf("%s %d %s", opened->readOnly ? "read-only" : "writable", int(store.meetings()->rows.size()),
                store.save({record(QStringLiteral("b"), QStringLiteral("{}"))}) ? "saved" : "refused");
    return 0;
}

int hold(const QString &folder)
{
    MeetingStore store(folder, fixedNow);
    if (!store.open() || !store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--look"))
        return look(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--hold"))
        return hold(arguments.value(2));
    TestStoreOpening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_opening.moc"
