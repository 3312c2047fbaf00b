// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_schema.h"

#include "storage/store_table.h"

#include <algorithm>

namespace einlass {
namespace {

bool runAll(StoreDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (!database.run(statement))
            return false;
    }
    return true;
}

QString interviewsTable()
{
    return QStringLiteral("CREATE TABLE interviews (meeting TEXT NOT NULL REFERENCES meetings ON DELETE CASCADE, "
                          "person TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, start TEXT NOT NULL, "
                          "minutes INTEGER NOT NULL, words TEXT NOT NULL, cancelled INTEGER NOT NULL, "
                          "written INTEGER NOT NULL, told_on TEXT NOT NULL, sequence INTEGER NOT NULL, "
                          "told TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (meeting, person)) WITHOUT ROWID");
}

QString roomsIndex() { return QStringLiteral("CREATE INDEX rooms_by_room ON rooms (tool, room COLLATE NOCASE)"); }

/// Rows of meetings go with them. Everything that a host could miss is NOT NULL, so that a row is
/// either whole or not there.
QStringList tablesOfNow()
{
    return {
        QStringLiteral("CREATE TABLE meetings (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, "
                       "occasion TEXT NOT NULL, tool TEXT NOT NULL, state TEXT NOT NULL, "
                       "first_start INTEGER NOT NULL, last_end INTEGER NOT NULL, starts TEXT NOT NULL, "
                       "changed INTEGER NOT NULL, "
                       "people INTEGER NOT NULL, zone TEXT NOT NULL DEFAULT '', digest TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE plans (meeting TEXT NOT NULL PRIMARY KEY REFERENCES meetings ON DELETE CASCADE, "
                       "plan TEXT NOT NULL, digest TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE words (meeting TEXT NOT NULL PRIMARY KEY REFERENCES meetings ON DELETE CASCADE, "
                       "words TEXT NOT NULL, digest TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE duties (meeting TEXT NOT NULL REFERENCES meetings ON DELETE CASCADE, "
                       "duty TEXT NOT NULL, due TEXT NOT NULL, clauses TEXT NOT NULL, text_de TEXT NOT NULL, "
                       "text_en TEXT NOT NULL, state TEXT NOT NULL, settled_on TEXT NOT NULL, "
                       "digest TEXT NOT NULL, PRIMARY KEY (meeting, duty)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX duties_open ON duties (due) WHERE state = 'open'"),
        QStringLiteral("CREATE TABLE consents (meeting TEXT NOT NULL REFERENCES meetings ON DELETE CASCADE, "
                       "person TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, asked_on TEXT NOT NULL, "
                       "way TEXT NOT NULL, items TEXT NOT NULL, answered_on TEXT NOT NULL, "
                       "declined INTEGER NOT NULL, revoked_on TEXT NOT NULL, digest TEXT NOT NULL, "
                       "PRIMARY KEY (meeting, person)) WITHOUT ROWID"),
        interviewsTable(),
        QStringLiteral("CREATE TABLE rooms (meeting TEXT NOT NULL PRIMARY KEY REFERENCES meetings ON DELETE CASCADE, "
                       "tool TEXT NOT NULL, room TEXT NOT NULL, title TEXT NOT NULL, first_day TEXT NOT NULL, "
                       "last_day TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID"),
        roomsIndex(),
        QStringLiteral("CREATE TABLE profiles (id TEXT NOT NULL PRIMARY KEY, label TEXT NOT NULL, data TEXT NOT NULL, "
                       "digest TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE templates (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, plan TEXT NOT NULL, "
                       "changed INTEGER NOT NULL, digest TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, "
                       "digest TEXT NOT NULL) WITHOUT ROWID"),
        // Not bound to meetings: it must outlive them until the keychain has agreed.
        QStringLiteral("CREATE TABLE keychain_entries (plan TEXT NOT NULL PRIMARY KEY, since INTEGER NOT NULL, "
                       "digest TEXT NOT NULL) WITHOUT ROWID"),
    };
}

QString versionSetting() { return QStringLiteral("schema"); }

bool stamp(StoreDatabase &database)
{
    return runAll(database, {QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId),
                             QStringLiteral("PRAGMA user_version = %1").arg(storeSchemaVersion)})
        && tables::settings().put(database, {versionSetting(), QString::number(storeSchemaVersion)});
}

/// The version a second time, with a digest: a flipped bit in the header must not lock a host out.
bool saysCurrentVersion(StoreDatabase &database)
{
    const StoreTable::Read read = tables::settings().read(database, QStringLiteral("WHERE name = ?"), {versionSetting()});
    return read.rows.size() == 1 && read.rows.front().value(1).toInt() == storeSchemaVersion;
}

/// Version 1 kept a meeting in one row, without digests, and knew neither consents, rooms, profiles
/// nor templates: meetings (id, title, occasion, tool, state, first_start, last_end, starts, changed,
/// words, plan), duties (meeting, duty, due, state, settled_on), settings (name, value),
/// keychain_entries (plan, since).
bool migrateFrom1(StoreDatabase &database)
{
    const auto read = [&database](const char *sql) { return database.rows(QLatin1String(sql)); };
    const auto meetings = read("SELECT id, title, occasion, tool, state, first_start, last_end, starts, changed, "
                               "words, plan FROM meetings");
    const auto duties = read("SELECT meeting, duty, due, '', '', '', state, settled_on FROM duties "
                             "WHERE meeting IN (SELECT id FROM meetings)");
    const auto settings = read("SELECT name, value FROM settings");
    const auto entries = read("SELECT plan, since FROM keychain_entries");
    if (!meetings || !duties || !settings || !entries)
        return false;
    const QStringList drops{QStringLiteral("DROP TABLE duties"), QStringLiteral("DROP TABLE meetings"),
                            QStringLiteral("DROP TABLE settings"), QStringLiteral("DROP TABLE keychain_entries")};
    if (!runAll(database, drops) || !runAll(database, tablesOfNow()))
        return false;
    for (QVariantList row : *meetings) {
        const QVariant plan = row.takeLast();
        const QVariant words = row.takeLast();
        const QVariant id = row.first();
        // How many people it names is counted when it is saved next; until then there may be some.
        row << 1 << QString();
        if (!tables::meetings().put(database, row) || !tables::plans().put(database, {id, plan})
            || !tables::words().put(database, {id, words}))
            return false;
    }
    const auto putAll = [&database](const StoreTable &table, const StoreDatabase::Rows &rows) {
        return std::all_of(rows.begin(), rows.end(), [&](const QVariantList &row) { return table.put(database, row); });
    };
    return putAll(tables::duties(), *duties) && putAll(tables::settings(), *settings)
        && putAll(tables::keychain(), *entries);
}

/// The meetings of version 2, which did not know the zone in which times are meant. Its first files have two columns
/// more, from which a meeting was made, and they are part of the digest.
struct OlderMeetings
{
    StoreTable table;
    QStringList origin;
    qsizetype place = 0;

    QVariantList asNow(QVariantList row) const
    {
        row.remove(place, origin.size());
        return row << QString();
    }
};

std::optional<OlderMeetings> olderMeetings(StoreDatabase &database)
{
    const auto columns = database.rows(QStringLiteral("SELECT name FROM pragma_table_info('meetings')"));
    if (!columns)
        return std::nullopt;
    const bool first = std::find(columns->begin(), columns->end(), QVariantList{QStringLiteral("template")}) != columns->end();
    OlderMeetings older{tables::meetings(), first ? QStringList{QStringLiteral("template"), QStringLiteral("profile")} : QStringList(), 0};
    older.table.columns.removeLast();
    older.place = older.table.columns.indexOf(QLatin1String("people"));
    for (qsizetype i = 0; i < older.origin.size(); ++i)
        older.table.columns.insert(older.place + i, older.origin.at(i));
    return older;
}

/// Version 2 knew no interviews either.
bool migrateFrom2(StoreDatabase &database)
{
    const std::optional<OlderMeetings> older = olderMeetings(database);
    if (!older)
        return false;
    const StoreTable::Read read = older->table.read(database);
    QStringList changes{QStringLiteral("ALTER TABLE meetings ADD COLUMN zone TEXT NOT NULL DEFAULT ''"), interviewsTable(),
                        QStringLiteral("DROP INDEX IF EXISTS rooms_by_room"), roomsIndex()};
    for (const QString &column : older->origin)
        changes << QStringLiteral("ALTER TABLE meetings DROP COLUMN %1").arg(column);
    if (!read.complete || !runAll(database, changes))
        return false;
    // What was damaged keeps its digest, which does not fit now either.
    return std::all_of(read.rows.begin(), read.rows.end(),
                       [&](const QVariantList &row) { return tables::meetings().put(database, older->asNow(row)); });
}

} // namespace

StoreAge storeAge(StoreDatabase &database)
{
    const QVariant objects = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!objects.isValid())
        return StoreAge::Unreadable;
    const int application = database.value(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (objects.toInt() == 0 && version == 0)
        return StoreAge::Empty;
    if (saysCurrentVersion(database))
        return StoreAge::Current;
    if (application != storeApplicationId || version < 1)
        return StoreAge::Foreign;
    if (version > storeSchemaVersion)
        return StoreAge::Newer;
    return version < storeSchemaVersion ? StoreAge::Older : StoreAge::Current;
}

std::vector<QVariantList> soundRowsAsNow(StoreDatabase &database, const StoreTable &table, const QString &tail)
{
    const bool hasZone = database.value(QStringLiteral("SELECT 1 FROM pragma_table_info('meetings') WHERE name = 'zone'")).isValid();
    if (table.name != tables::meetings().name || hasZone)
        return table.read(database, tail).rows;
    std::vector<QVariantList> rows;
    if (const std::optional<OlderMeetings> older = olderMeetings(database)) {
        for (const QVariantList &row : older->table.read(database, tail).rows)
            rows.push_back(older->asNow(row));
    }
    return rows;
}

bool isAboutSchema(const StoreTable &table, const QVariantList &row)
{
    return table.name == tables::settings().name && row.first().toString() == versionSetting();
}

bool recomputeAllSoon(StoreDatabase &database)
{
    return tables::settings().remove(database, {QStringLiteral("rules")});
}

bool createSchema(StoreDatabase &database)
{
    StoreTransaction transaction(database);
    return transaction.begun() && runAll(database, tablesOfNow()) && stamp(database) && transaction.commit();
}

bool stampSchema(StoreDatabase &database)
{
    if (database.value(QStringLiteral("PRAGMA application_id")).toInt() == storeApplicationId
        && database.value(QStringLiteral("PRAGMA user_version")).toInt() == storeSchemaVersion)
        return true;
    StoreTransaction transaction(database);
    return transaction.begun() && stamp(database) && transaction.commit();
}

bool migrateSchema(StoreDatabase &database)
{
    StoreTransaction transaction(database);
    if (!transaction.begun())
        return false;
    const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if ((version == 1 && !migrateFrom1(database)) || (version == 2 && !migrateFrom2(database)))
        return false;
    // What older tables did not have comes with the next saving; this makes the program save what is to come.
    if (version < storeSchemaVersion && !recomputeAllSoon(database))
        return false;
    return stamp(database) && transaction.commit();
}

} // namespace einlass
