// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_box.h"

#include <QWheelEvent>

namespace einlass {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::begin(const QString &placeholder)
{
    clear();
    setPlaceholderText(placeholder);
}

void ChoiceBox::entry(const QString &text, const QString &name)
{
    addItem(text, name);
}

void ChoiceBox::finish(const QVariant &chosen)
{
    setCurrentIndex(chosen.isValid() ? findData(chosen) : -1);
}

} // namespace einlass
