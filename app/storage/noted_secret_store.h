// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret_store.h"

#include <QPointer>

#include <functional>

namespace einlass {

class StoreWorker;

/// A keychain of which the meeting store knows what may be in it: an entry is noted before the keychain
/// is asked to keep something, and struck out only after the keychain has agreed to delete it. So what
/// is left behind is always found, on every platform.
class NotedSecretStore : public SecretStore
{
public:
    /// Both outlive it. While `noting` says no (there is no store), the keychain is used as it is.
    NotedSecretStore(SecretStore &keychain, StoreWorker &worker, std::function<bool()> noting);

    void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) override;
    void load(const QString &planId, QObject *context, Loaded loaded) override;
    void remove(const QString &planId, QObject *context, Done done) override;

private:
    SecretStore &m_keychain;
    StoreWorker &m_worker;
    std::function<bool()> m_noting;
};

} // namespace einlass
