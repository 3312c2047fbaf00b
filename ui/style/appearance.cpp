// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/appearance.h"

#include "storage/preferences.h"
#include "style/einlass_style.h"

#include <QApplication>

#include <array>

namespace einlass {
namespace {

/// By Appearance.
constexpr std::array<const char *, 4> names{"", "light", "dark", "contrast"};

} // namespace

Appearance appearanceIn(const Preferences &preferences)
{
    const QString name = preferences.value(QLatin1String(preferenceAppearance));
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Appearance>(i);
    }
    return Appearance::System;
}

void keepAppearance(Appearance appearance, Preferences &preferences)
{
    preferences.setValue(QLatin1String(preferenceAppearance), QLatin1String(names.at(static_cast<std::size_t>(appearance))));
}

void installStyle(Appearance appearance)
{
    auto *style = new EinlassStyle(appearance);
    QApplication::setStyle(style);
    followDesktop(style, [style](const DesktopSettings &settings) { style->setDesktop(settings); });
}

void showAppearance(Appearance appearance)
{
    if (auto *style = qobject_cast<EinlassStyle *>(QApplication::style()))
        style->setAppearance(appearance);
}

} // namespace einlass
