// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/interviews.h"

#include <QStringList>

namespace einlass {

/// The first of the others of whom the reader of this plan's texts would learn beyond doubt: by address, by full
/// name in either order, or by the family name after a title or an initial ("Dr. Conti", "C. Conti").
const Interview *otherNamed(const Plan &plan, const std::vector<KeptInterview> &all, const Interview &reader);

/// Family names that stand as words in what others read, and may as well be common words: for the host to look at.
QStringList namesToLookAt(const Plan &plan, const std::vector<KeptInterview> &all);

} // namespace einlass
