// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <vector>

namespace einlass {

/// How a meeting goes on, as the lines behind its time say it.
struct InvitationSeries
{
    bool mentioned = false;         ///< the text speaks of a series at all
    bool withoutTimes = false;      ///< "Meet anytime"
    QString rule;                   ///< RRULE value; empty when the words were not understood
    bool ends = false;              ///< the rule has COUNT or UNTIL
    std::vector<LocalTime> dates;   ///< as listed, in the zone of the time before them
};

/// Looks at a bounded stretch of the text from the time's label on.
InvitationSeries readInvitationSeries(const QString &text, qsizetype from);

} // namespace einlass
