// SPDX-License-Identifier: GPL-3.0-or-later
// Older and newer versions of the store.
#include "storage/store_schema.h"
#include "store_fixture.h"

#include <QTest>

using namespace einlass;
using namespace einlass::test;

class TestStoreMigration : public QObject
{
    Q_OBJECT

private slots:
    void migratesVersion1();
    void migratesVersion2_data();
    void migratesVersion2();
    void salvagesVersion2_data() { migratesVersion2_data(); }
    void salvagesVersion2();
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

/// What the first files of version 2 had, as it was.
QStringList firstVersion2()
{
    return {QStringLiteral("DROP TABLE meetings"),
            QStringLiteral("CREATE TABLE meetings (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, occasion TEXT NOT NULL, tool TEXT NOT NULL, "
                           "state TEXT NOT NULL, first_start INTEGER NOT NULL, last_end INTEGER NOT NULL, starts TEXT NOT NULL, changed INTEGER NOT NULL, "
                           "template TEXT NOT NULL, profile TEXT NOT NULL, people INTEGER NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID"),
            QStringLiteral("DROP INDEX rooms_by_room"), QStringLiteral("CREATE INDEX rooms_by_room ON rooms (tool, room)")};
}

/// A current database becomes one of version 2, with what is in it.
void makeVersion2(StoreDatabase &database, bool first)
{
    StoreTable before = tables::meetings();
    before.columns.removeLast();
    const StoreTable::Read rows = before.read(database);
    QVERIFY(database.run(QStringLiteral("DROP TABLE interviews")) && database.run(QStringLiteral("ALTER TABLE meetings DROP COLUMN zone")));
    for (const QString &statement : first ? firstVersion2() : QStringList())
        QVERIFY2(database.run(statement), qPrintable(statement));
    const qsizetype place = before.columns.indexOf(QLatin1String("people"));
    if (first)
        before.columns = before.columns.mid(0, place) + QStringList{QStringLiteral("template"), QStringLiteral("profile")} + before.columns.mid(place);
    for (QVariantList row : rows.damaged) {
        if (first)
            row = row.mid(0, place) + QVariantList{QStringLiteral("exam"), QString()} + row.mid(place);
        QVERIFY(before.put(database, row));
    }
    QVERIFY(tables::settings().put(database, {QStringLiteral("schema"), QStringLiteral("2")}));
    QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 2")));
}

} // namespace

void TestStoreMigration::migratesVersion1()
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

void TestStoreMigration::migratesVersion2_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("with template and profile") << true;
    QTest::newRow("without") << false;
}

/// Version 2 had neither zones nor interviews.
void TestStoreMigration::migratesVersion2()
{
    QFETCH(bool, first);
    m_folder = temporaryFolder();
    {
        MeetingStore store(m_folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{\"a\":1}")), record(QStringLiteral("b"), QStringLiteral("{}"))}).ok());
        QVERIFY(store.setSetting(QStringLiteral("rules"), QStringLiteral("lmu 1")).ok());
    }
    {
        StoreDatabase database;
        QVERIFY(database.open(m_folder->filePath(QStringLiteral("meetings.db")), StoreDatabase::Mode::ReadWrite));
        makeVersion2(database, first);
        QVERIFY(database.run(QStringLiteral("UPDATE meetings SET title = 'altered' WHERE id = 'b'")));
    }
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
    const auto listing = store.meetings();
    // What was damaged before is not believed because of the move.
    QVERIFY(listing.ok() && listing->damaged);
    QCOMPARE(listing->rows.size(), std::size_t(1));
    QCOMPARE(listing->rows.front().title, QStringLiteral("Title of a"));
    QCOMPARE(planOf(store, QStringLiteral("a")), QStringLiteral("{\"a\":1}"));
    QVERIFY(store.setting(QStringLiteral("rules"))->isEmpty());
    QVERIFY(store.setInterviews(QStringLiteral("a"), {{QStringLiteral("a"), QStringLiteral("x@lmu.de"), {}, QStringLiteral("x@lmu.de"), {}, 30, {}, false, false, {}, 0, {}}}).ok());
    QCOMPARE(store.allInterviews()->size(), std::size_t(1));
    // Nor is it lost.
    QVERIFY(store.mend().ok());
    QCOMPARE(store.meetings()->rows.size(), std::size_t(2));
    QCOMPARE(planOf(store, QStringLiteral("b")), QStringLiteral("{}"));
}

/// A damaged file of version 2 gives what is newer than its backup, as one of today does.
void TestStoreMigration::salvagesVersion2()
{
    QFETCH(bool, first);
    m_folder = temporaryFolder();
    const QString file = m_folder->filePath(QStringLiteral("meetings.db"));
    const QString backup = m_folder->filePath(QStringLiteral("meetings-backup.db"));
    {
        MeetingStore store(m_folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{\"a\":1}"))}).ok());
        QVERIFY(store.backUp().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{\"a\":2}"), 2), record(QStringLiteral("b"), QStringLiteral("{}"))}).ok());
    }
    for (const QString &each : {file, backup}) {
        StoreDatabase database;
        QVERIFY(database.open(each, StoreDatabase::Mode::ReadWrite));
        makeVersion2(database, first);
    }
    {
        // Its mark is broken, so it counts as damaged.
        StoreDatabase database;
        QVERIFY(database.open(file, StoreDatabase::Mode::ReadWrite));
        QVERIFY(database.run(QStringLiteral("PRAGMA application_id = 5")));
    }
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
    QVERIFY(!opened->notes.empty());
    QCOMPARE(opened->notes.front().count, 2);
    QCOMPARE(planOf(store, QStringLiteral("a")), QStringLiteral("{\"a\":2}"));
    QCOMPARE(planOf(store, QStringLiteral("b")), QStringLiteral("{}"));
    const auto listing = store.meetings();
    QVERIFY(listing.ok() && !listing->damaged);
    QCOMPARE(listing->rows.size(), std::size_t(2));
    QCOMPARE(*store.setting(QStringLiteral("schema")), QString::number(storeSchemaVersion));
}

void TestStoreMigration::interruptedMigrationLeavesVersion1()
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

void TestStoreMigration::refusesNewerVersions()
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
        QVERIFY(database.run(QStringLiteral("UPDATE settings SET value = '1000', digest = 'other' WHERE name = 'schema'")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 1000")));
    }
    const QByteArray before = bytesIn(m_folder->path());
    MeetingStore store(m_folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(!opened.ok());
    QVERIFY(QLatin1String(opened.error().source).contains(QLatin1String("newer version")));
    store.close();
    QCOMPARE(bytesIn(m_folder->path()), before);
}

void TestStoreMigration::mendsMarkInHeader()
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

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
