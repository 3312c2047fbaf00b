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
    if (isPast(now))
        return Shelf::Past;
    return state == MeetingState::Draft ? Shelf::Drafts : Shelf::Coming;
}

} // namespace einlass
