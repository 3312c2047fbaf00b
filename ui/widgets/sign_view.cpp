// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sign_view.h"

#include "style/palettes.h"

#include <QPainter>

namespace einlass {
namespace {

constexpr int side = 48;

} // namespace

SignView::SignView(Sign sign, QWidget *parent) : QWidget(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignView::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize SignView::sizeHint() const
{
    return {side, side};
}

void SignView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, signPixmap(m_sign, accentOf(palette()), size(), devicePixelRatioF()));
}

} // namespace einlass
