// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secret_service_probe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QList>
#include <QMap>
#include <QTimer>

namespace einlass {
namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using Answer = std::function<void(SecretState)>;

constexpr auto busName = "org.freedesktop.secrets";
constexpr auto servicePath = "/org/freedesktop/secrets";
constexpr auto defaultCollection = "/org/freedesktop/secrets/aliases/default";

SecretState stateOfError(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretState::Silent;
    default:
        return SecretState::NoService;
    }
}

void askCollection(const QDBusConnection &bus, int timeoutMs, QObject *context, Answer answer)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(busName), QLatin1String(defaultCollection),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answer](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        // A service without any default collection has nothing locked away.
        const bool locked = !reply.isError() && reply.value().variant().toBool();
        answer(locked ? SecretState::AbsentLocked : SecretState::Absent);
    });
}

} // namespace

void probeSecret(const QString &service, const QString &key, int timeoutMs, QObject *context,
                 Answer answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(SecretState::NoService); });
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(busName), QLatin1String(servicePath),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    qDBusRegisterMetaType<Attributes>();
    call << QVariant::fromValue(Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [=, answer = std::move(answer)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<Paths, Paths> reply = *done;
        if (reply.isError())
            answer(stateOfError(reply.error()));
        else if (!reply.argumentAt<0>().isEmpty())
            answer(SecretState::Present);
        else if (!reply.argumentAt<1>().isEmpty())
            answer(SecretState::Locked);
        else
            askCollection(bus, timeoutMs, context, answer);
    });
}

} // namespace einlass
