// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace einlass {

enum class FieldKind {
    MeetingId,      ///< digits only
    ForeignId,      ///< a number that none of our tools gives, as Teams has them
    Code,           ///< passcode, Kenncode, password, …
    Pin,            ///< digits; of the participants as far as the text says
    HostPin,        ///< digits; never for participants
    OpenPin,        ///< digits; the text does not say whose
    Topic,
    Subject,        ///< of a mail: perhaps the topic
    Time,
    End,
    Duration,
    Recurrence,     ///< an RRULE value, as calendar files have it
    Except,         ///< dates that a series leaves out
    TelephonePart,  ///< from here on telephones and room systems, up to the next JoinPhrase
    JoinPhrase,     ///< "Join Zoom Meeting": what follows is the link
    ZoomPhrase,     ///< the text speaks of a Zoom meeting
    ZoomName,       ///< … names Zoom
    DfnconfName,    ///< … or DFNconf
    WebinarPhrase,  ///< … or of a webinar
};

/// A labelled value of an invitation.
struct Field
{
    FieldKind kind = FieldKind::Code;
    qsizetype at = 0;           ///< where the label stands
    QString value;              ///< empty for phrases
    /// Stands in the part for telephones and room systems, which have a code of their own.
    bool telephone = false;
    qsizetype end = 0;          ///< where a value that fills its line ends
};

/// All labelled values in the order of the text, which is free of control characters. German and
/// English labels, several on a line, value behind the label or on the next line. One pass.
std::vector<Field> findFields(const QString &text);

} // namespace einlass
