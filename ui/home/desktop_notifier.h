// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace einlass {

/// Shows a message on the desktop: by the desktop's own service where there is one, else beside the program's
/// sign in the tray, else not at all; the first window says the same.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Replaces what was shown before. `action` is what a button says that leads to the program.
    void notify(const QString &title, const QString &text, const QString &action);
    /// Takes back what is shown.
    void withdraw();

signals:
    /// The host wants to see more.
    void chosen();

private:
    struct Service;
    std::unique_ptr<Service> m_service;
};

} // namespace einlass
