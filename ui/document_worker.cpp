// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_worker.h"

#include <QThread>

namespace einlass {

DocumentWorker::DocumentWorker(QObject *parent) : QObject(parent) {}

DocumentWorker::~DocumentWorker()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void DocumentWorker::start(Work work)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        int told = -1;
        const auto progress = [this, &told](int done, int all) {
            const int percent = all > 0 ? 100 * done / all : 0;
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(this, [this, done, all] { emit progressed(done, all); }, Qt::QueuedConnection);
            }
            return !m_cancelled;
        };
        const auto made = std::make_shared<Result<DocumentSet>>(work(progress));
        QMetaObject::invokeMethod(this, [this, made] { take(made); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void DocumentWorker::cancel()
{
    m_cancelled = isRunning();
}

void DocumentWorker::take(const std::shared_ptr<Result<DocumentSet>> &made)
{
    m_thread->wait();
    m_thread.reset();
    emit finished(*made);
}

} // namespace einlass
