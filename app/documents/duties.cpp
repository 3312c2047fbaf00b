// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/duties.h"

#include "base/text.h"
#include "documents/sent.h"
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
    if (anchor == QLatin1String("cancelled"))
        return context.plan.outgoing.sent.back().on;
    return {};
}

/// Whether the duty is one of a meeting that came so far: a cancelled one is not held any more, and leaves nothing to delete
/// but what was there before it, or came of the dates that took place.
class Applicable
{
public:
    explicit Applicable(const DocumentContext &context)
        : m_cancelled(isCancelled(context.plan)),
          m_begun(m_cancelled && !context.derived.occurrences.empty()
                  && context.derived.occurrences.front().start.date < context.plan.outgoing.sent.back().on)
    {
    }

    bool operator()(const Duty &duty) const
    {
        if (!m_cancelled || duty.anchor == QLatin1String("cancelled"))
            return m_cancelled == (duty.anchor == QLatin1String("cancelled"));
        const bool ofHolding = duty.anchor == QLatin1String("first-day") && duty.days <= 0;
        return m_begun && !ofHolding;
    }

private:
    bool m_cancelled;
    bool m_begun;
};

} // namespace

std::vector<DatedDuty> datedDuties(const DocumentContext &context, Language language)
{
    const QHash<QString, QString> values = textValues(context, language);
    const Applicable applies(context);
    std::vector<DatedDuty> duties;
    for (const Duty &duty : context.pack.duties) {
        if (!applies(duty))
            continue;
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
