// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/vocabulary.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace einlass {

/// How far a meeting has come. Whether it is over is a question of the time: MeetingSummary::isPast().
enum class MeetingState {
    Draft,          ///< something is missing, or a finding is open
    Planned,        ///< nothing is open; nobody was invited yet
    Sent,           ///< people were invited
    Cancelled,      ///< people were told that it does not take place
    Damaged,        ///< its plan cannot be read any more
};
template <>
inline constexpr auto namesOf<MeetingState> =
    std::to_array<const char *>({"draft", "planned", "sent", "cancelled", "damaged"});

/// Where the first window shows a meeting.
enum class Shelf { Coming, Drafts, Past };

/// What a list shows of a meeting, without reading its plan. Times are UTC; invalid: not known yet.
struct MeetingSummary
{
    QString id;
    QString title;
    Occasion occasion = Occasion::Lecture;
    std::optional<Tool> tool;
    MeetingState state = MeetingState::Draft;
    QDateTime firstStart;
    QDateTime lastEnd;
    std::vector<qint64> starts;     ///< of a series: all starts in order, seconds since 1970
    QDateTime changed;
    int people = 0;                 ///< how many others the plan names
    QString zone = {};              ///< in which its times are meant; empty: not known

    bool isPast(const QDateTime &now) const { return lastEnd.isValid() && lastEnd < now; }
    /// The first date that has not begun; invalid when there is none.
    QDateTime nextStart(const QDateTime &now) const;
    Shelf shelf(const QDateTime &now) const;
    /// Whether there is a date to come that can be another one.
    bool canBeMoved(const QDateTime &now) const;
    /// Whether people who were invited are to be told when it does not take place.
    bool canBeCancelled(const QDateTime &now) const;

    bool operator==(const MeetingSummary &) const = default;
};

} // namespace einlass
