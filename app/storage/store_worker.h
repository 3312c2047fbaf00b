// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/meeting_store.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace einlass {

/// Runs a store on a thread of its own, so that the window never waits for the disk. All calls come
/// from one thread, and answers come back there, unless the context object is gone by then. Work is
/// done in the order of the calls; whatever was given to save() before is written first.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    StoreWorker(const QString &folder, std::function<QDateTime()> now, QObject *parent = nullptr);
    /// As close().
    ~StoreWorker() override;

    using Opened = std::function<void(Result<StoreOpening>)>;
    void open(QObject *context, Opened opened);
    /// Writes what is waiting, cleans up if that is owed, and ends the thread.
    void close();

    /// Of several states of a meeting that wait, only the last is written. Written at once when nothing
    /// else is done; saved() or failed() follow.
    void save(MeetingRecord record);
    /// Whether something waits, was not written, or is being written.
    bool hasUnsaved() const;
    /// Forgets what waits for a meeting that is removed.
    void discard(const QString &id);
    /// Waits until everything is written; the error says why something is not. It is kept and tried again.
    Result<void> flush();

    /// Works on the store and brings the answer.
    template <typename Work, typename Answer>
    void ask(Work work, QObject *context, Answer answer)
    {
        post([this, work = std::move(work), context = QPointer<QObject>(context), answer = std::move(answer)](MeetingStore &store) {
            deliver([context, answer, result = work(store)] {
                if (context)
                    answer(result);
            });
        });
    }

    /// Works on the store and waits for it.
    template <typename Work>
    auto wait(Work work) -> decltype(work(std::declval<MeetingStore &>()))
    {
        std::optional<decltype(work(std::declval<MeetingStore &>()))> result;
        postAndWait([&](MeetingStore &store) { result.emplace(work(store)); });
        return std::move(*result);
    }

    /// Takes care soon, when nothing else is to be done: cleans up, mends, makes the daily backup.
    void takeCare();

signals:
    void saved();
    void failed(const einlass::Message &message);
    /// What taking care could not do.
    void noticed(const std::vector<einlass::Message> &messages);
    /// Something was damaged.
    void mended(const einlass::StoreMending &mending);

private:
    using Task = std::function<void(MeetingStore &)>;
    void post(Task task);
    void postAndWait(const Task &task);
    /// Runs it on the caller's thread, later.
    void deliver(std::function<void()> call);
    /// On the worker's thread.
    void flushHere();

    struct Runner;
    std::unique_ptr<Runner> m_runner;
};

} // namespace einlass
