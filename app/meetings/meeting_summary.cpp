// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meeting_summary.h"

#include <algorithm>

namespace einlass {

QDateTime MeetingSummary::nextStart(const QDateTime &now) const
{
    const qint64 moment = now.toSecsSinceEpoch();
    const auto next = std::lower_bound(starts.begin(), starts.end(), moment);
    if (next != starts.end())
        return QDateTime::fromSecsSinceEpoch(*next, Qt::UTC);
    return starts.empty() && firstStart.isValid() && firstStart >= now ? firstStart : QDateTime();
}

Shelf MeetingSummary::shelf(const QDateTime &now) const
{
    // What cannot be read any more asks for the host, whenever it was.
    if (isPast(now) && state != MeetingState::Damaged)
        return Shelf::Past;
    return state == MeetingState::Draft || state == MeetingState::Damaged ? Shelf::Drafts : Shelf::Coming;
}

bool MeetingSummary::canBeMoved(const QDateTime &now) const
{
    return firstStart.isValid() && !isPast(now) && state != MeetingState::Damaged && state != MeetingState::Cancelled;
}

bool MeetingSummary::canBeCancelled(const QDateTime &now) const
{
    return state == MeetingState::Sent && !isPast(now);
}

} // namespace einlass
