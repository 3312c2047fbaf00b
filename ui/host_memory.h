// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace einlass {

class Preferences;

/// The host of the last meeting, so that nobody types the own name twice.
Host rememberedHost(const Preferences &preferences);
void rememberHost(Preferences &preferences, const Host &host);

} // namespace einlass
