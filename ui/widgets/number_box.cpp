// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_box.h"

#include <QKeyEvent>
#include <QStringList>
#include <QWheelEvent>

namespace einlass {

NumberBox::NumberBox(const QString &objectName, int minimum, int maximum, QWidget *parent)
    : QSpinBox(parent)
{
    setObjectName(objectName);
    setRange(minimum, maximum);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // QSpinBox has no signal for the user's edits alone.
    connect(this, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_showing)
            emit edited(value);
    });
}

void NumberBox::setShown(int value)
{
    if (value == this->value())
        return;
    m_showing = true;
    setValue(value);
    m_showing = false;
}

void NumberBox::setWords(const QString &words)
{
    const QStringList around = words.split(QStringLiteral("%1"));
    setPrefix(around.value(0));
    setSuffix(around.value(1));
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    // QSpinBox takes no digit into the words that stand for its least value; the host writes over them.
    const bool words = value() == minimum() && !specialValueText().isEmpty() && text() == specialValueText();
    if (words && !event->text().isEmpty() && event->text().front().isDigit())
        selectAll();
    QSpinBox::keyPressEvent(event);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace einlass
