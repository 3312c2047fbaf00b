// SPDX-License-Identifier: GPL-3.0-or-later
// org.freedesktop.Notifications, as desktops on Linux have it; most of them have no tray.
#include "home/desktop_notifier.h"
#include "home/tray_message.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace einlass {
namespace {

const QString busName = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int bySystem = -1;        ///< how long it is shown
constexpr int answerMs = 3000;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(busName, path, busName, method);
}

} // namespace

/// Asked without waiting; what it refuses goes to the tray.
class NotificationCalls : public QObject
{
    Q_OBJECT

public:
    explicit NotificationCalls(DesktopNotifier &notifier) : m_owner(notifier)
    {
        connect(&m_tray, &TrayMessage::chosen, &m_owner, &DesktopNotifier::chosen);
    }

    void show(const QString &title, const QString &text, const QString &action)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return m_tray.show(title, text);
        // Asks the bus who the service is, which takes its time: not before there is something to say.
        m_listens = m_listens || bus.connect(busName, path, busName, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
        QDBusMessage call = callOf(QStringLiteral("Notify"));
        // The service may read markup in the text.
        call << QGuiApplication::applicationDisplayName() << m_shown << QStringLiteral("einlass") << title << text.toHtmlEscaped()
             << QStringList{QStringLiteral("default"), action}
             << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}} << bySystem;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<uint> reply = *done;
            if (reply.isError())
                m_tray.show(title, text);
            else
                m_shown = reply.value();
        });
    }
    void hide()
    {
        m_tray.hide();
        if (m_shown == 0)
            return;
        QDBusMessage call = callOf(QStringLiteral("CloseNotification"));
        call << m_shown;
        QDBusConnection::sessionBus().send(call);
        m_shown = 0;
    }

private slots:
    void invoked(uint id, const QString &)
    {
        if (id == m_shown && id != 0)
            emit m_owner.chosen();
    }

private:
    DesktopNotifier &m_owner;
    TrayMessage m_tray;
    bool m_listens = false;
    uint m_shown = 0;
};

struct DesktopNotifier::Service
{
    NotificationCalls calls;
};

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent), m_service(new Service{NotificationCalls(*this)}) {}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text, const QString &action)
{
    m_service->calls.show(title, text, action);
}

void DesktopNotifier::withdraw()
{
    m_service->calls.hide();
}

} // namespace einlass

#include "desktop_notifier_dbus.moc"
