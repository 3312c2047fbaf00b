// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/recurrence.h"

#include <QString>

namespace einlass {

/// The rule of a series whose first date moves by this many days: its weekdays move along, it has as
/// many dates as before. For a rule of the month by weekdays (“second Tuesday”) the place in the
/// month becomes the new first date's. An error where there is no such rule.
Result<QString> shiftedRule(const Series &series, qint64 days);

} // namespace einlass
