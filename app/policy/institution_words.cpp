// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/institution_words.h"

#include "policy/pack.h"

namespace einlass {

QHash<QString, QString> institutionValues(const Pack &pack, Language language)
{
    QHash<QString, QString> values{
        {QStringLiteral("shortName"), pack.shortName.in(language)},
        {QStringLiteral("pollService"), pack.contact(QStringLiteral("evasys")).name.in(language)}};
    for (auto word = pack.words.begin(); word != pack.words.end(); ++word)
        values.insert(word.key(), word.value().in(language));
    for (auto limit = pack.limits.begin(); limit != pack.limits.end(); ++limit)
        values.insert(limit.key(), QString::number(limit.value()));
    return values;
}

} // namespace einlass
