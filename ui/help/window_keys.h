// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

class QWidget;

namespace einlass {

/// A key of a window, and what it does.
struct WindowKey
{
    QKeySequence keys;
    QString does;

    bool operator==(const WindowKey &) const = default;
};

/// The keys that work anywhere in the window, as its actions and buttons have them now, in the order in
/// which they were made. Letters that are underlined are left out: one sees them.
std::vector<WindowKey> keysOf(const QWidget &window);

/// What an action or button is called, without the marks for its underlined letter and for a dialog.
QString plainName(QString text);

} // namespace einlass
