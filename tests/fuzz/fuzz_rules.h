// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/addresses.h"

#include <cstdlib>

namespace einlass {

/// Rules with something of every class; each reason is its own key.
inline AddressRules fuzzRules()
{
    AddressRules rules;
    rules.officialDomains = {QStringLiteral("lmu.de"), QStringLiteral("uni-muenchen.de")};
    rules.listServers = {QStringLiteral("lists.lrz.de")};
    rules.lookAlikes = {{QStringLiteral("lmu.edu"), QStringLiteral("lmu.de")}};
    rules.privateProviders = {QStringLiteral("gmail.com"), QStringLiteral("gmx.de")};
    rules.disposableProviders = {QStringLiteral("mailinator.com")};
    rules.ambiguousProviders = {QStringLiteral("vodafone.de")};
    rules.knownInstitutions = {QStringLiteral("tum.de")};
    for (const QString &key : addressReasonKeys())
        rules.reasons.insert(key, {key, key});
    return rules;
}

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace einlass
