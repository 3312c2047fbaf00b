// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace einlass {

class Pack;
struct Plan;

/// "DFNconf, 45 minutes": what tells templates apart, short enough for a menu. Empty where it sets neither.
QString templateShort(const Plan &pattern, const Pack &pack, Language language);

/// All that a template answers, said before it is taken.
QString templateSets(const Plan &pattern, const Pack &pack, Language language);

} // namespace einlass
