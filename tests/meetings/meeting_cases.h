// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"

#include <algorithm>
#include <vector>

/// What tests of a meeting's life share.
namespace meetingcases {

using namespace einlass;

inline Plan meeting(const QString &rule = {})
{
    Plan plan;
    plan.id = QStringLiteral("old");
    plan.title = QStringLiteral("Physics");
    plan.host = {QStringLiteral("Eva"), QStringLiteral("eva@lmu.de"), {}, HostStatus::Employee, {}};
    plan.schedule.start = LocalTime{QDate(2027, 4, 13), QTime(10, 15)};     // a Tuesday
    plan.schedule.durationMinutes = 90;
    plan.schedule.recurrence = rule;
    plan.participants.recipients = {QStringLiteral("anna@lmu.de"), QStringLiteral("ben@lmu.de")};
    plan.tool = Tool::Dfnconf;
    plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
    plan.access.meetingId = QStringLiteral("979123456");
    plan.access.revision = 2;
    return plan;
}

inline LocalTime at(int year, int month, int day, int hour = 10, int minute = 15)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

inline bool says(const std::vector<Message> &messages, const char *source)
{
    return std::any_of(messages.begin(), messages.end(), [&](const Message &message) { return QString::fromUtf8(message.source).contains(QLatin1String(source)); });
}

} // namespace meetingcases
