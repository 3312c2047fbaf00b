// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

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

/// The parts of a rule by name, in upper case and in its order, whatever they say. Nothing where a part has
/// no name or no value, or a name stands twice.
using RecurrenceParts = std::vector<std::pair<QString, QString>>;
std::optional<RecurrenceParts> recurrenceParts(const QString &rule);

/// RFC 5545's codes of the weekdays, Monday first.
const QStringList &weekdayCodes();

/// UNTIL for the end of a local day, in UTC as RFC 5545 wants it: "20270331T215959Z".
QString untilText(const QDate &day, const QString &timeZone);

} // namespace einlass
