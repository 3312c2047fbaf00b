// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/palettes.h"
#include "style/spacing.h"
#include "style/style_painting.h"

#include <QPainter>

#include <algorithm>

namespace einlass::painting {
namespace {

constexpr int barWidth = 3;
constexpr int idleHandle = 6;
constexpr int activeHandle = 10;

} // namespace

void panel(QPainter &painter, const QStyleOption &option, bool rounded)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, rounded);
    const bool focus = has(option, QStyle::State_HasFocus);
    const double width = focus ? spacing::focusWidth : 1;
    painter.setPen(QPen(focus ? accentOf(option.palette) : borderOf(option.palette), width));
    painter.setBrush(option.palette.color(QPalette::Base));
    const double radius = rounded ? spacing::corner : 0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void row(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
        // The ground alone would tell too little; a bar where the row begins says it in the accent.
        if (option.rect.left() <= 1 && option.rect.width() > 0)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), accentOf(option.palette));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Light));
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    } else if (option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter.fillRect(option.rect, surfaceOf(option.palette));
    }
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    QStyleOption plain(option);
    plain.state.setFlag(QStyle::State_HasFocus, false);
    panel(painter, plain, true);
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    // Without a known end the whole bar is filled: nothing runs to and fro.
    const double share = option.maximum > option.minimum
        ? std::clamp((option.progress - option.minimum) / double(option.maximum - option.minimum), 0.0, 1.0) : 1.0;
    const QRectF whole = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const QRectF done(whole.left(), whole.top(), whole.width() * share, whole.height());
    painter.fillRect(done, option.palette.color(QPalette::Highlight));
    painter.fillRect(QRectF(done.left(), done.bottom() - barWidth, done.width(), barWidth), accentOf(option.palette));
}

void header(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, surfaceOf(option.palette));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), borderOf(option.palette));
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last && option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12), borderOf(option.palette));
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    if (!selected && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(rect.adjusted(0, 4, 0, -2), option.palette.color(QPalette::Light));
    if (selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), accentOf(option.palette));
    else
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), dividerOf(option.palette));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum == option.maximum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int thickness = active ? activeHandle : idleHandle;
    const int extent = across ? slider.height() : slider.width();
    const double side = (extent - thickness) / 2.0;
    const QRectF handle = across ? QRectF(slider).adjusted(2, side, -2, -side) : QRectF(slider).adjusted(side, 2, -side, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? option.palette.color(QPalette::WindowText) : borderOf(option.palette));
    painter.drawRoundedRect(handle, thickness / 2.0, thickness / 2.0);
    painter.restore();
}

void line(QPainter &painter, const QStyleOption &option, bool across)
{
    const QPoint middle = option.rect.center();
    painter.fillRect(across ? QRect(option.rect.left(), middle.y(), option.rect.width(), 1)
                            : QRect(middle.x(), option.rect.top(), 1, option.rect.height()),
                     dividerOf(option.palette));
}

} // namespace einlass::painting
