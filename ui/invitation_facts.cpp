// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation_facts.h"

#include "base/text.h"
#include "plan/occurrences.h"
#include "plan/plan_file.h"
#include "plan/recurrence_rule.h"

#include <algorithm>

namespace einlass {
namespace {

/// "Every week" need not say that it means the day on which it begins; so the page has words for it.
QString plainRule(const QString &rule, const QDate &first)
{
    const std::optional<RecurrenceParts> parts = recurrenceParts(rule);
    if (!parts || !first.isValid())
        return rule;
    const auto has = [&parts](const QString &name, const QString &value) {
        return std::find(parts->begin(), parts->end(), std::pair(name, value)) != parts->end();
    };
    const QString ownDay = weekdayCodes().at(first.dayOfWeek() - 1);
    if (!has(QStringLiteral("FREQ"), QStringLiteral("WEEKLY")) || !has(QStringLiteral("BYDAY"), ownDay))
        return rule;
    QStringList kept;
    for (const auto &[name, value] : *parts) {
        if (name != QLatin1String("BYDAY") && name != QLatin1String("WKST"))
            kept << QStringLiteral("%1=%2").arg(name, value);
    }
    return kept.join(u';');
}

/// Says whether the series is taken over, which is done whole or not at all: one without an end is
/// no plan's.
bool takeSeries(const ReadInvitation &invitation, Schedule &schedule)
{
    Schedule repeated = schedule;
    repeated.durationMinutes = qMax(1, repeated.durationMinutes);
    if (!invitation.recurrence.isEmpty()) {
        repeated.recurrence = plainRule(invitation.recurrence, schedule.start->date);
        repeated.except = invitation.except;
    } else if (invitation.dates.size() > 1 && invitation.dates.front() == *schedule.start) {
        repeated.added.assign(invitation.dates.begin() + 1, invitation.dates.end());
    }
    const bool isSeries = !repeated.recurrence.isEmpty() || !repeated.added.empty();
    if (!isSeries || !occurrencesOf(repeated).ok())
        return false;
    schedule.recurrence = repeated.recurrence;
    schedule.except = repeated.except;
    schedule.added = repeated.added;
    return true;
}

bool isDoubted(const ReadInvitation &invitation, const char *fact)
{
    return std::any_of(invitation.notes.begin(), invitation.notes.end(),
                       [fact](const InvitationNote &note) { return note.fact == QLatin1String(fact); });
}

/// Says whether nothing about the dates is left to ask.
bool takeSchedule(const ReadInvitation &invitation, Schedule &schedule)
{
    if (invitation.durationMinutes > 0)
        schedule.durationMinutes = invitation.durationMinutes;
    if (!invitation.start)
        return false;
    schedule.start = invitation.start;
    const bool whole = takeSeries(invitation, schedule) || !invitation.series;
    return whole && invitation.durationMinutes > 0 && !isDoubted(invitation, "start") && !isDoubted(invitation, "recurrence");
}

} // namespace

QStringList takeFacts(const ReadInvitation &invitation, const ToolHosts &hosts, Plan &plan, AccessSecrets &secrets)
{
    QStringList answered;
    if (invitation.tool) {
        plan.tool = invitation.tool;
        answered << QStringLiteral("/tool");
    }
    if (!invitation.link.isEmpty()) {
        std::map<QString, QString> found;
        plan.access.link = withoutSecrets(securedLink(invitation.link, hosts), &found);
        secrets.linkSecret = found[QStringLiteral("pwd")];
    }
    if (!invitation.meetingId.isEmpty())
        plan.access.meetingId = invitation.meetingId;
    if (!invitation.passcode.isEmpty())
        secrets.participantCode = invitation.passcode;
    const QString topic = cleaned(invitation.topic).trimmed();
    if (!isBlank(topic))
        plan.title = topic;
    if (takeSchedule(invitation, plan.schedule))
        answered << QStringLiteral("/schedule");
    if (invitation.webinar)
        plan.kind = Kind::Webinar;
    if (invitation.kind == InvitationKind::Registration)
        plan.protection.admission = Admission::Registration;
    return answered;
}

} // namespace einlass
