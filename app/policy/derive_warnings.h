// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/derive.h"

namespace einlass {

/// What a host should look at although no rule forbids it: a list among the recipients, a reason
/// that says nothing, an answer to a clause that asks nothing.
std::vector<Message> warningsOf(const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// Stands in ready reasons where the host's own words belong.
inline QString reasonGap() { return QStringLiteral("[\u2026]"); }

/// Whether a reason that is not blank tells a reader nothing: a mark or two, one letter again and
/// again, words of the rule itself, or a gap
/// of a ready reason that nobody filled. `ruleTexts` are the rule's own texts.
bool saysNothing(const QString &reason, const QStringList &ruleTexts);
/// The same for the rules of the clause.
bool saysNothing(const QString &reason, const QString &clause, const Pack &pack);

} // namespace einlass
