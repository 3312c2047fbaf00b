// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write, older and newer versions.
#include "storage/store_schema.h"
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
    void migratesVersion1();
    void interruptedMigrationLeavesVersion1();
    void refusesNewerVersions();
    void mendsMarkInHeader();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The tables of version 1, as they were.
QStringList version1()
{
    return {QStringLiteral("CREATE TABLE meetings (id TEXT PRIMARY KEY, title TEXT, occasion TEXT, tool TEXT, state TEXT, "
                           "first_start INTEGER, last_end INTEGER, starts TEXT, changed INTEGER, words TEXT, plan TEXT)"),
            QStringLiteral("CREATE TABLE duties (meeting TEXT, duty TEXT, due TEXT, state TEXT, settled_on TEXT, PRIMARY KEY (meeting, duty))"),
            QStringLiteral("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT)"),
            QStringLiteral("CREATE TABLE keychain_entries (plan TEXT PRIMARY KEY, since INTEGER)"),
            QStringLiteral("INSERT INTO meetings VALUES ('a', 'Gremium „Ü“', 'committee', 'dfnconf', 'sent', 100, 200, '100 150', 7, 'gremium', '{\"a\":1}')"),
            QStringLiteral("INSERT INTO meetings VALUES ('b', 'Two', 'other', '', 'draft', 0, 0, '', 9, 'two', '{}')"),
            QStringLiteral("INSERT INTO duties VALUES ('a', 'chat-delete', '2027-02-01', 'done', '2027-02-01')"),
            QStringLiteral("INSERT INTO duties VALUES ('gone', 'chat-delete', '2027-02-01', 'open', '')"),
            QStringLiteral("INSERT INTO settings VALUES ('own/columns', 'x')"),
            QStringLiteral("INSERT INTO keychain_entries VALUES ('a', 5)"),
            QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId),
            QStringLiteral("PRAGMA user_version = 1")};
}

void makeVersion1(const QString &file)
{
    StoreDatabase database;
    QVERIFY(database.open(file, StoreDatabase::Mode::ReadWrite));
    for (const QString &statement : version1())
        QVERIFY2(database.run(statement), qPrintable(statement));
}

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

void TestStoreOpening::migratesVersion1()
{
    m_folder = temporaryFolder();
    makeVersion1(m_folder->filePath(QStringLiteral("meetings.db")));
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(QLatin1String(opened.error().source) + opened.error().arguments.join(u' ')));
    const auto listing = store.meetings();
    QCOMPARE(listing->rows.size(), std::size_t(2));
    const MeetingRow &a = listing->rows.back();
    QCOMPARE(a.title, QStringLiteral("Gremium „Ü“"));
    QCOMPARE(a.starts, QStringLiteral("100 150"));
    QCOMPARE(a.changed, 7);
    QVERIFY(a.people > 0);
    QCOMPARE(planOf(store, QStringLiteral("a")), QStringLiteral("{\"a\":1}"));
    QCOMPARE(*store.search({QStringLiteral("gremium")}), QStringList{QStringLiteral("a")});
    QCOMPARE(store.allDuties()->size(), std::size_t(1));
    QCOMPARE(store.allDuties()->front().state, QStringLiteral("done"));
    QCOMPARE(*store.setting(QStringLiteral("own/columns")), QStringLiteral("x"));
    QCOMPARE(*store.notedSecrets(), QStringList{QStringLiteral("a")});
    // The way back.
    StoreDatabase before;
    QVERIFY(before.open(m_folder->filePath(QStringLiteral("meetings-backup.db")), StoreDatabase::Mode::ReadOnly));
    QCOMPARE(before.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(before.value(QStringLiteral("SELECT count(*) FROM meetings")).toInt(), 2);
}

void TestStoreOpening::interruptedMigrationLeavesVersion1()
{
    m_folder = temporaryFolder();
    const QString file = m_folder->filePath(QStringLiteral("meetings.db"));
    makeVersion1(file);
    StoreDatabase database;
    QVERIFY(database.open(file, StoreDatabase::Mode::ReadWrite));
    // A table that is in the way, in the middle of the work.
    QVERIFY(database.run(QStringLiteral("CREATE TABLE profiles (x TEXT)")));
    QVERIFY(!migrateSchema(database));
    QCOMPARE(database.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM meetings")).toInt(), 2);
    QCOMPARE(database.value(QStringLiteral("SELECT plan FROM meetings WHERE id = 'b'")).toString(), QStringLiteral("{}"));
    QVERIFY(database.run(QStringLiteral("DROP TABLE profiles")));
    QVERIFY(migrateSchema(database));
    QVERIFY(storeAge(database) == StoreAge::Current);
}

void TestStoreOpening::refusesNewerVersions()
{
    m_folder = temporaryFolder();
    {
        MeetingStore store(m_folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    }
    {
        StoreDatabase database;
        QVERIFY(database.open(m_folder->filePath(QStringLiteral("meetings.db")), StoreDatabase::Mode::ReadWrite));
        QVERIFY(database.run(QStringLiteral("UPDATE settings SET value = '3', digest = 'other' WHERE name = 'schema'")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 3")));
    }
    const QByteArray before = bytesIn(m_folder->path());
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(!opened.ok());
    QVERIFY(QLatin1String(opened.error().source).contains(QLatin1String("newer version")));
    store.close();
    QCOMPARE(bytesIn(m_folder->path()), before);
}

void TestStoreOpening::mendsMarkInHeader()
{
    m_folder = temporaryFolder();
    {
        MeetingStore store(m_folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    }
    {
        StoreDatabase database;
        QVERIFY(database.open(m_folder->filePath(QStringLiteral("meetings.db")), StoreDatabase::Mode::ReadWrite));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 1026")));
        QVERIFY(database.run(QStringLiteral("PRAGMA application_id = 1")));
    }
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(opened.ok() && opened->notes.empty());
    QCOMPARE(planOf(store, QStringLiteral("a")), QStringLiteral("{}"));
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
