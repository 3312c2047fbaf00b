// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "policy/condition.h"
#include "policy/derive.h"

#include <vector>

/// Answers that the program may propose to change, because they are for the host to decide: tool, settings,
/// what the meeting can do without. What people are, do and speak about is never proposed.
namespace einlass {

class Pack;

/// One answer with another value, as the facts spell it. Of a set, the member that is taken out.
struct PlanEdit
{
    Fact fact = Fact::Tool;
    int value = 0;

    bool operator==(const PlanEdit &) const = default;
};

/// What changing the answer costs: nothing but a setting, something that the host wanted, or the tool.
enum class EditKind { Setting, Wish, Tool };
EditKind kindOf(const PlanEdit &edit);

/// The JSON pointer of the answer.
QString placeOf(const PlanEdit &edit);

/// Answers after which this test says otherwise. Where it asks for an answer that is missing, there are
/// none: the question itself is the way out.
std::vector<PlanEdit> editsAgainst(const FactTest &test, const DerivedPlan &derived);

/// Whether the access data of the plan, and the codes beside them, can be this tool's own.
bool accessFits(const Plan &plan, const DerivedPlan &derived, Tool tool);

/// Changes the answer. Access data belong to a tool and go with it.
void apply(const PlanEdit &edit, const DerivedPlan &derived, Plan &plan);

/// "Switch the waiting room on", as on a button; `plan` as it is before.
Message wordsOf(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack, Language language);
/// "waiting room: on", as in a list of what else changes; `plan` as it is before.
Message resultOf(const PlanEdit &edit, const Plan &plan, const DerivedPlan &derived, const Pack &pack, Language language);

} // namespace einlass
