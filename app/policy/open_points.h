// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"
#include "policy/evaluation.h"

#include <vector>

namespace einlass {

/// An answer that no rule asks for, but no document can be without.
enum class MissingAnswer { Title, Host, Dates, Tool };

/// In the order in which they are asked for.
std::vector<MissingAnswer> missingAnswers(const Plan &plan, const DerivedPlan &derived);

/// How much is still to be settled before anything goes out: missing answers and findings that are open.
int openPoints(const Plan &plan, const DerivedPlan &derived, const Evaluation &evaluation);

} // namespace einlass
