// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/outgoing.h"

#include "base/text.h"

namespace einlass {

QString Outgoing::wordsAt(const QString &pointer, const QString &text, Language language) const
{
    return isTranslated(pointer, language) ? translations.at(pointer).in(language) : text;
}

bool Outgoing::isTranslated(const QString &pointer, Language language) const
{
    const auto found = translations.find(pointer);
    return found != translations.end() && !isBlank(found->second.in(language));
}

} // namespace einlass
