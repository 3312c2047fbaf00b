// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_calendar.h"

#include "base/text.h"
#include "tools/decoded_text.h"
#include "tools/html_text.h"
#include "tools/invitation_zone.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>
#include <QtGlobal>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace einlass {
namespace {

constexpr int mostComponents = 2000;
constexpr int deepestComponent = 8;
constexpr int mostEvents = 200;
constexpr int mostProperties = 400;
constexpr int mostExceptions = 400;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// The library walks into components by calling itself.
bool isReasonable(const QByteArray &text)
{
    int components = 0;
    int depth = 0;
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'))
            ++at;
        if (qstrnicmp(text.constData() + at, text.size() - at < 6 ? 0 : 6, "begin:", 6) == 0) {
            ++depth;
            if (++components > mostComponents || depth > deepestComponent)
                return false;
        } else if (qstrnicmp(text.constData() + at, text.size() - at < 4 ? 0 : 4, "end:", 4) == 0) {
            --depth;
        }
        const qsizetype next = text.indexOf('\n', at);
        at = next < 0 ? -1 : next + 1;
    }
    return components > 0;
}

/// Values of unknown properties come with RFC 5545's escapes.
QString unescaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        result += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return result;
}

QString valueOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    if (value && icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return QString::fromUtf8(icalvalue_get_text(value));
    return unescaped(QString::fromUtf8(icalproperty_get_value_as_string(property)));
}

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property ? valueOf(property) : QString();
}

struct Start
{
    icaltimetype time;
    QString zone;               ///< IANA name, or empty for local time without one
};

QString writtenDate(const icaltimetype &time)
{
    return QStringLiteral("%1-%2-%3").arg(time.year, 4, 10, QChar(u'0')).arg(time.month, 2, 10, QChar(u'0'))
        .arg(time.day, 2, 10, QChar(u'0'));
}

QString writtenTime(const icaltimetype &time)
{
    return QStringLiteral("%1:%2").arg(time.hour, 2, 10, QChar(u'0')).arg(time.minute, 2, 10, QChar(u'0'));
}

/// The zone that a TZID names: IANA's and Windows' names, also behind a path ("/example/Europe/Berlin").
QString zoneNamed(const QString &id)
{
    const NamedZone whole = zoneAtBegin(id, false);
    if (!whole.zone.isEmpty() && whole.words.size() == id.trimmed().size())
        return whole.zone;
    const QString tail = id.section(u'/', -2);
    return QTimeZone::isTimeZoneIdAvailable(tail.toLatin1()) ? tail : QString();
}

/// A zone that only the file itself defines: the library computes with its rules.
std::optional<icaltimetype> inUtc(icalcomponent *calendar, const QString &id, icaltimetype time)
{
    icaltimezone *zone = icalcomponent_get_timezone(calendar, id.toUtf8().constData());
    if (!zone || time.year < 1970 || time.year > 2100)
        return std::nullopt;
    return icaltime_convert_to_zone(icaltime_set_timezone(&time, zone), icaltimezone_get_utc_timezone());
}

class EventReader
{
public:
    EventReader(icalcomponent *calendar, icalcomponent *event) : m_calendar(calendar), m_event(event) {}

    QString head()
    {
        addTime();
        addLine("Duration", duration());
        if (icalproperty *rule = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY))
            addLine("Recurrence", QString::fromUtf8(icalproperty_get_value_as_string(rule)));
        addLine("Except", exceptions());
        // Last, because a title may have labels of its own in it.
        addLine("Topic", cleaned(textOf(m_event, ICAL_SUMMARY_PROPERTY)).simplified());
        return m_head;
    }

    QString body() const
    {
        QStringList lines;
        int count = 0;
        for (icalproperty *property = icalcomponent_get_first_property(m_event, ICAL_ANY_PROPERTY);
             property && count < mostProperties;
             property = icalcomponent_get_next_property(m_event, ICAL_ANY_PROPERTY), ++count) {
            if (mayHoldLink(property))
                lines << valueOf(property);
        }
        const QString description = textOf(m_event, ICAL_DESCRIPTION_PROPERTY);
        return isBlank(description) ? withPage(lines) : withDescription(lines, description);
    }

private:
    void addLine(const char *label, const QString &value)
    {
        if (!isBlank(value))
            m_head += QStringLiteral("%1: %2\n").arg(QLatin1String(label), value);
    }

    void addTime()
    {
        icalproperty *property = icalcomponent_get_first_property(m_event, ICAL_DTSTART_PROPERTY);
        if (!property)
            return;
        icaltimetype time = icalproperty_get_dtstart(property);
        if (icaltime_is_date(time))
            return addLine("Time", writtenDate(time));
        const icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const QString id = parameter ? QString::fromUtf8(icalparameter_get_tzid(parameter)) : QString();
        QString zone = icaltime_is_utc(time) ? QStringLiteral("UTC") : zoneNamed(id);
        if (zone.isEmpty() && !id.isEmpty()) {
            const std::optional<icaltimetype> utc = inUtc(m_calendar, id, time);
            zone = utc ? QStringLiteral("UTC") : cleaned(id).simplified();
            time = utc.value_or(time);
        }
        addLine("Time", QStringLiteral("%1 %2 %3").arg(writtenDate(time), writtenTime(time), zone).trimmed());
    }

    QString duration() const
    {
        const icaltimetype start = icalcomponent_get_dtstart(m_event);
        const icaltimetype end = icalcomponent_get_dtend(m_event);
        const bool timed = !icaltime_is_null_time(start) && !icaltime_is_null_time(end) && !icaltime_is_date(start);
        const qint64 minutes = timed ? icaldurationtype_as_int(icaltime_subtract(end, start)) / 60 : 0;
        return minutes > 0 && minutes <= 7 * 24 * 60 ? QStringLiteral("%1 min").arg(minutes) : QString();
    }

    QString exceptions() const
    {
        QStringList dates;
        for (icalproperty *property = icalcomponent_get_first_property(m_event, ICAL_EXDATE_PROPERTY);
             property && dates.size() < mostExceptions;
             property = icalcomponent_get_next_property(m_event, ICAL_EXDATE_PROPERTY))
            dates << writtenDate(icalproperty_get_exdate(property));
        return dates.join(QLatin1String(", "));
    }

    /// LOCATION, URL, CONFERENCE and whatever programs have invented.
    static bool mayHoldLink(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_LOCATION_PROPERTY:
        case ICAL_URL_PROPERTY:
        case ICAL_CONFERENCE_PROPERTY:
        case ICAL_COMMENT_PROPERTY:
            return true;
        case ICAL_X_PROPERTY: {
            const QByteArray name = icalproperty_get_x_name(property);
            return !name.startsWith("X-ALT-DESC") && valueOf(property).contains(QLatin1String("://"));
        }
        default:
            return false;
        }
    }

    static QString withDescription(const QStringList &lines, const QString &description)
    {
        if (!looksLikeHtml(description))
            return lines.join(u'\n') + QLatin1Char('\n') + description;
        QString html;
        for (const QString &line : lines)
            html += line.toHtmlEscaped() + QStringLiteral("<br>\n");
        return html + description;
    }

    QString withPage(const QStringList &lines) const
    {
        int count = 0;
        for (icalproperty *property = icalcomponent_get_first_property(m_event, ICAL_X_PROPERTY);
             property && count < mostProperties;
             property = icalcomponent_get_next_property(m_event, ICAL_X_PROPERTY), ++count) {
            if (QByteArray(icalproperty_get_x_name(property)) == "X-ALT-DESC")
                return withDescription(lines, valueOf(property));
        }
        return lines.join(u'\n');
    }

    icalcomponent *m_calendar;
    icalcomponent *m_event;
    QString m_head;
};

/// The first meeting with a link in it, else the first. One date of a series that was moved is no
/// meeting of its own.
icalcomponent *chooseEvent(icalcomponent *calendar, int &meetings)
{
    icalcomponent *first = nullptr;
    icalcomponent *linked = nullptr;
    QSet<QByteArray> ids;
    int count = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event && count < mostEvents; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT), ++count) {
        if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) && first)
            continue;
        ids.insert(icalcomponent_get_uid(event));
        first = first ? first : event;
        if (!linked && EventReader(calendar, event).body().contains(QLatin1String("://")))
            linked = event;
    }
    meetings = static_cast<int>(ids.size());
    return linked ? linked : first;
}

} // namespace

Result<CalendarText> readInvitationCalendar(const QByteArray &bytes, const QString &name)
{
    QByteArray text = decodedText(bytes.left(largestCalendar + 1)).toUtf8();
    text.replace('\0', ' ');
    if (bytes.size() > largestCalendar || !isReasonable(text))
        return Message{QT_TRANSLATE_NOOP("Core", "%1: this is no calendar file that can be read. Save the single meeting as a file, or copy its text."), {name}};
    icalerror_set_errors_are_fatal(0);
    const Component parsed(icalparser_parse_string(text.constData()), icalcomponent_free);
    icalcomponent *calendar = parsed.get();
    if (calendar && icalcomponent_isa(calendar) == ICAL_XROOT_COMPONENT)
        calendar = icalcomponent_get_first_component(calendar, ICAL_VCALENDAR_COMPONENT);
    CalendarText result;
    icalcomponent *event = calendar ? chooseEvent(calendar, result.meetings) : nullptr;
    if (!event)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: there is no meeting in this calendar file."), {name}};
    EventReader reader(calendar, event);
    result.head = reader.head();
    result.body = reader.body();
    result.cancelled = icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL
        || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    return result;
}

} // namespace einlass
