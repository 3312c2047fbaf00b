// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace einlass {

/// What a desktop says beside its colours; Qt 6.4 does not ask for it on Linux.
struct DesktopSettings
{
    enum class Ground { Unknown, Light, Dark };
    Ground ground = Ground::Unknown;
    bool highContrast = false;

    bool operator==(const DesktopSettings &) const = default;
};

/// Tells what the desktop says, soon and whenever it changes, for as long as `context` lives. Never waits for it.
void followDesktop(QObject *context, const std::function<void(const DesktopSettings &)> &told);

} // namespace einlass
