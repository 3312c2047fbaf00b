// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/palettes.h"
#include "style/spacing.h"
#include "style/style_painting.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace einlass::painting {
namespace {

constexpr double signWidth = 1.75;
constexpr double chevronWidth = 9;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

/// Lines of a whole pixel stay sharp when they lie in its middle.
QRectF inner(const QRectF &rect, double width)
{
    return rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

void box(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &edge, double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(inner(rect, width), radius, radius);
    painter.restore();
}

QColor buttonFill(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!has(option, QStyle::State_Enabled))
        return palette.color(QPalette::Button);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return palette.color(QPalette::Dark);
    return palette.color(has(option, QStyle::State_MouseOver) ? QPalette::Light : QPalette::Button);
}

QColor buttonEdge(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (isHighContrast(palette))
        return has(option, QStyle::State_Enabled) ? borderOf(palette) : palette.color(QPalette::Disabled, QPalette::ButtonText);
    return mixed(palette.color(QPalette::Button), borderOf(palette), has(option, QStyle::State_Enabled) ? 0.35 : 0.12);
}

void primaryButton(QPainter &painter, const QStyleOption &option)
{
    QColor fill = accentOf(option.palette);
    if (has(option, QStyle::State_Sunken))
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.25);
    else if (has(option, QStyle::State_MouseOver))
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.12);
    QRectF rect(option.rect);
    if (has(option, QStyle::State_HasFocus)) {
        // A ring of the accent around the accent needs a gap to be seen.
        focusRing(painter, rect, option, spacing::corner);
        rect = rect.adjusted(4, 4, -4, -4);
    }
    box(painter, rect, fill, fill, 0, has(option, QStyle::State_HasFocus) ? spacing::corner - 3 : spacing::corner);
}

} // namespace

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && button->state.testFlag(QStyle::State_Enabled);
}

void focusRing(QPainter &painter, const QRectF &rect, const QStyleOption &option, double radius)
{
    box(painter, rect, Qt::NoBrush, accentOf(option.palette), spacing::focusWidth, radius);
}

void button(QPainter &painter, const QStyleOptionButton &option)
{
    if (isPrimary(&option))
        return primaryButton(painter, option);
    const bool focus = has(option, QStyle::State_HasFocus);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool touched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (!flat || touched)
        box(painter, option.rect, buttonFill(option), buttonEdge(option), 1, spacing::corner);
    if (focus)
        focusRing(painter, option.rect, option, spacing::corner);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool raised = !has(option, QStyle::State_AutoRaise);
    const bool touched = has(option, QStyle::State_Enabled)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    if (raised)
        box(painter, option.rect, buttonFill(option), buttonEdge(option), 1, spacing::corner);
    else if (touched)
        box(painter, option.rect, option.palette.color(has(option, QStyle::State_Sunken) ? QPalette::Dark : QPalette::Light),
            {}, 0, spacing::corner);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QPalette &palette = option.palette;
    const QColor edge = enabled ? (on ? accentOf(palette) : borderOf(palette)) : palette.color(QPalette::Disabled, QPalette::Text);
    const double side = std::min(option.rect.width(), option.rect.height());
    const QRectF rect(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2.0, side, side);
    const bool strong = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus);
    box(painter, rect, on ? (enabled ? edge : palette.color(QPalette::Window)) : palette.color(QPalette::Base),
        strong && enabled ? accentOf(palette) : edge, strong ? 2 : 1, 4);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(side / 18, side / 18);
    painter.setPen(QPen(enabled ? onAccentOf(palette) : edge, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(QPointF(5, 9), QPointF(13, 9));
    else
        painter.drawPolyline(QPolygonF({{4.6, 9.4}, {7.6, 12.4}, {13.4, 5.8}}));
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QPalette &palette = option.palette;
    const bool strong = enabled && (on || has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus));
    const QColor edge = !enabled ? palette.color(QPalette::Disabled, QPalette::Text) : strong ? accentOf(palette) : borderOf(palette);
    const double side = std::min(option.rect.width(), option.rect.height());
    const QRectF rect(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2.0, side, side);
    box(painter, rect, palette.color(enabled ? QPalette::Base : QPalette::Window), edge, strong ? 2 : 1, side / 2);
    if (on)
        box(painter, rect.adjusted(side / 4, side / 4, -side / 4, -side / 4), edge, edge, 0, side / 4);
}

void chevron(QPainter &painter, const QRectF &rect, Direction direction, const QStyleOption &option)
{
    const QPalette::ColorGroup group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    constexpr std::array<double, 4> turns{180, 0, 90, -90};
    painter.rotate(turns.at(static_cast<std::size_t>(direction)));
    const double half = std::min({chevronWidth, rect.width(), rect.height()}) / 2;
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), signWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QPalette &palette = option.palette;
    const bool written = enabled && !has(option, QStyle::State_ReadOnly);
    const QColor edge = !enabled ? buttonEdge(option) : borderOf(palette);
    box(painter, option.rect, palette.color(written ? QPalette::Base : QPalette::Window), edge, 1, spacing::corner);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, option, spacing::corner);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    if (option.frame) {
        QStyleOption framed(option);
        framed.state.setFlag(QStyle::State_ReadOnly, false);
        field(painter, framed);
    } else {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    }
    chevron(painter, arrow, Direction::Down, option);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](const QRect &rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Direction direction) {
        QStyleOption drawn(option);
        const bool able = option.stepEnabled.testFlag(flag) && has(option, QStyle::State_Enabled);
        drawn.state.setFlag(QStyle::State_Enabled, able);
        if (able && option.activeSubControls.testFlag(part) && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)))
            box(painter, QRectF(rect).adjusted(1, 3, -1, -3),
                option.palette.color(has(option, QStyle::State_Sunken) ? QPalette::Dark : QPalette::Light), {}, 0, 3);
        chevron(painter, rect, direction, drawn);
    };
    step(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
    step(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

} // namespace einlass::painting
