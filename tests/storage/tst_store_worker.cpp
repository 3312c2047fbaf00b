// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"
#include "storage/memory_secret_store.h"
#include "storage/noted_secret_store.h"
#include "storage/store_worker.h"
#include "store_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

using namespace einlass;
using namespace einlass::test;

class TestStoreWorker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesAtOnceAndTheLastState();
    void neverBlocksTheCaller();
    void flushWaitsAndClosingWrites();
    void answersOnTheCallersThreadOrNotAtAll();
    void keepsWhatCouldNotBeWritten();
    void notesSecretsBeforehand();
    void takesCareOfRemains();

private:
    bool open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreWorker> m_worker;
};

void TestStoreWorker::init()
{
    m_folder = temporaryFolder();
    m_worker = std::make_unique<StoreWorker>(m_folder->path(), [] { return QDateTime::currentDateTime(); });
}

void TestStoreWorker::cleanup()
{
    m_worker.reset();
}

bool TestStoreWorker::open()
{
    std::optional<bool> opened;
    m_worker->open(this, [&](const Result<StoreOpening> &opening) { opened = opening.ok(); });
    return QTest::qWaitFor([&] { return opened.has_value(); }) && *opened;
}

void TestStoreWorker::writesAtOnceAndTheLastState()
{
    QVERIFY(open());
    QSignalSpy saved(m_worker.get(), &StoreWorker::saved);
    // Busy for a while: what comes meanwhile is written once, as it was last.
    m_worker->ask([](MeetingStore &) { QThread::msleep(100); return 0; }, this, [](int) {});
    for (int i = 0; i < 1000; ++i)
        m_worker->save(record(QStringLiteral("a"), QString::number(i)));
    QVERIFY(m_worker->hasUnsaved());
    QVERIFY(saved.wait(1000));
    QTRY_VERIFY_WITH_TIMEOUT(!m_worker->hasUnsaved(), 1000);
    QCoreApplication::processEvents();
    QVERIFY2(saved.count() <= 3, qPrintable(QString::number(saved.count())));
    QCOMPARE(m_worker->wait([](MeetingStore &store) { return planOf(store, QStringLiteral("a")); }), QStringLiteral("999"));

    QElapsedTimer clock;
    clock.start();
    m_worker->save(record(QStringLiteral("b"), QStringLiteral("{}")));
    QVERIFY(saved.wait(1000));
    QVERIFY(clock.elapsed() < 1000);
}

void TestStoreWorker::neverBlocksTheCaller()
{
    QVERIFY(open());
    m_worker->ask([](MeetingStore &) { QThread::msleep(300); return 0; }, this, [](int) {});
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i)
        m_worker->save(record(QString::number(i), QString(20000, u'x')));
    QVERIFY2(clock.elapsed() < 150, qPrintable(QString::number(clock.elapsed())));
}

void TestStoreWorker::flushWaitsAndClosingWrites()
{
    QVERIFY(open());
    m_worker->save(record(QStringLiteral("a"), QStringLiteral("1")));
    QVERIFY(m_worker->flush().ok());
    QVERIFY(!m_worker->hasUnsaved());
    m_worker->save(record(QStringLiteral("a"), QStringLiteral("2")));
    m_worker->close();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(!store.isReadOnly());
    QCOMPARE(planOf(store, QStringLiteral("a")), QStringLiteral("2"));
}

void TestStoreWorker::answersOnTheCallersThreadOrNotAtAll()
{
    QVERIFY(open());
    QThread *where = nullptr;
    m_worker->ask([](MeetingStore &store) { return store.meetings(); }, this, [&](const Result<MeetingStore::Listing> &) { where = QThread::currentThread(); });
    QTRY_COMPARE(where, QThread::currentThread());
    bool answered = false;
    auto context = std::make_unique<QObject>();
    m_worker->ask([](MeetingStore &) { return 0; }, context.get(), [&](int) { answered = true; });
    context.reset();
    m_worker->wait([](MeetingStore &) { return 0; });
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestStoreWorker::keepsWhatCouldNotBeWritten()
{
    QVERIFY(open());
    QSignalSpy failed(m_worker.get(), &StoreWorker::failed);
    letLargeWritesFail();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = 0;
    setrlimit(RLIMIT_FSIZE, &full);
    m_worker->save(record(QStringLiteral("a"), QStringLiteral("1")));
    const bool told = QTest::qWaitFor([&] { return failed.count() > 0; });
    const bool waiting = m_worker->hasUnsaved();
    m_worker->save(record(QStringLiteral("a"), QStringLiteral("2")));
    const bool flushed = m_worker->flush().ok();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(told);
    QVERIFY(waiting);
    QVERIFY(!flushed);
    QVERIFY(m_worker->flush().ok());
    QCOMPARE(m_worker->wait([](MeetingStore &store) { return planOf(store, QStringLiteral("a")); }), QStringLiteral("2"));
}

namespace {

/// A keychain that looks at the store when it is asked.
class LookingKeychain : public MemorySecretStore
{
public:
    std::function<void()> look;
    bool refuses = false;

    void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) override
    {
        look();
        MemorySecretStore::save(planId, secrets, context, std::move(done));
    }
    void remove(const QString &planId, QObject *context, Done done) override
    {
        if (refuses)
            done(KeychainError{KeychainProblem::Locked, {"locked"}});
        else
            MemorySecretStore::remove(planId, context, std::move(done));
    }
};

} // namespace

void TestStoreWorker::notesSecretsBeforehand()
{
    QVERIFY(open());
    LookingKeychain keychain;
    NotedSecretStore secrets(keychain, *m_worker, [] { return true; });
    const auto noted = [this] { return *m_worker->wait([](MeetingStore &store) { return store.notedSecrets(); }); };
    QStringList before;
    keychain.look = [&] { before = noted(); };
    std::optional<bool> done;
    secrets.save(QStringLiteral("plan"), {QStringLiteral("123456"), {}, {}}, this, [&](const auto &error) { done = !error; });
    QTRY_VERIFY(done.has_value());
    QCOMPARE(before, QStringList{QStringLiteral("plan")});

    keychain.refuses = true;
    done.reset();
    secrets.remove(QStringLiteral("plan"), this, [&](const auto &error) { done = !error; });
    QTRY_VERIFY(done.has_value());
    QVERIFY(!*done);
    QCOMPARE(noted(), QStringList{QStringLiteral("plan")});
    keychain.refuses = false;
    secrets.remove(QStringLiteral("plan"), this, [](const auto &) {});
    QTRY_VERIFY(noted().isEmpty());
    QVERIFY(!bytesIn(m_folder->path()).contains("123456"));
}

void TestStoreWorker::takesCareOfRemains()
{
    QVERIFY(open());
    m_worker->save(record(QStringLiteral("a"), QStringLiteral("Carla Vergessen")));
    QVERIFY(m_worker->flush().ok());
    QVERIFY(m_worker->wait([](MeetingStore &store) { return store.remove(QStringLiteral("a")); }).ok());
    m_worker->takeCare();
    QTRY_VERIFY(!m_worker->wait([](MeetingStore &store) { return store.needsCleaning(); }));
    QVERIFY(!bytesIn(m_folder->path()).contains("Carla Vergessen"));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("meetings-backup.db"))));
}

QTEST_GUILESS_MAIN(TestStoreWorker)
#include "tst_store_worker.moc"
