// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

/// Reads tools.json into the pack: tools, their hosts, codes and invitation texts.
void loadTools(const PackCursor &file, Pack &pack);

} // namespace einlass
