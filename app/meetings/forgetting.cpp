// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/forgetting.h"

#include <algorithm>
#include <map>

namespace einlass {
namespace {

struct Belongings
{
    bool openDuties = false;
    QDate lastSettled;
    int consents = 0;
    int interviews = 0;
};

std::map<QString, Belongings> belongingsOf(const ForgettingFacts &facts)
{
    std::map<QString, Belongings> all;
    for (const DutyCount &duties : facts.duties)
        all[duties.meeting] = {duties.open > 0, QDate::fromString(duties.lastSettled, Qt::ISODate), 0, 0};
    for (const ConsentRow &consent : facts.consents)
        ++all[consent.meeting].consents;
    for (const InterviewRow &interview : facts.interviews)
        ++all[interview.meeting].interviews;
    return all;
}

/// When a meeting was over; a draft without a date, when it was touched last.
QDate endOf(const MeetingSummary &meeting)
{
    const QDate changed = meeting.changed.toLocalTime().date();
    if (!meeting.lastEnd.isValid())
        return changed;
    const QDate end = meeting.lastEnd.toLocalTime().date();
    return meeting.state == MeetingState::Draft ? std::max(end, changed) : end;
}

} // namespace

Retention Retention::bounded() const
{
    return {std::clamp(peopleDays, 0, longestPeopleDays), std::clamp(meetingDays, shortestMeetingDays, longestMeetingDays),
            std::clamp(consentDays, 0, longestConsentDays)};
}

std::vector<ForgettingStep> dueForgetting(const ForgettingFacts &facts, const Retention &retention, const QDate &today)
{
    std::map<QString, Belongings> all = belongingsOf(facts);
    std::vector<ForgettingStep> steps;
    for (const MeetingSummary &meeting : facts.meetings) {
        const Belongings belongings = all[meeting.id];
        const QDate end = endOf(meeting);
        const int people = meeting.people + belongings.interviews;
        // Whoever has still to do something about a meeting needs to know whom it is about.
        if (belongings.openDuties || end >= today)
            continue;
        const auto add = [&](Forgetting what, int persons, const QDate &due) {
            if (due <= today)
                steps.push_back({what, meeting.id, meeting.title, persons, due});
            return due <= today;
        };
        // Nobody can be taken out of what cannot be read; it goes as a whole.
        const bool draft = meeting.state == MeetingState::Draft || meeting.state == MeetingState::Damaged;
        const QDate meetingDue = end.addDays(retention.meetingDays);
        if (people > 0 && !draft && meetingDue > today)
            add(Forgetting::People, people, end.addDays(retention.peopleDays));
        bool consentsGone = belongings.consents == 0;
        if (!consentsGone) {
            const QDate from = belongings.lastSettled.isValid() ? std::max(end, belongings.lastSettled) : end;
            consentsGone = add(Forgetting::Consents, belongings.consents, from.addDays(retention.consentDays));
        }
        if (consentsGone)
            add(Forgetting::Meeting, people, meetingDue);
        else if (meetingDue <= today && people > 0)
            add(Forgetting::People, people, end.addDays(retention.peopleDays));
    }
    return steps;
}

Plan withoutPeople(const PlanContext &context)
{
    Plan plan = context.plan();
    plan.participants.expected = context.derived().people;
    plan.participants.externals = plan.participants.externals || !context.derived().externalAddresses.isEmpty()
        || std::any_of(plan.participants.lists.begin(), plan.participants.lists.end(),
                       [](const MailingList &list) { return list.externals; });
    plan.participants.recipients.clear();
    plan.participants.lists.clear();
    if (!plan.confirmations.admittedAddresses.isEmpty()) {
        plan.confirmations.admittedAddresses.clear();
        plan.confirmations.admitted = true;
    }
    if (plan.recording)
        plan.recording->speakers.clear();
    return plan;
}

} // namespace einlass
