// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/message.h"
#include "plan/plan.h"
#include "tools/invitation_telephones.h"
#include "tools/links.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace einlass {

enum class InvitationKind { None, Join, Registration };

struct InvitationProblem
{
    QString clause;         ///< "A3", "B20", …
    QString key;            ///< which of the clause's problems, e.g. "start-link"
    LocalizedText message;
};

/// Something that is not certain, or that a host should know about a fact.
struct InvitationNote
{
    QString fact;           ///< "link", "passcode", "topic", "start", "recurrence", "text"
    QString key;            ///< which note, e.g. "date-order"
    Message message;
};

/// What an invitation of Zoom, DFNconf or Meet says. Absent facts are empty.
struct ReadInvitation
{
    std::optional<Tool> tool;
    InvitationKind kind = InvitationKind::None;
    QString link;               ///< as pasted, pwd included (unwrapped from mail gateways)
    QString meetingId;          ///< digits without blanks
    QString passcode;
    QString topic;
    /// In German local time. Only when the text leaves no doubt; where no zone stands, German time
    /// is taken and a note says so.
    std::optional<LocalTime> start;
    std::vector<LocalTime> possibleStarts;      ///< both, where a date reads two ways; else empty
    int durationMinutes = 0;            ///< 0: not said
    bool series = false;                ///< the text speaks of a series
    QString recurrence;                 ///< RRULE value; has an end only where the text gives one
    std::vector<LocalTime> dates;       ///< of a series, as listed; German local time
    std::vector<QDate> except;          ///< dates that a calendar file leaves out
    bool webinar = false;
    bool personalRoom = false;
    std::vector<InvitationTelephone> telephones;
    std::vector<InvitationProblem> problems;
    std::vector<InvitationNote> notes;

    bool found() const { return tool.has_value() || !link.isEmpty() || !meetingId.isEmpty(); }
};

/// Texts of problems by key, from the rule pack. "{host}" and "{link}" are filled in.
using InvitationTexts = QHash<QString, LocalizedText>;

/// Largest invitation text that is looked at, in characters; what is longer is cut off there.
inline constexpr qsizetype maximumInvitationLength = qsizetype(1024) * 1024;

/// Reads pasted text: plain or HTML, German, English or mixed, edited or not.
ReadInvitation readInvitation(const QString &text, const ToolHosts &hosts, const InvitationTexts &texts);

} // namespace einlass
