// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_lock.h"

#include "storage/store_files.h"

#include <QFile>
#include <QFileInfo>

namespace einlass {

StoreLock::Taken StoreLock::take(const QString &file)
{
    // Nothing ever stands in the file; whatever does would keep SQLite from locking it.
    if (QFileInfo(file).size() > 0)
        QFile::remove(file);
    if (!StoreFiles::createPrivate(file))
        return Taken::Impossible;
    if (m_database.open(file, StoreDatabase::Mode::ReadWrite, 0)
        && m_database.run(QStringLiteral("BEGIN EXCLUSIVE")))
        return Taken::Yes;
    const bool busy = m_database.problem() == StoreProblem::Busy;
    m_database.close();
    return busy ? Taken::HeldByAnother : Taken::Impossible;
}

void StoreLock::release()
{
    if (m_database.isOpen())
        m_database.run(QStringLiteral("ROLLBACK"));
    m_database.close();
}

} // namespace einlass
