// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace einlass {

/// The program's sign in the tray, there only while it has something to say.
class TrayMessage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing happens where there is no tray.
    void show(const QString &title, const QString &text);
    void hide();

signals:
    void chosen();

private:
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace einlass
