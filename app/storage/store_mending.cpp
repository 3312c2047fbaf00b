// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_mending.h"

#include "storage/store_schema.h"
#include "storage/store_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

/// A plan names its meeting itself. True: it is that meeting's again.
bool putPlanBack(StoreDatabase &database, const QVariantList &row, StoreMending &mending)
{
    const QString id = QJsonDocument::fromJson(row.at(1).toString().toUtf8()).object().value(QLatin1String("id")).toString();
    const bool known = database.value(QStringLiteral("SELECT 1 FROM meetings WHERE id = ?"), {id}).isValid();
    const bool taken = database.value(QStringLiteral("SELECT 1 FROM plans WHERE meeting = ?"), {id}).isValid();
    if (!known || taken || !tables::plans().put(database, {id, row.at(1)}))
        return false;
    addOnce(mending.kept, id);
    return true;
}

/// What is lost with a row that has no place any more.
void noteStray(StoreDatabase &database, const StoreTable &table, const QVariantList &row, StoreMending &mending)
{
    const bool person = table.name == tables::consents().name || table.name == tables::interviews().name;
    if (person)
        addOnce(mending.strayPersons, row.at(2).toString().isEmpty() ? row.at(3).toString() : row.at(2).toString());
    if (table.name == tables::duties().name)
        ++mending.strayDuties;
    if (table.name == tables::duties().name || table.name == tables::rooms().name)
        recomputeAllSoon(database);
}

/// Whether there is nothing to which the row of a damaged key could belong.
bool hasLostItsMeeting(StoreDatabase &database, const StoreTable &table, const QVariantList &row)
{
    const QVariantList id{row.first()};
    return isOfMeetings(table) && table.name != tables::plans().name
        && !database.value(QStringLiteral("SELECT 1 FROM meetings WHERE id = ?"), id).isValid()
        && !database.value(QStringLiteral("SELECT 1 FROM plans WHERE meeting = ?"), id).isValid();
}

/// The key's own index may not know it, so it is looked for without.
void takeOut(StoreDatabase &database, const StoreTable &table, const QVariantList &row)
{
    QStringList conditions;
    for (const QString &column : table.columns.mid(0, table.keys))
        conditions << QStringLiteral("+%1 = ?").arg(column);
    database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table.name, conditions.join(QLatin1String(" AND "))), row.mid(0, table.keys));
}

/// False: the database's problem().
bool mendRow(StoreDatabase &database, const StoreTable &table, const QVariantList &row, const std::optional<QVariantList> &sound,
             StoreMending &mending)
{
    const bool ownPlan = table.name == tables::plans().name && !sound && putPlanBack(database, row, mending);
    const bool stray = ownPlan || (!sound && hasLostItsMeeting(database, table, row));
    if (!stray && table.put(database, sound.value_or(row))) {
        note(table, row, sound.has_value(), mending);
        return true;
    }
    // What a damaged key names is not there, or has a row already.
    if (!stray && database.problem() != StoreProblem::Failed)
        return false;
    if (!ownPlan)
        noteStray(database, table, row, mending);
    takeOut(database, table, row);
    return true;
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
            if (!mendRow(database, *table, row, soundRow(sources, *table, row.mid(0, table->keys)), mending))
                return false;
        }
    }
    joinAgain(database, sources, mending);
    return true;
}

} // namespace einlass
