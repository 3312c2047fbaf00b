// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace einlass {

/// Makes many documents on a thread of its own, one work at a time; answers on the thread that it
/// lives on. Going away stops the work.
class DocumentWorker : public QObject
{
    Q_OBJECT

public:
    /// Must refer to nothing that may change or go away meanwhile.
    using Work = std::function<Result<DocumentSet>(const DocumentProgress &progress)>;

    explicit DocumentWorker(QObject *parent = nullptr);
    ~DocumentWorker() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Nothing happens while a work is running.
    void start(Work work);
    /// The work ends with the message of its own that it was stopped.
    void cancel();

signals:
    void progressed(int done, int all);
    void finished(const einlass::Result<einlass::DocumentSet> &made);

private:
    void take(const std::shared_ptr<Result<DocumentSet>> &made);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace einlass
