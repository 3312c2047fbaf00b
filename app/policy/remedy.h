// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"
#include "policy/plan_edit.h"

namespace einlass {

/// So many ways out a finding has at most.
inline constexpr std::size_t mostRemedies = 3;

/// A way out of a finding that the program can go by itself. Never more than the host sees before.
struct Remedy
{
    std::vector<PlanEdit> edits;        ///< the first is what it is about, the others follow from it
    QStringList asks;                   ///< clauses that will then want a confirmation

    bool operator==(const Remedy &) const = default;
};

/// The ways out of a finding that is open, or of a preset that was changed: found from the rule's own
/// condition, and tried. Each takes the finding away and brings neither a gate nor a reason to write that
/// was not there; a confirmation only in exchange for something heavier. The mildest come first, at most
/// mostRemedies.
std::vector<Remedy> remediesFor(const Finding &finding, const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// This edit with the settings that have to follow it, so that no gate is open because of them.
Remedy completed(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack);

/// The plan after it.
Plan remedied(const Plan &plan, const DerivedPlan &derived, const Remedy &remedy);

/// What changes besides the first edit, each as a short line: settings, access data that go, what will be
/// asked. Empty: nothing.
std::vector<Message> sideEffects(const Remedy &remedy, const Plan &plan, const DerivedPlan &derived, const Pack &pack,
                                 Language language);

} // namespace einlass
