// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace einlass {

/// Shows the window in front of the others: also when it is minimized, and as large as it was.
inline void bringUp(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace einlass
