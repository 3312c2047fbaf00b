// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/words.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

namespace einlass {

/// When a meeting takes place, in words.
struct ScheduleText
{
    QStringList when;           ///< one line for a single date, for each slot of a series
    QStringList dates;          ///< every date of a series, by months; or what differs from the rule
    QString zone;               ///< "Europe/Berlin (MEZ, UTC+1)"
    bool series = false;
};

/// Series with more dates than this are told by their rule, first and last date and exceptions.
inline constexpr int mostListedDates = 30;

ScheduleText scheduleText(const Schedule &schedule, const std::vector<Occurrence> &occurrences,
                          const Words &words);

/// "Tuesday, 12 January 2027, 10:15 to 11:45".
QString occurrenceText(const Occurrence &occurrence, const Words &words);

} // namespace einlass
