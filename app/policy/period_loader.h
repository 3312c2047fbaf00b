// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

/// Reads calendar.json into the pack: lecture periods, which may be none, and holidays. Errors go
/// to the cursor.
void loadCalendar(const PackCursor &file, Pack &pack);

} // namespace einlass
