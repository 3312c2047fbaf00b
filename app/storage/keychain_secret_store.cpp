// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keychain_secret_store.h"

#include "storage/secret_service_probe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace einlass {
namespace {

QString serviceName() { return QStringLiteral("Einlass"); }
QString entryName(const QString &planId) { return QStringLiteral("meeting/%1").arg(planId); }

/// What to tell, and the way out.
const char *wordsFor(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::NoService:
        return QT_TRANSLATE_NOOP("Core", "This computer offers no keychain at the moment. You can go "
                                         "on without keeping the access code: note it down, or paste "
                                         "the invitation again later.");
    case KeychainProblem::Locked:
        return QT_TRANSLATE_NOOP("Core", "The keychain is locked. Unlock it and try again, or go on "
                                         "without keeping the access code.");
    case KeychainProblem::Denied:
        return QT_TRANSLATE_NOOP("Core", "The keychain refused access. Allow it when asked, or go on "
                                         "without keeping the access code.");
    case KeychainProblem::TimedOut:
        return QT_TRANSLATE_NOOP("Core", "The keychain does not answer. It may be waiting for your "
                                         "password in another window. Try again, or go on without "
                                         "keeping the access code.");
    case KeychainProblem::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("Core", "The keychain reported an error. Try again, or go on without "
                                     "keeping the access code.");
}

KeychainError errorOf(KeychainProblem problem)
{
    return {problem, Message{wordsFor(problem)}};
}

QByteArray encoded(const AccessSecrets &secrets)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("participantCode"), secrets.participantCode},
                                     {QStringLiteral("hostPin"), secrets.hostPin},
                                     {QStringLiteral("linkSecret"), secrets.linkSecret}})
        .toJson(QJsonDocument::Compact);
}

AccessSecrets decoded(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(QLatin1String("participantCode")).toString(),
            object.value(QLatin1String("hostPin")).toString(),
            object.value(QLatin1String("linkSecret")).toString()};
}

/// Listens to one keychain job until it answers or the time is up. The job lives on by itself:
/// destroying one whose answer is outstanding crashes, so a time-out only stops listening.
class Listener : public QObject
{
public:
    using Finished = std::function<void(QKeychain::Job &)>;

    Listener(QKeychain::Job *job, int timeoutMs, QObject *context, Finished finished,
             std::function<void(KeychainError)> failed)
        : QObject(context), m_failed(std::move(failed))
    {
        job->setAutoDelete(true);
        connect(job, &QKeychain::Job::finished, this, [this, finished](QKeychain::Job *done) {
            m_timer.stop();
            finished(*done);
            deleteLater();
        });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_failed(errorOf(KeychainProblem::TimedOut));
            deleteLater();
        });
        m_timer.setSingleShot(true);
        m_timer.start(timeoutMs);
        job->start();
    }

private:
    QTimer m_timer;
    std::function<void(KeychainError)> m_failed;
};

/// Turns the state that the system reports after a failure into the caller's answer.
KeychainProblem problemOf(SecretState state, QKeychain::Error error)
{
    switch (state) {
    case SecretState::NoService:
        return KeychainProblem::NoService;
    case SecretState::Silent:
        return KeychainProblem::TimedOut;
    case SecretState::Locked:
    case SecretState::AbsentLocked:
        return KeychainProblem::Locked;
    default:
        break;
    }
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainProblem::NoService;
    default:
        return KeychainProblem::Failed;
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(int timeoutMs) : m_timeoutMs(timeoutMs) {}

void KeychainSecretStore::save(const QString &planId, const AccessSecrets &secrets,
                               QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(entryName(planId));
    job->setTextData(QString::fromUtf8(encoded(secrets)));
    const int timeout = m_timeoutMs;
    new Listener(job, timeout, context, [=](QKeychain::Job &finished) {
        if (finished.error() == QKeychain::NoError) {
            done(std::nullopt);
            return;
        }
        const QKeychain::Error error = finished.error();
        probeSecret(serviceName(), entryName(planId), timeout, context, [done, error](SecretState state) {
            done(errorOf(problemOf(state, error)));
        });
    }, [done](const KeychainError &error) { done(error); });
}

void KeychainSecretStore::load(const QString &planId, QObject *context, Loaded loaded)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(entryName(planId));
    const int timeout = m_timeoutMs;
    new Listener(job, timeout, context, [=](QKeychain::Job &finished) {
        if (finished.error() == QKeychain::NoError) {
            loaded(decoded(static_cast<QKeychain::ReadPasswordJob &>(finished).textData().toUtf8()), std::nullopt);
            return;
        }
        // "Not found" is also what a locked keychain and a missing service answer.
        const QKeychain::Error error = finished.error();
        probeSecret(serviceName(), entryName(planId), timeout, context, [loaded, error](SecretState state) {
            const bool absent = error == QKeychain::EntryNotFound
                && (state == SecretState::Absent || state == SecretState::Unknown);
            if (absent)
                loaded(std::nullopt, std::nullopt);
            else
                loaded(std::nullopt, errorOf(problemOf(state, error)));
        });
    }, [loaded](const KeychainError &error) { loaded(std::nullopt, error); });
}

void KeychainSecretStore::remove(const QString &planId, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(entryName(planId));
    const int timeout = m_timeoutMs;
    new Listener(job, timeout, context, [=](QKeychain::Job &finished) {
        // A locked keychain says "done" and keeps the secret: look whether it is gone.
        const QKeychain::Error error = finished.error();
        probeSecret(serviceName(), entryName(planId), timeout, context, [done, error](SecretState state) {
            const bool believed = state == SecretState::Unknown
                && (error == QKeychain::NoError || error == QKeychain::EntryNotFound);
            if (believed || state == SecretState::Absent)
                done(std::nullopt);
            else
                done(errorOf(problemOf(state, error)));
        });
    }, [done](const KeychainError &error) { done(error); });
}

} // namespace einlass
