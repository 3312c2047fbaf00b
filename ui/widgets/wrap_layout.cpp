// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace einlass {
namespace {

/// As it wants to be, but never wider than the row.
QSize sizeOf(const QLayoutItem &item, int width)
{
    QSize size = item.sizeHint();
    size.setWidth(std::max(std::min(size.width(), width), item.minimumSize().width()));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent) : QLayout(parent)
{
}

WrapLayout::~WrapLayout()
{
    // A layout that is deleted takes itself out of its parent's items.
    while (!m_items.isEmpty())
        delete m_items.takeLast();
}

void WrapLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0));
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    if (item->layout())
        item->layout()->setParent(nullptr);
    invalidate();
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return {};
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

/// What is hidden takes no room.
QList<WrapLayout::Line> WrapLayout::linesFor(int width) const
{
    QList<Line> lines{Line()};
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        if (widthOf(lines.last() + Line{item}, width) > width && widthOf(lines.last(), width) > 0)
            lines << Line();
        lines.last() << item;
    }
    return lines;
}

int WrapLayout::widthOf(const Line &line, int width) const
{
    int used = 0;
    for (QLayoutItem *item : line) {
        if (!item->spacerItem())
            used += (used > 0 ? spacing() : 0) + sizeOf(*item, width).width();
    }
    return used;
}

int WrapLayout::heightOf(const Line &line, int width) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, sizeOf(*item, width).height());
    return height;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const QList<Line> lines = linesFor(room);
    int height = margins.top() + margins.bottom() + spacing() * (static_cast<int>(lines.size()) - 1);
    for (const Line &line : lines)
        height += heightOf(line, room);
    return height;
}

/// All on one line.
QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        const int before = size.width() > 0 ? size.width() + spacing() : 0;
        size = {before + own.width(), std::max(size.height(), own.height())};
    }
    return size.grownBy(contentsMargins());
}

/// As wide as the widest part.
QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Line &line : linesFor(room.width())) {
        place(line, room, top);
        top += heightOf(line, room.width()) + spacing();
    }
}

void WrapLayout::place(const Line &line, const QRect &room, int top) const
{
    const int height = heightOf(line, room.width());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = room.left();
    for (qsizetype i = 0; i < line.size(); ++i) {
        QLayoutItem *item = line.at(i);
        if (item->spacerItem()) {
            left = std::max(left, room.left() + room.width() - widthOf(line.mid(i + 1), room.width()));
            continue;
        }
        const QSize size = sizeOf(*item, room.width());
        const int above = item->alignment().testFlag(Qt::AlignTop) ? 0 : (height - size.height()) / 2;
        item->setGeometry(QStyle::visualRect(direction, room, QRect(QPoint(left, top + above), size)));
        left += size.width() + spacing();
    }
}

} // namespace einlass
