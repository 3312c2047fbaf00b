// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tool_access.h"

#include <utility>

namespace einlass {

void ToolAccess::putAside(Tool tool, const QString &planId, const Data &data)
{
    if (!planId.isEmpty())
        m_aside[static_cast<std::size_t>(tool)] = Kept{planId, data};
}

ToolAccess::Data ToolAccess::takeBack(Tool tool, const QString &planId)
{
    const auto kept = std::exchange(m_aside[static_cast<std::size_t>(tool)], std::nullopt);
    return kept && kept->planId == planId ? kept->data : Data{};
}

} // namespace einlass
