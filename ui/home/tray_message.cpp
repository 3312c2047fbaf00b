// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/tray_message.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace einlass {

void TrayMessage::show(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayMessage::chosen);
        connect(m_icon, &QSystemTrayIcon::activated, this, &TrayMessage::chosen);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text);
}

void TrayMessage::hide()
{
    if (m_icon)
        m_icon->hide();
}

} // namespace einlass
