// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret_store.h"

#include <map>

namespace einlass {

/// Keeps secrets for the program's run only: for hosts without a keychain, and for tests of other
/// parts.
class MemorySecretStore : public SecretStore
{
public:
    void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) override;
    void load(const QString &planId, QObject *context, Loaded loaded) override;
    void remove(const QString &planId, QObject *context, Done done) override;

private:
    std::map<QString, AccessSecrets> m_secrets;
};

} // namespace einlass
