// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace einlass {

/// What a label in an invitation announces.
enum class LabelMark {
    MeetingId, ShortId, Code, ShortCode, DigitCode, Pin, Topic, Subject, Time, Date, End, Duration, Recurrence, Except,
    Telephone, Join, Link, Webinar, Zoom, ZoomName, DfnconfName
};

struct InvitationLabel
{
    LabelMark mark = LabelMark::Zoom;
    QString text;           ///< lower case; a hyphen stands for blanks, hyphens or nothing
};

/// The words of invitations, from resources/invitations: tools change them often.
struct InvitationWords
{
    /// By their first character; longer labels before those that they begin with.
    QHash<QChar, std::vector<InvitationLabel>> labels;
    /// What begins the lines around the date in the head of a mail.
    QStringList mailHead;
    /// "Meet anytime": a series that has no times.
    QStringList withoutFixedTime;
    /// Names of time zones in lower case; an empty zone is a name for several.
    QHash<QString, QString> zones;
};

/// Read once; empty only if the program was built without its data.
const InvitationWords &invitationWords();

} // namespace einlass
