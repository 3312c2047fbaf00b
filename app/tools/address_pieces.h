// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/address_split.h"

namespace einlass {

/// Text that stands where no address is expected, or that is none of anybody.
struct TextAside
{
    QString text;               ///< cleaned, of bounded length
    qsizetype begin = 0;
};

/// What was found in one list, table, mail or card, not judged yet.
struct AddressPieces
{
    std::vector<SplitAddress> entries;
    std::vector<TextAside> aside;
    qsizetype ats = 0;          ///< @ signs that went into one of both
    bool whole = true;          ///< not given up on the way
};

} // namespace einlass
