// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/return_key.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace einlass {

bool returnPresses(QKeyEvent &event, QWidget *focus)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *pressed = qobject_cast<QAbstractButton *>(focus);
    const bool acts = qobject_cast<QPushButton *>(pressed) || qobject_cast<QToolButton *>(pressed) || qobject_cast<QCheckBox *>(pressed);
    if (!enter || !plain || !acts)
        return false;
    event.accept();
    if (!event.isAutoRepeat())
        pressed->click();
    return true;
}

} // namespace einlass
