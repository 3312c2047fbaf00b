// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

// Each reads one file of texts into the pack; errors go to the cursor.
void loadSentences(const PackCursor &file, Pack &pack);
void loadSteps(const PackCursor &file, Pack &pack);
void loadDuties(const PackCursor &file, Pack &pack);
void loadContacts(const PackCursor &file, Pack &pack);

} // namespace einlass
