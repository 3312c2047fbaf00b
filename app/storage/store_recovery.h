// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_files.h"
#include "storage/store_schema.h"

#include <QDateTime>

#include <vector>

namespace einlass {

enum class StoreSoundness { Sound, Empty, Older, Newer, Damaged, Unusable };

/// Opens the file and looks through its structure. Unusable: the database's message() says why;
/// otherwise it stays open. `rows`: each row's digest is compared, too.
StoreSoundness openSound(StoreDatabase &database, const QString &file, StoreDatabase::Mode mode, bool rows = false);

/// What sets a connection up for our use: what is deleted is overwritten, nothing goes to a temporary
/// file. False: problem().
bool prepareConnection(StoreDatabase &database);

/// What was done about a damaged database.
struct StoreRecovery
{
    std::vector<Message> notes;     ///< for the host
};

/// Makes a database from the newest sound backup, or a new one, adds what can still be read of the
/// damaged one and puts it in its place; the damaged one is set aside. Interrupted anywhere, the next
/// start ends it.
Result<StoreRecovery> recoverStore(const StoreFiles &files, const QDateTime &now);
/// The same where the database is not there and a backup is, or the end of an interrupted recovery.
Result<StoreRecovery> recoverMissing(const StoreFiles &files);

} // namespace einlass
