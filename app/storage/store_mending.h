// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_database.h"

#include <QStringList>

namespace einlass {

/// What was found and done about rows that do not fit their digest, by the meetings to which they belong, each
/// once. What belongs to none (profiles, templates, settings) is counted.
struct StoreMending
{
    QStringList listed;         ///< only what follows from the plan was damaged: what is listed, found, and the room
    QStringList restored;       ///< something was taken from a backup
    QStringList kept;           ///< something was in no backup: it is left as it is, and believed from now on
    int othersRestored = 0;
    int othersKept = 0;
    QStringList strayPersons;   ///< whose consent or interview has lost its meeting: taken out, called so
    int strayDuties = 0;        ///< that have lost their meeting: taken out, and made anew at the next start

    bool isEmpty() const { return *this == StoreMending(); }
    bool operator==(const StoreMending &) const = default;
};

/// Looks through every row, and for plans that no list has any more. Within a transaction; false: the
/// database's problem().
bool mendRows(StoreDatabase &database, const QStringList &backups, StoreMending &mending);

} // namespace einlass
