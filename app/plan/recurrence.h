// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QString>

#include <vector>

namespace einlass {

/// A series of dates: the first one, and how it goes on.
struct Series
{
    LocalTime start;
    QString rule;        ///< RFC 5545 RRULE value; blank for one single date
    QString timeZone;    ///< for an UNTIL in UTC
    QString pointer;     ///< of the rule, for errors
};

/// The dates of a series, in order. An error, whose last argument is the pointer, when the rule is
/// none, has no end, breaks RFC 5545, does not give the first date, or gives more than `most`.
Result<std::vector<LocalTime>> datesOf(const Series &series, int most);

} // namespace einlass
