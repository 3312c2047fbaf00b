// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/lecture_edits.h"

#include <optional>

namespace einlass {

class Pack;
class Preferences;
struct Services;

/// The first and last day of lectures that the host wrote last.
std::optional<LecturePeriod> ownLecturePeriod(const Preferences &preferences);
void rememberLecturePeriod(Preferences &preferences, const LecturePeriod &period);

/// The rule pack's lecture periods and holidays, and after them the host's own period.
LectureCalendar lectureCalendar(const Services &services, const Pack &pack);

} // namespace einlass
