// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace einlass {

/// The files of the store in its folder. All are for their owner alone.
class StoreFiles
{
public:
    explicit StoreFiles(const QString &folder) : m_folder(folder) {}

    const QString &folder() const { return m_folder; }
    QString database() const { return path(QStringLiteral("meetings.db")); }
    QString lock() const { return path(QStringLiteral("meetings.lock")); }
    QString backup() const { return path(QStringLiteral("meetings-backup.db")); }
    QString olderBackup() const { return path(QStringLiteral("meetings-backup-older.db")); }
    /// What is being written and counts only once it is renamed.
    QString unfinished() const { return path(QStringLiteral("meetings.db.new")); }
    /// Copies of damaged databases that were set aside.
    QStringList setAside() const;

    /// Makes the folder and takes it away from everybody else.
    Result<void> prepareFolder() const;
    /// Makes an empty file for its owner alone, so that it never is anybody else's for a moment.
    static bool createPrivate(const QString &path);
    /// A database with SQLite's own files beside it.
    static bool removeDatabase(const QString &path);
    static bool renameDatabase(const QString &from, const QString &to);
    /// Renames the file over another one.
    static bool replace(const QString &from, const QString &to);
    /// The newer of two backups becomes the older one, and the unfinished file the newer.
    bool rotateBackups() const;
    /// A name for a damaged database, not taken yet.
    QString nameForDamaged(const QDateTime &now) const;
    /// Everything that the store has put here, the folder too when nothing else is in it.
    bool removeAll() const;

private:
    QString path(const QString &name) const { return QStringLiteral("%1/%2").arg(m_folder, name); }

    QString m_folder;
};

} // namespace einlass
