// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <optional>

namespace einlass {

/// The date and time that an invitation names, in German local time: only where the text leaves
/// no doubt. A zone other than Berlin's, a date in digits that reads two ways, a time without a
/// date: nothing.
std::optional<LocalTime> readInvitationTime(const QString &text);

} // namespace einlass
