// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/room_use.h"

#include "base/text.h"
#include "plan/occurrences.h"

#include <algorithm>

namespace einlass {
namespace {

bool isSameGroup(const RoomUse &use, const Plan &plan)
{
    return titleEssence(use.title) == titleEssence(plan.title);
}

/// Meet does not tell capitals in the names of its rooms.
bool isSameRoom(const RoomUse &one, const RoomUse &other)
{
    return one.tool == other.tool && one.meetingId.compare(other.meetingId, Qt::CaseInsensitive) == 0;
}

/// Of plans without an id the title must tell.
bool isSameMeeting(const RoomUse &use, const Plan &plan)
{
    return use.planId.isEmpty() || plan.id.isEmpty() ? isSameGroup(use, plan) : use.planId == plan.id;
}

} // namespace

QString titleEssence(const QString &title)
{
    QString letters;
    for (QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

std::optional<RoomUse> roomOf(const Plan &plan)
{
    const QString room = cleaned(plan.access.meetingId).trimmed();
    if (!plan.tool || room.isEmpty())
        return std::nullopt;
    RoomUse use{*plan.tool, room, plan.title, {}, plan.id};
    if (const auto dates = occurrencesOf(plan.schedule); dates && !dates->empty())
        use.until = dates->back().start.date;
    return use;
}

std::optional<RoomUse> earlierUseOf(const Plan &plan, const std::vector<RoomUse> &uses)
{
    const std::optional<RoomUse> own = roomOf(plan);
    const RoomUse *found = nullptr;
    const auto rank = [&plan](const RoomUse &use) {
        return std::pair(!isSameGroup(use, plan), use.until.value_or(QDate()));
    };
    for (const RoomUse &use : uses) {
        if (own && isSameRoom(use, *own) && !isSameMeeting(use, plan) && (!found || rank(*found) < rank(use)))
            found = &use;
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace einlass
