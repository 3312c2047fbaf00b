// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/calendar_series.h"
#include "documents/calendar_zone.h"
#include "documents/documents.h"
#include "documents/invitation_data.h"
#include "documents/notices.h"
#include "documents/values.h"
#include "documents/wrap.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace einlass {
namespace {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype icalTime(const LocalTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date.year();
    time.month = local.date.month();
    time.day = local.date.day();
    time.hour = local.time.hour();
    time.minute = local.time.minute();
    time.second = local.time.second();
    return time;
}

icaltimetype icalUtc(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = icalTime({utc.date(), utc.time()});
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Writes one event after the other; knows what all events of a meeting share.
class EventWriter
{
public:
    explicit EventWriter(const ReadyPlan &plan) : m_plan(plan), m_context(plan.context())
    {
        m_uid = uid();
        m_description = description();
    }

    icalcomponent *event(const CalendarEvent &event) const
    {
        icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        add(component, icalproperty_new_uid(QStringLiteral("%1-%2@einlass").arg(m_uid).arg(event.series + 1).toUtf8()));
        icalcomponent_add_property(component, icalproperty_new_dtstamp(icalUtc(m_context.stamp)));
        icalcomponent_add_property(component, icalproperty_new_sequence(0));
        addTimes(component, event);
        addTexts(component);
        return component;
    }

private:
    static void add(icalcomponent *component, icalproperty *property) { icalcomponent_add_property(component, property); }

    void addLocal(icalcomponent *component, icalproperty *property) const
    {
        icalproperty_add_parameter(property, icalparameter_new_tzid(m_context.plan.schedule.timeZone.toUtf8()));
        add(component, property);
    }

    LocalTime end(const CalendarEvent &event) const
    {
        const QTimeZone zone(m_context.plan.schedule.timeZone.toUtf8());
        const QDateTime moment = QDateTime(event.start.date, event.start.time, zone).addSecs(60LL * event.durationMinutes);
        return {moment.date(), moment.time()};
    }

    void addTimes(icalcomponent *component, const CalendarEvent &event) const
    {
        addLocal(component, icalproperty_new_dtstart(icalTime(event.start)));
        addLocal(component, icalproperty_new_dtend(icalTime(end(event))));
        if (!event.recurrence.isEmpty())
            add(component, icalproperty_new_rrule(rule(event.recurrence)));
        for (const LocalTime &date : event.except)
            addLocal(component, icalproperty_new_exdate(icalTime(date)));
        for (const LocalTime &date : event.added)
            addLocal(component, icalproperty_new_rdate({icalTime(date), icalperiodtype_null_period()}));
        if (event.replaces)
            addLocal(component, icalproperty_new_recurrenceid(icalTime(*event.replaces)));
    }

    /// RFC 5545 wants UNTIL in UTC where DTSTART has a time zone; plans may have a date or local time.
    icalrecurrencetype rule(const QString &text) const
    {
        icalrecurrencetype rule = icalrecurrencetype_from_string(text.toUtf8().constData());
        if (icaltime_is_null_time(rule.until) || icaltime_is_utc(rule.until))
            return rule;
        const QDate date(rule.until.year, rule.until.month, rule.until.day);
        const QTime time = rule.until.is_date ? QTime(23, 59, 59)
                                              : QTime(rule.until.hour, rule.until.minute, rule.until.second);
        rule.until = icalUtc(QDateTime(date, time, QTimeZone(m_context.plan.schedule.timeZone.toUtf8())));
        return rule;
    }

    void addTexts(icalcomponent *component) const
    {
        const Plan &plan = m_context.plan;
        add(component, icalproperty_new_summary(cleaned(plan.title).simplified().toUtf8()));
        add(component, icalproperty_new_description(m_description.toUtf8()));
        const QString place = cleaned(plan.place.in(first())).simplified();
        add(component, icalproperty_new_location((place.isEmpty() ? m_plan.access().link : place).toUtf8()));
        add(component, icalproperty_new_url(m_plan.access().link.toUtf8()));
        icalproperty *organizer = icalproperty_new_organizer(
            QStringLiteral("mailto:%1").arg(cleaned(plan.host.email).simplified()).toUtf8());
        QString name = cleaned(plan.host.name).simplified();
        name.replace(u'"', u'\'');      // parameters cannot hold quotes
        icalproperty_add_parameter(organizer, icalparameter_new_cn(name.toUtf8()));
        add(component, organizer);
        // Access data are for participants only: shared calendars then show others no more than "busy".
        add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
        add(component, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        add(component, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    }

    Language first() const
    {
        return m_context.languages.empty() ? Language::German : m_context.languages.front();
    }

    QString uid() const
    {
        const Plan &plan = m_context.plan;
        QString source = plan.id;
        if (source.isEmpty() && plan.schedule.start)
            source = QStringLiteral("%1\n%2\n%3").arg(plan.title, plan.host.email, QDateTime(plan.schedule.start->date,
                plan.schedule.start->time, Qt::UTC).toString(Qt::ISODate));
        return QString::fromLatin1(QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    }

    /// The short form of the invitation: how to join, and what is announced in advance.
    QString description() const
    {
        QStringList parts;
        for (Language language : m_context.languages) {
            const Words words(language);
            QStringList access;
            for (const LabelledFact &fact : joinFacts(m_context, m_plan.access(), words))
                access << QStringLiteral("%1: %2").arg(fact.label, fact.values.join(QLatin1String(", ")));
            QStringList blocks{access.join(u'\n'),
                               notices(m_context, language, QStringLiteral("invitation"), QStringLiteral("join")).join(u' '),
                               notices(m_context, language, QStringLiteral("invitation"), QStringLiteral("announced")).join(u'\n'),
                               notices(m_context, language, QStringLiteral("invitation"), QStringLiteral("contact")).join(u' ')};
            blocks.removeAll(QString());
            parts << blocks.join(QStringLiteral("\n\n"));
        }
        return parts.join(QStringLiteral("\n\n---\n\n"));
    }

    const ReadyPlan &m_plan;
    const DocumentContext &m_context;
    QString m_uid;
    QString m_description;
};

} // namespace

Result<QByteArray> meetingCalendar(const ReadyPlan &plan)
{
    const DocumentContext &context = plan.context();
    const std::vector<Occurrence> &dates = context.derived.occurrences;
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Einlass//Einlass//DE"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    const QByteArray zone = timeZoneComponent(context.plan.schedule.timeZone, dates.front().start.date,
                                              dates.back().start.date);
    if (icalcomponent *component = icalparser_parse_string(zone.constData()))
        icalcomponent_add_component(calendar.get(), component);
    const EventWriter writer(plan);
    for (const CalendarEvent &event : calendarEvents(context.plan.schedule, dates))
        icalcomponent_add_component(calendar.get(), writer.event(event));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace einlass
