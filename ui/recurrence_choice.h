// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace einlass {

/// A repetition in the words of the schedule page. What the page has no words for is Custom.
struct RecurrenceChoice
{
    enum class Kind { None, Weekly, Fortnightly, Custom };
    enum class Ending { Count, Until };

    Kind kind = Kind::None;
    Ending ending = Ending::Count;
    int count = 0;              ///< 0: not given yet
    QDate until;                ///< local date of the last possible day
    QString rule;               ///< the RFC 5545 value, only when Custom

    bool operator==(const RecurrenceChoice &) const = default;
};

/// `timeZone` is the plan's: UNTIL stands in UTC in a rule, and means a local day here.
RecurrenceChoice recurrenceFromRule(const QString &rule, const QString &timeZone);
QString ruleOf(const RecurrenceChoice &choice, const QString &timeZone);

} // namespace einlass
