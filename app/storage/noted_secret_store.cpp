// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/noted_secret_store.h"

#include "storage/store_worker.h"

namespace einlass {

NotedSecretStore::NotedSecretStore(SecretStore &keychain, StoreWorker &worker, std::function<bool()> noting)
    : m_keychain(keychain), m_worker(worker), m_noting(std::move(noting))
{
}

void NotedSecretStore::save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done)
{
    if (!m_noting()) {
        m_keychain.save(planId, secrets, context, std::move(done));
        return;
    }
    m_worker.ask([planId](MeetingStore &store) { return store.noteSecret(planId); }, context,
                 [&keychain = m_keychain, &worker = m_worker, planId, secrets, context = QPointer<QObject>(context),
                  done = std::move(done)](const Result<void> &noted) {
        if (!noted) {
            done(KeychainError{KeychainProblem::Failed, noted.error()});
            return;
        }
        keychain.save(planId, secrets, &worker, [&worker, planId, context, done](const std::optional<KeychainError> &error) {
            // A removal that was still under way may have struck the note out meanwhile.
            if (!error)
                worker.ask([planId](MeetingStore &store) { return store.noteSecret(planId); }, &worker, [](const Result<void> &) {});
            if (context)
                done(error);
        });
    });
}

void NotedSecretStore::load(const QString &planId, QObject *context, Loaded loaded)
{
    m_keychain.load(planId, context, std::move(loaded));
}

void NotedSecretStore::remove(const QString &planId, QObject *context, Done done)
{
    // Struck out also when whoever asked is gone by the time the keychain answers.
    m_keychain.remove(planId, &m_worker, [&worker = m_worker, planId, noting = m_noting, context = QPointer<QObject>(context),
                                          done = std::move(done)](const std::optional<KeychainError> &error) {
        if (!error && noting())
            worker.ask([planId](MeetingStore &store) { return store.forgetSecret(planId); }, &worker, [](const Result<void> &) {});
        if (context)
            done(error);
    });
}

} // namespace einlass
