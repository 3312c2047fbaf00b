// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"

namespace einlass {

/// What a host should look at although no rule forbids it: a list among the recipients, a reason
/// that says nothing, an answer to a clause that asks nothing.
std::vector<Message> warningsOf(const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// Whether a reason that is not blank tells a reader nothing: a mark or two, one letter again and
/// again, or words of the rule itself. `ruleTexts` are the rule's own texts.
bool saysNothing(const QString &reason, const QStringList &ruleTexts);

} // namespace einlass
