// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/spacing.h"

#include <QListWidget>
#include <QStyle>

namespace einlass {

/// As wide as its longest row, beside a bar to scroll with: a list of pages beside the page itself.
inline void fitWidth(QListWidget &list)
{
    const int bar = list.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list);
    list.setFixedWidth(list.sizeHintForColumn(0) + 2 * list.frameWidth() + spacing::tight + bar);
}

} // namespace einlass
