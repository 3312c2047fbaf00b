// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"

namespace einlass {

void letLargeWritesFail() {}

} // namespace einlass
