// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

// Each reads one file of texts into the pack; errors go to the cursor.
void loadSentences(const PackCursor &file, Pack &pack);
void loadPhrases(const PackCursor &file, Pack &pack);
void loadSteps(const PackCursor &file, Pack &pack);
void loadDuties(const PackCursor &file, Pack &pack);

/// The address of a page, reached safely; it may be empty.
QString secureUrlAt(const PackCursor &place);

} // namespace einlass
