// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_files.h"

namespace einlass {

/// Reads the templates in a folder beside the manifest, "de/invitation.txt" and the like, and words,
/// "de/words.json", each in both languages. An empty folder name: the pack brings none. Refused: what
/// does not pass checkTemplate() or checkWords(), what is there in one language only, and files that are no template.
Result<void> loadTemplates(const PackFiles &files, const QString &folder, Pack &pack);

} // namespace einlass
