// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_duties.h"

#include "documents/calendar_duty_event.h"
#include "documents/schedule_series.h"
#include "documents/sent.h"
#include "documents/short_line.h"
#include "documents/template.h"
#include "documents/values.h"
#include "policy/pack.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace einlass {
namespace {

/// Duties of the first day are due before the meeting begins: with time to act on them.
constexpr int beforeStartMinutes = 30;
constexpr int dutyMinutes = 15;
constexpr int nameLength = 16;

QString meetingId(const DocumentContext &context)
{
    const QString &id = context.plan.access.meetingId;
    return id.isEmpty() || !context.plan.tool ? QString() : readableMeetingId(id, *context.plan.tool);
}

QString anchorOf(const Pack &pack, const QString &id)
{
    const auto found = std::find_if(pack.duties.begin(), pack.duties.end(), [&id](const Duty &duty) { return duty.id == id; });
    return found == pack.duties.end() ? QString() : found->anchor;
}

/// Nine in the morning; on the day of the meeting before it begins or when it has ended. A duty
/// whose day had passed before the plan was made is due at once.
QDateTime dueAt(const DocumentContext &context, const DatedDuty &duty, bool lateIsSoon)
{
    const QTimeZone zone(context.plan.schedule.timeZone.toUtf8());
    const std::vector<Occurrence> &dates = context.derived.occurrences;
    const QString anchor = dates.empty() ? QString() : anchorOf(context.pack, duty.id);
    QDateTime due(duty.date, QTime(9, 0), zone);
    if (anchor == QLatin1String("first-day") && duty.date == dates.front().start.date)
        due = spanOf(dates.front(), zone).start.addSecs(-60 * beforeStartMinutes);
    else if (anchor == QLatin1String("last-day") && duty.date == dates.back().start.date)
        due = spanOf(dates.back(), zone).end;
    const QDateTime now = context.stamp.toTimeZone(zone);
    const bool toCome = !dates.empty() && now < spanOf(dates.front(), zone).start;
    if (due < now && (lateIsSoon || toCome))
        return QDateTime(now.date(), QTime(now.time().hour(), 0), zone).addSecs(3600);
    return due;
}

/// What is not of the rules has a path as its name, in which somebody is named: nobody else is to read that.
QString eventName(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(nameLength);
    return QStringLiteral("duty-%1").arg(id.contains(u'/') ? QString::fromLatin1(hash) : id);
}

} // namespace

Result<QStringList> hostTexts(const DocumentContext &context, const char *what, const std::vector<DatedDuty> &duty)
{
    QStringList all;
    for (std::size_t i = 0; i < context.languages.size(); ++i) {
        const Language language = context.languages[i];
        QJsonObject data{{QLatin1String(what), true},
                         {QStringLiteral("title"), shortLine(context.plan.title)},
                         {QStringLiteral("shortTitle"), shortLine(context.plan.title, 60)},
                         {QStringLiteral("minutes"), QString::number(hostReminderMinutes)},
                         {QStringLiteral("tool"), context.plan.tool ? toolName(context, language) : QString()},
                         {QStringLiteral("meetingId"), meetingId(context)}};
        if (!duty.empty()) {
            data.insert(QStringLiteral("text"), duty[i].text);
            data.insert(QStringLiteral("clauses"), duty[i].clauses.join(QLatin1String(", ")));
        }
        const auto text = renderTemplate(QStringLiteral("calendar-host.txt"), language, data, &context.pack);
        if (!text)
            return text.error();
        all << text->trimmed();
    }
    return all;
}

void addAlarm(icalcomponent *event, int secondsBefore, const QString &text)
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

Result<void> addDutyEvent(icalcomponent *calendar, const DocumentContext &context, const std::vector<DatedDuty> &duty, DutyTimes times)
{
    const auto summary = hostTexts(context, "dutySummary", duty);
    if (!summary)
        return summary.error();
    const auto description = hostTexts(context, "duty", duty);
    if (!description)
        return description.error();
    const QDateTime due = dueAt(context, duty.front(), times == DutyTimes::Utc);
    const QDateTime end = due.addSecs(60 * dutyMinutes);
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(uidOf(context.plan, eventName(duty.front().id))));
    add(icalproperty_new_dtstamp(icalUtc(context.stamp)));
    add(icalproperty_new_sequence(calendarSequence(context.plan)));
    if (times == DutyTimes::Utc) {
        add(icalproperty_new_dtstart(icalUtc(due)));
        add(icalproperty_new_dtend(icalUtc(end)));
    } else {
        const Schedule &schedule = context.plan.schedule;
        addLocalTime(event, icalproperty_new_dtstart(icalTime({due.date(), due.time()})), schedule);
        addLocalTime(event, icalproperty_new_dtend(icalTime({end.date(), end.time()})), schedule);
    }
    add(icalproperty_new_summary(shortLine(summary->front()).toUtf8()));
    add(icalproperty_new_description(description->join(QStringLiteral("\n\n")).toUtf8()));
    add(icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    addAlarm(event, 0, summary->front());
    icalcomponent_add_component(calendar, event);
    return {};
}

struct DutiesCalendar::Parts
{
    Component calendar = emptyCalendar(ICAL_METHOD_NONE);
};

DutiesCalendar::DutiesCalendar() : m_parts(std::make_unique<Parts>()) {}
DutiesCalendar::~DutiesCalendar() = default;

Result<void> DutiesCalendar::add(const DocumentContext &context, const std::vector<DatedDuty> &duty)
{
    return addDutyEvent(m_parts->calendar.get(), context, duty, DutyTimes::Utc);
}

QByteArray DutiesCalendar::text() const
{
    return textOf(m_parts->calendar);
}

} // namespace einlass
