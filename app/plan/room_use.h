// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>
#include <vector>

namespace einlass {

/// A room that a group has had. DFNconf's rooms and their PINs outlive meetings, as do the names of
/// Meet's rooms and the IDs of Zoom's series: who was there once can come again.
struct RoomUse
{
    Tool tool = Tool::Dfnconf;
    QString meetingId;                  ///< digits or a room's name; nothing secret
    QString title;                      ///< of the meeting that had it, which names the group
    std::optional<QDate> until = {};    ///< last day of that meeting, where it is known
    QString planId = {};                ///< of that meeting; may be empty

    bool operator==(const RoomUse &) const = default;
};

/// The room of this plan's meeting, to be kept for later ones. Nothing while it has none.
std::optional<RoomUse> roomOf(const Plan &plan);

/// A use of the plan's own room by another meeting: the latest one of another group, else the latest
/// one of a meeting with this title, which may be last term's. Nothing when nobody else had it.
std::optional<RoomUse> earlierUseOf(const Plan &plan, const std::vector<RoomUse> &uses);

/// Letters and digits of a title, case aside: what two titles share that name the same group.
QString titleEssence(const QString &title);

} // namespace einlass
