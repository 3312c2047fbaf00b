// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"
#include "tools/invitation_reader.h"

#include <QString>

#include <vector>

namespace einlass {

/// Where what was made in the tool is not what the plan says, or does not show whether it is.
struct PlanDifference
{
    enum class Kind {
        Differs,        ///< the invitation says something else than the plan
        Check           ///< the invitation cannot show it: the host looks it up in the tool
    };
    Kind kind = Kind::Differs;
    QString pointer;        ///< JSON pointer of the plan's answer, e.g. "/schedule/start"
    QString key;            ///< which difference, e.g. "other-time"
    Message message;
};

/// Compares an invitation in which a tool was found with the plan; differences first. What is wrong
/// with the invitation by itself stands in its problems and is not repeated. Whether
/// another group has had the room is asked of earlierUseOf() in plan/room_use.h.
std::vector<PlanDifference> compareWithPlan(const ReadInvitation &invitation, const Plan &plan);

} // namespace einlass
