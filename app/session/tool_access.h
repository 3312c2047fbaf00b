// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "storage/secret_store.h"

#include <array>
#include <optional>

namespace einlass {

/// Access data belong to a tool: they are put aside when another one is chosen, and come back with theirs.
class ToolAccess
{
public:
    struct Data
    {
        Access access;
        AccessSecrets secrets;
    };

    void putAside(Tool tool, const QString &planId, const Data &data);
    /// What was put aside for the tool, once; never what belongs to another meeting.
    Data takeBack(Tool tool, const QString &planId);

private:
    struct Kept
    {
        QString planId;
        Data data;
    };

    std::array<std::optional<Kept>, 3> m_aside;
};

} // namespace einlass
