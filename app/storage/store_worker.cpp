// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_worker.h"

#include <QMutex>
#include <QThread>
#include <QTimer>

#include <map>

namespace einlass {
namespace {

/// After a failure, which is a full disk as a rule.
constexpr int retryMs = 5000;
/// Long enough that opening and listing come first.
constexpr int careMs = 300;

} // namespace

struct StoreWorker::Runner
{
    Runner(const QString &folder, std::function<QDateTime()> now) : store(folder, std::move(now)) {}

    /// On the worker's thread: everything that waits, in one transaction.
    Result<void> writeWaiting();
    void care(StoreWorker &worker);
    void careIfDamaged(StoreWorker &worker);

    MeetingStore store;
    QThread thread;
    QObject inThread;                                   ///< lives in the thread; what is posted to it runs there
    QTimer retry{&inThread};
    QTimer caring{&inThread};

    mutable QMutex mutex;
    std::map<QString, MeetingRecord> waiting;
    bool posted = false;                                ///< writing was asked for and has not begun
    bool writing = false;
    bool saidDamage = false;                            ///< where nothing can be mended
};

Result<void> StoreWorker::Runner::writeWaiting()
{
    std::map<QString, MeetingRecord> records;
    {
        QMutexLocker lock(&mutex);
        posted = false;
        if (waiting.empty())
            return {};
        records.swap(waiting);
        writing = true;
    }
    std::vector<MeetingRecord> list;
    for (const auto &[id, record] : records)
        list.push_back(record);
    const Result<void> written = store.save(list);
    QMutexLocker lock(&mutex);
    writing = false;
    // What has come meanwhile is newer.
    if (!written)
        waiting.merge(records);
    return written;
}

StoreWorker::StoreWorker(const QString &folder, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_runner(std::make_unique<Runner>(folder, std::move(now)))
{
    Runner &runner = *m_runner;
    runner.retry.setSingleShot(true);
    runner.retry.setInterval(retryMs);
    runner.caring.setSingleShot(true);
    runner.caring.setInterval(careMs);
    runner.inThread.moveToThread(&runner.thread);
    connect(&runner.retry, &QTimer::timeout, &runner.inThread, [this] { flushHere(); });
    connect(&runner.caring, &QTimer::timeout, &runner.inThread, [this] { m_runner->care(*this); });
}

StoreWorker::~StoreWorker()
{
    close();
}

void StoreWorker::open(QObject *context, Opened opened)
{
    if (!m_runner->thread.isRunning())
        m_runner->thread.start();
    ask([](MeetingStore &store) { return store.open(); }, context, std::move(opened));
}

void StoreWorker::close()
{
    if (!m_runner->thread.isRunning())
        return;
    postAndWait([this](MeetingStore &store) {
        m_runner->retry.stop();
        m_runner->caring.stop();
        if (store.needsCleaning())
            store.cleanUp().ok();       // owed to the next start when it fails
        store.close();
    });
    m_runner->thread.quit();
    m_runner->thread.wait();
}

void StoreWorker::save(MeetingRecord record)
{
    QMutexLocker lock(&m_runner->mutex);
    const QString id = record.row.id;
    m_runner->waiting.insert_or_assign(id, std::move(record));
    if (m_runner->posted)
        return;
    m_runner->posted = true;
    QMetaObject::invokeMethod(&m_runner->inThread, [this] { flushHere(); }, Qt::QueuedConnection);
}

void StoreWorker::flushHere()
{
    {
        QMutexLocker lock(&m_runner->mutex);
        if (m_runner->waiting.empty())
            return;
    }
    const Result<void> written = m_runner->writeWaiting();
    if (!written)
        m_runner->retry.start();
    deliver([this, written] {
        if (written)
            emit saved();
        else
            emit failed(written.error());
    });
}

bool StoreWorker::hasUnsaved() const
{
    QMutexLocker lock(&m_runner->mutex);
    return m_runner->writing || !m_runner->waiting.empty();
}

void StoreWorker::discard(const QString &id)
{
    QMutexLocker lock(&m_runner->mutex);
    m_runner->waiting.erase(id);
}

Result<void> StoreWorker::flush()
{
    Result<void> written;
    if (!m_runner->thread.isRunning())
        return written;
    const bool asked = QMetaObject::invokeMethod(&m_runner->inThread, [&] { written = m_runner->writeWaiting(); },
                                                 Qt::BlockingQueuedConnection);
    Q_ASSERT(asked);
    Q_UNUSED(asked)
    if (written)
        emit saved();
    else
        emit failed(written.error());
    return written;
}

void StoreWorker::takeCare()
{
    QMetaObject::invokeMethod(&m_runner->inThread, [this] { m_runner->caring.start(); }, Qt::QueuedConnection);
}

void StoreWorker::Runner::care(StoreWorker &worker)
{
    if (store.isReadOnly())
        return;
    std::vector<Message> notes;
    const auto note = [&notes](const Result<void> &result) {
        if (!result)
            notes.push_back(result.error());
    };
    const bool cleaning = store.needsCleaning();
    if (cleaning || store.needsBackup() || store.hasMetDamage()) {
        const bool copies = cleaning || store.needsBackup();
        const Result<StoreMending> mended = store.mend();
        if (!mended)
            notes.push_back(mended.error());
        else if (!mended->isEmpty())
            worker.deliver([&worker, mending = *mended] { emit worker.mended(mending); });
        if (copies)
            note(cleaning ? store.cleanUp() : store.backUp());
    }
    if (!notes.empty())
        worker.deliver([&worker, notes] { emit worker.noticed(notes); });
}

/// What was met damaged while something was read is mended soon; where nothing is written, it is said once.
void StoreWorker::Runner::careIfDamaged(StoreWorker &worker)
{
    if (!store.hasMetDamage())
        return;
    if (!store.isReadOnly()) {
        if (!caring.isActive())
            caring.start();
    } else if (!saidDamage) {
        saidDamage = true;
        const Message note{QT_TRANSLATE_NOOP("Core", "Some entries are damaged and left out here: the list may lack meetings, tasks or people. They are mended when Einlass is the only one to run and may write in its folder.")};
        worker.deliver([&worker, note] { emit worker.noticed({note}); });
    }
}

void StoreWorker::post(Task task)
{
    QMetaObject::invokeMethod(&m_runner->inThread, [this, task = std::move(task)] {
        flushHere();
        task(m_runner->store);
        m_runner->careIfDamaged(*this);
    }, Qt::QueuedConnection);
}

void StoreWorker::postAndWait(const Task &task)
{
    QMetaObject::invokeMethod(&m_runner->inThread, [this, &task] {
        flushHere();
        task(m_runner->store);
        m_runner->careIfDamaged(*this);
    }, Qt::BlockingQueuedConnection);
}

void StoreWorker::deliver(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace einlass
