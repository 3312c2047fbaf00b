// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QObject>

namespace einlass {

/// What needs large libraries is a plugin beside the program, loaded when it is asked for first and
/// kept: whoever makes no PDF and no mail does not wait for them. Nothing where it is missing or
/// belongs to another version. May be called from any thread, once there is a QCoreApplication.
QObject *loadedPlugin(const QString &name);

/// The plugin as what it is used for.
template <typename Interface>
Interface *plugin(const char *name)
{
    return qobject_cast<Interface *>(loadedPlugin(QLatin1String(name)));
}

/// That this plugin could not be loaded, and what helps.
Message noPlugin(const char *name);

} // namespace einlass
