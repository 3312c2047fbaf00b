// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_icon.h"

#include "style/icons.h"
#include "style/palettes.h"

#include <QPainter>

#include <array>

namespace einlass {
namespace {

struct Look
{
    Sign sign;
    Signal signal;
};

/// By State.
constexpr std::array<Look, 4> looks{{
    {Sign::Done, Signal::Good},
    {Sign::Warning, Signal::Attention},
    {Sign::Error, Signal::Bad},
    {Sign::Info, Signal::Note},
}};

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
    const int side = fontMetrics().height() + 4;
    return {side, side};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    const Look &look = looks.at(static_cast<std::size_t>(m_state));
    QPainter painter(this);
    painter.drawPixmap(0, 0, signPixmap(look.sign, signalColour(look.signal, palette()), size(), devicePixelRatioF()));
}

} // namespace einlass
