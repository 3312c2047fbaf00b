// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/notices.h"

#include "base/text.h"
#include "documents/values.h"
#include "policy/pack.h"

namespace einlass {

std::vector<Notice> allNotices(const DocumentContext &context, Language language, const QString &place)
{
    const QHash<QString, QString> values = textValues(context, language);
    std::vector<Notice> found;
    for (const Sentence &sentence : context.pack.sentences) {
        if (sentence.places.contains(place) && sentence.when.holds(context.derived.facts))
            found.push_back({sentence.id, sentence.clauses, withValues(sentence.text.in(language), values)});
    }
    return found;
}

QStringList notices(const DocumentContext &context, Language language, const QString &place,
                    const QString &group)
{
    QStringList texts;
    for (const Notice &notice : allNotices(context, language, place)) {
        if (notice.id.section(u'-', 0, 0) == group)
            texts << notice.text;
    }
    return texts;
}

} // namespace einlass
