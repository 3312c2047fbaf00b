// SPDX-License-Identifier: GPL-3.0-or-later
// How Tab and Return go through the wizard.
#include "einlass_wizard.h"

#include "widgets/side_bar.h"
#include "widgets/tab_order.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace einlass {

bool EinlassWizard::focusNextPrevChild(bool next)
{
    if (!currentPage() || !m_side)
        return QWizard::focusNextPrevChild(next);
    QList<QWidget *> stops = tabStops(*currentPage());
    for (const WizardButton which : {QWizard::CustomButton1, QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton}) {
        if (button(which)->isVisible() && button(which)->isEnabled())
            stops << button(which);
    }
    return moveFocus(stops + tabStops(*m_side), focusWidget(), next) || QWizard::focusNextPrevChild(next);
}

/// Return presses what has the focus, as Space does; only elsewhere the button that leads on.
void EinlassWizard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *pressed = qobject_cast<QAbstractButton *>(focusWidget());
    const bool acts = qobject_cast<QPushButton *>(pressed) || qobject_cast<QToolButton *>(pressed) || qobject_cast<QCheckBox *>(pressed);
    if (!enter || !plain || !acts)
        return QWizard::keyPressEvent(event);
    if (!event->isAutoRepeat())
        pressed->click();
    event->accept();
}

} // namespace einlass
