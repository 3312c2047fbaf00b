// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// Longest subject, summary, place or name that mail and calendar programs take without cutting it
/// off themselves (Outlook: 255).
inline constexpr qsizetype longestLine = 250;

/// A foreign text as one clean line of at most `most` characters. A longer one ends with "…", and no
/// letter is cut from its accents or an emoji from its parts.
QString shortLine(const QString &text, qsizetype most = longestLine);

} // namespace einlass
