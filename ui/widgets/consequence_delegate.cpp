// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/consequence_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace einlass {
namespace {

constexpr int linesRole = Qt::UserRole + 20;
constexpr int indent = 16;
constexpr int gap = 4;
constexpr int columns = 60;
constexpr qreal scale = 0.9;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QRect roomFor(const QStyleOptionViewItem &option, const QString &lines, int width)
{
    return QFontMetrics(smaller(option.font)).boundingRect(QRect(0, 0, width, 10000), wrapped, lines);
}

} // namespace

void ConsequenceDelegate::setConsequences(QComboBox &box, int index, const QStringList &lines)
{
    if (index < 0)
        return;
    box.setItemData(index, lines.join(u'\n'), linesRole);
    box.setItemData(index, lines.join(QLatin1String(". ")), Qt::AccessibleDescriptionRole);
    // The list is as wide as what it says.
    const bool any = box.findData(QString(), linesRole) != 0 || !lines.isEmpty();
    if (any)
        box.view()->setMinimumWidth(box.fontMetrics().averageCharWidth() * columns);
}

void ConsequenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString lines = index.data(linesRole).toString();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (lines.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString name = item.text;
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    const QRect room = option.rect.adjusted(indent, gap, -gap, -gap);
    painter->drawText(room, wrapped, name);
    painter->setFont(smaller(item.font));
    painter->drawText(room.adjusted(0, QFontMetrics(item.font).lineSpacing(), 0, 0), wrapped, lines);
    painter->restore();
}

QSize ConsequenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString lines = index.data(linesRole).toString();
    if (lines.isEmpty())
        return size;
    const int width = option.fontMetrics.averageCharWidth() * columns - indent - gap;
    return {size.width(), option.fontMetrics.lineSpacing() + roomFor(option, lines, width).height() + 2 * gap};
}

} // namespace einlass
