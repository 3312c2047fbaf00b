// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/notices.h"

#include "base/text.h"
#include "documents/values.h"
#include "policy/pack.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace einlass {
namespace {

/// The clauses that participants must be told about; a pack without clauses means all.
bool mustBeTold(const Pack &pack, const QString &clause)
{
    if (pack.clauses.empty())
        return true;
    return std::any_of(pack.clauses.begin(), pack.clauses.end(), [&](const Clause &one) {
        return one.id == clause && one.bindings.contains(QStringLiteral("text"));
    });
}

std::vector<const Sentence *> applying(const DocumentContext &context, const QString &place)
{
    std::vector<const Sentence *> found;
    for (const Sentence &sentence : context.pack.sentences) {
        if (sentence.places.contains(place) && sentence.when.holds(context.derived.facts))
            found.push_back(&sentence);
    }
    return found;
}

/// What an invitation of this detail says. A sentence of the full one stays when a clause would
/// otherwise not be told: whatever the pack says, nothing that the rules demand is lost.
void keepDetail(std::vector<const Sentence *> &sentences, const Pack &pack, Detail detail)
{
    QSet<QString> told;
    for (const Sentence *sentence : sentences) {
        if (sentence->only.value_or(detail) == detail)
            told += QSet<QString>(sentence->clauses.begin(), sentence->clauses.end());
    }
    std::erase_if(sentences, [&](const Sentence *sentence) {
        return sentence->only.value_or(detail) != detail
            && std::all_of(sentence->clauses.begin(), sentence->clauses.end(), [&](const QString &clause) {
                   return told.contains(clause) || !mustBeTold(pack, clause);
               });
    });
}

} // namespace

std::vector<Notice> allNotices(const DocumentContext &context, Language language, const QString &place)
{
    std::vector<const Sentence *> sentences = applying(context, place);
    if (place == QLatin1String("invitation"))
        keepDetail(sentences, context.pack, context.plan.outgoing.detail);
    const QHash<QString, QString> values = textValues(context, language);
    // A host's text may end with the full stop that the sentence has, too.
    static const QRegularExpression twoStops(QStringLiteral("(?<!\\.)\\.\\.(?!\\.)"));
    std::vector<Notice> found;
    for (const Sentence *sentence : sentences)
        found.push_back({sentence->id, sentence->clauses,
                         withValues(sentence->text.in(language), values).replace(twoStops, QStringLiteral("."))});
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
