// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/room_use.h"

#include <vector>

namespace einlass {

class Library;

/// Other meetings of the library that have had this plan's room. Nothing without a library.
std::vector<RoomUse> roomUsesBeside(const Plan &plan, Library *library);

} // namespace einlass
