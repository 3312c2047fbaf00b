// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_zone.h"

#include <QString>

#include <optional>
#include <vector>

namespace einlass {

/// A date and time as an invitation has it.
struct InvitationTime
{
    std::optional<QDate> date;
    std::optional<QDate> otherDate;     ///< "01/12/2027": with day and month the other way round
    std::optional<QTime> time;
    int durationMinutes = 0;            ///< of "10:15 - 11:45"; 0 when there is no end
    NamedZone zone;
    bool impossible = false;            ///< "30. Februar", "13:00 PM"
};

/// Reads one line, or what stands on several joined by blanks: date before or behind the time,
/// months as names or digits, "10-12 Uhr c.t.", AM and PM.
InvitationTime readInvitationTime(const QString &text);

/// "90 Minuten", "1 Std. 30 Min.", "1,5 Stunden", "1:30 h" at the beginning, in minutes; 0: none.
int readInvitationDuration(const QString &text);

/// The first date in a text, unless it reads two ways.
std::optional<QDate> readInvitationDate(const QString &text);

} // namespace einlass
