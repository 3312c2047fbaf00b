// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meeting_record.h"

#include "base/text.h"
#include "documents/duties.h"
#include "documents/gate.h"
#include "documents/sent.h"
#include "plan/link_secrets.h"
#include "plan/plan_file.h"

#include <QTimeZone>

#include <algorithm>

namespace einlass {
namespace {

qint64 secondsOf(const LocalTime &time, const QTimeZone &zone)
{
    return QDateTime(time.date, time.time, zone).toSecsSinceEpoch();
}

void addTimes(MeetingRow &row, const PlanContext &context)
{
    const std::vector<Occurrence> &dates = context.derived().occurrences;
    const QTimeZone named(context.plan().schedule.timeZone.toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    if (dates.empty()) {
        // Unfinished: the day at least, so that the list can say it.
        if (const std::optional<LocalTime> &start = context.plan().schedule.start; start && start->date.isValid())
            row.firstStart = secondsOf(*start, zone);
        return;
    }
    QStringList starts;
    for (const Occurrence &date : dates) {
        const qint64 start = secondsOf(date.start, zone);
        starts << QString::number(start);
        row.lastEnd = std::max(row.lastEnd, start + qint64(60) * date.durationMinutes);
    }
    row.firstStart = secondsOf(dates.front().start, zone);
    if (dates.size() > 1)
        row.starts = starts.join(u' ');
}

std::vector<DutyRow> dutiesOf(const PlanContext &context)
{
    const std::vector<DatedDuty> german = datedDuties(context.document(), Language::German);
    const std::vector<DatedDuty> english = datedDuties(context.document(), Language::English);
    std::vector<DutyRow> rows;
    for (std::size_t i = 0; i < german.size(); ++i)
        rows.push_back({context.plan().id, german[i].id, german[i].date.toString(Qt::ISODate), german[i].clauses.join(u' '),
                        german[i].text, english.at(i).text});
    return rows;
}

QString wordsOf(const Plan &plan)
{
    QStringList words{plan.title, plan.host.name, plan.host.email, plan.host.unit, plan.message.in(Language::German),
                      plan.message.in(Language::English), plan.place.in(Language::German), plan.place.in(Language::English),
                      plan.access.link, plan.access.meetingId};
    words << plan.participants.recipients;
    for (const MailingList &list : plan.participants.lists)
        words << list.address << list.owner;
    if (plan.recording)
        words << plan.recording->speakers << plan.recording->purpose;
    words.removeDuplicates();
    words.removeAll(QString());
    return folded(textWithoutSecrets(words.join(u'\n')));
}

std::optional<RoomRow> roomRowOf(const PlanContext &context)
{
    const Plan &plan = context.plan();
    const QString room = plan.access.meetingId.isEmpty() ? context.derived().link.meetingId : plan.access.meetingId;
    if (!plan.tool || isBlank(room))
        return std::nullopt;
    const std::vector<Occurrence> &dates = context.derived().occurrences;
    const auto day = [&dates](bool first) {
        return dates.empty() ? QString() : (first ? dates.front() : dates.back()).start.date.toString(Qt::ISODate);
    };
    return RoomRow{plan.id, nameOf(*plan.tool), room, textWithoutSecrets(plan.title), day(true), day(false)};
}

QDateTime momentOf(qint64 seconds)
{
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

int peopleIn(const Plan &plan)
{
    const auto count = plan.participants.recipients.size() + qsizetype(plan.participants.lists.size())
        + plan.confirmations.admittedAddresses.size() + (plan.recording ? plan.recording->speakers.size() : 0);
    return static_cast<int>(count);
}

MeetingState stateOf(const PlanContext &context, const QByteArray &text)
{
    const Plan &plan = context.plan();
    if (isCancelled(plan))
        return MeetingState::Cancelled;
    if (!plan.outgoing.sent.empty())
        return MeetingState::Sent;
    // What documents ask of a plan, and what a finished plan file has to have.
    const bool complete = context.evaluation().compliant.value_or(false) && clear(context.document()).ok() && readPlan(text, {}).ok();
    return complete ? MeetingState::Planned : MeetingState::Draft;
}

MeetingRecord recordOf(const PlanContext &context, const QDateTime &changed)
{
    const Plan &plan = context.plan();
    const QByteArray text = writePlan(plan);
    const MeetingState state = stateOf(context, text);
    MeetingRecord record;
    record.row.id = plan.id;
    record.row.title = textWithoutSecrets(plan.title);
    record.row.occasion = nameOf(plan.occasion);
    record.row.tool = plan.tool ? nameOf(*plan.tool) : QString();
    record.row.state = nameOf(state);
    record.row.changed = changed.toMSecsSinceEpoch();
    record.row.people = peopleIn(plan);
    record.row.zone = plan.schedule.timeZone;
    addTimes(record.row, context);
    record.plan = QString::fromUtf8(text);
    record.words = wordsOf(plan);
    // Nobody is reminded of what is not yet decided.
    if (state != MeetingState::Draft)
        record.duties = dutiesOf(context);
    record.room = roomRowOf(context);
    return record;
}

MeetingSummary summaryOf(const MeetingRow &row)
{
    MeetingSummary summary;
    summary.id = row.id;
    summary.title = row.title;
    summary.occasion = fromName<Occasion>(row.occasion).value_or(Occasion::Other);
    summary.tool = fromName<Tool>(row.tool);
    summary.state = fromName<MeetingState>(row.state).value_or(MeetingState::Draft);
    summary.firstStart = momentOf(row.firstStart);
    summary.lastEnd = momentOf(row.lastEnd);
    for (const QStringView start : QStringView(row.starts).split(u' ', Qt::SkipEmptyParts))
        summary.starts.push_back(start.toLongLong());
    std::sort(summary.starts.begin(), summary.starts.end());
    summary.changed = QDateTime::fromMSecsSinceEpoch(row.changed, Qt::UTC);
    summary.people = row.people;
    summary.zone = row.zone;
    return summary;
}

} // namespace einlass
