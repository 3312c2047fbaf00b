// SPDX-License-Identifier: GPL-3.0-or-later
// The tray shows messages where the system has no service of its own for them.
#include "home/desktop_notifier.h"
#include "home/tray_message.h"

namespace einlass {

struct DesktopNotifier::Service
{
    TrayMessage tray;
};

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent), m_service(std::make_unique<Service>())
{
    connect(&m_service->tray, &TrayMessage::chosen, this, &DesktopNotifier::chosen);
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text, const QString &)
{
    m_service->tray.show(title, text);
}

void DesktopNotifier::withdraw()
{
    m_service->tray.hide();
}

} // namespace einlass
