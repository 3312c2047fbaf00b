// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace einlass {

/// Our own signs: lines of one colour on a grid of 24 pixels, one SVG file each in resources/icons.
enum class Sign {
    New, Open, Save, Delete, Duplicate, Calendar, Mail, Copy, Print, Settings, Warning, Error, Info, Done,
    ToDo, People, Lock, Recording, Clock, Search, Home, Language, Help, Close, Paste, Key, Notes, Link,
    Show, Hide, Back, Next, Down, Menu, Tool, Check, Current, Add, Remove,
};

/// Drawn in the colour of the text it stands beside, whatever palette the program has then.
QIcon icon(Sign sign);
/// Drawn in a colour of its own.
QPixmap signPixmap(Sign sign, const QColor &colour, const QSize &size, qreal scale);

/// The name of its file.
QString fileOf(Sign sign);

} // namespace einlass
