// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"

#include <csignal>

namespace einlass {

void letLargeWritesFail()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace einlass
