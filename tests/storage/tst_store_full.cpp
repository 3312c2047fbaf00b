// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full at every moment: a limit on the size of files makes writing fail wherever it is.
#include "base/file_size_limit.h"
#include "store_fixture.h"

#include <QTest>

#include <sys/resource.h>

using namespace einlass;
using namespace einlass::test;

class TestStoreFull : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { letLargeWritesFail(); }
    void savesFailWhole();
    void cleaningFailsWhole();
    void openingFailsInWords();
};

namespace {

class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before;
};

QString text(int number, int size) { return QStringLiteral("%1:%2").arg(number).arg(QString(size, u'v')); }

} // namespace

void TestStoreFull::savesFailWhole()
{
    int failures = 0;
    for (rlim_t limit = 0; limit < 400000; limit += 9000) {
        const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
        MeetingStore store(folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        QVERIFY(store.save({record(QStringLiteral("a"), text(0, 100)), record(QStringLiteral("b"), text(0, 100))}).ok());
        int saved = 0;
        int failed = 0;
        {
            const FileLimit full(limit);
            for (int number = 1; number <= 12; ++number) {
                // Both or none.
                const Result<void> result = store.save({record(QStringLiteral("a"), text(number, 20000)), record(QStringLiteral("b"), text(number, 15000))});
                if (result) {
                    saved = number;
                    continue;
                }
                ++failed;
                QVERIFY2(QLatin1String(result.error().source).contains(QLatin1String("it is full")), result.error().source);
                const QString plan = planOf(store, QStringLiteral("a"));
                QVERIFY2(plan.startsWith(QStringLiteral("%1:").arg(saved)), qPrintable(plan.left(20)));
                QVERIFY(planOf(store, QStringLiteral("b")).startsWith(QStringLiteral("%1:").arg(saved)));
            }
        }
        failures += failed;
        // There is room again: it goes on without being opened anew.
        QVERIFY(store.save({record(QStringLiteral("a"), text(99, 30000))}).ok());
        QCOMPARE(planOf(store, QStringLiteral("a")), text(99, 30000));
        store.close();
        const Result<StoreOpening> opened = store.open();
        QVERIFY(opened.ok() && opened->notes.empty());
        QCOMPARE(planOf(store, QStringLiteral("a")), text(99, 30000));
        QVERIFY(planOf(store, QStringLiteral("b")).startsWith(QStringLiteral("%1:").arg(saved)));
    }
    QVERIFY(failures > 100);
}

void TestStoreFull::cleaningFailsWhole()
{
    int failures = 0;
    for (rlim_t limit = 0; limit < 240000; limit += 8000) {
        const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
        MeetingStore store(folder->path(), fixedNow);
        QVERIFY(store.open().ok());
        for (int i = 0; i < 8; ++i)
            QVERIFY(store.save({record(QStringLiteral("m%1").arg(i), text(i, 20000))}).ok());
        QVERIFY(store.remove(QStringLiteral("m3")).ok());
        {
            const FileLimit full(limit);
            const bool done = store.cleanUp().ok();
            failures += !done;
            // What could not be done stays owed.
            QCOMPARE(store.needsCleaning(), !done);
        }
        for (int i = 0; i < 8; ++i)
            QCOMPARE(planOf(store, QStringLiteral("m%1").arg(i)), i == 3 ? QString() : text(i, 20000));
        QVERIFY(store.cleanUp().ok());
        QVERIFY(!bytesIn(folder->path()).contains("3:vvvv"));
    }
    QVERIFY(failures > 5);
}

void TestStoreFull::openingFailsInWords()
{
    int failures = 0;
    for (rlim_t limit = 0; limit < 120000; limit += 4000) {
        const std::unique_ptr<QTemporaryDir> folder = temporaryFolder();
        MeetingStore store(folder->path(), fixedNow);
        {
            const FileLimit full(limit);
            const Result<StoreOpening> opened = store.open();
            failures += !opened.ok();
            if (!opened)
                QVERIFY(!QLatin1String(opened.error().source).isEmpty());
        }
        const Result<StoreOpening> opened = store.open();
        QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
        QVERIFY(store.save({record(QStringLiteral("a"), text(1, 100))}).ok());
    }
    QVERIFY(failures > 0);
}

QTEST_GUILESS_MAIN(TestStoreFull)
#include "tst_store_full.moc"
