// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"

#include <QString>

namespace einlass {

struct ToolHosts;

/// Whether a text that is to be published would give away how to enter a meeting: a link into a
/// meeting, this meeting's ID, its room name or its code, or any code written out ("Kenncode: …").
/// A registration link gives nothing away. `access` may be null.
bool givesAccessAway(const QString &text, const Plan &plan, const ToolHosts &hosts,
                     const AccessData *access);

} // namespace einlass
