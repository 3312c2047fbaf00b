// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_rooms.h"

#include "meetings/library.h"

namespace einlass {

std::vector<RoomUse> roomUsesBeside(const Plan &plan, Library *library)
{
    const std::optional<RoomUse> own = roomOf(plan);
    if (!own || !library)
        return {};
    std::vector<RoomUse> uses;
    for (const MeetingSummary &meeting : library->othersInRoom(plan)) {
        RoomUse use = *own;
        use.title = meeting.title;
        use.planId = meeting.id;
        use.until = meeting.lastEnd.isValid() ? std::optional(meeting.lastEnd.toLocalTime().date()) : std::nullopt;
        uses.push_back(use);
    }
    return uses;
}

} // namespace einlass
