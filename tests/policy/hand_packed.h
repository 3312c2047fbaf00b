// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand_written.h"

/// Facts into the words that the table written by hand reads.
namespace einlass::byhand {

/// The row that a reason or confirmation closes; RowCount when there is none.
inline unsigned rowClosedBy(quint64 clause, bool reason)
{
    struct Answer
    {
        quint64 clause;
        Row row;
    };
    const auto key = [](const char *clause) { return ClauseSet::keyOf(QLatin1String(clause)); };
    static const std::array<Answer, 12> reasons{{
        {key("B1"), B1}, {key("B11a"), B11a}, {key("B12"), B12}, {key("B14"), B14},
        {key("B23"), B23}, {key("B25"), B25}, {key("B30b"), B30b}, {key("B30c"), B30c},
        {key("C16"), C16}, {key("C19"), C19}, {key("D2"), D2}, {key("D12"), D12}}};
    static const std::array<Answer, 5> confirmations{{
        {key("C14a"), C14a}, {key("C21"), C21}, {key("C25"), C25},
        {key("D11"), D11}, {key("D14"), D14}}};
    const auto rowIn = [clause](const auto &answers) -> unsigned {
        for (const Answer &answer : answers) {
            if (answer.clause == clause)
                return answer.row;
        }
        return RowCount;
    };
    return reason ? rowIn(reasons) : rowIn(confirmations);
}

inline quint64 givenIn(const Facts &facts)
{
    quint64 given = 0;
    for (const quint64 clause : facts.reasons)
        given |= bit(rowClosedBy(clause, true));
    for (const quint64 clause : facts.confirmations)
        given |= bit(rowClosedBy(clause, false));
    return given & (bit(RowCount) - 1);
}

inline quint64 meetingIn(const Facts &f)
{
    quint64 word = 0;
    const auto add = [&word](quint64 which, bool holds) { word |= holds ? which : 0; };
    const auto is = [&f](Fact fact, auto value) { return f[fact] == static_cast<int>(value); };
    const auto among = [&f](Fact fact, auto... values) { return (f[fact] & (bit(static_cast<unsigned>(values)) | ...)) != 0; };
    const bool isExamination = is(Fact::Occasion, Occasion::Examination);
    const bool hasApplicants = is(Fact::Occasion, Occasion::JobInterview) || is(Fact::Occasion, Occasion::AppointmentProcedure);
    const bool streams = among(Fact::Needs, Need::Streaming);
    add(zoom, is(Fact::Tool, Tool::Zoom));
    add(dfnconf, is(Fact::Tool, Tool::Dfnconf));
    add(meet, is(Fact::Tool, Tool::Meet));
    add(over300, f[Fact::People] > 300);
    add(over100, f[Fact::People] > 100);
    add(over15, f[Fact::People] > 15);
    add(over40Minutes, f[Fact::Duration] > 40);
    add(student, is(Fact::HostStatus, HostStatus::Student));
    add(externalHost, is(Fact::HostStatus, HostStatus::External));
    add(linkGiven, f[Fact::LinkGiven]);
    add(unlicensed, !f[Fact::LinkLicensed]);
    add(notInvitable, !f[Fact::LinkInvitable]);
    add(joinLink, f[Fact::LinkIsJoin]);
    add(accounts, is(Fact::Admission, Admission::LmuAccounts));
    add(registrationOnly, is(Fact::Admission, Admission::Registration));
    add(linkOnly, is(Fact::Admission, Admission::Link));
    add(privatePurpose, is(Fact::Purpose, Purpose::Private));
    add(under16, f[Fact::Under16]);
    add(highProtection, among(Fact::Content, Content::HighProtection));
    add(specialCategories, among(Fact::Content, Content::SpecialCategories));
    add(classified, among(Fact::Content, Content::Classified));
    add(ruledOutContent, among(Fact::Content, Content::HealthCounselling, Content::PersonnelFiles, Content::Disciplinary, Content::OtherSensitive));
    add(sensitive, (f[Fact::Content] & ~static_cast<int>(bit(static_cast<unsigned>(Content::Classified)))) != 0);
    add(examination, isExamination);
    add(applicants, hasApplicants);
    add(badAddress, !f[Fact::HostEmail] || !f[Fact::HostOfficial] || f[Fact::AddressDisposable] || f[Fact::AddressLookAlike] || f[Fact::AddressInvalid]);
    add(privateAddress, f[Fact::AddressPrivate]);
    add(foreignDomains, f[Fact::ExternalDomains]);
    add(domainsConfirmed, f[Fact::ExternalDomainsConfirmed]);
    add(foreignRecipients, f[Fact::ExternalRecipients]);
    add(externals, f[Fact::Externals]);
    add(admitted, f[Fact::AdmissionConfirmed]);
    add(endToEnd, f[Fact::EndToEndEncryption]);
    add(telephone, f[Fact::Telephone]);
    add(browser, f[Fact::Browser]);
    add(streaming, streams);
    add(registrationNeeded, among(Fact::Needs, Need::Registration));
    add(noPasscode, !f[Fact::Passcode]);
    add(noWaitingRoom, !f[Fact::WaitingRoom]);
    add(publicPlace, f[Fact::Distribution] >= static_cast<int>(Distribution::Website));
    add(webinar, is(Fact::Kind, Kind::Webinar));
    add(smallAndPlain, f[Fact::People] <= 15 && f[Fact::Content] == 0 && !streams && !f[Fact::Recording] && !isExamination && !hasApplicants);
    add(dfnconfRuledOut, is(Fact::VerdictDfnconf, Verdict::RuledOut));
    add(meetNotSuitable, is(Fact::VerdictMeet, Verdict::RuledOut) || is(Fact::VerdictMeet, Verdict::NeedsReason));
    add(dfnconfSuitable, is(Fact::VerdictDfnconf, Verdict::Suitable));
    add(meetSuitable, is(Fact::VerdictMeet, Verdict::Suitable));
    add(zoomPossible, is(Fact::VerdictZoom, Verdict::Suitable) || is(Fact::VerdictZoom, Verdict::NeedsReason));
    return word;
}

inline quint64 featuresIn(const Facts &f)
{
    quint64 word = 0;
    const auto add = [&word](quint64 which, bool holds) { word |= holds ? which : 0; };
    const auto is = [&f](Fact fact, auto value) { return f[fact] == static_cast<int>(value); };
    add(recording, f[Fact::Recording]);
    add(monitored, is(Fact::RecordingPurposeKind, RecordingPurpose::Monitoring));
    add(incomplete, !f[Fact::RecordingPurpose] || !f[Fact::RecordingNecessity] || is(Fact::RecordingAudience, Facts::absent) || f[Fact::Captures] == 0);
    add(automatic, f[Fact::RecordingAutomatic]);
    add(forPublic, is(Fact::RecordingAudience, Audience::Public));
    add(badlyStored, !(is(Fact::RecordingStorage, Storage::LmuServer) || is(Fact::RecordingStorage, Storage::LmuDevice))
        || !f[Fact::RecordingDeleteBy] || !f[Fact::Dated] || (f[Fact::KeptDays] != Facts::absent && f[Fact::KeptDays] <= 0));
    add(keptTooLong, f[Fact::KeptDays] > 365);
    add(chatKept, f[Fact::ChatLog] || (f[Fact::Captures] & static_cast<int>(bit(static_cast<unsigned>(Capture::Chat)))) != 0);
    add(namedPoll, is(Fact::PollsWith, PollTool::Meeting) && !f[Fact::PollsAnonymous]);
    add(vote, !is(Fact::Votes, Facts::absent));
    add(secretVote, is(Fact::Votes, Votes::Secret));
    add(remote, f[Fact::RemoteControl]);
    add(remoteForOther, is(Fact::RemotePurpose, Facts::absent) || is(Fact::RemotePurpose, RemotePurpose::Other));
    add(remoteUncertain, !f[Fact::RemoteIdentityCertain]);
    add(remoteExternal, is(Fact::RemoteHelper, Helper::External));
    add(badList, is(Fact::AttendanceBasis, AttendanceBasis::Monitoring)
        || (is(Fact::AttendanceBasis, AttendanceBasis::Required) && !f[Fact::AttendanceRegulation]));
    add(securityList, is(Fact::AttendanceBasis, AttendanceBasis::Security));
    add(noList, !f[Fact::AttendanceList]);
    return word;
}

inline Packed pack(const Facts &facts)
{
    return {meetingIn(facts), featuresIn(facts), givenIn(facts)};
}

} // namespace einlass::byhand
