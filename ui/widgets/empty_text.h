// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLabel;

namespace einlass {

/// Words in the middle of a list or table, as long as it has no rows. The view must have its model already.
QLabel *addEmptyText(QAbstractItemView *view);

} // namespace einlass
