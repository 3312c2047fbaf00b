// SPDX-License-Identifier: GPL-3.0-or-later
// What a way out changes besides, in words.
#include "policy/remedy.h"

#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/pack.h"

namespace einlass {
namespace {

/// What will be there to confirm, in words.
QStringList askedAfter(const Remedy &remedy, const Plan &after, const Pack &pack, Language language)
{
    if (remedy.asks.isEmpty())
        return {};
    QStringList asked;
    for (const Finding &finding : evaluate(after, derive(after, pack), pack).findings) {
        if (finding.binding != Binding::Confirm || !remedy.asks.contains(finding.clause))
            continue;
        QString words = finding.statement.in(language).isEmpty() ? finding.message.in(language) : finding.statement.in(language);
        while (words.endsWith(u'.'))
            words.chop(1);
        asked << words;
    }
    return asked;
}

} // namespace

std::vector<Message> sideEffects(const Remedy &remedy, const Plan &plan, const DerivedPlan &derived, const Pack &pack,
                                 Language language)
{
    std::vector<Message> effects;
    const Plan after = remedied(plan, derived, remedy);
    for (std::size_t i = 1; i < remedy.edits.size(); ++i)
        effects.push_back(resultOf(remedy.edits[i], after, derived, pack, language));
    const Admission admission = effective(after.protection, after.tool).admission;
    if (admission != effective(plan.protection, plan.tool).admission && !after.protection.admission)
        effects.push_back(resultOf({Fact::Admission, static_cast<int>(admission)}, after, derived, pack, language));
    if (after.access != plan.access)
        effects.push_back({QT_TRANSLATE_NOOP("Core", "link, ID and code of the tool so far are not taken over")});
    for (const QString &asked : askedAfter(remedy, after, pack, language))
        effects.push_back({QT_TRANSLATE_NOOP("Core", "then to confirm: %1"), {asked}});
    return effects;
}

} // namespace einlass
