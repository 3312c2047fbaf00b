// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack_cursor.h"

namespace einlass {

class Pack;

/// Refuses a rule that never decides anything: one that asks for something only where a certain gate
/// is broken anyway, and a recommendation that an earlier one always forestalls. What their words
/// alone show is found, situation by situation; `policy verify` decides the rest. `rules` is the root
/// of the file that the pack's rules were read from.
void checkShadows(const PackCursor &rules, const Pack &pack);

} // namespace einlass
