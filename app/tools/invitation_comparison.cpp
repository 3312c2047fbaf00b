// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_comparison.h"

#include "base/text.h"
#include "plan/room_use.h"
#include "tools/invitation_schedule.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

using Kind = PlanDifference::Kind;

class Comparison
{
public:
    Comparison(const ReadInvitation &invitation, const Plan &plan)
        : m_read(invitation), m_plan(plan), m_protection(effective(plan.protection, plan.tool))
    {
    }

    std::vector<PlanDifference> compare()
    {
        if (!m_read.tool)
            return {};
        compareTool();
        compareTitle();
        compareSchedule(m_read, m_plan, m_found);
        compareRoom();
        compareAdmission();
        comparePasscode();
        compareTelephone();
        compareKind();
        addHiddenSettings();
        std::stable_sort(m_found.begin(), m_found.end(), [](const PlanDifference &a, const PlanDifference &b) {
            return a.kind == Kind::Differs && b.kind == Kind::Check;
        });
        return std::move(m_found);
    }

private:
    void differs(const char *pointer, const char *key, const Message &message)
    {
        m_found.push_back({Kind::Differs, QString::fromLatin1(pointer), QString::fromLatin1(key), message});
    }

    void check(const char *pointer, const char *key, const Message &message)
    {
        m_found.push_back({Kind::Check, QString::fromLatin1(pointer), QString::fromLatin1(key), message});
    }

    bool isZoom() const { return m_read.tool == Tool::Zoom; }

    void compareTool()
    {
        if (m_plan.tool && m_read.tool != m_plan.tool)
            differs("/tool", "other-tool",
                    {QT_TRANSLATE_NOOP("Core", "The invitation is of another tool than the plan.")});
    }

    void compareTitle()
    {
        const QString topic = titleEssence(m_read.topic);
        const QString title = titleEssence(m_plan.title);
        if (topic.isEmpty() || title.isEmpty() || topic == title)
            return;
        const Message message{QT_TRANSLATE_NOOP("Core", "The invitation is called “%1”, the plan “%2”."),
                              {cleaned(m_read.topic).simplified(), cleaned(m_plan.title).simplified()}};
        const bool guessed = std::any_of(m_read.notes.begin(), m_read.notes.end(), [](const InvitationNote &note) {
            return note.key == u"topic-from-subject";
        });
        // A title with an addition is the same meeting; participants may still see which is which.
        if (guessed || topic.contains(title) || title.contains(topic))
            check("/title", "similar-title", message);
        else
            differs("/title", "other-title", message);
    }

    void compareRoom()
    {
        const QString id = m_read.meetingId;
        if (id.isEmpty())
            return;
        if (!m_plan.access.meetingId.isEmpty() && m_plan.access.meetingId != id && m_read.tool == m_plan.tool)
            differs("/access/meetingId", "other-id",
                    {QT_TRANSLATE_NOOP("Core", "The invitation has another meeting ID (%1) than the plan (%2). People who have the old invitation come to the wrong place."),
                     {id, m_plan.access.meetingId}});
    }

    void compareAdmission()
    {
        const bool planned = m_protection.admission == Admission::Registration;
        if (planned && m_read.kind == InvitationKind::Join)
            differs("/protection/admission", "join-instead-of-registration",
                    {QT_TRANSLATE_NOOP("Core", "You planned a registration, but the invitation has the link to join, so nobody needs to register. Switch registration on in Zoom and copy the registration link.")});
        else if (!planned && m_read.kind == InvitationKind::Registration)
            differs("/protection/admission", "registration-not-planned",
                    {QT_TRANSLATE_NOOP("Core", "The invitation asks for a registration, which the plan does not have.")});
    }

    void comparePasscode()
    {
        if (!m_protection.passcode || m_read.kind != InvitationKind::Join || !m_read.passcode.isEmpty())
            return;
        // Zoom without any is a problem of the invitation itself; the link may carry it.
        if (m_read.tool == Tool::Dfnconf)
            check("/protection/passcode", "pin-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "The invitation shows no guest PIN. Check in the portal that host PIN and guest PIN are set: without a host PIN everybody is a host.")});
        else if (m_read.tool == Tool::Meet)
            check("/protection/passcode", "password-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "Meet’s invitation never shows the password: set it when you start the meeting.")});
    }

    void compareTelephone()
    {
        const bool shown = !m_read.telephones.empty();
        if (shown && m_protection.endToEndEncryption)
            differs("/protection/endToEndEncryption", "telephone-with-encryption",
                    {QT_TRANSLATE_NOOP("Core", "The invitation has telephone numbers, but with end-to-end encryption, which you planned, nobody can join by telephone. Check the encryption in Zoom.")});
        else if (shown && !m_plan.participants.telephone)
            differs("/participants/telephone", "telephone-not-planned",
                    {QT_TRANSLATE_NOOP("Core", "The invitation has telephone numbers, but no telephone is planned. Set the audio to computer only, or plan telephones: they pass the sign-in unseen.")});
        else if (!shown && m_plan.participants.telephone && m_read.kind == InvitationKind::Join)
            differs("/participants/telephone", "telephone-missing",
                    {QT_TRANSLATE_NOOP("Core", "You planned participants by telephone, but the invitation has no telephone numbers.")});
    }

    void compareKind()
    {
        if (!isZoom() || (m_read.kind == InvitationKind::None && !m_read.webinar))
            return;
        if (m_read.webinar && m_plan.kind == einlass::Kind::Meeting)
            differs("/kind", "webinar-not-planned",
                    {QT_TRANSLATE_NOOP("Core", "The invitation is of a webinar, but the plan has a meeting.")});
        else if (!m_read.webinar && m_plan.kind == einlass::Kind::Webinar && m_read.kind == InvitationKind::Registration)
            differs("/kind", "meeting-instead-of-webinar",
                    {QT_TRANSLATE_NOOP("Core", "You planned a webinar, but the invitation is of a meeting.")});
        else if (!m_read.webinar && m_plan.kind == einlass::Kind::Webinar)
            check("/kind", "webinar-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "You planned a webinar; nothing in the text shows whether it is one. Check it in Zoom.")});
    }

    /// What no invitation tells.
    void addHiddenSettings()
    {
        if (m_read.tool != m_plan.tool)
            return;
        if (m_protection.waitingRoom && m_read.tool != Tool::Meet)
            check("/protection/waitingRoom", "waiting-room-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "You planned a waiting room; nothing in the text shows whether it is on. Check it in the meeting’s settings.")});
        if (isZoom() && m_protection.admission == Admission::LmuAccounts)
            check("/protection/admission", "sign-in-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "You planned that only signed-in people can join; nothing in the text shows it. Check it in the meeting’s settings.")});
        if (isZoom() && m_protection.endToEndEncryption && m_read.telephones.empty())
            check("/protection/endToEndEncryption", "encryption-not-shown",
                  {QT_TRANSLATE_NOOP("Core", "You planned end-to-end encryption; nothing in the text shows it. Check it in the meeting’s settings.")});
    }

    const ReadInvitation &m_read;
    const Plan &m_plan;
    const EffectiveProtection m_protection;
    std::vector<PlanDifference> m_found;
};

} // namespace

std::vector<PlanDifference> compareWithPlan(const ReadInvitation &invitation, const Plan &plan)
{
    return Comparison(invitation, plan).compare();
}

} // namespace einlass
