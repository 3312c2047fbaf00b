// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret_store.h"

namespace einlass {

/// Secrets in the system's keychain (Secret Service, Windows Credential Store, macOS Keychain)
/// through QtKeychain: one entry for each plan.
class KeychainSecretStore : public SecretStore
{
public:
    /// How long a keychain may stay silent before the caller hears KeychainProblem::TimedOut. Long
    /// enough for somebody to type the password of a keychain that asks for it.
    static constexpr int defaultTimeoutMs = 20000;

    explicit KeychainSecretStore(int timeoutMs = defaultTimeoutMs);

    void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) override;
    void load(const QString &planId, QObject *context, Loaded loaded) override;
    void remove(const QString &planId, QObject *context, Done done) override;

private:
    int m_timeoutMs;
};

} // namespace einlass
