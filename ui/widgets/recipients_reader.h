// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/recipients.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>

class QThread;

namespace einlass {

/// Something to read addresses out of.
struct RecipientsSource
{
    QString text;
    QString path;               ///< of a file; empty when the text is given
    bool written = false;       ///< comes from the field for writing
};

/// Reads lists of any size on a thread of its own, one after the other; answers on the thread that
/// it lives on. Going away gives up at once.
class RecipientsReader : public QObject
{
    Q_OBJECT

public:
    RecipientsReader(std::shared_ptr<const AddressBook> book, QObject *parent);
    ~RecipientsReader() override;

    void read(const RecipientsSource &source);
    bool isReading() const { return m_thread != nullptr; }
    /// The list that is read comes back as it is then, no longer whole; those waiting are dropped.
    void giveUp();
    /// Nothing of what is read or waits is wanted any more; finished() is not emitted for it.
    void abandon();

    /// Reads one source here and now.
    static Recipients readNow(const RecipientsSource &source, const AddressBook &book, const ReadingGoesOn &goesOn = {});

signals:
    void began();
    void progressed(int thousandths);
    void finished(const Recipients &recipients, const RecipientsSource &source);

private:
    void readNext();
    void tell(int thousandths);
    void take(const std::shared_ptr<Recipients> &recipients, const RecipientsSource &source);

    std::shared_ptr<const AddressBook> m_book;
    std::deque<RecipientsSource> m_waiting;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_givenUp = false;
    bool m_abandoned = false;               ///< the list that is read
};

} // namespace einlass
