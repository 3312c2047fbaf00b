// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_series.h"

#include <algorithm>

namespace einlass {
namespace {

std::vector<Slot> rulesOf(const Schedule &schedule)
{
    std::vector<Slot> rules;
    if (schedule.start)
        rules.push_back({*schedule.start, schedule.durationMinutes, schedule.recurrence, {}});
    rules.insert(rules.end(), schedule.slotSeries.begin(), schedule.slotSeries.end());
    return rules;
}

std::vector<Occurrence> datesOfRule(const Slot &rule, const QString &timeZone)
{
    Schedule alone;
    alone.start = rule.start;
    alone.durationMinutes = rule.durationMinutes;
    alone.timeZone = timeZone;
    alone.recurrence = rule.recurrence;
    const auto dates = occurrencesOf(alone);
    return dates ? *dates : std::vector<Occurrence>();
}

std::optional<Occurrence> take(std::vector<Occurrence> &left, const LocalTime &original)
{
    const auto found = std::find_if(left.begin(), left.end(), [&](const Occurrence &occurrence) {
        return occurrence.original == original;
    });
    if (found == left.end())
        return std::nullopt;
    const Occurrence occurrence = *found;
    left.erase(found);
    return occurrence;
}

/// The events of one rule: the series, then each of its dates that is at another time.
std::vector<CalendarEvent> eventsOfRule(int series, const Slot &rule, const std::vector<RuleDate> &dates)
{
    CalendarEvent event;
    event.name = seriesEventName(series + 1);
    event.start = dates.front().planned;
    event.durationMinutes = rule.durationMinutes;
    std::vector<CalendarEvent> replacements;
    for (const RuleDate &date : dates) {
        if (!date.held)
            event.except.push_back(date.planned);
        else if (!date.isAsPlanned())
            replacements.push_back({event.name, date.held->start, date.held->durationMinutes, {}, {}, date.planned});
    }
    if (event.except.size() == dates.size())
        return {};
    if (dates.size() > 1) {
        event.recurrence = rule.recurrence;
    } else if (!replacements.empty()) {
        // A single date that was moved is simply at another time.
        event.start = replacements.front().start;
        event.durationMinutes = replacements.front().durationMinutes;
        replacements.clear();
    }
    replacements.insert(replacements.begin(), event);
    return replacements;
}

} // namespace

QString seriesEventName(int number)
{
    return QString::number(number);
}

QString addedEventName(int number)
{
    return QStringLiteral("added-%1").arg(number);
}

DatesByOrigin datesByOrigin(const Schedule &schedule, const std::vector<Occurrence> &occurrences)
{
    DatesByOrigin dates;
    dates.added = occurrences;
    const std::vector<Slot> rules = rulesOf(schedule);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (const Occurrence &date : datesOfRule(rules[i], schedule.timeZone))
            dates.ofRules.push_back({static_cast<int>(i), date.start, rules[i].durationMinutes,
                                     take(dates.added, date.start)});
    }
    return dates;
}

std::vector<CalendarEvent> calendarEvents(const Schedule &schedule, const std::vector<Occurrence> &occurrences)
{
    const DatesByOrigin dates = datesByOrigin(schedule, occurrences);
    const std::vector<Slot> rules = rulesOf(schedule);
    std::vector<CalendarEvent> events;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        std::vector<RuleDate> own;
        std::copy_if(dates.ofRules.begin(), dates.ofRules.end(), std::back_inserter(own),
                     [&](const RuleDate &date) { return date.series == static_cast<int>(i); });
        if (own.empty())
            continue;
        const std::vector<CalendarEvent> made = eventsOfRule(static_cast<int>(i), rules[i], own);
        events.insert(events.end(), made.begin(), made.end());
    }
    int number = 0;
    for (const Occurrence &date : dates.added)
        events.push_back({addedEventName(++number), date.start, date.durationMinutes, {}, {}, {}});
    return events;
}

} // namespace einlass
