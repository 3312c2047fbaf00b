// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace einlass {

class Preferences;
struct PlanTemplate;
struct Services;

/// The host of the last meeting, so that nobody types the own name twice.
Host rememberedHost(const Preferences &preferences);
/// What a new meeting starts with: host and languages of the library's default profile; without one the
/// host of the last meeting.
Plan planOfHost(const Services &services);
/// The same from a template.
Plan planOfHost(const Services &services, const PlanTemplate &pattern);
/// A file name for a plan of this title that every system takes, without folder.
QString planFileName(const QString &title);
void rememberHost(Preferences &preferences, const Host &host);

} // namespace einlass
