// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/text.h"

namespace einlass {

QString HostWords::in(Language language) const
{
    const QString &own = each.in(language);
    if (!einlass::isBlank(own))
        return own;
    if (!einlass::isBlank(common))
        return common;
    return each.in(language == Language::German ? Language::English : Language::German);
}

bool HostWords::isBlank() const
{
    return einlass::isBlank(common) && einlass::isBlank(each.de) && einlass::isBlank(each.en);
}

EffectiveProtection effective(const Protection &protection, std::optional<Tool> tool)
{
    const Admission strictest = tool == Tool::Zoom ? Admission::LmuAccounts : Admission::Link;
    return {protection.passcode.value_or(true), protection.waitingRoom.value_or(true),
            protection.endToEndEncryption.value_or(false), protection.admission.value_or(strictest)};
}

} // namespace einlass
