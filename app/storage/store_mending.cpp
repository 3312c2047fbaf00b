// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_mending.h"

#include "storage/store_table.h"

#include <QFile>

#include <memory>
#include <optional>
#include <vector>

namespace einlass {
namespace {

std::optional<QVariantList> rowFrom(StoreDatabase &backup, const StoreTable &table, const QVariantList &keys)
{
    QStringList conditions;
    for (const QString &column : table.columns.mid(0, table.keys))
        conditions << QStringLiteral("%1 = ?").arg(column);
    const StoreTable::Read read = table.read(backup, QStringLiteral("WHERE %1").arg(conditions.join(QLatin1String(" AND "))), keys);
    if (read.rows.empty())
        return std::nullopt;
    return read.rows.front();
}

/// Whether rows of this table belong to a meeting, named in their first column.
bool isOfMeetings(const StoreTable &table)
{
    return table.columns.first() == QLatin1String("meeting");
}

void addOnce(QStringList &list, const QString &id)
{
    if (!list.contains(id))
        list << id;
}

void note(const StoreTable &table, const QVariantList &row, bool restored, StoreMending &mending)
{
    const bool follows = table.name == tables::meetings().name || table.name == tables::words().name || table.name == tables::rooms().name;
    if (follows)
        addOnce(mending.listed, row.first().toString());
    else if (isOfMeetings(table))
        addOnce(restored ? mending.restored : mending.kept, row.first().toString());
    else
        ++(restored ? mending.othersRestored : mending.othersKept);
}

using Sources = std::vector<std::unique_ptr<StoreDatabase>>;

std::optional<QVariantList> soundRow(const Sources &backups, const StoreTable &table, const QVariantList &keys)
{
    for (const auto &backup : backups) {
        if (const std::optional<QVariantList> row = rowFrom(*backup, table, keys))
            return row;
    }
    return std::nullopt;
}

/// A row whose key is damaged has no place: what it belongs to is not there, or has a row already. The key's own
/// index may not know it, so it is looked for without.
void removeStray(StoreDatabase &database, const StoreTable &table, const QVariantList &row)
{
    QStringList conditions;
    for (const QString &column : table.columns.mid(0, table.keys))
        conditions << QStringLiteral("+%1 = ?").arg(column);
    database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table.name, conditions.join(QLatin1String(" AND "))), row.mid(0, table.keys));
}

QStringList idsOf(StoreDatabase &database, const char *sql)
{
    QStringList ids;
    for (const QVariantList &row : database.rows(QLatin1String(sql)).value_or(StoreDatabase::Rows{}))
        ids << row.first().toString();
    return ids;
}

/// What damaged keys have torn apart: plans that no list has, and entries of the list without a plan or words.
void joinAgain(StoreDatabase &database, const Sources &backups, StoreMending &mending)
{
    for (const QString &id : idsOf(database, "SELECT meeting FROM plans WHERE meeting NOT IN (SELECT id FROM meetings)")) {
        if (tables::meetings().put(database, {id, QString(), QString(), QString(), QString(), 0, 0, QString(), 0, 0, QString()}))
            addOnce(mending.listed, id);
    }
    for (const QString &id : idsOf(database, "SELECT id FROM meetings WHERE id NOT IN (SELECT meeting FROM plans)")) {
        const std::optional<QVariantList> plan = soundRow(backups, tables::plans(), {id});
        addOnce(plan && tables::plans().put(database, *plan) ? mending.restored : mending.kept, id);
    }
    for (const QString &id : idsOf(database, "SELECT id FROM meetings WHERE id NOT IN (SELECT meeting FROM words)"))
        addOnce(mending.listed, id);
}

} // namespace

bool mendRows(StoreDatabase &database, const QStringList &backups, StoreMending &mending)
{
    Sources sources;
    for (const QString &file : backups) {
        auto source = std::make_unique<StoreDatabase>();
        if (QFile::exists(file) && source->open(file, StoreDatabase::Mode::Immutable))
            sources.push_back(std::move(source));
    }
    for (const StoreTable *table : tables::all()) {
        const StoreTable::Read read = table->read(database);
        if (!read.complete)
            return false;
        for (const QVariantList &row : read.damaged) {
            const std::optional<QVariantList> sound = soundRow(sources, *table, row.mid(0, table->keys));
            if (table->put(database, sound.value_or(row)))
                note(*table, row, sound.has_value(), mending);
            else if (database.problem() == StoreProblem::Failed)
                removeStray(database, *table, row);
            else
                return false;
        }
    }
    joinAgain(database, sources, mending);
    return true;
}

} // namespace einlass
