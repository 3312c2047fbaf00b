// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace einlass {

/// The zones that a host may choose, by their IANA names: places, and UTC.
QStringList timeZoneNames();

} // namespace einlass
