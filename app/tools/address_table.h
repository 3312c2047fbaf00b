// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/address_pieces.h"

#include <optional>

namespace einlass {

/// Reads a table of people, as spreadsheets and course systems export it: any separator, headings in
/// several languages, many columns, lines above the headings. Names come out of their columns; an @
/// outside the columns of addresses goes aside. Nothing when the text is no such table: a table
/// without headings is a list like any other.
std::optional<AddressPieces> addressTable(QStringView text, const GoesOn &goesOn = {});

} // namespace einlass
