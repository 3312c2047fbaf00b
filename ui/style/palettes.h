// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace einlass {

/// The palettes of the program. Each colour below has a contrast of at least 4.5 as text, or 3 as a border
/// or sign, to whatever it stands on; tst_contrast measures them all.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

QPalette paletteOf(Scheme scheme);

/// Which of them belongs to the colours that the system gives.
Scheme schemeFor(const QPalette &system);

/// Contrast as WCAG 2 defines it, from 1 to 21. Both colours must be opaque.
double contrast(const QColor &one, const QColor &other);

// The roles in which a palette keeps what Qt has no role for.
QColor accentOf(const QPalette &palette);               ///< the one accent: chosen, primary, focus
QColor onAccentOf(const QPalette &palette);             ///< text and signs on the accent
QColor borderOf(const QPalette &palette);               ///< around fields
QColor dividerOf(const QPalette &palette);              ///< lines that only calm; nothing depends on them
QColor surfaceOf(const QPalette &palette);              ///< side bar, heads of tables
QColor mutedOf(const QPalette &palette);                ///< explanations, placeholders
bool isHighContrast(const QPalette &palette);

/// What a sign says; each sign differs by its shape, too.
enum class Signal { Good, Attention, Bad, Note };
QColor signalColour(Signal signal, const QPalette &palette);

} // namespace einlass
