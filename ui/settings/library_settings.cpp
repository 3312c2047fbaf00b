// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/library_settings.h"

#include "meetings/library.h"
#include "policy/pack.h"
#include "storage/preferences.h"
#include "tools/addresses.h"

namespace einlass {
namespace {

const QString atStart = QStringLiteral("forgetting/at-start");
const QString no = QStringLiteral("no");
const QString yes = QStringLiteral("yes");

QString keyOf(AddedProviders which)
{
    return which == AddedProviders::Private ? QStringLiteral("addresses/private") : QStringLiteral("addresses/disposable");
}

} // namespace

bool forgetsAtStart(Library &library)
{
    return library.setting(atStart) != no;
}

Result<void> setForgetsAtStart(Library &library, bool forgets)
{
    return library.setSetting(atStart, forgets ? yes : no);
}

QStringList addedProviders(const Preferences &preferences, AddedProviders which)
{
    QStringList domains;
    for (const QString &domain : preferences.value(keyOf(which)).split(u' ', Qt::SkipEmptyParts)) {
        // The file may have been written by hand.
        const QString normal = normalizedDomain(domain);
        if (!normal.isEmpty() && !domains.contains(normal))
            domains << normal;
    }
    domains.sort();
    return domains;
}

void setAddedProviders(Preferences &preferences, AddedProviders which, const QStringList &domains)
{
    preferences.setValue(keyOf(which), domains.join(u' '));
}

std::shared_ptr<const Pack> withAddedProviders(std::shared_ptr<const Pack> pack, const Preferences &preferences)
{
    const QStringList added = addedProviders(preferences, AddedProviders::Private);
    const QStringList disposable = addedProviders(preferences, AddedProviders::Disposable);
    if (added.isEmpty() && disposable.isEmpty())
        return pack;
    AddressRules rules = pack->addresses->rules();
    rules.privateProviders += QSet<QString>(added.begin(), added.end());
    rules.disposableProviders += QSet<QString>(disposable.begin(), disposable.end());
    auto extended = std::make_shared<Pack>(*pack);
    extended->addresses = std::make_shared<AddressBook>(std::move(rules));
    extended->compileRules();
    return extended;
}

} // namespace einlass
