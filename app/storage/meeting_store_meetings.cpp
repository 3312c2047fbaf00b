// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_store.h"
#include "storage/store_mending.h"

#include <algorithm>

/// Meetings and their plans.
namespace einlass {
namespace {

QString idOf(const QVariantList &row) { return row.at(0).toString(); }

QVariantList valuesOf(const MeetingRow &row)
{
    return {row.id, row.title, row.occasion, row.tool, row.state, row.firstStart, row.lastEnd,
            row.starts, row.changed, row.people, row.zone};
}

MeetingRow rowOf(const QVariantList &values)
{
    return {idOf(values), values.at(1).toString(), values.at(2).toString(), values.at(3).toString(),
            values.at(4).toString(), values.at(5).toLongLong(), values.at(6).toLongLong(), values.at(7).toString(),
            values.at(8).toLongLong(), values.at(9).toInt(), values.at(10).toString()};
}

} // namespace

Result<void> MeetingStore::save(const std::vector<MeetingRecord> &records)
{
    return change([&] {
        return std::all_of(records.begin(), records.end(), [this](const MeetingRecord &record) {
            if (!tables::meetings().put(m_database, valuesOf(record.row))
                || !tables::plans().put(m_database, {record.row.id, record.plan})
                || !putIfChanged(tables::words(), {record.row.id, record.words}) || !putDuties(record))
                return false;
            if (!record.room)
                return tables::rooms().remove(m_database, {record.row.id});
            const RoomRow &room = *record.room;
            return putIfChanged(tables::rooms(), {record.row.id, room.tool, room.room, room.title, room.firstDay, room.lastDay});
        });
    });
}

bool MeetingStore::putIfChanged(const StoreTable &table, const QVariantList &row)
{
    const StoreTable::Read read = table.read(m_database, QStringLiteral("WHERE %1 = ?").arg(table.columns.first()), {row.first()});
    const auto same = [](const QVariant &a, const QVariant &b) { return a.toString() == b.toString(); };
    const bool unchanged = read.rows.size() == 1 && std::equal(row.begin(), row.end(), read.rows.front().begin(), same);
    return unchanged || table.put(m_database, row);
}

Result<MeetingStore::Listing> MeetingStore::meetings()
{
    const StoreTable::Read read = tables::meetings().read(m_database, QStringLiteral("ORDER BY changed DESC, id"));
    if (!read.complete)
        return m_database.message();
    Listing listing;
    listing.rows.reserve(read.rows.size());
    for (const QVariantList &values : read.rows)
        listing.rows.push_back(rowOf(values));
    listing.damaged = !read.damaged.empty();
    m_metDamage = m_metDamage || listing.damaged;
    return listing;
}

Result<std::optional<MeetingStore::KeptPlan>> MeetingStore::plan(const QString &id)
{
    const auto read = [&] { return tables::plans().read(m_database, QStringLiteral("WHERE meeting = ?"), {id}); };
    StoreTable::Read found = read();
    if (!found.complete)
        return m_database.message();
    StoreMending mending;
    if (!found.damaged.empty() && !m_readOnly) {
        const Result<StoreMending> mended = mend();
        if (!mended)
            return mended.error();
        mending = *mended;
        found = read();
    }
    if (!found.rows.empty())
        return std::optional(KeptPlan{found.rows.front().at(1).toString(), mending});
    if (found.damaged.empty())
        return std::optional<KeptPlan>();
    mending.kept << id;
    return std::optional(KeptPlan{found.damaged.front().at(1).toString(), mending});
}

Result<void> MeetingStore::eachPlan(const std::function<bool(const QString &, const QString &)> &visit)
{
    const auto ids = m_database.rows(QStringLiteral("SELECT meeting FROM plans"));
    if (!ids)
        return m_database.message();
    for (const QVariantList &id : *ids) {
        const StoreTable::Read found = tables::plans().read(m_database, QStringLiteral("WHERE meeting = ?"), {idOf(id)});
        // Mended soon, and said then.
        m_metDamage = m_metDamage || !found.damaged.empty();
        const auto &rows = found.rows.empty() ? found.damaged : found.rows;
        if (!rows.empty() && !visit(idOf(id), rows.front().at(1).toString()))
            break;
    }
    return {};
}

Result<QStringList> MeetingStore::search(const QStringList &words)
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList arguments;
    for (const QString &word : words) {
        conditions << QStringLiteral("instr(words, ?) > 0");
        arguments << word;
    }
    const auto rows = m_database.rows(QStringLiteral("SELECT meeting FROM words WHERE %1").arg(conditions.join(QLatin1String(" AND "))),
                                      arguments);
    if (!rows)
        return m_database.message();
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(rows->size()));
    for (const QVariantList &row : *rows)
        ids << idOf(row);
    return ids;
}

Result<void> MeetingStore::setState(const QString &id, const QString &state)
{
    const StoreTable::Read read = tables::meetings().read(m_database, QStringLiteral("WHERE id = ?"), {id});
    if (!read.complete)
        return m_database.message();
    if (read.rows.empty())
        return {};
    MeetingRow row = rowOf(read.rows.front());
    row.state = state;
    return change([&] { return tables::meetings().put(m_database, valuesOf(row)); });
}

Result<void> MeetingStore::remove(const QString &id)
{
    return change([&] { return tables::meetings().remove(m_database, {id}) && noteCleaning(); });
}

} // namespace einlass
