// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_database.h"

#include <QStringList>

#include <vector>

namespace einlass {

/// What was found and done about rows that do not fit their digest.
struct StoreMending
{
    int restored = 0;       ///< taken from a backup
    int kept = 0;           ///< in no backup: left as they are, and believed from now on

    std::vector<Message> notes() const;
};

/// Looks through every row. Within a transaction; false: the database's problem().
bool mendRows(StoreDatabase &database, const QStringList &backups, StoreMending &mending);

/// What to tell about entries that nobody can restore.
Message damagedEntries(int count);

} // namespace einlass
