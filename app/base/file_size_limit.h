// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace einlass {

/// Lets a write beyond the largest file of an account fail like one on a full disk, where the system would
/// end the program by a signal. To be called once, when a program starts.
void letLargeWritesFail();

} // namespace einlass
