// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_event.h"
#include "documents/calendar_shapes.h"
#include "documents/duties.h"
#include "documents/sent.h"
#include "documents/short_line.h"
#include "documents/template.h"
#include "documents/values.h"
#include "plan/plan_file.h"
#include "policy/pack.h"

#include <QDateTime>
#include <QTimeZone>

namespace einlass {
namespace {

constexpr int reminderMinutes = 15;
/// Duties of the first day are due before the meeting begins: with time to act on them.
constexpr int beforeStartMinutes = 30;
constexpr int dutyMinutes = 15;

/// Writes the host's own entries: texts in all languages of the documents, the first one on top.
class HostCalendar
{
public:
    explicit HostCalendar(const DocumentContext &context)
        : m_context(context), m_zone(context.plan.schedule.timeZone.toUtf8()) {}

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
            if (const auto added = addDuty(calendar, both); !added)
                return added.error();
        }
        return textOf(calendar);
    }

private:
    /// The text "what" of the template, in each language.
    Result<QStringList> texts(const char *what, const std::vector<DatedDuty> &duty = {}) const
    {
        QStringList all;
        for (std::size_t i = 0; i < m_context.languages.size(); ++i) {
            const Language language = m_context.languages[i];
            QJsonObject data{{QLatin1String(what), true},
                             {QStringLiteral("title"), shortLine(m_context.plan.title)},
                             {QStringLiteral("shortTitle"), shortLine(m_context.plan.title, 60)},
                             {QStringLiteral("minutes"), QString::number(reminderMinutes)},
                             {QStringLiteral("tool"), m_context.plan.tool ? toolName(m_context, language) : QString()},
                             {QStringLiteral("meetingId"), meetingId()}};
            if (!duty.empty()) {
                data.insert(QStringLiteral("text"), duty[i].text);
                data.insert(QStringLiteral("clauses"), duty[i].clauses.join(QLatin1String(", ")));
            }
            const auto text = renderTemplate(QStringLiteral("calendar-host.txt"), language, data, &m_context.pack);
            if (!text)
                return text.error();
            all << text->trimmed();
        }
        return all;
    }

    QString meetingId() const
    {
        const QString &id = m_context.plan.access.meetingId;
        return id.isEmpty() || !m_context.plan.tool ? QString() : readableMeetingId(id, *m_context.plan.tool);
    }

    static void addAlarm(icalcomponent *event, int secondsBefore, const QString &text)
    {
        icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(-secondsBefore);
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_property(alarm, icalproperty_new_description(text.toUtf8()));
        icalcomponent_add_component(event, alarm);
    }

    Result<void> addMeeting(const Component &calendar) const
    {
        const auto description = texts("meeting");
        if (!description)
            return description.error();
        const auto reminder = texts("reminder");
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
            addAlarm(component, 60 * reminderMinutes, reminder->front());
            icalcomponent_add_component(calendar.get(), component);
        }
        return {};
    }

    QDateTime moment(const LocalTime &time) const { return QDateTime(time.date, time.time, m_zone); }

    QString anchorOf(const QString &id) const
    {
        for (const Duty &duty : m_context.pack.duties) {
            if (duty.id == id)
                return duty.anchor;
        }
        return {};
    }

    /// Nine in the morning; on the day of the meeting before it begins or when it has ended. A duty
    /// whose day had passed before the plan was made is due at once.
    QDateTime dueAt(const DatedDuty &duty) const
    {
        const Occurrence &first = m_context.derived.occurrences.front();
        const Occurrence &last = m_context.derived.occurrences.back();
        const QString anchor = anchorOf(duty.id);
        QDateTime due = moment({duty.date, QTime(9, 0)});
        if (anchor == QLatin1String("first-day") && duty.date == first.start.date)
            due = moment(first.start).addSecs(-60 * beforeStartMinutes);
        else if (anchor == QLatin1String("last-day") && duty.date == last.start.date)
            due = moment(last.start).addSecs(60LL * last.durationMinutes);
        const QDateTime now = m_context.stamp.toTimeZone(m_zone);
        if (due < now && now < moment(first.start))
            due = QDateTime(now.date(), QTime(now.time().hour(), 0), m_zone).addSecs(3600);
        return due;
    }

    Result<void> addDuty(const Component &calendar, const std::vector<DatedDuty> &duty) const
    {
        const auto summary = texts("dutySummary", duty);
        if (!summary)
            return summary.error();
        const auto description = texts("duty", duty);
        if (!description)
            return description.error();
        const QDateTime due = dueAt(duty.front());
        const QDateTime end = due.addSecs(60 * dutyMinutes);
        const Schedule &schedule = m_context.plan.schedule;
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
        add(icalproperty_new_uid(uidOf(m_context.plan, QStringLiteral("duty-%1").arg(duty.front().id))));
        add(icalproperty_new_dtstamp(icalUtc(m_context.stamp)));
        add(icalproperty_new_sequence(calendarSequence(m_context.plan)));
        addLocalTime(event, icalproperty_new_dtstart(icalTime({due.date(), due.time()})), schedule);
        addLocalTime(event, icalproperty_new_dtend(icalTime({end.date(), end.time()})), schedule);
        add(icalproperty_new_summary(shortLine(summary->front()).toUtf8()));
        add(icalproperty_new_description(description->join(QStringLiteral("\n\n")).toUtf8()));
        add(icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL));
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        addAlarm(event, 0, summary->front());
        icalcomponent_add_component(calendar.get(), event);
        return {};
    }

    const DocumentContext &m_context;
    QTimeZone m_zone;
};

} // namespace

Result<QByteArray> hostCalendar(const ClearedPlan &plan)
{
    return HostCalendar(plan.context()).make();
}

} // namespace einlass
