// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/words.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace einlass {

/// When a meeting takes place, in words.
struct ScheduleText
{
    QStringList when;           ///< one line for a single date, for each slot of a series
    QStringList dates;          ///< every date of a series, by months; and what differs from the rule
    QStringList changes;        ///< only what differs from the rule: moved, added, left out
    QString zone;               ///< "Europe/Berlin (MEZ, UTC+1)"
    QStringList elsewhere;      ///< the same in the zones of guests; see guest_times.h
    bool hasRule = false;       ///< `when` and `changes` say it all, `dates` only spell it out
    bool series = false;
};

/// Series with more dates than this are told by their rule, first and last date and exceptions.
inline constexpr int mostListedDates = 30;

ScheduleText scheduleText(const Schedule &schedule, const std::vector<Occurrence> &occurrences,
                          const Words &words);

/// "Tuesday, 12 January 2027, 10:15 to 11:45".
QString occurrenceText(const Occurrence &occurrence, const QTimeZone &zone, const Words &words);

} // namespace einlass
