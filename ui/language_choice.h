// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interface_language.h"
#include "services.h"
#include "storage/preferences.h"

namespace einlass {

/// The host's language for the interface, from now on and at the next start.
inline void chooseLanguage(const Services &services, Language language)
{
    services.language.setCurrent(language);
    services.preferences.setValue(QLatin1String(preferenceLanguage), languageCode(language));
}

} // namespace einlass
