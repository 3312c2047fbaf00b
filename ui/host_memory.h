// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace einlass {

class Preferences;
struct Services;

/// The host of the last meeting, so that nobody types the own name twice.
Host rememberedHost(const Preferences &preferences);
/// What a new meeting starts with: host and languages of the library's default profile; without one the
/// host of the last meeting.
Plan planOfHost(const Services &services);
void rememberHost(Preferences &preferences, const Host &host);

} // namespace einlass
