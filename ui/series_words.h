// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QString>

namespace einlass {

class Pack;

/// The series in a few words, as the invitation will have them: "every week on Tuesday, 14 times". Empty for a single
/// date and for a schedule that is not complete.
QString seriesWords(const Schedule &schedule, const Pack &pack, Language language);

} // namespace einlass
