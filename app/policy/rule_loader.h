// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

/// Reads rules.json into the pack: rules, verdicts, recommendations. Errors go to the cursor.
void loadRules(const PackCursor &file, Pack &pack);

} // namespace einlass
