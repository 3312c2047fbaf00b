// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_files.h"

#include "base/json_pointer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace einlass {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QStringList &sideSuffixes()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return suffixes;
}

bool removeFile(const QString &path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

} // namespace

QStringList StoreFiles::setAside() const
{
    QStringList paths;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("meetings-damaged-*.db")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << path(name);
    return paths;
}

Result<void> StoreFiles::prepareFolder() const
{
    const QFileInfo info(m_folder);
    const bool there = info.exists();
    if ((there && !info.isDir()) || (!there && !QDir().mkpath(m_folder)))
        return Message{QT_TRANSLATE_NOOP("Core", "The folder %1 for your meetings cannot be made. Meetings can be kept in plan files until it can."),
                       {shownFile(m_folder)}};
    // Nobody else may read; whoever took the right to write from themselves meant it. In a folder of somebody
    // else what others may read is not ours to say.
    QFile::setPermissions(m_folder, QFile::permissions(m_folder) & (ownerOnly | QFile::ExeOwner));
    return {};
}

bool StoreFiles::createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return false;
    return file.setPermissions(file.permissions() & ownerOnly);
}

bool StoreFiles::removeDatabase(const QString &path)
{
    bool gone = removeFile(path);
    for (const QString &suffix : sideSuffixes())
        gone = removeFile(path + suffix) && gone;
    return gone;
}

bool StoreFiles::renameDatabase(const QString &from, const QString &to)
{
    // The log first: a database without its log would look whole and lack what was saved last.
    for (const QString &suffix : sideSuffixes()) {
        if (QFile::exists(from + suffix) && !replace(from + suffix, to + suffix))
            return false;
    }
    return replace(from, to);
}

bool StoreFiles::replace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), error);
    return !error;
}

bool StoreFiles::rotateBackups() const
{
    if (QFile::exists(backup()) && !replace(backup(), olderBackup()))
        return false;
    return replace(unfinished(), backup());
}

QString StoreFiles::nameForDamaged(const QDateTime &now) const
{
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = path(QStringLiteral("meetings-damaged-%1.db").arg(stamp));
    for (int i = 2; QFile::exists(name); ++i)
        name = path(QStringLiteral("meetings-damaged-%1-%2.db").arg(stamp).arg(i));
    return name;
}

bool StoreFiles::removeAll() const
{
    bool gone = true;
    for (const QString &file : QStringList{database(), backup(), olderBackup(), unfinished(), lock()} + setAside())
        gone = removeDatabase(file) && gone;
    QDir().rmdir(m_folder);
    return gone;
}

} // namespace einlass
