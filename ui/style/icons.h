// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace einlass {

/// Our own signs: lines of one colour on a grid of 24 pixels, one SVG file each in resources/icons.
enum class Sign {
    New, Open, Save, Delete, Duplicate, Calendar, Copy, Print, Settings, Warning, Error, Info, Done, ToDo,
    People, Clock, Search, Home, Help, Close, Paste, Notes, Link, Next, Menu, Current, Add,
};

/// Drawn in the colour of the text it stands beside, whatever palette the program has then.
QIcon icon(Sign sign);
/// Drawn in a colour of its own.
QPixmap signPixmap(Sign sign, const QColor &colour, const QSize &size, qreal scale);

} // namespace einlass
