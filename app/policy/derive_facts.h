// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"

namespace einlass {

/// The facts of a plan, everything but the tools' verdicts (these are absent). `derived` has its
/// addresses, people, dates and link already.
Facts factsOf(const Plan &plan, const DerivedPlan &derived);

/// The same answers with another tool, that tool's default protection and no access data.
Facts factsFor(Tool tool, const Facts &facts);

} // namespace einlass
