// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/type_scale.h"

namespace einlass {
namespace {

constexpr qreal titleScale = 1.6;
constexpr qreal headingScale = 1.2;
constexpr qreal hintScale = 0.92;

QFont scaled(QFont font, qreal scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

} // namespace

QFont titleFont(QFont body)
{
    return strongFont(scaled(body, titleScale));
}

QFont headingFont(QFont body)
{
    return strongFont(scaled(body, headingScale));
}

QFont strongFont(QFont body)
{
    body.setWeight(QFont::DemiBold);
    return body;
}

QFont hintFont(QFont body)
{
    return scaled(body, hintScale);
}

} // namespace einlass
