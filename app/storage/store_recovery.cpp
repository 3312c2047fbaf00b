// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_recovery.h"

#include "base/json_pointer.h"
#include "base/message_dates.h"
#include "storage/store_table.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

bool structureIsSound(StoreDatabase &database)
{
    const auto answer = database.rows(QStringLiteral("PRAGMA quick_check(1)"));
    return answer && answer->size() == 1 && answer->front().value(0).toString() == QLatin1String("ok");
}

bool hasAllTables(StoreDatabase &database)
{
    const auto names = database.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    QSet<QString> there;
    for (const QVariantList &row : names.value_or(StoreDatabase::Rows{}))
        there << row.first().toString();
    const std::vector<const StoreTable *> &all = tables::all();
    return std::all_of(all.begin(), all.end(), [&](const StoreTable *table) { return there.contains(table->name); });
}

bool rowsAreSound(StoreDatabase &database)
{
    const std::vector<const StoreTable *> &all = tables::all();
    return std::all_of(all.begin(), all.end(), [&](const StoreTable *table) {
        const StoreTable::Read read = table->read(database);
        return read.complete && read.damaged.empty();
    });
}

/// The newest backup that is whole; else one whose structure is. Empty: none.
QString bestBackup(const StoreFiles &files)
{
    for (const bool rows : {true, false}) {
        for (const QString &file : {files.backup(), files.olderBackup()}) {
            StoreDatabase database;
            if (!QFile::exists(file))
                continue;
            const StoreSoundness soundness = openSound(database, file, StoreDatabase::Mode::Immutable, rows);
            if (soundness == StoreSoundness::Sound || (!rows && soundness == StoreSoundness::Older))
                return file;
        }
    }
    return {};
}

Message noPlace(const StoreFiles &files)
{
    return {QT_TRANSLATE_NOOP("Core", "Your meetings cannot be restored, because the folder %1 takes no new file. Free some space, or ask for the right to write there, and start Einlass again."),
            {shownFile(files.folder())}};
}

/// A sound, current database beside the store's place: a copy of the backup, or a new one.
Result<void> buildAnew(const StoreFiles &files, const QString &backup)
{
    StoreFiles::removeDatabase(files.unfinished());
    StoreDatabase database;
    const bool copied = backup.isEmpty() || QFile::copy(backup, files.unfinished());
    if (!copied || !StoreFiles::createPrivate(files.unfinished())
        || !database.open(files.unfinished(), StoreDatabase::Mode::ReadWrite))
        return noPlace(files);
    if (backup.isEmpty() ? !createSchema(database) : !migrateSchema(database))
        return database.message();
    return {};
}

/// Every sound row of a table from both ends, since reading stops where the damage is.
std::vector<QVariantList> soundRows(StoreDatabase &damaged, const StoreTable &table)
{
    std::vector<QVariantList> rows = soundRowsAsNow(damaged, table);
    const QString backwards = QStringLiteral("ORDER BY %1 DESC").arg(table.columns.mid(0, table.keys).join(QLatin1String(" DESC, ")));
    QSet<QStringList> known;
    const auto keyOf = [&table](const QVariantList &row) {
        QStringList key;
        for (int i = 0; i < table.keys; ++i)
            key << row.at(i).toString();
        return key;
    };
    for (const QVariantList &row : rows)
        known << keyOf(row);
    for (const QVariantList &row : soundRowsAsNow(damaged, table, backwards)) {
        if (!known.contains(keyOf(row)))
            rows.push_back(row);
    }
    return rows;
}

/// Adds to the database what can be read of the damaged one, which is the newer of the two. How many meetings;
/// nothing when there is no place for them.
std::optional<int> salvage(const QString &damagedFile, const QString &file)
{
    StoreDatabase damaged;
    StoreDatabase database;
    if (!damaged.open(damagedFile, StoreDatabase::Mode::ReadWrite) || !database.open(file, StoreDatabase::Mode::ReadWrite)
        || !prepareConnection(database))
        return 0;
    int meetings = 0;
    StoreTransaction transaction(database);
    for (const StoreTable *table : tables::all()) {
        for (const QVariantList &row : soundRows(damaged, *table)) {
            // Of the damaged file's own version nothing is to be said of the new one.
            if (isAboutSchema(*table, row))
                continue;
            // What belongs to a meeting that could not be read has no place; the rest goes on.
            const bool put = table->put(database, row);
            if (!put && database.problem() == StoreProblem::Full)
                return std::nullopt;
            if (put && table == &tables::plans())
                ++meetings;
        }
    }
    // A list entry without its plan, and words without either, would promise what is not there.
    database.run(QStringLiteral("DELETE FROM meetings WHERE id NOT IN (SELECT meeting FROM plans)"));
    return recomputeAllSoon(database) && transaction.commit() ? std::optional(meetings) : std::nullopt;
}

QString momentOf(const QString &file)
{
    return momentArgument(QFileInfo(file).lastModified());
}

} // namespace

StoreSoundness openSound(StoreDatabase &database, const QString &file, StoreDatabase::Mode mode, bool rows)
{
    if (!database.open(file, mode))
        return database.problem() == StoreProblem::Damaged ? StoreSoundness::Damaged : StoreSoundness::Unusable;
    const StoreAge age = storeAge(database);
    // "Unsupported file format" and its like are errors of no special kind, and damage all the same.
    const bool damaged = database.problem() == StoreProblem::Damaged || database.problem() == StoreProblem::Failed;
    if (age == StoreAge::Unreadable)
        return damaged ? StoreSoundness::Damaged : StoreSoundness::Unusable;
    if (age == StoreAge::Newer)
        return StoreSoundness::Newer;
    if (age == StoreAge::Foreign || !structureIsSound(database))
        return StoreSoundness::Damaged;
    if (age == StoreAge::Empty)
        return StoreSoundness::Empty;
    if (age == StoreAge::Older)
        return StoreSoundness::Older;
    return hasAllTables(database) && (!rows || rowsAreSound(database)) ? StoreSoundness::Sound : StoreSoundness::Damaged;
}

bool prepareConnection(StoreDatabase &database)
{
    return database.run(QStringLiteral("PRAGMA foreign_keys = ON")) && database.run(QStringLiteral("PRAGMA temp_store = MEMORY"))
        && database.run(QStringLiteral("PRAGMA secure_delete = ON"));
}

Result<StoreRecovery> recoverStore(const StoreFiles &files, const QDateTime &now)
{
    const QString backup = bestBackup(files);
    if (Result<void> built = buildAnew(files, backup); !built)
        return built.error();
    const std::optional<int> saved = salvage(files.database(), files.unfinished());
    if (!saved)
        return noPlace(files);
    const QString aside = files.nameForDamaged(now);
    if (!StoreFiles::renameDatabase(files.database(), aside) || !StoreFiles::replace(files.unfinished(), files.database()))
        return noPlace(files);
    const QString name = shownFile(QFileInfo(aside).fileName());
    if (backup.isEmpty())
        return StoreRecovery{{{QT_TRANSLATE_N_NOOP("Core", "The file with your meetings was damaged and there was no backup yet. It was set aside as %1. %n meeting(s) could be read from it; please look whether one is missing."),
                               {name}, *saved}}};
    return StoreRecovery{{{QT_TRANSLATE_N_NOOP("Core", "The file with your meetings was damaged. It was set aside as %1, and your meetings were restored from the backup of %2; %n meeting(s) could be read from the damaged file as they were last. Please check what you changed since."),
                           {name, momentOf(backup)}, *saved}}};
}

Result<StoreRecovery> recoverMissing(const StoreFiles &files)
{
    // What an earlier recovery had finished but not put in place has everything that could be saved.
    StoreDatabase finished;
    const bool usable = QFile::exists(files.unfinished())
        && openSound(finished, files.unfinished(), StoreDatabase::Mode::ReadWrite, true) == StoreSoundness::Sound;
    finished.close();
    const QString backup = usable ? files.unfinished() : bestBackup(files);
    const QString moment = momentOf(backup);
    if (!usable) {
        if (Result<void> built = buildAnew(files, backup); !built)
            return built.error();
    }
    if (!StoreFiles::replace(files.unfinished(), files.database()))
        return noPlace(files);
    if (backup.isEmpty())
        return StoreRecovery{{{QT_TRANSLATE_NOOP("Core", "The file with your meetings was gone, and its backup cannot be read. A new one was begun; the backup was left as it is.")}}};
    return StoreRecovery{{{QT_TRANSLATE_NOOP("Core", "The file with your meetings was gone. They were restored from the backup of %1; please check what you changed since."),
                           {moment}}}};
}

} // namespace einlass
