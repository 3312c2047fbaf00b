// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of what was deleted, and the copies that are kept.
#include "store_fixture.h"

#include <QTest>

using namespace einlass;
using namespace einlass::test;

class TestStoreRemains : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingOfTheDeleted();
    void leavesNothingOfThePeopleForgotten();
    void backupIsMadeOnceADay();
    void removesEverything();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreRemains::leavesNothingOfTheDeleted()
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

void TestStoreRemains::leavesNothingOfThePeopleForgotten()
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

void TestStoreRemains::backupIsMadeOnceADay()
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

void TestStoreRemains::removesEverything()
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

QTEST_GUILESS_MAIN(TestStoreRemains)
#include "tst_store_remains.moc"
