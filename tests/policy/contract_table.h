// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "plan/occurrences.h"
#include "policy/pack.h"

#include <QMap>
#include <QSet>

#include <algorithm>

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
            members += list.members;
            externals = externals || list.externals;
        }
        people = plan.participants.expected.value_or(static_cast<int>(persons.size() + members + 1));
        const auto dates = occurrencesOf(plan.schedule);
        if (dates.ok()) {
            for (const Occurrence &date : *dates) {
                lastDay = std::max(lastDay, date.start.date);
                minutes = std::max(minutes, date.durationMinutes);
            }
        }
        link = judgeLink(plan.access.link, pack.hosts);
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

    bool reason(const char *clause) const
    {
        const auto found = p.reasons.find(QLatin1String(clause));
        return found != p.reasons.end() && !isBlank(found->second);
    }
    bool confirmed(const char *clause) const
    {
        const auto found = p.confirmations.clauses.find(QLatin1String(clause));
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

using Findings = QMap<QString, bool>;

/// Whether B1 is met by itself is decided outside: it needs the other tools' verdicts.
inline Findings table(const Answers &a, std::optional<Tool> tool, const EffectiveProtection &g, bool access)
{
    const Plan &p = a.p;
    const bool zoom = tool == Tool::Zoom, dfn = tool == Tool::Dfnconf, meet = tool == Tool::Meet;
    const auto has = [&p](Content c) { return p.content.count(c) > 0; };
    const bool streaming = p.needs.count(Need::Streaming) > 0, registration = p.needs.count(Need::Registration) > 0;
    const bool exam = p.occasion == Occasion::Examination;
    const bool sensitive = std::any_of(p.content.begin(), p.content.end(), [](Content c) { return c != Content::Classified; });
    Findings f;
    const auto row = [&f](const char *key, bool arises, bool open = true) {
        if (arises)
            f.insert(QLatin1String(key), open);
    };
    row("A1/gate", zoom && a.people > 300);
    row("A1/help", zoom && p.host.status == HostStatus::Student && a.minutes > 40, false);
    const bool join = a.link.valid && a.link.kind == LinkKind::Join;
    const bool invitable = join || (a.link.valid && a.link.kind == LinkKind::Registration);
    const bool ours = a.link.valid && a.link.tool == Tool::Zoom && a.link.licensed;
    row("A3/gate", zoom && access && !isBlank(p.access.link)
        && (!ours || !invitable || (join && g.admission == Admission::Registration)));
    row("B1/justify", zoom, !a.reason("B1"));
    row("B5/gate", p.purpose == Purpose::Private);
    row("B6/gate", zoom && p.host.status == HostStatus::External);
    row("B7/gate", p.recording && p.recording->purposeKind == RecordingPurpose::Monitoring);
    row("B10/gate", zoom && p.participants.under16);
    row("B11a/justify", zoom && has(Content::HighProtection), !a.reason("B11a"));
    row("B11b/gate", zoom && has(Content::SpecialCategories));
    row("B11c/gate", has(Content::Classified));
    row("B11d/gate", zoom && (has(Content::HealthCounselling) || has(Content::PersonnelFiles)
        || has(Content::Disciplinary) || has(Content::OtherSensitive)));
    row("B12/justify", zoom && (p.occasion == Occasion::JobInterview || p.occasion == Occasion::AppointmentProcedure), !a.reason("B12"));
    row("B13a/gate", !a.hostOfficial || a.isBad || (zoom && a.isPrivate));
    row("B13a/confirm", !a.domains.isEmpty(), !a.domainsConfirmed());
    row("B14/justify", zoom && exam, !a.reason("B14"));
    row("B19/gate", zoom && g.endToEndEncryption && (p.participants.telephone || p.participants.browser || streaming));
    row("B20/gate", zoom && !g.passcode);
    row("B21/gate", p.distribution >= Distribution::Website && !(zoom && g.admission == Admission::Registration));
    row("B22/preset", zoom && !g.waitingRoom, false);
    row("B23/preset", zoom && g.admission != Admission::LmuAccounts, false);
    row("B23/confirm", zoom && g.admission == Admission::LmuAccounts && (!a.externalRecipients.isEmpty() || a.externals), !a.admitted());
    row("B23/justify", zoom && g.admission == Admission::Link && !g.waitingRoom, !a.reason("B23"));
    if (const auto &r = p.recording) {
        row("B24/gate", isBlank(r->purpose) || isBlank(r->necessity) || !r->audience || r->captures.empty());
        row("B24/duty", true, false);
        row("C13/gate", r->automatic);
        row("C14a/confirm", r->audience == Audience::Public, !a.confirmed("C14a"));
        const bool stored = r->storage == Storage::LmuServer || r->storage == Storage::LmuDevice;
        row("C16/gate", !stored || !r->deleteBy || *r->deleteBy <= a.lastDay);
        row("C16/justify", r->deleteBy && a.lastDay.addDays(365) < *r->deleteBy, !a.reason("C16"));
        row("D9/gate", exam);
    }
    row("C19/justify", p.chatLog || (p.recording && p.recording->captures.count(Capture::Chat) > 0), !a.reason("C19"));
    const bool named = p.polls && p.polls->with == PollTool::Meeting && !p.polls->anonymous;
    row("B25/justify", named, !a.reason("B25"));
    if (const auto &r = p.remoteControl) {
        row("B30b/gate", !r->purpose || r->purpose == RemotePurpose::Other);
        row("B30b/justify", true, !a.reason("B30b"));
        row("B30c/gate", !r->identityCertain);
        row("B30c/justify", r->helper == Helper::External, !a.reason("B30c"));
    }
    const auto basis = p.attendanceList ? std::optional(p.attendanceList->basis) : std::nullopt;
    row("C11a/gate", basis == AttendanceBasis::Monitoring
        || (basis == AttendanceBasis::Required && isBlank(p.attendanceList->regulation)));
    row("C11b/duty", basis == AttendanceBasis::Security || (zoom && g.admission == Admission::Registration && !basis), false);
    row("C21/confirm", p.votes.has_value(), !a.confirmed("C21"));
    row("C21/gate", p.votes == Votes::Secret && named);
    row("C25/confirm", exam, !a.confirmed("C25"));
    row("D1/gate", dfn && a.people > 100);
    row("D2/justify", meet && a.people > 15, !a.reason("D2"));
    row("D3/gate", meet && p.participants.telephone);
    row("D4/gate", (dfn || meet) && (g.admission != Admission::Link || registration || p.kind == Kind::Webinar));
    row("D5/gate", (dfn || meet) && g.endToEndEncryption);
    row("D6/gate", (dfn || meet) && !g.passcode);
    row("D7/gate", zoom && registration && g.admission != Admission::Registration);
    row("D8/gate", dfn && streaming && !p.recording);
    row("D10/gate", zoom && p.participants.telephone && !g.waitingRoom);
    row("D11/confirm", (dfn || meet) && sensitive, !a.confirmed("D11"));
    row("D12/justify", (dfn || meet) && a.isPrivate, !a.reason("D12"));
    row("D13/gate", dfn && streaming && exam);
    row("D14/confirm", meet && (streaming || p.recording), !a.confirmed("D14"));
    return f;
}

struct Decision
{
    Findings findings;
    std::array<Verdict, 3> verdicts{};
    std::array<QSet<QString>, 3> because;
    std::optional<Tool> recommended;
    std::optional<bool> compliant;
};

inline Decision decide(const Plan &plan, const Pack &pack)
{
    const Answers a(plan, pack);
    Decision d;
    bool met = false;
    for (Tool tool : {Tool::Dfnconf, Tool::Meet, Tool::Zoom}) {
        const auto i = static_cast<std::size_t>(tool);
        const Findings f = table(a, tool, effective({}, tool), false);
        for (const char *clause : {"A1", "B5", "B6", "B10", "B11b", "B11c", "B11d", "D1", "D3", "D4", "D13"}) {
            if (f.contains(QLatin1String(clause) + QLatin1String("/gate")))
                d.because[i].insert(QLatin1String(clause));
        }
        const bool out = !d.because[i].isEmpty();
        for (const char *clause : {"B1", "B11a", "B12", "B14", "D2"}) {
            const bool alone = met && QLatin1String(clause) == QLatin1String("B1");
            if (!out && !alone && f.contains(QLatin1String(clause) + QLatin1String("/justify")))
                d.because[i].insert(QLatin1String(clause));
        }
        d.verdicts[i] = out ? Verdict::RuledOut : d.because[i].isEmpty() ? Verdict::Suitable : Verdict::NeedsReason;
        if (tool == Tool::Meet)
            met = d.verdicts[0] == Verdict::RuledOut && d.verdicts[1] != Verdict::Suitable;
    }
    d.findings = table(a, plan.tool, effective(plan.protection, plan.tool), true);
    if (met && d.findings.contains(QStringLiteral("B1/justify")))
        d.findings[QStringLiteral("B1/justify")] = false;
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
        d.compliant = !d.findings.values().contains(true);
    return d;
}

} // namespace einlass::contract
