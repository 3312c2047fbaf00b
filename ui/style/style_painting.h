// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

/// What EinlassStyle paints; nothing here knows a widget's state but by its option.
namespace einlass::painting {

enum class Direction { Up, Down, Left, Right };

inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// Controls
void focusRing(QPainter &painter, const QRectF &rect, const QStyleOption &option, double radius);
void button(QPainter &painter, const QStyleOptionButton &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void chevron(QPainter &painter, const QRectF &rect, Direction direction, const QStyleOption &option);
/// The ground and border of whatever text is written into.
void field(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);

// Views
void panel(QPainter &painter, const QStyleOption &option, bool rounded);
void row(QPainter &painter, const QStyleOptionViewItem &option);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void header(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void line(QPainter &painter, const QStyleOption &option, bool across);

/// Whether the option belongs to the one button that Return presses.
bool isPrimary(const QStyleOption *option);

} // namespace einlass::painting
