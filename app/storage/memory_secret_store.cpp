// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memory_secret_store.h"

#include <QTimer>

namespace einlass {

void MemorySecretStore::save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done)
{
    m_secrets[planId] = secrets;
    QTimer::singleShot(0, context, [done] { done(std::nullopt); });
}

void MemorySecretStore::load(const QString &planId, QObject *context, Loaded loaded)
{
    std::optional<AccessSecrets> found;
    if (const auto entry = m_secrets.find(planId); entry != m_secrets.end())
        found = entry->second;
    QTimer::singleShot(0, context, [loaded, found] { loaded(found, std::nullopt); });
}

void MemorySecretStore::remove(const QString &planId, QObject *context, Done done)
{
    m_secrets.erase(planId);
    QTimer::singleShot(0, context, [done] { done(std::nullopt); });
}

} // namespace einlass
