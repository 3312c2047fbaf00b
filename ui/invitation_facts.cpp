// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation_facts.h"

#include "base/text.h"
#include "plan/occurrences.h"
#include "plan/plan_file.h"

namespace einlass {

namespace {

/// A series is taken over whole or not at all: one without an end is no plan's.
void takeSeries(const ReadInvitation &invitation, Schedule &schedule)
{
    if (!invitation.start || invitation.recurrence.isEmpty())
        return;
    Schedule repeated = schedule;
    repeated.recurrence = invitation.recurrence;
    repeated.except = invitation.except;
    repeated.durationMinutes = qMax(1, repeated.durationMinutes);
    if (!occurrencesOf(repeated).ok())
        return;
    schedule.recurrence = repeated.recurrence;
    schedule.except = repeated.except;
}

} // namespace

void takeFacts(const ReadInvitation &invitation, Plan &plan, AccessSecrets &secrets)
{
    if (invitation.tool)
        plan.tool = invitation.tool;
    if (!invitation.link.isEmpty()) {
        std::map<QString, QString> found;
        plan.access.link = withoutSecrets(invitation.link, &found);
        secrets.linkSecret = found[QStringLiteral("pwd")];
    }
    if (!invitation.meetingId.isEmpty())
        plan.access.meetingId = invitation.meetingId;
    if (!invitation.passcode.isEmpty())
        secrets.participantCode = invitation.passcode;
    const QString topic = cleaned(invitation.topic).trimmed();
    if (!isBlank(topic))
        plan.title = topic;
    if (invitation.start)
        plan.schedule.start = invitation.start;
    if (invitation.durationMinutes > 0)
        plan.schedule.durationMinutes = invitation.durationMinutes;
    takeSeries(invitation, plan.schedule);
    if (invitation.webinar)
        plan.kind = Kind::Webinar;
    if (invitation.kind == InvitationKind::Registration)
        plan.protection.admission = Admission::Registration;
}

} // namespace einlass
