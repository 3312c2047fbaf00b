// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/policy_reports.h"

namespace einlass {

ExitStatus runPolicy(Console &console, QStringList arguments)
{
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (what == QLatin1String("verify"))
        return verifyPolicy(console, arguments);
    if (what == QLatin1String("diff"))
        return diffPolicies(console, arguments);
    if (what == QLatin1String("explain"))
        return explainClause(console, arguments);
    console.complain(Message{QT_TRANSLATE_NOOP("Core", "Call: einlass-cli policy verify|diff|explain …")});
    return Unusable;
}

} // namespace einlass
