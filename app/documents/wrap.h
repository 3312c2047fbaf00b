// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// Longest line of prose in text documents.
inline constexpr int textWidth = 78;

/// Breaks long lines at blanks, as mail programs like it. Lists ("- ") and labels ("Label:  ")
/// hang; words longer than the line, links above all, are never broken. Blank lines at the ends
/// and more than one in a row are dropped, so are blanks at line ends.
QString wrapped(const QString &text, int width = textWidth);

} // namespace einlass
