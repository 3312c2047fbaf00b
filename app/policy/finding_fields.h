// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "policy/derive.h"

#include <QStringList>

namespace einlass {

/// Whether the JSON pointer names a place that every plan of this format can have.
bool isPlanPlace(const QString &pointer);

/// Whether the name, "@" included, stands for places that only a plan itself can tell, as the
/// recipients of one class.
bool isFieldSet(const QString &name);

/// The fields of a rule as pointers into this plan, each once, in order.
QStringList fieldsOf(const QStringList &fields, const Plan &plan, const DerivedPlan &derived);

} // namespace einlass
