// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_schema.h"
#include "store_fixture.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace einlass;
using namespace einlass::test;

class TestMeetingStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasSaved();
    void isForItsOwnerAlone();
    void keepsWhatWasSaidOfDuties();
    void removesWithAllThatBelongs();
    void leavesNothingOfTheDeleted();
    void leavesNothingOfThePeopleForgotten();
    void findsByWords();
    void secondProgramMayOnlyLook();
    void lockEndsWithTheProgram();
    void readOnlyFolderMayBeLookedAt();
    void folderThatCannotBeMadeIsSaid();
    void migratesVersion1();
    void interruptedMigrationLeavesVersion1();
    void refusesNewerVersions();
    void mendsMarkInHeader();
    void remembersKeychainEntries();
    void backupIsMadeOnceADay();
    void removesEverything();

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

void TestMeetingStore::keepsWhatWasSaved()
{
    m_folder = temporaryFolder();
    MeetingRecord first = record(QStringLiteral("a"), QStringLiteral("{\"title\":\"Ä\"}"), 5);
    first.room = RoomRow{{}, QStringLiteral("zoom"), QStringLiteral("123"), QStringLiteral("A"), QStringLiteral("2027-01-01"), {}};
    {
        MeetingStore store(m_folder->path(), fixedNow);
        const Result<StoreOpening> opened = store.open();
        QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
        QVERIFY(!opened->readOnly);
        QVERIFY(opened->notes.empty());
        QVERIFY(store.save({first, record(QStringLiteral("b"), QStringLiteral("{}"), 9)}).ok());
        QVERIFY(store.setProfile({QStringLiteral("p"), QStringLiteral("Dekanat"), QStringLiteral("{}")}).ok());
        QVERIFY(store.setTemplate({QStringLiteral("t"), QStringLiteral("Mine"), QStringLiteral("{}"), 3}).ok());
        QVERIFY(store.setConsent({QStringLiteral("a"), QStringLiteral("x@lmu.de"), QStringLiteral("X"), QStringLiteral("x@lmu.de"), {}, {}, {}, {}, true, {}}, {}).ok());
    }
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    const auto listing = store.meetings();
    QCOMPARE(listing->rows.size(), std::size_t(2));
    QCOMPARE(listing->rows.front().id, QStringLiteral("b"));
    QVERIFY(listing->rows.back() == first.row);
    QCOMPARE(planOf(store, QStringLiteral("a")), first.plan);
    QCOMPARE(store.rooms()->front().room, QStringLiteral("123"));
    QCOMPARE(store.profiles()->front().label, QStringLiteral("Dekanat"));
    QCOMPARE(store.templates()->front().changed, 3);
    QVERIFY(store.consents(QStringLiteral("a"))->front().declined);
    QVERIFY(!*store.plan(QStringLiteral("none")));
}

void TestMeetingStore::isForItsOwnerAlone()
{
    m_folder = temporaryFolder();
    const QString folder = m_folder->filePath(QStringLiteral("deep/er"));
    MeetingStore store(folder, fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.backUp().ok());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestMeetingStore::keepsWhatWasSaidOfDuties()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    const QString id = QStringLiteral("a");
    MeetingRecord meeting = record(id, QStringLiteral("{}"));
    meeting.duties = {duty(id, QStringLiteral("chat"), QStringLiteral("2027-02-01")), duty(id, QStringLiteral("list"), QStringLiteral("2027-01-20")),
                      duty(id, QStringLiteral("account"), QStringLiteral("2027-03-01"))};
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.openDuties(QStringLiteral("2027-02-01"))->size(), std::size_t(2));
    DutyRow done = store.duties(id)->front();
    QCOMPARE(done.duty, QStringLiteral("list"));
    done.state = QStringLiteral("done");
    done.settledOn = QStringLiteral("2027-01-20");
    QVERIFY(store.setDuty(done).ok());
    DutyRow unneeded = store.duties(id)->at(2);
    unneeded.state = QStringLiteral("not-needed");
    QVERIFY(store.setDuty(unneeded).ok());

    // Saved again: kept. Another day: what was done is to be done again, what is not needed is not.
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->front().state, QStringLiteral("done"));
    meeting.duties[1].due = QStringLiteral("2027-01-27");
    meeting.duties[2].due = QStringLiteral("2027-03-08");
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->front().state, QStringLiteral("open"));
    QCOMPARE(store.duties(id)->back().state, QStringLiteral("not-needed"));
    // Not called for any more: an open one goes, a settled one stays.
    meeting.duties.clear();
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->size(), std::size_t(1));
}

void TestMeetingStore::removesWithAllThatBelongs()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    MeetingRecord meeting = record(QStringLiteral("a"), QStringLiteral("{}"));
    meeting.duties = {duty(QStringLiteral("a"), QStringLiteral("chat"), QStringLiteral("2027-02-01"))};
    QVERIFY(store.save({meeting, record(QStringLiteral("b"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.setConsent({QStringLiteral("a"), QStringLiteral("x"), {}, {}, {}, {}, {}, {}, false, {}}, {}).ok());
    // What belongs to no meeting is not taken.
    QVERIFY(!store.setConsent({QStringLiteral("none"), QStringLiteral("x"), {}, {}, {}, {}, {}, {}, false, {}}, {}).ok());
    QVERIFY(store.remove(QStringLiteral("a")).ok());
    QCOMPARE(store.meetings()->rows.size(), std::size_t(1));
    QVERIFY(store.duties(QStringLiteral("a"))->empty());
    QVERIFY(store.allConsents()->empty());
    QVERIFY(!*store.plan(QStringLiteral("a")));
    QVERIFY(planOf(store, QStringLiteral("b")) == QLatin1String("{}"));
}

void TestMeetingStore::leavesNothingOfTheDeleted()
{
    m_folder = temporaryFolder();
    const QByteArray marker("anna.geheim@lmu.de");
    {
        MeetingStore store(m_folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        for (int round = 0; round < 30; ++round) {
            std::vector<MeetingRecord> records;
            for (int i = 0; i < 20; ++i) {
                const bool marked = i % 3 == 0;
                // Grows and shrinks, so that rows wander between pages.
                const QString text = QString(200 * ((round * 7 + i) % 30), u'x') + (marked ? QString::fromLatin1(marker) : QString());
                records.push_back(record(QStringLiteral("%1-%2").arg(marked ? QStringLiteral("anna") : QStringLiteral("other")).arg(i), text));
                if (marked)
                    records.back().words = text;
            }
            QVERIFY(store.save(records).ok());
        }
        QVERIFY(store.backUp().ok());
        QVERIFY(store.backUp().ok());
        QFile aside(m_folder->filePath(QStringLiteral("meetings-damaged-20270101-000000.db")));
        QVERIFY(aside.open(QIODevice::WriteOnly) && aside.write(marker) > 0);
        aside.close();
        QVERIFY(bytesIn(m_folder->path()).contains(marker));
        for (int i = 0; i < 20; i += 3)
            QVERIFY(store.remove(QStringLiteral("anna-%1").arg(i)).ok());
        QVERIFY(store.needsCleaning());
    }
    // The program ended before it had cleaned up: the next start still knows.
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.needsCleaning());
    QVERIFY(store.cleanUp().ok());
    QVERIFY(!store.needsCleaning());
    QVERIFY(!bytesIn(m_folder->path()).contains(marker));
    QCOMPARE(store.meetings()->rows.size(), std::size_t(13));
}

void TestMeetingStore::leavesNothingOfThePeopleForgotten()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    MeetingRecord meeting = record(QStringLiteral("a"), QStringLiteral("with Berta Streng in it"));
    QVERIFY(store.save({meeting}).ok());
    QVERIFY(store.backUp().ok());
    QVERIFY(store.oweCleaning().ok());
    meeting.plan = QStringLiteral("with nobody in it");
    QVERIFY(store.save({meeting}).ok());
    QVERIFY(bytesIn(m_folder->path()).contains("Berta Streng"));
    QVERIFY(store.cleanUp().ok());
    QVERIFY(!bytesIn(m_folder->path()).contains("Berta Streng"));
    QVERIFY(bytesIn(m_folder->path()).contains("with nobody in it"));
}

void TestMeetingStore::findsByWords()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    MeetingRecord physics = record(QStringLiteral("p"), QStringLiteral("{}"));
    physics.words = QStringLiteral("seminar: physik der sterne\nanna müller");
    MeetingRecord law = record(QStringLiteral("l"), QStringLiteral("{}"));
    law.words = QStringLiteral("seminar: recht 100%");
    QVERIFY(store.save({physics, law}).ok());
    QCOMPARE(*store.search({QStringLiteral("seminar")}), (QStringList{QStringLiteral("p"), QStringLiteral("l")}));
    QCOMPARE(*store.search({QStringLiteral("müller"), QStringLiteral("stern")}), QStringList{QStringLiteral("p")});
    QCOMPARE(*store.search({QStringLiteral("%")}), QStringList{QStringLiteral("l")});
    QCOMPARE(store.search({QStringLiteral("' OR 1 --")})->size(), 0);
    QCOMPARE(store.search({})->size(), 2);
}

void TestMeetingStore::secondProgramMayOnlyLook()
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

void TestMeetingStore::lockEndsWithTheProgram()
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

void TestMeetingStore::readOnlyFolderMayBeLookedAt()
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

void TestMeetingStore::folderThatCannotBeMadeIsSaid()
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

void TestMeetingStore::migratesVersion1()
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

void TestMeetingStore::interruptedMigrationLeavesVersion1()
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

void TestMeetingStore::refusesNewerVersions()
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

void TestMeetingStore::mendsMarkInHeader()
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

void TestMeetingStore::remembersKeychainEntries()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.noteSecret(QStringLiteral("a")).ok());
    QVERIFY(store.noteSecret(QStringLiteral("a")).ok());
    QVERIFY(store.noteSecret(QStringLiteral("lost")).ok());
    QCOMPARE(*store.orphanedSecrets(), QStringList{QStringLiteral("lost")});
    QVERIFY(store.remove(QStringLiteral("a")).ok());
    QCOMPARE(store.orphanedSecrets()->size(), 2);
    QVERIFY(store.forgetSecret(QStringLiteral("lost")).ok());
    QCOMPARE(*store.notedSecrets(), QStringList{QStringLiteral("a")});
}

void TestMeetingStore::backupIsMadeOnceADay()
{
    m_folder = temporaryFolder();
    QDateTime now = QDateTime::currentDateTime();
    MeetingStore store(m_folder->path(), [&now] { return now; });
    QVERIFY(store.open().ok());
    QVERIFY(store.needsBackup());
    QVERIFY(store.backUp().ok());
    QVERIFY(!store.needsBackup());
    now = now.addDays(2);
    QVERIFY(store.needsBackup());
    QVERIFY(store.backUp().ok());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("meetings-backup-older.db"))));
}

void TestMeetingStore::removesEverything()
{
    m_folder = temporaryFolder();
    const QString folder = m_folder->filePath(QStringLiteral("store"));
    MeetingStore store(folder, fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.backUp().ok());
    QVERIFY(store.removeEverything().ok());
    QVERIFY(!QFile::exists(folder));
    QVERIFY(store.open().ok());
    QVERIFY(store.meetings()->rows.empty());
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
    TestMeetingStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meeting_store.moc"
