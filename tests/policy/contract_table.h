// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "plan/occurrences.h"
#include "policy/pack.h"

#include <QSet>

#include <algorithm>
#include <string>
#include <vector>

/// The contract's table a second time, written by hand from its words and straight over the plan:
/// no facts, no conditions, no rules.json. Only addresses and links are judged by the same code.
namespace einlass::contract {

struct Answers
{
    Answers(const Plan &plan, const Pack &pack) : p(plan)
    {
        const AddressBook &book = *pack.addresses;
        hostOfficial = book.judge(plan.host.email).kind == AddressClass::Lmu;
        QSet<QString> persons;
        for (const QString &text : plan.participants.recipients) {
            if (!isBlank(text))
                sort(book.judge(text), true, persons);
        }
        qint64 members = 0;
        externals = plan.participants.externals;
        for (const MailingList &list : plan.participants.lists) {
            sort(book.judge(list.address), false, persons);
            members += std::max(list.members, 0);
            externals = externals || list.externals;
        }
        people = plan.participants.expected.value_or(static_cast<int>(persons.size() + members + 1));
        link = judgeLink(plan.access.link, pack.hosts);
        const auto dates = occurrencesOf(plan.schedule);
        minutes = dates.ok() ? 0 : plan.schedule.durationMinutes;
        if (!dates.ok())
            return;
        for (const Occurrence &date : *dates) {
            lastDay = std::max(lastDay, date.start.date);
            minutes = std::max(minutes, date.durationMinutes);
        }
    }

    void sort(const JudgedAddress &judged, bool recipient, QSet<QString> &persons)
    {
        const AddressClass kind = judged.kind;
        isPrivate = isPrivate || kind == AddressClass::Private;
        isBad = isBad || kind == AddressClass::Disposable || kind == AddressClass::LookAlike
            || kind == AddressClass::Invalid;
        if (kind == AddressClass::External) {
            domains.insert(judged.domain);
            if (recipient)
                externalRecipients.insert(judged.address);
        }
        if (recipient && (kind == AddressClass::Lmu || kind == AddressClass::External || kind == AddressClass::Private))
            persons.insert(judged.address);
    }

    bool reason(const QString &clause) const
    {
        const auto found = p.reasons.find(clause);
        return found != p.reasons.end() && !isBlank(found->second);
    }
    bool confirmed(const QString &clause) const
    {
        const auto found = p.confirmations.clauses.find(clause);
        return found != p.confirmations.clauses.end() && found->second;
    }
    bool domainsConfirmed() const
    {
        QSet<QString> open = domains;
        for (const QString &domain : p.confirmations.officialDomains)
            open.remove(normalizedDomain(domain));
        return open.isEmpty();
    }
    bool admitted() const
    {
        QSet<QString> open = externalRecipients;
        for (const QString &address : p.confirmations.admittedAddresses)
            open.remove(normalizedAddress(address));
        const auto &listed = p.confirmations.admittedAddresses;
        const bool any = std::any_of(listed.begin(), listed.end(), [](const QString &a) { return !isBlank(a); });
        return externalRecipients.isEmpty() ? p.confirmations.admitted.value_or(false) || any : open.isEmpty();
    }

    const Plan &p;
    bool hostOfficial = false, isPrivate = false, isBad = false, externals = false;
    QSet<QString> domains, externalRecipients;
    int people = 0, minutes = 0;
    QDate lastDay;
    LinkJudgement link;
};

struct Finding
{
    std::string key;                ///< "B11b/gate"
    bool open = true;
    bool own = false;               ///< our rule, not LMU's

    bool operator==(const Finding &) const = default;
};

class Findings : public std::vector<Finding>
{
public:
    bool has(const std::string &key) const
    {
        return std::any_of(begin(), end(), [&key](const Finding &finding) { return finding.key == key; });
    }
};

/// Where we are stricter than the source or where it says nothing; all that it makes for Zoom is
/// our rule for the other tools.
inline bool isOwn(const std::string &key, std::optional<Tool> tool)
{
    return tool != Tool::Zoom || key[0] == 'D' || key == "B11d/gate" || key == "B23/justify"
        || key == "C13/gate" || key == "C16/justify" || key == "C21/gate";
}

/// The table's rows for one tool. Whether B1 is met by itself is decided outside: it needs the other
/// tools' verdicts.
class Table
{
public:
    static Findings of(const Answers &a, std::optional<Tool> tool, const EffectiveProtection &g, bool access)
    {
        Table rows(a, tool, g, access);
        rows.f.reserve(32);
        rows.meeting();
        rows.features();
        rows.ourOwn();
        return std::move(rows.f);
    }

private:
    Table(const Answers &answers, std::optional<Tool> tool, const EffectiveProtection &protection, bool withAccess)
        : a(answers), p(answers.p), g(protection), access(withAccess), which(tool), zoom(tool == Tool::Zoom),
          dfn(tool == Tool::Dfnconf), meet(tool == Tool::Meet)
    {
    }

    void row(const char *key, bool arises, bool open = true)
    {
        if (arises)
            f.push_back({key, open, isOwn(key, which)});
    }
    static QString clauseOf(const char *key) { return QString::fromLatin1(key).section(u'/', 0, 0); }
    /// Open until the host gives a reason for the clause, or confirms it.
    void untilReason(const char *key, bool arises) { row(key, arises, !arises || !a.reason(clauseOf(key))); }
    void untilConfirmed(const char *key, bool arises) { row(key, arises, !arises || !a.confirmed(clauseOf(key))); }
    bool has(Content content) const { return p.content.count(content) > 0; }

    void meeting()
    {
        row("A1/gate", zoom && a.people > 300);
        row("A1/help", zoom && p.host.status == HostStatus::Student && a.minutes > 40, false);
        const bool join = a.link.valid && a.link.kind == LinkKind::Join;
        const bool invitable = join || (a.link.valid && a.link.kind == LinkKind::Registration);
        const bool ours = a.link.valid && a.link.tool == Tool::Zoom && a.link.licensed;
        row("A3/gate", zoom && access && !isBlank(p.access.link)
            && (!ours || !invitable || (join && g.admission == Admission::Registration)));
        untilReason("B1/justify", zoom);
        row("B5/gate", p.purpose == Purpose::Private);
        row("B6/gate", zoom && p.host.status == HostStatus::External);
        row("B7/gate", recording && recording->purposeKind == RecordingPurpose::Monitoring);
        row("B10/gate", zoom && p.participants.under16);
        untilReason("B11a/justify", zoom && has(Content::HighProtection));
        row("B11b/gate", zoom && has(Content::SpecialCategories));
        row("B11c/gate", has(Content::Classified));
        row("B11d/gate", zoom && (has(Content::HealthCounselling) || has(Content::PersonnelFiles)
            || has(Content::Disciplinary) || has(Content::OtherSensitive)));
        untilReason("B12/justify", zoom && (p.occasion == Occasion::JobInterview || p.occasion == Occasion::AppointmentProcedure));
        row("B13a/gate", !a.hostOfficial || a.isBad || (zoom && a.isPrivate));
        row("B13a/confirm", !a.domains.isEmpty(), !a.domainsConfirmed());
        untilReason("B14/justify", zoom && exam);
        row("B19/gate", zoom && g.endToEndEncryption && (p.participants.telephone || p.participants.browser || streaming));
        row("B20/gate", zoom && !g.passcode);
        row("B21/gate", p.distribution >= Distribution::Website && !(zoom && g.admission == Admission::Registration));
        row("B22/preset", zoom && !g.waitingRoom, false);
        row("B23/preset", zoom && g.admission != Admission::LmuAccounts, false);
        row("B23/confirm", zoom && g.admission == Admission::LmuAccounts && (!a.externalRecipients.isEmpty() || a.externals), !a.admitted());
        untilReason("B23/justify", zoom && g.admission == Admission::Link && !g.waitingRoom);
    }

    void features()
    {
        row("B24/gate", recording && (isBlank(recording->purpose) || isBlank(recording->necessity)
            || !recording->audience || recording->captures.empty()));
        row("B24/duty", recording.has_value(), false);
        const bool named = p.polls && p.polls->with == PollTool::Meeting && !p.polls->anonymous;
        untilReason("B25/justify", named);
        row("B30b/gate", remote && (!remote->purpose || remote->purpose == RemotePurpose::Other));
        untilReason("B30b/justify", remote.has_value());
        row("B30c/gate", remote && !remote->identityCertain);
        untilReason("B30c/justify", remote && remote->helper == Helper::External);
        const auto basis = p.attendanceList ? std::optional(p.attendanceList->basis) : std::nullopt;
        row("C11a/gate", basis == AttendanceBasis::Monitoring
            || (basis == AttendanceBasis::Required && isBlank(p.attendanceList->regulation)));
        row("C11b/duty", basis == AttendanceBasis::Security || (zoom && g.admission == Admission::Registration && !basis), false);
        row("C13/gate", recording && recording->automatic);
        untilConfirmed("C14a/confirm", recording && recording->audience == Audience::Public);
        const bool deleted = recording && recording->deleteBy && recording->deleteBy->isValid();
        const bool stored = recording && (recording->storage == Storage::LmuServer || recording->storage == Storage::LmuDevice);
        row("C16/gate", recording && (!stored || !deleted || !a.lastDay.isValid() || *recording->deleteBy <= a.lastDay));
        untilReason("C16/justify", deleted && a.lastDay.isValid() && a.lastDay.addDays(365) < *recording->deleteBy);
        untilReason("C19/justify", p.chatLog || (recording && recording->captures.count(Capture::Chat) > 0));
        untilConfirmed("C21/confirm", p.votes.has_value());
        row("C21/gate", p.votes == Votes::Secret && named);
        untilConfirmed("C25/confirm", exam);
    }

    void ourOwn()
    {
        const bool sensitive = std::any_of(p.content.begin(), p.content.end(), [](Content c) { return c != Content::Classified; });
        row("D1/gate", dfn && a.people > 100);
        untilReason("D2/justify", meet && a.people > 15);
        row("D3/gate", meet && p.participants.telephone);
        row("D4/gate", (dfn || meet) && (g.admission != Admission::Link || registration || p.kind == Kind::Webinar));
        row("D5/gate", (dfn || meet) && g.endToEndEncryption);
        row("D6/gate", (dfn || meet) && !g.passcode);
        row("D7/gate", zoom && registration && g.admission != Admission::Registration);
        row("D8/gate", dfn && streaming && !recording);
        row("D9/gate", exam && recording);
        row("D10/gate", zoom && p.participants.telephone && !g.waitingRoom);
        untilConfirmed("D11/confirm", (dfn || meet) && sensitive);
        untilReason("D12/justify", (dfn || meet) && a.isPrivate);
        row("D13/gate", dfn && streaming && exam);
        untilConfirmed("D14/confirm", meet && (streaming || recording));
    }

    const Answers &a;
    const Plan &p;
    const EffectiveProtection g;
    const bool access;
    const std::optional<Tool> which;
    const bool zoom, dfn, meet;
    const std::optional<Recording> &recording = p.recording;
    const std::optional<RemoteControl> &remote = p.remoteControl;
    const bool streaming = p.needs.count(Need::Streaming) > 0, registration = p.needs.count(Need::Registration) > 0;
    const bool exam = p.occasion == Occasion::Examination;
    Findings f;
};

struct Decision
{
    Findings findings;                      ///< in the table's order
    std::array<Verdict, 3> verdicts{};
    std::array<std::vector<std::string>, 3> because;    ///< in the table's order
    std::optional<Tool> recommended;
    std::optional<bool> compliant;

    bool operator==(const Decision &) const = default;
};

inline Decision decide(const Plan &plan, const Pack &pack)
{
    const Answers a(plan, pack);
    Decision d;
    bool met = false;
    for (Tool tool : {Tool::Dfnconf, Tool::Meet, Tool::Zoom}) {
        const auto i = static_cast<std::size_t>(tool);
        const Findings f = Table::of(a, tool, effective({}, tool), false);
        for (const std::string clause : {"A1", "B5", "B6", "B10", "B11b", "B11c", "B11d", "D1", "D3", "D4", "D13"}) {
            if (f.has(clause + "/gate"))
                d.because[i].push_back(clause);
        }
        const bool out = !d.because[i].empty();
        for (const std::string clause : {"B1", "B11a", "B12", "B14", "D2"}) {
            if (!out && !(met && clause == "B1") && f.has(clause + "/justify"))
                d.because[i].push_back(clause);
        }
        d.verdicts[i] = out ? Verdict::RuledOut : d.because[i].empty() ? Verdict::Suitable : Verdict::NeedsReason;
        if (tool == Tool::Meet)
            met = d.verdicts[0] == Verdict::RuledOut && d.verdicts[1] != Verdict::Suitable;
    }
    d.findings = Table::of(a, plan.tool, effective(plan.protection, plan.tool), true);
    for (Finding &finding : d.findings)
        finding.open = finding.open && !(met && finding.key == "B1/justify");
    const bool delicate = plan.occasion == Occasion::Examination || plan.occasion == Occasion::JobInterview
        || plan.occasion == Occasion::AppointmentProcedure;
    const bool meet = d.verdicts[1] == Verdict::Suitable;
    if (meet && a.people <= 15 && plan.content.empty() && !plan.needs.count(Need::Streaming) && !plan.recording && !delicate)
        d.recommended = Tool::Meet;
    else if (d.verdicts[0] == Verdict::Suitable)
        d.recommended = Tool::Dfnconf;
    else if (meet)
        d.recommended = Tool::Meet;
    else if (d.verdicts[2] != Verdict::RuledOut)
        d.recommended = Tool::Zoom;
    if (plan.tool)
        d.compliant = std::none_of(d.findings.begin(), d.findings.end(), [](const Finding &finding) { return finding.open; });
    return d;
}

} // namespace einlass::contract
