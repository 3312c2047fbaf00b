// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/words.h"
#include "plan/occurrences.h"
#include "plan/plan.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace einlass {

/// One rule of the schedule with the dates that it gives by itself.
struct DateSeries
{
    QString recurrence;
    int durationMinutes = 0;
    std::vector<Occurrence> dates;
};
std::vector<DateSeries> seriesOf(const Schedule &schedule);

/// Whether the date is one that a recurring rule gives, at its own time.
bool isRegular(const Occurrence &occurrence, const std::vector<DateSeries> &series);

/// "every week on Tuesdays"; empty for rules that have no short name.
QString rhythm(const DateSeries &series, const Words &words);

/// Whether rhythm, first and last day say every date of these series without doubt.
bool rulesSayAll(const std::vector<DateSeries> &series);

/// Beginning and end in a time zone; a meeting lasts as long as it lasts when the clocks change.
struct Span
{
    QDateTime start;
    QDateTime end;
};
Span spanOf(const Occurrence &occurrence, const QTimeZone &zone);

/// "10:15 to 11:45"; with the second date when it ends on another day.
QString timeText(const Span &span, const Words &words);
/// The same for many dates: "23:30 to 00:30 on the following day".
QString clockText(const Span &span, const Words &words);

/// "UTC+5:30".
QString offsetText(const QDateTime &moment);

} // namespace einlass
