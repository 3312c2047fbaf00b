// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_event.h"

#include "base/text.h"
#include "documents/invitation_data.h"
#include "documents/sent.h"
#include "documents/short_line.h"
#include "documents/template.h"
#include "documents/values.h"
#include "documents/wrap.h"

#include <QDateTime>
#include <QTimeZone>

namespace einlass {
namespace {

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

LocalTime endOf(const CalendarEvent &event, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime(event.start.date, event.start.time, zone).addSecs(60LL * event.durationMinutes);
    return {moment.date(), moment.time()};
}

/// RFC 5545 wants UNTIL in UTC where DTSTART has a time zone; plans may have a date or local time.
icalrecurrencetype ruleOf(const QString &text, const QTimeZone &zone)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.toUtf8().constData());
    if (icaltime_is_null_time(rule.until) || icaltime_is_utc(rule.until))
        return rule;
    const QDate date(rule.until.year, rule.until.month, rule.until.day);
    const QTime time = rule.until.is_date ? QTime(23, 59, 59)
                                          : QTime(rule.until.hour, rule.until.minute, rule.until.second);
    rule.until = icalUtc(QDateTime(date, time, zone));
    return rule;
}

Language firstLanguage(const DocumentContext &context)
{
    return context.languages.empty() ? Language::German : context.languages.front();
}

} // namespace

EventWriter::EventWriter(const DocumentContext &context, EventParts parts)
    : m_context(context), m_parts(std::move(parts))
{
}

icalcomponent *EventWriter::event(const CalendarEvent &event) const
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(component, icalproperty_new_uid(uidOf(m_context.plan, event.name)));
    add(component, icalproperty_new_dtstamp(icalUtc(m_context.stamp)));
    add(component, icalproperty_new_sequence(m_parts.sequence));
    addTimes(component, event);
    addTexts(component);
    if (m_parts.access && !m_parts.cancelled)
        addAccess(component);
    addPeople(component);
    // Access data are for participants only: shared calendars then show others no more than "busy".
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(component, icalproperty_new_status(m_parts.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(component, icalproperty_new_transp(m_parts.cancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    return component;
}

void EventWriter::addTimes(icalcomponent *component, const CalendarEvent &event) const
{
    const Schedule &schedule = m_context.plan.schedule;
    const QTimeZone zone(schedule.timeZone.toUtf8());
    addLocalTime(component, icalproperty_new_dtstart(icalTime(event.start)), schedule);
    addLocalTime(component, icalproperty_new_dtend(icalTime(endOf(event, zone))), schedule);
    if (!event.recurrence.isEmpty())
        add(component, icalproperty_new_rrule(ruleOf(event.recurrence, zone)));
    for (const LocalTime &date : event.except)
        addLocalTime(component, icalproperty_new_exdate(icalTime(date)), schedule);
    if (event.replaces)
        addLocalTime(component, icalproperty_new_recurrenceid(icalTime(*event.replaces)), schedule);
}

void EventWriter::addTexts(icalcomponent *component) const
{
    const Plan &plan = m_context.plan;
    add(component, icalproperty_new_summary(shortLine(plan.title).toUtf8()));
    if (m_parts.cancelled)
        return;
    if (!m_parts.description.isEmpty())
        add(component, icalproperty_new_description(m_parts.description.toUtf8()));
    const Language language = firstLanguage(m_context);
    QString place = shortLine(plan.place.in(language));
    if (place.isEmpty() && m_parts.access)
        place = m_parts.access->link;
    else if (place.isEmpty() && plan.tool)
        place = toolName(m_context, language);
    if (!place.isEmpty())
        add(component, icalproperty_new_location(place.toUtf8()));
}

void EventWriter::addAccess(icalcomponent *component) const
{
    const QByteArray link = m_parts.access->link.toUtf8();
    add(component, icalproperty_new_url(link));
    // Who registers gets a link of their own to join with.
    if (isRegistration(m_context, *m_parts.access))
        return;
    icalproperty *conference = icalproperty_new_conference(link);
    icalproperty_add_parameter(conference, icalparameter_new_value(ICAL_VALUE_URI));
    // One word of RFC 7986 only: libical would put quotes around a list of them.
    icalproperty_add_parameter(conference, icalparameter_new_feature(ICAL_FEATURE_VIDEO));
    icalproperty_add_parameter(conference, icalparameter_new_label(
        parameterText(toolName(m_context, firstLanguage(m_context)))));
    add(component, conference);
}

void EventWriter::addPeople(icalcomponent *component) const
{
    if (m_parts.organizer) {
        const Host &host = m_context.plan.host;
        icalproperty *organizer = icalproperty_new_organizer(mailtoUri(host.email));
        if (!isBlank(host.name))
            icalproperty_add_parameter(organizer, icalparameter_new_cn(parameterText(host.name)));
        add(component, organizer);
    }
    if (!m_parts.attendee)
        return;
    icalproperty *attendee = icalproperty_new_attendee(mailtoUri(m_parts.attendee->address));
    const QString &name = m_parts.attendee->name;
    icalproperty_add_parameter(attendee, icalparameter_new_cn(parameterText(isBlank(name) ? m_parts.attendee->address : name)));
    icalproperty_add_parameter(attendee, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
    icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    if (!m_parts.cancelled)
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    add(component, attendee);
}

Result<EventParts> partsForParticipants(const ReadyPlan &plan)
{
    // Calendar programs break lines themselves.
    constexpr int unbroken = 1 << 24;
    const DocumentContext &context = plan.context();
    QStringList texts;
    for (Language language : context.languages) {
        const auto text = renderTemplate(QStringLiteral("calendar.txt"), language,
                                         invitationData(context, plan.access(), language), &context.pack);
        if (!text)
            return text.error();
        texts << wrapped(*text, unbroken).trimmed();
    }
    EventParts parts;
    parts.sequence = calendarSequence(context.plan);
    parts.access = &plan.access();
    parts.description = texts.join(QStringLiteral("\n\n---\n\n"));
    return parts;
}

} // namespace einlass
