// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

/// Loaded last: every clause that a rule, step, sentence or duty names must be one of these.
void loadClauses(const PackCursor &file, Pack &pack);

} // namespace einlass
