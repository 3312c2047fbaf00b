// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"
#include "policy/pack_files.h"

#include <QSet>

namespace einlass {

/// Reads addresses.json and the lists of domains that it names into the pack's address book.
/// Errors of lists that cannot be read come back; all others go to the cursor.
Result<void> loadAddresses(const PackCursor &file, const PackFiles &files, Pack &pack);

/// The domains of a list: one a line, # begins a comment. An error names the line.
Result<QSet<QString>> domainsOf(const QByteArray &list, const QString &name);

} // namespace einlass
