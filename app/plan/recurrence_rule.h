// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QString>

#include <optional>

namespace einlass {

/// When a recurrence stops.
struct RecurrenceEnd
{
    std::optional<int> count;
    std::optional<LocalTime> until;    ///< in the plan's time zone, the end of the day for a date
};

/// Checks an RRULE value word by word against RFC 5545, stricter than calendar libraries do, and
/// gives its end. `pointer` becomes the last argument of an error.
Result<RecurrenceEnd> checkedRecurrence(const QString &rule, const QString &timeZone,
                                        const QString &pointer);

} // namespace einlass
