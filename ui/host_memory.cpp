// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_memory.h"

#include "base/text.h"
#include "meetings/library.h"
#include "meetings/plan_templates.h"
#include "plan/plan_file_name.h"
#include "services.h"
#include "storage/preferences.h"

#include <QRegularExpression>

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

Plan planOfHost(const Services &services)
{
    Plan plan;
    plan.host = rememberedHost(services.preferences);
    if (!services.library)
        return plan;
    const QString id = services.library->defaultProfile();
    for (const Profile &profile : services.library->profiles()) {
        if (profile.id == id) {
            plan.host = profile.host;
            plan.languages = profile.languages;
        }
    }
    return plan;
}

Plan planOfHost(const Services &services, const PlanTemplate &pattern)
{
    const Plan own = planOfHost(services);
    Plan plan = fromTemplate(pattern, own.host);
    plan.languages = own.languages;
    return plan;
}

QString planFileName(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString name = cleaned(title).replace(unfit, QStringLiteral("-")).left(60);
    return (name.isEmpty() || name == u'-' ? QStringLiteral("meeting") : name) + planSuffix;
}

void rememberHost(Preferences &preferences, const Host &host)
{
    preferences.setValue(QLatin1String(preferenceHostName), host.name);
    preferences.setValue(QLatin1String(preferenceHostEmail), host.email);
    preferences.setValue(QLatin1String(preferenceHostUnit), host.unit);
    preferences.setValue(QLatin1String(preferenceHostStatus), nameOf(host.status));
}

} // namespace einlass
