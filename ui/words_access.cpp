// SPDX-License-Identifier: GPL-3.0-or-later
#include "words_access.h"

#include "base/text.h"

namespace einlass {

WordsAccess wordsAt(FindWords find)
{
    return {[find](const Plan &plan) {
                Plan copy = plan;
                return find(copy);
            },
            [find](Plan &plan, const HostWords &words) { find(plan) = words; }};
}

WordsAccess translatedText(const QString &pointer, FindText find)
{
    const auto get = [pointer, find](const Plan &plan) {
        const auto known = plan.outgoing.translations.find(pointer);
        if (known != plan.outgoing.translations.end())
            return HostWords{{}, known->second};
        Plan copy = plan;
        const QString *text = find(copy);
        return HostWords{text ? *text : QString(), {}};
    };
    const auto set = [pointer, find](Plan &plan, const HostWords &words) {
        QString *text = find(plan);
        if (!text)
            return;
        if (words.each.isEmpty()) {
            *text = words.common;
            plan.outgoing.translations.erase(pointer);
            return;
        }
        *text = isBlank(words.each.de) ? words.each.en : words.each.de;
        plan.outgoing.translations[pointer] = words.each;
    };
    return {get, set};
}

} // namespace einlass
