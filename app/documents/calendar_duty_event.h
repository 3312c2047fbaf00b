// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/calendar_component.h"
#include "documents/duties.h"

#include <QStringList>

#include <vector>

/// One duty in the host's own calendars. Only for calendar_*.cpp.
namespace einlass {

/// How long before the meeting the host is reminded of it.
inline constexpr int hostReminderMinutes = 15;

/// A text of the template of the host's own calendar in each language of the documents; `duty`, where it is about one,
/// in each of these languages, too.
Result<QStringList> hostTexts(const DocumentContext &context, const char *what, const std::vector<DatedDuty> &duty = {});

/// In the plan's zone, as in the calendar of one meeting; or in UTC, with what is late due soon.
enum class DutyTimes { OfThePlan, Utc };

Result<void> addDutyEvent(icalcomponent *calendar, const DocumentContext &context, const std::vector<DatedDuty> &duty,
                          DutyTimes times);

void addAlarm(icalcomponent *event, int secondsBefore, const QString &text);

} // namespace einlass
