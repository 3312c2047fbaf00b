// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/retention.h"

#include <QString>

#include <vector>

namespace einlass {

struct NoticePart
{
    QString heading;
    QString text;
};

/// What Einlass itself keeps about whom, what for and how long, in the interface's language: six parts.
std::vector<NoticePart> privacyNotice(const Retention &retention);

} // namespace einlass
