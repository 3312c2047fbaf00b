// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_effects.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"

#include <QCoreApplication>

namespace einlass {

QString sideEffectsText(const Remedy &remedy, const PlanModel &model, const Services &services)
{
    const Language language = services.language.current();
    QStringList effects;
    for (const Message &effect : sideEffects(remedy, model.plan(), model.derived(), model.pack(), language))
        effects << services.catalogues.text(effect, language);
    if (effects.isEmpty())
        return {};
    return QCoreApplication::translate("einlass::SideEffects", "Also changes: %1").arg(effects.join(QLatin1String("; ")));
}

} // namespace einlass
