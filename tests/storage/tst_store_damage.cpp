// SPDX-License-Identifier: GPL-3.0-or-later
// Files with flipped bytes, blanked blocks and cut ends: the store opens, and whatever is not as it was
// last is said.
#include "store_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace einlass;
using namespace einlass::test;

class TestStoreDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void flippedBytes();
    void blankedBlocks();
    void cutEnds();
    void withoutBackup();
    void gone();
    void goneAndBackupBroken();
    void interruptedRecoveryIsEnded();
    void foreignFileIsSetAside();

private:
    enum class Damage { FlippedByte, BlankedBlock, CutEnd };
    void damaged(Damage damage, int rounds, bool backup);
    void copyTo(const QString &folder, bool backup) const;

    std::unique_ptr<QTemporaryDir> m_original;
    std::map<QString, QString> m_newest;
    std::map<QString, QString> m_backedUp;
};

namespace {

constexpr int meetingCount = 24;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A store of which every second meeting is newer than the backup.
void TestStoreDamage::init()
{
    m_original = temporaryFolder();
    m_newest.clear();
    MeetingStore store(m_original->path(), fixedNow);
    QVERIFY(store.open().ok());
    for (const int generation : {1, 2}) {
        std::vector<MeetingRecord> records;
        for (int i = 0; i < meetingCount; i += generation) {
            const QString id = QStringLiteral("m%1").arg(i);
            const QString plan = QStringLiteral("{\"id\": %1, \"generation\": %2, \"text\": \"%3\"}").arg(i).arg(generation).arg(QString(i * 251 % 6000, u't'));
            records.push_back(record(id, plan, generation));
            m_newest[id] = plan;
        }
        QVERIFY(store.save(records).ok());
        if (generation == 1) {
            QVERIFY(store.backUp().ok());
            m_backedUp = m_newest;
        }
    }
}

void TestStoreDamage::copyTo(const QString &folder, bool backup) const
{
    QStringList names{QStringLiteral("meetings.db")};
    if (backup)
        names << QStringLiteral("meetings-backup.db");
    for (const QString &name : names)
        QVERIFY(QFile::copy(m_original->filePath(name), QStringLiteral("%1/%2").arg(folder, name)));
}

void TestStoreDamage::damaged(Damage damage, int rounds, bool backup)
{
    QRandomGenerator random(7 + rounds);
    const QByteArray sound = readAll(m_original->filePath(QStringLiteral("meetings.db")));
    int restored = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
        copyTo(folder->path(), backup);
        QByteArray bytes = sound;
        // The first hundred bytes, the header, more often than chance would have it.
        const qsizetype offset = round % 5 == 0 ? round / 5 % 100 : qsizetype(random.bounded(quint32(sound.size())));
        if (damage == Damage::FlippedByte)
            bytes[offset] = char(bytes[offset] ^ (1 << random.bounded(8)));
        else if (damage == Damage::BlankedBlock)
            bytes.replace(offset, qMin<qsizetype>(512, sound.size() - offset), QByteArray(qMin<qsizetype>(512, sound.size() - offset), '\0'));
        else
            bytes.truncate(offset);
        writeAll(folder->filePath(QStringLiteral("meetings.db")), bytes);

        MeetingStore store(folder->path(), fixedNow);
        const Result<StoreOpening> opened = store.open();
        const QByteArray where = QByteArray::number(round) + " at " + QByteArray::number(offset);
        QVERIFY2(opened.ok(), where + (opened ? "" : opened.error().source));
        bool told = !opened->notes.empty();
        restored += told;
        const auto listing = store.meetings();
        QVERIFY2(listing.ok(), where);
        if (listing->damaged) {
            const auto mended = store.mend();
            QVERIFY2(mended.ok() && !mended->isEmpty(), where);
            told = true;
        }
        for (const auto &[id, plan] : m_newest) {
            const auto kept = store.plan(id);
            QVERIFY2(kept.ok(), where);
            told = told || (*kept && !(*kept)->mending.isEmpty());
            const QString text = *kept ? (*kept)->text : QString();
            if (backup && told)
                QVERIFY2(text == plan || text == m_backedUp.at(id), where + " " + id.toUtf8() + " " + text.left(60).toUtf8());
            else if (!told)
                QVERIFY2(text == plan, where + " " + id.toUtf8());
        }
        // It goes on, whatever it was.
        QVERIFY2(store.save({record(QStringLiteral("new"), QStringLiteral("{}"))}).ok(), where);
        QVERIFY2(store.mend().ok() && store.backUp().ok(), where);
    }
    qInfo("%d of %d were set aside and restored", restored, rounds);
}

void TestStoreDamage::flippedBytes() { damaged(Damage::FlippedByte, 240, true); }
void TestStoreDamage::blankedBlocks() { damaged(Damage::BlankedBlock, 120, true); }
void TestStoreDamage::cutEnds() { damaged(Damage::CutEnd, 60, true); }
void TestStoreDamage::withoutBackup() { damaged(Damage::BlankedBlock, 60, false); }

void TestStoreDamage::gone()
{
    QVERIFY(QFile::remove(m_original->filePath(QStringLiteral("meetings.db"))));
    MeetingStore store(m_original->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(opened.ok());
    QCOMPARE(opened->notes.size(), std::size_t(1));
    QCOMPARE(planOf(store, QStringLiteral("m2")), m_backedUp.at(QStringLiteral("m2")));
}

void TestStoreDamage::goneAndBackupBroken()
{
    QVERIFY(QFile::remove(m_original->filePath(QStringLiteral("meetings.db"))));
    writeAll(m_original->filePath(QStringLiteral("meetings-backup.db")), "not a database at all");
    MeetingStore store(m_original->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
    QCOMPARE(opened->notes.size(), std::size_t(1));
    QVERIFY(store.meetings()->rows.empty());
    QCOMPARE(readAll(m_original->filePath(QStringLiteral("meetings-backup.db"))), QByteArray("not a database at all"));
}

void TestStoreDamage::interruptedRecoveryIsEnded()
{
    // As it is when the program ends between the last two steps: set aside, and not yet in place.
    const StoreFiles files(m_original->path());
    QVERIFY(QFile::copy(files.database(), files.unfinished()));
    QVERIFY(StoreFiles::renameDatabase(files.database(), files.nameForDamaged(fixedNow())));
    QVERIFY(QFile::remove(files.backup()));
    MeetingStore store(m_original->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY(opened.ok());
    for (const auto &[id, plan] : m_newest)
        QCOMPARE(planOf(store, id), plan);
}

void TestStoreDamage::foreignFileIsSetAside()
{
    const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
    {
        StoreDatabase other;
        QVERIFY(other.open(folder->filePath(QStringLiteral("meetings.db")), StoreDatabase::Mode::ReadWrite));
        QVERIFY(other.run(QStringLiteral("CREATE TABLE somebody (else TEXT)")) || other.run(QStringLiteral("CREATE TABLE somebody (x TEXT)")));
    }
    MeetingStore store(folder->path(), fixedNow);
    const Result<StoreOpening> opened = store.open();
    QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
    QCOMPARE(opened->notes.size(), std::size_t(1));
    QCOMPARE(StoreFiles(folder->path()).setAside().size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_store_damage.moc"
