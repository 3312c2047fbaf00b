// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_table.h"

namespace einlass {

/// SQLite's application_id of our files: "Einl".
inline constexpr int storeApplicationId = 0x45696e6c;
/// Counts up with each change of the tables; older ones are migrated, newer ones refused.
inline constexpr int storeSchemaVersion = 3;

/// Whose file it is, and how old.
enum class StoreAge { Empty, Older, Current, Newer, Foreign, Unreadable };
StoreAge storeAge(StoreDatabase &database);

/// All tables of the current version, in an empty database, in one transaction.
bool createSchema(StoreDatabase &database);

/// Puts a damaged mark in the header of a current database right.
bool stampSchema(StoreDatabase &database);

/// From any older version to the current one, in one transaction: all of it or nothing.
bool migrateSchema(StoreDatabase &database);

/// The sound rows of a table that today's put() takes, whichever version from 2 on the database has.
std::vector<QVariantList> soundRowsAsNow(StoreDatabase &database, const StoreTable &table, const QString &tail = {});

/// Whether the row says which version its database has.
bool isAboutSchema(const StoreTable &table, const QVariantList &row);

/// What follows from the plans is computed anew at the next start.
bool recomputeAllSoon(StoreDatabase &database);

} // namespace einlass
