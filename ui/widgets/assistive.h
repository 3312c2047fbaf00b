// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's widgets leave out for assistive technology.
#pragma once

#include <QAccessible>

class QWidget;
class QWizard;

namespace einlass {

/// Says what the widget is where Qt knows less: a heading, a group, a notification. To be called when the
/// widget is made, before somebody asks. A label is still named by its text.
void setAssistiveRole(QWidget *widget, QAccessible::Role role);

/// The title of the page, which the wizard shows in a label of its own, is a heading. To be called when a page
/// has come.
void markPageTitle(const QWizard &wizard);

/// Gives the control its accessible name. On Unix a combo box is known by the label beside it alone: where
/// none is seen, one is put there that nobody sees.
void nameControl(QWidget *control, const QString &name);

/// Has the name of the widget spoken while the focus stays where it is. Its role should be one that is
/// listened to: Notification or AlertMessage.
void announce(QWidget *widget);

} // namespace einlass
