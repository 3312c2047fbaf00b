// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/palettes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace einlass {
namespace {

/// A system whose text and ground differ as much as this has been told to show high contrast.
constexpr double highContrast = 20.5;

struct Colours
{
    QRgb window, surface, base, text, muted, disabled;
    QRgb border, divider, button, hover, pressed;
    QRgb accent, onAccent, selection, selectedText;
};

/// By Scheme.
constexpr std::array<Colours, 4> schemes{{
    {0xfffafbfa, 0xffedf2ef, 0xffffffff, 0xff1a211d, 0xff546059, 0xff8c9690,
     0xff76837c, 0xffd5ddd8, 0xffe9efeb, 0xffdce6e0, 0xffccd9d2,
     0xff0f5c3f, 0xffffffff, 0xffd2e7dc, 0xff10251b},
    {0xff161b18, 0xff1c2320, 0xff1f2723, 0xffe8edea, 0xffa9b5ae, 0xff76807a,
     0xff82908a, 0xff343e39, 0xff2b3530, 0xff36423c, 0xff404d47,
     0xff6fcf9f, 0xff06251a, 0xff234b3a, 0xfff1f7f4},
    {0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff595959,
     0xff000000, 0xff000000, 0xffffffff, 0xffe2e2e2, 0xffcccccc,
     0xff004a2f, 0xffffffff, 0xff004a2f, 0xffffffff},
    {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffa6a6a6,
     0xffffffff, 0xffffffff, 0xff000000, 0xff2b2b2b, 0xff404040,
     0xff7dffc4, 0xff000000, 0xff7dffc4, 0xff000000},
}};

struct OnGround
{
    QRgb light;
    QRgb dark;
};

/// By Signal.
constexpr std::array<OnGround, 4> signalColours{{
    {0xff1b6e35, 0xff6cc98a},
    {0xff8a4b00, 0xffe8a84c},
    {0xffb3261e, 0xfff28b82},
    {0xff1f5fa8, 0xff8ab4f8},
}};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    const Colours &colours = schemes.at(static_cast<std::size_t>(scheme));
    QPalette palette;
    const auto set = [&palette](QRgb colour, std::initializer_list<QPalette::ColorRole> roles) {
        for (QPalette::ColorRole role : roles)
            palette.setColor(QPalette::All, role, QColor(colour));
    };
    set(colours.window, {QPalette::Window});
    set(colours.surface, {QPalette::AlternateBase, QPalette::ToolTipBase});
    set(colours.base, {QPalette::Base});
    set(colours.text, {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::Shadow});
    set(colours.muted, {QPalette::PlaceholderText});
    set(colours.border, {QPalette::Mid});
    set(colours.divider, {QPalette::Midlight});
    set(colours.button, {QPalette::Button});
    set(colours.hover, {QPalette::Light});
    set(colours.pressed, {QPalette::Dark});
    set(colours.accent, {QPalette::Link, QPalette::LinkVisited});
    set(colours.onAccent, {QPalette::BrightText});
    set(colours.selection, {QPalette::Highlight});
    set(colours.selectedText, {QPalette::HighlightedText});
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

Scheme schemeFor(const QPalette &system)
{
    if (isHighContrast(system))
        return isDark(system) ? Scheme::ContrastDark : Scheme::ContrastLight;
    return isDark(system) ? Scheme::Dark : Scheme::Light;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor accentOf(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor onAccentOf(const QPalette &palette)
{
    return palette.color(QPalette::BrightText);
}

QColor borderOf(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor dividerOf(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}

QColor surfaceOf(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor mutedOf(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > highContrast;
}

QColor signalColour(Signal signal, const QPalette &palette)
{
    const OnGround &pair = signalColours.at(static_cast<std::size_t>(signal));
    return QColor(isDark(palette) ? pair.dark : pair.light);
}

} // namespace einlass
