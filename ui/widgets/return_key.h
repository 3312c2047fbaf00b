// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace einlass {

/// Return presses what has the focus, as Space does. For keyPressEvent() of a window: says whether the key was one
/// for the button, tool button or check box in `focus`, which takes it then.
bool returnPresses(QKeyEvent &event, QWidget *focus);

} // namespace einlass
