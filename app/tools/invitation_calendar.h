// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace einlass {

/// A meeting out of a calendar file, as lines that readInvitation() understands.
struct CalendarText
{
    QString head;               ///< "Topic: …", "Time: …", "Recurrence: …": the file's own facts
    QString body;               ///< places, links and the description; may be HTML
    int meetings = 0;           ///< how many different ones the file has
    bool cancelled = false;     ///< the file takes the meeting back
};

/// Largest calendar file that is looked at, in bytes.
inline constexpr qsizetype largestCalendar = qsizetype(2) * 1024 * 1024;

/// Reads iCalendar (RFC 5545). Of several meetings the first that has a link is taken. An error
/// when there is none, or the file is too large or too deeply nested to be one.
Result<CalendarText> readInvitationCalendar(const QByteArray &bytes, const QString &name);

} // namespace einlass
