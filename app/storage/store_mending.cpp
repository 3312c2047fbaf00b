// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_mending.h"

#include "storage/store_table.h"

#include <QFile>

#include <memory>
#include <optional>

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

} // namespace

bool mendRows(StoreDatabase &database, const QStringList &backups, StoreMending &mending)
{
    std::vector<std::unique_ptr<StoreDatabase>> sources;
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
            std::optional<QVariantList> sound;
            for (const auto &source : sources) {
                if (!sound)
                    sound = rowFrom(*source, *table, row.mid(0, table->keys));
            }
            if (!table->put(database, sound.value_or(row)))
                return false;
            ++(sound ? mending.restored : mending.kept);
        }
    }
    return true;
}

std::vector<Message> StoreMending::notes() const
{
    std::vector<Message> messages;
    if (restored > 0)
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "%n entry(s) of your meetings were damaged and were restored from the backup. Please check what you changed last."),
                            {}, restored});
    if (kept > 0)
        messages.push_back(damagedEntries(kept));
    return messages;
}

Message damagedEntries(int count)
{
    return {QT_TRANSLATE_N_NOOP("Core", "%n entry(s) of your meetings are damaged and in no backup. They are kept as they are; please look through your meetings."),
            {}, count};
}

} // namespace einlass
