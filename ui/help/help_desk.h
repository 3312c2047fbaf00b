// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace einlass {

class HelpWindow;
class KeysWindow;
struct Services;

/// What a window offers to whoever does not know how to go on: help on the page that is shown, the keys,
/// and what this program is. Nothing of it hinders going on meanwhile.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// `topic`: the id of the help that belongs to what the window shows now.
    HelpDesk(QWidget *window, const Services &services, const std::function<QString()> &topic);

    void showHelp();
    void showKeys();
    void showAbout();
    /// The window shows another page: help that is open follows.
    void follow();

private:
    QWidget *m_window;
    const Services &m_services;
    std::function<QString()> m_topic;
    QPointer<HelpWindow> m_help;
    QPointer<KeysWindow> m_keys;
};

} // namespace einlass
