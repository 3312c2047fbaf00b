// SPDX-License-Identifier: GPL-3.0-or-later
// Windows ends no program for the size of a file.
#include "base/file_size_limit.h"

namespace einlass {

void letLargeWritesFail() {}

} // namespace einlass
