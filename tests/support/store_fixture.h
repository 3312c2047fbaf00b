// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/meeting_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

/// Folders and rows for tests of the store.
namespace einlass::test {

/// In memory where the system has a place for that: these tests write to the disk thousands of times.
inline std::unique_ptr<QTemporaryDir> temporaryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(QStringLiteral("%1/einlass-store-XXXXXX").arg(place));
}

inline QDateTime fixedNow() { return QDateTime(QDate(2027, 1, 12), QTime(9, 0)); }

inline MeetingRecord record(const QString &id, const QString &plan, qint64 changed = 1)
{
    MeetingRecord record;
    record.row.id = id;
    record.row.title = QStringLiteral("Title of %1").arg(id);
    record.row.occasion = QStringLiteral("seminar");
    record.row.state = QStringLiteral("planned");
    record.row.changed = changed;
    record.plan = plan;
    record.words = record.row.title.toCaseFolded();
    return record;
}

inline DutyRow duty(const QString &meeting, const QString &id, const QString &due)
{
    return {meeting, id, due, QStringLiteral("C16"), QStringLiteral("Löschen"), QStringLiteral("Delete")};
}

inline QString planOf(MeetingStore &store, const QString &id)
{
    const auto plan = store.plan(id);
    return plan && *plan ? (*plan)->text : QString();
}

/// Every byte of every file in the folder.
inline QByteArray bytesIn(const QString &folder)
{
    QByteArray bytes;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace einlass::test
