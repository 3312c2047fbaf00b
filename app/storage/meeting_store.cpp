// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_store.h"

#include "base/json_pointer.h"
#include "storage/store_mending.h"
#include "storage/store_recovery.h"

#include <QFile>
#include <QFileInfo>

namespace einlass {
namespace {

const char readOnlyNote[] = QT_TRANSLATE_NOOP("Core", "The folder %1 can be read but not written. Your meetings can be looked at; what you change is not kept.");
const char secondProgram[] = QT_TRANSLATE_NOOP("Core", "Einlass is running already and keeps your meetings there. Here they can be looked at; what you change is not kept. Close the other window and start Einlass again to go on.");
const char newerVersion[] = QT_TRANSLATE_NOOP("Core", "Your meetings were kept by a newer version of Einlass, which this version cannot read. Nothing was changed. Install the newer version, or go on with plan files.");

/// Tries to write, and takes it back.
bool refusesRows(StoreDatabase &database)
{
    StoreTransaction transaction(database);
    const bool taken = transaction.begun() && tables::settings().put(database, {QStringLiteral("trial"), QStringLiteral("1")});
    return !taken && database.problem() == StoreProblem::ReadOnly;
}

QString cleaningSetting() { return QStringLiteral("cleaning-due"); }

} // namespace

MeetingStore::MeetingStore(const QString &folder, std::function<QDateTime()> now)
    : m_files(folder), m_now(std::move(now))
{
}

MeetingStore::~MeetingStore()
{
    close();
}

Result<StoreOpening> MeetingStore::open()
{
    close();
    if (Result<void> prepared = m_files.prepareFolder(); !prepared)
        return prepared.error();
    switch (m_lock.take(m_files.lock())) {
    case StoreLock::Taken::Yes:
        return openWritable({});
    case StoreLock::Taken::HeldByAnother:
        return openReadOnly({secondProgram});
    case StoreLock::Taken::Impossible:
        break;
    }
    return openReadOnly({readOnlyNote, {shownFile(m_files.folder())}});
}

Result<StoreOpening> MeetingStore::openWritable(std::vector<Message> notes)
{
    const auto take = [&notes](const Result<StoreRecovery> &recovered) {
        if (recovered)
            notes.insert(notes.end(), recovered->notes.begin(), recovered->notes.end());
        return recovered.ok();
    };
    const bool missing = QFileInfo(m_files.database()).size() == 0;
    const bool recoverable = QFile::exists(m_files.backup()) || QFile::exists(m_files.olderBackup())
        || QFile::exists(m_files.unfinished());
    if (missing && recoverable) {
        if (Result<StoreRecovery> recovered = recoverMissing(m_files); !take(recovered))
            return recovered.error();
    }
    StoreFiles::removeDatabase(m_files.unfinished());
    if (!StoreFiles::createPrivate(m_files.database()))
        return openReadOnly({readOnlyNote, {shownFile(m_files.folder())}});

    StoreSoundness soundness = openSound(m_database, m_files.database(), StoreDatabase::Mode::ReadWrite);
    // Of a file that lost nearly all of it SQLite makes an empty database.
    if (soundness == StoreSoundness::Empty && QFileInfo(m_files.database()).size() > 0)
        soundness = StoreSoundness::Damaged;
    // A header that says "not for writing", though the system would let us.
    if (soundness == StoreSoundness::Sound && refusesRows(m_database) && QFileInfo(m_files.database()).isWritable())
        soundness = StoreSoundness::Damaged;
    if (soundness == StoreSoundness::Damaged) {
        m_database.close();
        if (Result<StoreRecovery> recovered = recoverStore(m_files, m_now()); !take(recovered))
            return recovered.error();
        soundness = openSound(m_database, m_files.database(), StoreDatabase::Mode::ReadWrite);
    }
    if (soundness == StoreSoundness::Newer)
        return Message{newerVersion};
    if (soundness == StoreSoundness::Unusable || soundness == StoreSoundness::Damaged)
        return m_database.message();
    if (soundness == StoreSoundness::Older) {
        // The way back, should the new version not please.
        if (Result<void> kept = backUp(); !kept)
            return kept.error();
        if (!prepareConnection(m_database) || !migrateSchema(m_database))
            return m_database.message();
    }
    if (soundness == StoreSoundness::Empty && !createSchema(m_database))
        return m_database.message();
    if (Result<void> ready = makeReady(); !ready)
        return ready.error();
    return StoreOpening{false, std::move(notes)};
}

/// A log beside the file makes a save one write instead of three, and leaves readers alone.
Result<void> MeetingStore::makeReady()
{
    const bool ready = prepareConnection(m_database) && stampSchema(m_database)
        && m_database.run(QStringLiteral("PRAGMA journal_mode = WAL"))
        && m_database.run(QStringLiteral("PRAGMA synchronous = FULL"))
        && m_database.run(QStringLiteral("PRAGMA wal_autocheckpoint = 500"));
    if (!ready)
        return m_database.message();
    return {};
}

Result<StoreOpening> MeetingStore::openReadOnly(const Message &why)
{
    m_readOnly = true;
    m_readOnlyReason = why;
    if (QFileInfo(m_files.database()).size() == 0)
        return Message{QT_TRANSLATE_NOOP("Core", "The folder %1 takes no new file, so meetings cannot be kept there. Ask for the right to write in it; until then keep them in plan files."),
                       {shownFile(m_files.folder())}};
    StoreSoundness soundness = openSound(m_database, m_files.database(), StoreDatabase::Mode::ReadOnly);
    if (soundness == StoreSoundness::Unusable)
        soundness = openSound(m_database, m_files.database(), StoreDatabase::Mode::Immutable);
    switch (soundness) {
    case StoreSoundness::Sound:
        return StoreOpening{true, {why}};
    case StoreSoundness::Newer:
        return Message{newerVersion};
    case StoreSoundness::Older:
    case StoreSoundness::Empty:
        return Message{QT_TRANSLATE_NOOP("Core", "Your meetings were kept by an older version of Einlass and cannot be brought up to date here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again."),
                       {shownFile(m_files.folder())}};
    case StoreSoundness::Damaged:
    case StoreSoundness::Unusable:
        break;
    }
    return m_database.problem() == StoreProblem::None
        ? Message{QT_TRANSLATE_NOOP("Core", "The file with your meetings is damaged and cannot be repaired here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again."),
                  {shownFile(m_files.folder())}}
        : m_database.message();
}

void MeetingStore::close()
{
    // The copy of a first day was made before there was a meeting.
    if (m_changed && m_backupIsEmpty && !m_readOnly && !backUp())
        qWarning("Einlass: no backup copy could be made at the end.");
    m_changed = false;
    m_metDamage = false;
    m_database.close();
    m_lock.release();
    m_readOnly = false;
}

Result<void> MeetingStore::change(const std::function<bool()> &work)
{
    if (m_readOnly)
        return m_readOnlyReason;
    StoreTransaction transaction(m_database);
    if (transaction.begun() && work() && transaction.commit()) {
        m_changed = true;
        return {};
    }
    return m_database.message();
}

bool MeetingStore::noteCleaning()
{
    return tables::settings().put(m_database, {cleaningSetting(), QStringLiteral("1")});
}

Result<void> MeetingStore::oweCleaning()
{
    return change([this] { return noteCleaning(); });
}

bool MeetingStore::needsCleaning()
{
    const Result<QString> due = setting(cleaningSetting());
    return due && !due->isEmpty();
}

Result<void> MeetingStore::cleanUp()
{
    if (m_readOnly)
        return m_readOnlyReason;
    // Deleted content is overwritten at once, but rows that moved between pages leave copies: only
    // writing the file anew removes those. The log holds pages as they were.
    if (!m_database.run(QStringLiteral("VACUUM")))
        return m_database.message();
    // Answers "busy", and is no error, while another program reads the log.
    const QVariant busy = m_database.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy.isValid())
        return m_database.message();
    if (busy.toInt() != 0)
        return Message{QT_TRANSLATE_NOOP("Core", "What was deleted cannot be overwritten while another window of Einlass reads your meetings. It is tried again at the next start.")};
    bool gone = true;
    for (const QString &copy : m_files.setAside())
        gone = StoreFiles::removeDatabase(copy) && gone;
    if (Result<void> kept = backUp(); !kept)
        return kept;
    gone = StoreFiles::removeDatabase(m_files.olderBackup()) && gone;
    if (!gone)
        return Message{QT_TRANSLATE_NOOP("Core", "An old copy of your meetings in %1 cannot be deleted. It is tried again at the next start."),
                       {shownFile(m_files.folder())}};
    return change([this] { return tables::settings().remove(m_database, {cleaningSetting()}); });
}

bool MeetingStore::needsBackup() const
{
    const QFileInfo backup(m_files.backup());
    return !m_readOnly && (!backup.exists() || backup.lastModified().addDays(1) < m_now());
}

Result<StoreMending> MeetingStore::mend()
{
    StoreMending mending;
    m_metDamage = false;
    if (Result<void> mended = change([&] { return mendRows(m_database, {m_files.backup(), m_files.olderBackup()}, mending); }); !mended)
        return mended.error();
    return mending;
}

Result<void> MeetingStore::backUp()
{
    if (m_readOnly)
        return m_readOnlyReason;
    StoreFiles::removeDatabase(m_files.unfinished());
    // SQLite writes into an empty file that is there, so that it is never open to others.
    const bool written = StoreFiles::createPrivate(m_files.unfinished())
        && m_database.run(QStringLiteral("VACUUM INTO ?"), {m_files.unfinished()});
    if (!written) {
        const Message why = m_database.message();
        StoreFiles::removeDatabase(m_files.unfinished());
        return why;
    }
    if (!m_files.rotateBackups())
        return Message{readOnlyNote, {shownFile(m_files.folder())}};
    m_backupIsEmpty = !m_database.value(QStringLiteral("SELECT 1 FROM meetings LIMIT 1")).isValid();
    return {};
}

Result<void> MeetingStore::removeEverything()
{
    if (m_readOnly)
        return m_readOnlyReason;
    m_changed = false;
    close();
    if (m_files.removeAll())
        return {};
    return Message{QT_TRANSLATE_NOOP("Core", "Something in %1 cannot be deleted. Delete the folder yourself."),
                   {shownFile(m_files.folder())}};
}

} // namespace einlass
