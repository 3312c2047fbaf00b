// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_icon.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace einlass {
namespace {

struct Colours
{
    QRgb onLight;
    QRgb onDark;
};

/// By State. Each has a contrast of more than 4.5 to the background it stands on.
constexpr std::array<Colours, 4> colours{{
    {0xff1b6e35, 0xff6cc98a},
    {0xff8a4b00, 0xffe8a84c},
    {0xffb3261e, 0xfff28b82},
    {0xff1f5fa8, 0xff8ab4f8},
}};

void drawTick(QPainter &painter)
{
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    painter.drawPolyline(QPolygonF({{4.8, 8.3}, {7.1, 10.7}, {11.3, 5.6}}));
}

void drawExclamation(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{8, 1.8}, {14.8, 14}, {1.2, 14}}));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 11.8));
}

void drawCross(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{5.2, 1.4}, {10.8, 1.4}, {14.6, 5.2}, {14.6, 10.8},
                                   {10.8, 14.6}, {5.2, 14.6}, {1.4, 10.8}, {1.4, 5.2}}));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void drawLetter(QPainter &painter)
{
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    painter.drawPoint(QPointF(8, 5));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
}

} // namespace

StateIcon::StateIcon(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setState(State state)
{
    m_state = state;
    update();
}

QSize StateIcon::sizeHint() const
{
    const int side = fontMetrics().height() + 2;
    return {side, side};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const Colours &pair = colours.at(static_cast<std::size_t>(m_state));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 16.0, height() / 16.0);
    painter.setPen(QPen(QColor(dark ? pair.onDark : pair.onLight), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (m_state) {
    case State::Good: return drawTick(painter);
    case State::Attention: return drawExclamation(painter);
    case State::Bad: return drawCross(painter);
    case State::Note: return drawLetter(painter);
    }
}

} // namespace einlass
