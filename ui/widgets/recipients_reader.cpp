// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_reader.h"

#include "base/json_text.h"

#include <QThread>

namespace einlass {

RecipientsReader::RecipientsReader(std::shared_ptr<const AddressBook> book, QObject *parent)
    : QObject(parent), m_book(std::move(book))
{
}

RecipientsReader::~RecipientsReader()
{
    m_givenUp = true;
    if (m_thread)
        m_thread->wait();
}

Recipients RecipientsReader::readNow(const RecipientsSource &source, const AddressBook &book, const ReadingGoesOn &goesOn)
{
    if (source.path.isEmpty())
        return recipientsFrom(source.text, book, goesOn);
    const Result<QByteArray> bytes = readFile(source.path, maximumRecipientsSize);
    if (bytes)
        return recipientsFrom(*bytes, book, goesOn);
    Recipients none;
    none.problem = bytes.error();
    return none;
}

void RecipientsReader::read(const RecipientsSource &source)
{
    m_waiting.push_back(source);
    if (!isReading())
        readNext();
}

void RecipientsReader::giveUp()
{
    m_waiting.clear();
    m_givenUp = isReading();
}

void RecipientsReader::abandon()
{
    giveUp();
    m_abandoned = isReading();
}

void RecipientsReader::readNext()
{
    const RecipientsSource source = m_waiting.front();
    m_waiting.pop_front();
    m_givenUp = false;
    m_abandoned = false;
    m_thread.reset(QThread::create([this, source] {
        int told = -1;
        const auto goesOn = [this, &told](int thousandths) {
            if (thousandths / 10 != told) {
                told = thousandths / 10;
                QMetaObject::invokeMethod(this, [this, thousandths] { tell(thousandths); }, Qt::QueuedConnection);
            }
            return !m_givenUp;
        };
        const auto read = std::make_shared<Recipients>(readNow(source, *m_book, goesOn));
        QMetaObject::invokeMethod(this, [this, read, source] { take(read, source); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    emit began();
}

void RecipientsReader::tell(int thousandths)
{
    if (isReading() && !m_abandoned)
        emit progressed(thousandths);
}

void RecipientsReader::take(const std::shared_ptr<Recipients> &recipients, const RecipientsSource &source)
{
    m_thread->wait();
    m_thread.reset();
    if (!m_abandoned)
        emit finished(*recipients, source);
    if (!m_waiting.empty() && !isReading())
        readNext();
}

} // namespace einlass
