// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"

#include <QDate>

#include <optional>
#include <vector>

/// Rules change, plans stay: what a plan was checked with, and what has changed for it since.
namespace einlass {

class Pack;
struct Evaluation;

/// To be kept with a plan when it is saved.
CheckedWith checkedWith(const Evaluation &evaluation, const Pack &pack);

/// What other rules decide otherwise than those that the plan was last saved under; nothing when
/// they are the same, or when the plan was never checked. `evaluation` is the plan's as it was read.
std::vector<Message> changedSince(const CheckedWith &before, const Evaluation &evaluation, const Pack &pack);

/// What to say once the pack's date of review is past.
std::optional<Message> reviewDue(const Pack &pack, const QDate &today);

} // namespace einlass
