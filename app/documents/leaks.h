// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <QString>

namespace einlass {

struct ToolHosts;

/// Whether a text would give away how to enter a meeting: a link into a meeting, the ID, room name
/// or code of this one or of its fallback room, any code or number of that kind written out
/// ("Kenncode: …", "612 3456 7890"). Spaces, invisible characters, marks and foreign digits do not
/// hide them. A registration link gives nothing away. `access` may be null.
bool givesAccessAway(const QString &text, const Plan &plan, const ToolHosts &hosts,
                     const AccessData *access);

/// Whether a text has a telephone number.
bool holdsTelephoneNumber(const QString &text);

/// Whether a text of the host's may not stand in an announcement: because of one of the above, or
/// because it has a web address of any kind; where that leads tomorrow nobody knows.
bool isUnfitToPublish(const QString &text, const Plan &plan, const ToolHosts &hosts,
                      const AccessData *access);

} // namespace einlass
