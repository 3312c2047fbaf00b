// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_memory.h"

#include "storage/preferences.h"

namespace einlass {

Host rememberedHost(const Preferences &preferences)
{
    Host host;
    host.name = preferences.value(QLatin1String(preferenceHostName));
    host.email = preferences.value(QLatin1String(preferenceHostEmail));
    host.unit = preferences.value(QLatin1String(preferenceHostUnit));
    host.status = fromName<HostStatus>(preferences.value(QLatin1String(preferenceHostStatus)))
                      .value_or(HostStatus::Employee);
    return host;
}

void rememberHost(Preferences &preferences, const Host &host)
{
    preferences.setValue(QLatin1String(preferenceHostName), host.name);
    preferences.setValue(QLatin1String(preferenceHostEmail), host.email);
    preferences.setValue(QLatin1String(preferenceHostUnit), host.unit);
    preferences.setValue(QLatin1String(preferenceHostStatus), nameOf(host.status));
}

} // namespace einlass
