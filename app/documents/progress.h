// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace einlass {

/// Called on the caller's thread after each of many documents; false stops the work, and then none
/// of them is there.
using DocumentProgress = std::function<bool(int done, int all)>;

} // namespace einlass
