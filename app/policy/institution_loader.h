// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack_cursor.h"

namespace einlass {

class Pack;

/// Reads contacts, words and limits of the institution into the pack.
void loadInstitution(const PackCursor &file, Pack &pack);

} // namespace einlass
