// SPDX-License-Identifier: GPL-3.0-or-later
// How Tab and Return go through the wizard.
#include "einlass_wizard.h"

#include "widgets/return_key.h"
#include "widgets/side_bar.h"
#include "widgets/tab_order.h"

#include <QKeyEvent>
#include <QPushButton>

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
    if (!returnPresses(*event, focusWidget()))
        QWizard::keyPressEvent(event);
}

} // namespace einlass
