// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace einlass {

class HelpDesk;

/// Help, keys and about as actions of a window that has no menu bar of its own.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(QWidget *window, HelpDesk &desk);

    /// In the order of a menu.
    QList<QAction *> all() const { return {m_help, m_keys, m_about}; }
    void retranslate();

private:
    QAction *m_help;
    QAction *m_keys;
    QAction *m_about;
};

} // namespace einlass
