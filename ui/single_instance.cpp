// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include "single_instance_system.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QtEndian>

namespace einlass {
namespace {

constexpr quint32 sign = 0x45494e31;            // "EIN1": another program's words are not read
constexpr qint64 longestCall = 64 * 1024;
const QByteArray taken = "taken";
const char activationToken[] = "XDG_ACTIVATION_TOKEN";

/// A folder of this person alone; empty: there is none.
QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString addressOf(const QString &purpose)
{
    const QByteArray who = purpose.toUtf8() + '\0' + QDir::homePath().toUtf8();
    const QString name = QStringLiteral("einlass-%1")
        .arg(QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(16)));
    return ownFolder().isEmpty() ? QString() : instanceAddress(ownFolder(), name);
}

/// Whether it begins with something else than the sign.
bool isForeign(QLocalSocket &caller)
{
    const QByteArray start = caller.peek(sizeof sign);
    return start.size() == sizeof sign && qFromBigEndian<quint32>(start.constData()) != sign;
}

} // namespace

SingleInstance::SingleInstance(const QString &purpose, QObject *parent)
    : QObject(parent), m_address(addressOf(purpose))
{
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::begin(const QString &file, std::chrono::milliseconds patience)
{
    if (m_address.isEmpty())
        return Role::Alone;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    if (const Answer answer = handOver(path, patience); answer != Answer::Nobody)
        return answer == Answer::Taken ? Role::Second : Role::Alone;
    // Of two that start at once, one listens and the other finds it.
    QDir().mkpath(ownFolder());
    QLockFile starting(QStringLiteral("%1/%2.lock").arg(ownFolder(), QFileInfo(m_address).fileName()));
    if (!starting.tryLock(static_cast<int>(patience.count())))
        return Role::Alone;
    if (const Answer answer = handOver(path, patience); answer != Answer::Nobody)
        return answer == Answer::Taken ? Role::Second : Role::Alone;
    return listen() ? Role::First : Role::Alone;
}

SingleInstance::Answer SingleInstance::handOver(const QString &file, std::chrono::milliseconds patience) const
{
    QElapsedTimer waited;
    waited.start();
    const auto left = [&] { return static_cast<int>(std::max<qint64>(patience.count() - waited.elapsed(), 1)); };
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(left()))
        return Answer::Nobody;
    letOthersComeToFront();
    QByteArray call;
    QDataStream stream(&call, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << sign << file << qgetenv(activationToken);
    socket.write(call);
    socket.flush();
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(left()))
            return Answer::Silent;
    }
    return socket.readAll() == taken ? Answer::Taken : Answer::Silent;
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_address) && m_server->serverError() == QAbstractSocket::AddressInUseError) {
        // Nobody answers there: what is left of a program that was killed.
        QLocalServer::removeServer(m_address);
        m_server->listen(m_address);
    }
    if (!m_server->isListening())
        return false;
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
            answer(caller);
        }
    });
    return true;
}

void SingleInstance::answer(QLocalSocket *caller)
{
    if (caller->bytesAvailable() > longestCall || isForeign(*caller))
        return caller->abort();
    QDataStream stream(caller);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.startTransaction();
    quint32 begins = 0;
    QString file;
    QByteArray token;
    stream >> begins >> file >> token;
    if (!stream.commitTransaction()) {
        if (stream.status() == QDataStream::ReadCorruptData)
            caller->abort();
        return;
    }
    caller->write(taken);
    caller->flush();
    // With it the window system lets this program come to the front at the host's wish.
    if (!token.isEmpty())
        qputenv(activationToken, token);
    emit called(file);
}

} // namespace einlass
