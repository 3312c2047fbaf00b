// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_component.h"

#include "base/text.h"
#include "documents/short_line.h"
#include "documents/calendar_zone.h"

#include <QCryptographicHash>
#include <QUrl>

namespace einlass {

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

void addLocalTime(icalcomponent *component, icalproperty *property, const Schedule &schedule)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(schedule.timeZone.toUtf8()));
    icalcomponent_add_property(component, property);
}

Component emptyCalendar(icalproperty_method method)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Einlass//Einlass//DE"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    if (method != ICAL_METHOD_NONE)
        icalcomponent_add_property(calendar.get(), icalproperty_new_method(method));
    return calendar;
}

Component newCalendar(const DocumentContext &context, icalproperty_method method)
{
    Component calendar = emptyCalendar(method);
    const std::vector<Occurrence> &dates = context.derived.occurrences;
    const QByteArray zone = timeZoneComponent(context.plan.schedule.timeZone, dates.front().start.date,
                                              dates.back().start.date);
    if (icalcomponent *component = icalparser_parse_string(zone.constData()))
        icalcomponent_add_component(calendar.get(), component);
    return calendar;
}

QByteArray textOf(const Component &calendar)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

QString uidStem(const Plan &plan)
{
    QString source = plan.id;
    if (source.isEmpty() && plan.schedule.start)
        source = QStringLiteral("%1\n%2\n%3").arg(plan.title, plan.host.email, QDateTime(plan.schedule.start->date,
            plan.schedule.start->time, Qt::UTC).toString(Qt::ISODate));
    return QString::fromLatin1(QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray uidOf(const Plan &plan, const QString &eventName)
{
    return QStringLiteral("%1-%2@einlass").arg(uidStem(plan), eventName).toUtf8();
}

QByteArray mailtoUri(const QString &address)
{
    return "mailto:" + QUrl::toPercentEncoding(cleaned(address).simplified(), "@!$'*+");
}

QByteArray parameterText(const QString &text)
{
    // Parameters cannot hold quotes; some programs read "^n" as a line break (RFC 6868).
    QString plain = shortLine(text);
    return plain.replace(u'"', u'\'').remove(u'^').toUtf8();
}

} // namespace einlass
