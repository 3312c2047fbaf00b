// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace einlass {

/// The controls of the part that Tab meets, in the order in which they are laid out. What is made later, such as
/// rows and ways out of findings, stands where it is seen; in Qt's own order it would stand at the end.
QList<QWidget *> tabStops(QWidget &part);

/// Moves the focus to the stop after or before the focused one, round and round, and scrolls to it. False when
/// none of the stops has the focus.
bool moveFocus(const QList<QWidget *> &stops, QWidget *focused, bool forward);

} // namespace einlass
