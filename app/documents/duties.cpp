// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/duties.h"

#include "base/text.h"
#include "documents/values.h"
#include "policy/pack.h"

#include <algorithm>

namespace einlass {
namespace {

QDate anchorDate(const QString &anchor, const DocumentContext &context)
{
    if (anchor == QLatin1String("first-day") && !context.derived.occurrences.empty())
        return context.derived.occurrences.front().start.date;
    if (anchor == QLatin1String("last-day") && context.derived.lastDay)
        return *context.derived.lastDay;
    if (anchor == QLatin1String("delete-by") && context.plan.recording && context.plan.recording->deleteBy)
        return *context.plan.recording->deleteBy;
    return {};
}

} // namespace

std::vector<DatedDuty> datedDuties(const DocumentContext &context, Language language)
{
    const QHash<QString, QString> values = textValues(context, language);
    std::vector<DatedDuty> duties;
    for (const Duty &duty : context.pack.duties) {
        const QDate anchor = anchorDate(duty.anchor, context);
        if (anchor.isValid() && duty.when.holds(context.derived.facts))
            duties.push_back({duty.id, duty.clauses, anchor.addDays(duty.days),
                              withValues(duty.text.in(language), values)});
    }
    std::stable_sort(duties.begin(), duties.end(),
                     [](const DatedDuty &a, const DatedDuty &b) { return a.date < b.date; });
    return duties;
}

} // namespace einlass
