// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that the desktop's portal publishes (org.freedesktop.appearance).
#include "style/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace einlass {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString groundKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// Old portals put the value into a second envelope.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

class Portal : public QObject
{
    Q_OBJECT

public:
    Portal(QObject *parent, std::function<void(const DesktopSettings &)> told) : QObject(parent), m_told(std::move(told))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                    SLOT(change(QString, QString, QDBusVariant)));
        for (const QString &key : {groundKey, contrastKey})
            ask(bus, key);
    }

private slots:
    void change(const QString &where, const QString &key, const QDBusVariant &value)
    {
        if (where == group)
            take(key, numberIn(QVariant::fromValue(value)));
    }

private:
    void ask(const QDBusConnection &bus, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                take(key, numberIn(QVariant::fromValue(reply.value())));
            watcher->deleteLater();
        });
    }

    void take(const QString &key, uint number)
    {
        using Ground = DesktopSettings::Ground;
        DesktopSettings settings = m_settings;
        if (key == groundKey)
            settings.ground = number == 1 ? Ground::Dark : number == 2 ? Ground::Light : Ground::Unknown;
        else if (key == contrastKey)
            settings.highContrast = number == 1;
        if (settings == m_settings)
            return;
        m_settings = settings;
        m_told(settings);
    }

    std::function<void(const DesktopSettings &)> m_told;
    DesktopSettings m_settings;
};

} // namespace

void followDesktop(QObject *context, const std::function<void(const DesktopSettings &)> &told)
{
    new Portal(context, told);
}

} // namespace einlass

#include "desktop_settings_dbus.moc"
