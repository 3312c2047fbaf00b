// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation_facts.h"

#include "base/text.h"
#include "plan/plan_file.h"

namespace einlass {

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
    if (invitation.kind == InvitationKind::Registration)
        plan.protection.admission = Admission::Registration;
}

} // namespace einlass
