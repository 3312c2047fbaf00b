// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_duty_event.h"
#include "documents/calendar_event.h"
#include "documents/calendar_shapes.h"
#include "documents/sent.h"
#include "plan/plan_file.h"

namespace einlass {
namespace {

/// Writes the host's own entries: texts in all languages of the documents, the first one on top.
class HostCalendar
{
public:
    explicit HostCalendar(const DocumentContext &context) : m_context(context) {}

    Result<QByteArray> make() const
    {
        const Component calendar = newCalendar(m_context, ICAL_METHOD_NONE);
        if (const auto added = addMeeting(calendar); !added)
            return added.error();
        std::vector<std::vector<DatedDuty>> duties;
        for (Language language : m_context.languages)
            duties.push_back(datedDuties(m_context, language));
        for (std::size_t i = 0; i < duties.front().size(); ++i) {
            std::vector<DatedDuty> both;
            for (const std::vector<DatedDuty> &each : duties)
                both.push_back(each[i]);
            if (const auto added = addDutyEvent(calendar.get(), m_context, both, DutyTimes::OfThePlan); !added)
                return added.error();
        }
        return textOf(calendar);
    }

private:
    Result<void> addMeeting(const Component &calendar) const
    {
        const auto description = hostTexts(m_context, "meeting");
        if (!description)
            return description.error();
        const auto reminder = hostTexts(m_context, "reminder");
        if (!reminder)
            return reminder.error();
        EventParts parts;
        parts.sequence = calendarSequence(m_context.plan);
        parts.organizer = false;
        parts.description = description->join(QStringLiteral("\n\n"));
        const EventWriter writer(m_context, parts);
        const QByteArray link = withoutSecrets(m_context.plan.access.link).toUtf8();
        for (const CalendarEvent &event : calendarEvents(m_context.plan.schedule, m_context.derived.occurrences)) {
            icalcomponent *component = writer.event(event);
            if (!link.isEmpty())
                icalcomponent_add_property(component, icalproperty_new_url(link));
            addAlarm(component, 60 * hostReminderMinutes, reminder->front());
            icalcomponent_add_component(calendar.get(), component);
        }
        return {};
    }

    const DocumentContext &m_context;
};

} // namespace

Result<QByteArray> hostCalendar(const ClearedPlan &plan)
{
    return HostCalendar(plan.context()).make();
}

} // namespace einlass
