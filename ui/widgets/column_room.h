// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace einlass {

/// The last column of the table takes the rest of its width, and stays wide enough for its heading: where there is
/// less room, the table scrolls sideways.
void keepLastHeading(QTableView *view);

} // namespace einlass
