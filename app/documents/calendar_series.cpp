// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_series.h"

#include <algorithm>

namespace einlass {
namespace {

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

/// Gives each date of each rule at most one occurrence, and each occurrence away once.
class EventMaker
{
public:
    explicit EventMaker(const std::vector<Occurrence> &occurrences) : m_left(occurrences) {}

    void addRule(int series, const Slot &rule, const std::vector<Occurrence> &dates)
    {
        CalendarEvent event;
        event.series = series;
        event.recurrence = dates.size() > 1 ? rule.recurrence : QString();
        event.durationMinutes = rule.durationMinutes;
        std::vector<CalendarEvent> replacements;
        bool any = false;
        for (const Occurrence &date : dates) {
            const auto found = take(date.start);
            if (!found) {
                event.except.push_back(date.start);
                continue;
            }
            any = true;
            if (!(found->start == date.start) || found->durationMinutes != rule.durationMinutes)
                replacements.push_back({series, found->start, found->durationMinutes, {}, {}, {}, date.start});
        }
        if (!any)
            return;
        event.start = dates.front().start;
        if (event.recurrence.isEmpty()) {
            // A single date that was moved is simply at another time.
            if (!replacements.empty()) {
                event.start = replacements.front().start;
                event.durationMinutes = replacements.front().durationMinutes;
            }
            replacements.clear();
        }
        m_events.push_back(event);
        m_events.insert(m_events.end(), replacements.begin(), replacements.end());
    }

    /// What no rule gave joins the first series of the same length, or stands by itself.
    std::vector<CalendarEvent> finish(int nextSeries)
    {
        for (const Occurrence &extra : m_left) {
            const auto base = std::find_if(m_events.begin(), m_events.end(), [&](const CalendarEvent &event) {
                return !event.replaces && event.durationMinutes == extra.durationMinutes;
            });
            if (base != m_events.end())
                base->added.push_back(extra.start);
            else
                m_events.push_back({nextSeries++, extra.start, extra.durationMinutes, {}, {}, {}, {}});
        }
        return m_events;
    }

private:
    std::optional<Occurrence> take(const LocalTime &original)
    {
        const auto found = std::find_if(m_left.begin(), m_left.end(), [&](const Occurrence &occurrence) {
            return occurrence.original == original;
        });
        if (found == m_left.end())
            return std::nullopt;
        const Occurrence occurrence = *found;
        m_left.erase(found);
        return occurrence;
    }

    std::vector<Occurrence> m_left;
    std::vector<CalendarEvent> m_events;
};

} // namespace

std::vector<CalendarEvent> calendarEvents(const Schedule &schedule, const std::vector<Occurrence> &occurrences)
{
    std::vector<Slot> rules;
    if (schedule.start)
        rules.push_back({*schedule.start, schedule.durationMinutes, schedule.recurrence, {}});
    rules.insert(rules.end(), schedule.slotSeries.begin(), schedule.slotSeries.end());
    EventMaker maker(occurrences);
    for (std::size_t i = 0; i < rules.size(); ++i)
        maker.addRule(static_cast<int>(i), rules[i], datesOfRule(rules[i], schedule.timeZone));
    return maker.finish(static_cast<int>(rules.size()));
}

} // namespace einlass
