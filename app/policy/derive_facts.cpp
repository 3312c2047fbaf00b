// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/derive_facts.h"

#include "base/text.h"

#include <algorithm>

namespace einlass {
namespace {

void setProtection(Facts &facts, const EffectiveProtection &protection)
{
    facts.set(Fact::Admission, static_cast<int>(protection.admission));
    facts.set(Fact::Passcode, protection.passcode);
    facts.set(Fact::WaitingRoom, protection.waitingRoom);
    facts.set(Fact::EndToEndEncryption, protection.endToEndEncryption);
}

void setMeeting(Facts &facts, const Plan &plan)
{
    facts.setChoice(Fact::Tool, plan.tool);
    facts.setChoice(Fact::Occasion, std::optional(plan.occasion));
    facts.setChoice(Fact::Kind, std::optional(plan.kind));
    facts.setChoice(Fact::Purpose, std::optional(plan.purpose));
    facts.setChoice(Fact::HostStatus, std::optional(plan.host.status));
    facts.setChoice(Fact::Distribution, std::optional(plan.distribution));
    facts.setMembers(Fact::Content, plan.content);
    facts.setMembers(Fact::Needs, plan.needs);
    facts.setMembers(Fact::Languages, plan.languages);
    facts.set(Fact::Place, !plan.place.isBlank());
    facts.set(Fact::HostUnit, !isBlank(plan.host.unit));
    facts.set(Fact::HostEmail, !isBlank(plan.host.email));
    facts.set(Fact::ChatLog, plan.chatLog);
    facts.set(Fact::Under16, plan.participants.under16);
    facts.set(Fact::Telephone, plan.participants.telephone);
    facts.set(Fact::Browser, plan.participants.browser);
    facts.set(Fact::Lists, !plan.participants.lists.empty());
    facts.setChoice(Fact::Votes, plan.votes);
}

void setRecording(Facts &facts, const std::optional<Recording> &recording,
                  const std::optional<QDate> &lastDay)
{
    const Recording answers = recording.value_or(Recording{});
    facts.set(Fact::Recording, recording.has_value());
    facts.setMembers(Fact::Captures, answers.captures);
    facts.setChoice(Fact::RecordingPeople, answers.people);
    facts.setChoice(Fact::RecordingPurposeKind, answers.purposeKind);
    facts.setChoice(Fact::RecordingStorage, answers.storage);
    facts.setChoice(Fact::RecordingAudience, answers.audience);
    facts.set(Fact::RecordingPurpose, !isBlank(answers.purpose));
    facts.set(Fact::RecordingNecessity, !isBlank(answers.necessity));
    facts.set(Fact::RecordingAutomatic, answers.automatic);
    const bool dated = answers.deleteBy && answers.deleteBy->isValid();
    facts.set(Fact::RecordingDeleteBy, dated);
    facts.set(Fact::KeptDays, Facts::absent);
    if (dated && lastDay) {
        constexpr qint64 limit = 1'000'000;
        facts.set(Fact::KeptDays, static_cast<int>(
            std::clamp<qint64>(lastDay->daysTo(*answers.deleteBy), -limit, limit)));
    }
}

void setFeatures(Facts &facts, const Plan &plan)
{
    facts.set(Fact::Polls, plan.polls.has_value());
    facts.set(Fact::PollsWith, plan.polls ? static_cast<int>(plan.polls->with) : Facts::absent);
    facts.set(Fact::PollsAnonymous, plan.polls && plan.polls->anonymous);
    facts.set(Fact::AttendanceList, plan.attendanceList.has_value());
    facts.set(Fact::AttendanceBasis, plan.attendanceList
              ? static_cast<int>(plan.attendanceList->basis) : Facts::absent);
    facts.set(Fact::AttendanceRegulation,
              plan.attendanceList && !isBlank(plan.attendanceList->regulation));
    facts.set(Fact::RemoteControl, plan.remoteControl.has_value());
    facts.setChoice(Fact::RemotePurpose,
                    plan.remoteControl ? plan.remoteControl->purpose : std::nullopt);
    facts.set(Fact::RemoteHelper, plan.remoteControl
              ? static_cast<int>(plan.remoteControl->helper) : Facts::absent);
    facts.set(Fact::RemoteIdentityCertain, plan.remoteControl && plan.remoteControl->identityCertain);
}

void setAddresses(Facts &facts, const Plan &plan, const DerivedPlan &derived)
{
    const auto has = [&derived](AddressClass kind) {
        const auto matches = [kind](const JudgedAddress &judged) { return judged.kind == kind; };
        return std::any_of(derived.recipients.begin(), derived.recipients.end(), matches)
            || std::any_of(derived.lists.begin(), derived.lists.end(), matches);
    };
    // A blank recipient is absent; a list without an address is one that nobody can write to.
    const auto isInvalid = [](const JudgedAddress &judged) {
        return judged.kind == AddressClass::Invalid && !judged.input.isEmpty();
    };
    const bool invalidList = std::any_of(derived.lists.begin(), derived.lists.end(),
        [](const JudgedAddress &list) { return list.kind == AddressClass::Invalid; });
    facts.set(Fact::HostOfficial, derived.host.kind == AddressClass::Lmu);
    facts.set(Fact::AddressPrivate, has(AddressClass::Private));
    facts.set(Fact::AddressDisposable, has(AddressClass::Disposable));
    facts.set(Fact::AddressLookAlike, has(AddressClass::LookAlike));
    facts.set(Fact::AddressInvalid, invalidList
              || std::any_of(derived.recipients.begin(), derived.recipients.end(), isInvalid));
    facts.set(Fact::ExternalDomains, !derived.externalDomains.isEmpty());
    facts.set(Fact::ExternalDomainsConfirmed, derived.unconfirmedDomains.isEmpty());
    facts.set(Fact::ExternalRecipients, !derived.externalAddresses.isEmpty());
    const auto &lists = plan.participants.lists;
    facts.set(Fact::Externals, plan.participants.externals
              || std::any_of(lists.begin(), lists.end(),
                             [](const MailingList &list) { return list.externals; }));

    const QStringList &listed = plan.confirmations.admittedAddresses;
    const bool anyListed = std::any_of(listed.begin(), listed.end(),
                                       [](const QString &address) { return !isBlank(address); });
    facts.set(Fact::AdmissionConfirmed, derived.externalAddresses.isEmpty()
              ? plan.confirmations.admitted.value_or(false) || anyListed
              : derived.unadmittedAddresses.isEmpty());
}

void setDates(Facts &facts, const Plan &plan, const DerivedPlan &derived)
{
    int longest = derived.occurrences.empty() ? plan.schedule.durationMinutes : 0;
    for (const Occurrence &occurrence : derived.occurrences)
        longest = std::max(longest, occurrence.durationMinutes);
    facts.set(Fact::Duration, longest);
    facts.set(Fact::Occurrences, static_cast<int>(derived.occurrences.size()));
    facts.set(Fact::Series, derived.occurrences.size() > 1);
    facts.set(Fact::Dated, derived.lastDay.has_value());
}

void setLink(Facts &facts, const Plan &plan, const LinkJudgement &link)
{
    const bool ofTool = link.valid && link.tool && link.tool == plan.tool;
    facts.set(Fact::LinkGiven, !isBlank(plan.access.link));
    facts.set(Fact::LinkLicensed, ofTool && link.licensed);
    facts.set(Fact::LinkInvitable, link.valid
              && (link.kind == LinkKind::Join || link.kind == LinkKind::Registration));
    facts.set(Fact::LinkIsJoin, link.valid && link.kind == LinkKind::Join);
}

} // namespace

Facts factsOf(const Plan &plan, const DerivedPlan &derived)
{
    Facts facts;
    facts.set(Fact::VerdictDfnconf, Facts::absent);
    facts.set(Fact::VerdictMeet, Facts::absent);
    facts.set(Fact::VerdictZoom, Facts::absent);
    facts.set(Fact::People, derived.people);
    setMeeting(facts, plan);
    setProtection(facts, effective(plan.protection, plan.tool));
    setRecording(facts, plan.recording, derived.lastDay);
    setFeatures(facts, plan);
    setAddresses(facts, plan, derived);
    setDates(facts, plan, derived);
    setLink(facts, plan, derived.link);
    for (const auto &[clause, reason] : plan.reasons) {
        if (!isBlank(reason))
            facts.reasons.insert(clause);
    }
    for (const auto &[clause, confirmed] : plan.confirmations.clauses) {
        if (confirmed)
            facts.confirmations.insert(clause);
    }
    return facts;
}

Facts factsFor(Tool tool, const Facts &facts)
{
    Facts other = facts;
    other.set(Fact::Tool, static_cast<int>(tool));
    setProtection(other, effective(Protection{}, tool));
    for (Fact fact : {Fact::LinkGiven, Fact::LinkLicensed, Fact::LinkInvitable, Fact::LinkIsJoin})
        other.set(fact, 0);
    return other;
}

} // namespace einlass
