// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

class Preferences;

/// What the host chose; the system decides unless they did.
enum class Appearance { System, Light, Dark, HighContrast };

inline constexpr const char *preferenceAppearance = "appearance";   ///< "light", "dark", "contrast"; else as the system

Appearance appearanceIn(const Preferences &preferences);
void keepAppearance(Appearance appearance, Preferences &preferences);

/// Gives the program its look. To be called once, after QApplication is made.
void installStyle(Appearance appearance);
/// Changes what is shown already; does nothing where the program has another style.
void showAppearance(Appearance appearance);

} // namespace einlass
