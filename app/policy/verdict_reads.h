// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"
#include "policy/pack_cursor.h"

namespace einlass {

/// Refuses verdicts that would decide themselves: a rule for which a tool needs a reason may ask
/// for the verdicts of other tools only, and of those that are judged before (see verdicts.h).
/// `rules` is the list from which the pack's rules were read.
void checkVerdictReads(const PackCursor &rules, const Pack &pack);

} // namespace einlass
