// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_event.h"
#include "documents/calendar_people.h"
#include "documents/documents.h"
#include "documents/sent.h"

namespace einlass {
namespace {

void addEvents(const Component &calendar, const DocumentContext &context, const EventParts &parts)
{
    const EventWriter writer(context, parts);
    for (const CalendarEvent &event : calendarEvents(context.plan.schedule, context.derived.occurrences))
        icalcomponent_add_component(calendar.get(), writer.event(event));
}

/// One CANCEL event for each entry that people may have and that is no more. When it was to be is
/// not known any longer and does not matter: programs find it by its UID.
void addGoneEvents(const Component &calendar, const DocumentContext &context, EventParts parts)
{
    parts.cancelled = true;
    const EventWriter writer(context, parts);
    const Occurrence &first = context.derived.occurrences.front();
    for (const QString &name : goneEvents(context.plan))
        icalcomponent_add_component(calendar.get(), writer.event({name, first.start, first.durationMinutes, {}, {}, {}}));
}

/// What cancels single dates: dates of a series by RECURRENCE-ID, others as a whole.
Result<std::vector<CalendarEvent>> cancelledEvents(const DocumentContext &context, const std::vector<LocalTime> &wanted)
{
    // The dates may be exceptions of the plan already: looked for where the rules alone put them.
    const DatesByOrigin dates = datesByOrigin(context.plan.schedule, context.derived.occurrences);
    std::vector<CalendarEvent> events;
    for (const LocalTime &date : wanted) {
        const std::size_t before = events.size();
        for (const RuleDate &rule : dates.ofRules) {
            const auto sameSeries = std::count_if(dates.ofRules.begin(), dates.ofRules.end(), [&](const RuleDate &other) {
                return other.series == rule.series; });
            if (rule.planned == date)
                events.push_back({seriesEventName(rule.series + 1), rule.planned, rule.plannedMinutes, {}, {},
                                  sameSeries > 1 ? std::optional<LocalTime>(rule.planned) : std::nullopt});
        }
        for (std::size_t i = 0; i < dates.added.size(); ++i) {
            if (dates.added[i].start == date)
                events.push_back({addedEventName(static_cast<int>(i) + 1), date, dates.added[i].durationMinutes, {}, {}, {}});
        }
        if (events.size() == before)
            return Message{QT_TRANSLATE_NOOP("Core", "The meeting has no date %1 that could be cancelled."),
                           {QStringLiteral("%1 %2").arg(date.date.toString(Qt::ISODate), date.time.toString(QStringLiteral("HH:mm")))}};
    }
    return events;
}

Result<std::optional<Attendee>> checkedIfAny(const DocumentContext &context, const std::optional<Attendee> &attendee)
{
    if (!attendee)
        return std::optional<Attendee>();
    const auto checked = checkedAttendee(context, *attendee);
    if (!checked)
        return checked.error();
    return std::optional<Attendee>(*checked);
}

} // namespace

Result<QByteArray> meetingCalendar(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    const auto parts = partsForParticipants(plan);
    if (!parts)
        return parts.error();
    const Component calendar = newCalendar(context, ICAL_METHOD_PUBLISH);
    addEvents(calendar, context, *parts);
    addGoneEvents(calendar, context, *parts);
    return textOf(calendar);
}

Result<QByteArray> requestFor(const ReadyPlan &plan, const EventParts &parts, const Attendee &attendee)
{
    const DocumentContext &context = plan.context();
    const auto checked = checkedAttendee(context, attendee);
    if (!checked)
        return checked.error();
    EventParts own = parts;
    own.attendee = *checked;
    const Component calendar = newCalendar(context, ICAL_METHOD_REQUEST);
    addEvents(calendar, context, own);
    return textOf(calendar);
}

Result<QByteArray> personalCalendar(const ReadyPlan &plan, const Attendee &attendee)
{
    const auto parts = partsForParticipants(plan);
    if (!parts)
        return parts.error();
    return requestFor(plan, *parts, attendee);
}

std::optional<QByteArray> goneCalendar(const ReadyPlan &plan, const Attendee &attendee)
{
    const DocumentContext &context = plan.context();
    const auto checked = checkedAttendee(context, attendee);
    if (!checked || goneEvents(context.plan).isEmpty())
        return std::nullopt;
    const Component calendar = newCalendar(context, ICAL_METHOD_CANCEL);
    EventParts parts;
    parts.sequence = calendarSequence(context.plan);
    parts.attendee = *checked;
    addGoneEvents(calendar, context, parts);
    return textOf(calendar);
}

Result<QByteArray> cancellationCalendar(const ClearedPlan &plan, const std::optional<Attendee> &attendee)
{
    const DocumentContext &context = plan.context();
    const auto checked = checkedIfAny(context, attendee);
    if (!checked)
        return checked.error();
    const Component calendar = newCalendar(context, ICAL_METHOD_CANCEL);
    EventParts parts;
    parts.sequence = cancellationSequence(context.plan);
    parts.attendee = *checked;
    parts.cancelled = true;
    const EventWriter writer(context, parts);
    for (const CalendarEvent &event : calendarEvents(context.plan.schedule, context.derived.occurrences)) {
        // Who cancels a series cancels its moved dates with it.
        if (!event.replaces)
            icalcomponent_add_component(calendar.get(), writer.event(event));
    }
    addGoneEvents(calendar, context, parts);
    return textOf(calendar);
}

Result<QByteArray> dateCancellationCalendar(const ClearedPlan &plan, const std::vector<LocalTime> &dates,
                                            const std::optional<Attendee> &attendee)
{
    const DocumentContext &context = plan.context();
    const auto checked = checkedIfAny(context, attendee);
    if (!checked)
        return checked.error();
    const auto events = cancelledEvents(context, dates);
    if (!events)
        return events.error();
    const Component calendar = newCalendar(context, ICAL_METHOD_CANCEL);
    EventParts parts;
    parts.sequence = calendarSequence(context.plan);
    parts.attendee = *checked;
    parts.cancelled = true;
    const EventWriter writer(context, parts);
    for (const CalendarEvent &event : *events)
        icalcomponent_add_component(calendar.get(), writer.event(event));
    return textOf(calendar);
}

} // namespace einlass
