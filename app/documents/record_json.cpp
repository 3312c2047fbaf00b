// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents.h"

#include "documents/record_parts.h"
#include "policy/evaluation_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The record for machines. It has no link, no ID, no code and no address of a participant.
namespace einlass {
namespace {

template <typename Container>
QJsonArray namesIn(const Container &members)
{
    QJsonArray names;
    for (auto member : members)
        names.append(nameOf(member));
    return names;
}

template <typename E>
QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(nameOf(*value)) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject tallyJson(const std::vector<JudgedAddress> &addresses)
{
    QJsonObject counts;
    for (const auto &[name, count] : addressTally(addresses))
        counts.insert(name, count);
    return counts;
}

QJsonObject scheduleJson(const DocumentContext &context)
{
    const auto &all = context.derived.occurrences;
    return {{QStringLiteral("dates"), static_cast<int>(all.size())},
            {QStringLiteral("firstDay"),
             all.empty() ? QJsonValue() : dateOrNull(all.front().start.date)},
            {QStringLiteral("lastDay"), dateOrNull(context.derived.lastDay)},
            {QStringLiteral("durationMinutes"), context.plan.schedule.durationMinutes},
            {QStringLiteral("timeZone"), printable(context.plan.schedule.timeZone)}};
}

QJsonObject participantsJson(const DocumentContext &context)
{
    const Participants &participants = context.plan.participants;
    int members = 0;
    for (const MailingList &list : participants.lists)
        members += list.members;
    return {{QStringLiteral("people"), context.derived.people},
            {QStringLiteral("recipients"), tallyJson(context.derived.recipients)},
            {QStringLiteral("lists"), static_cast<int>(participants.lists.size())},
            {QStringLiteral("listMembers"), members},
            {QStringLiteral("externalDomains"),
             QJsonArray::fromStringList(context.derived.externalDomains)},
            {QStringLiteral("externals"), participants.externals},
            {QStringLiteral("under16"), participants.under16},
            {QStringLiteral("telephone"), participants.telephone},
            {QStringLiteral("browser"), participants.browser}};
}

QJsonObject protectionJson(const Plan &plan)
{
    const EffectiveProtection protection = effective(plan.protection, plan.tool);
    return {{QStringLiteral("passcode"), protection.passcode},
            {QStringLiteral("waitingRoom"), protection.waitingRoom},
            {QStringLiteral("admission"), nameOf(protection.admission)},
            {QStringLiteral("endToEndEncryption"), protection.endToEndEncryption}};
}

QJsonValue recordingJson(const Plan &plan)
{
    if (!plan.recording)
        return {};
    const Recording &recording = *plan.recording;
    return QJsonObject{{QStringLiteral("captures"), namesIn(recording.captures)},
                       {QStringLiteral("people"), nameOrNull(recording.people)},
                       {QStringLiteral("speakers"), static_cast<int>(recording.speakers.size())},
                       {QStringLiteral("purpose"), printable(recording.purpose)},
                       {QStringLiteral("purposeKind"), nameOrNull(recording.purposeKind)},
                       {QStringLiteral("necessity"), printable(recording.necessity)},
                       {QStringLiteral("storage"), nameOrNull(recording.storage)},
                       {QStringLiteral("audience"), nameOrNull(recording.audience)},
                       {QStringLiteral("deleteBy"), dateOrNull(recording.deleteBy)},
                       {QStringLiteral("automatic"), recording.automatic}};
}

QJsonObject functionsJson(const Plan &plan)
{
    QJsonObject result{{QStringLiteral("recording"), recordingJson(plan)},
                       {QStringLiteral("chatLog"), plan.chatLog},
                       {QStringLiteral("votes"), nameOrNull(plan.votes)},
                       {QStringLiteral("polls"), QJsonValue()},
                       {QStringLiteral("attendanceList"), QJsonValue()},
                       {QStringLiteral("remoteControl"), QJsonValue()}};
    if (plan.polls) {
        result.insert(QStringLiteral("polls"),
                      QJsonObject{{QStringLiteral("with"), nameOf(plan.polls->with)},
                                  {QStringLiteral("anonymous"), plan.polls->anonymous}});
    }
    if (plan.attendanceList) {
        result.insert(QStringLiteral("attendanceList"),
                      QJsonObject{{QStringLiteral("basis"), nameOf(plan.attendanceList->basis)},
                                  {QStringLiteral("regulation"),
                                   printable(plan.attendanceList->regulation)}});
    }
    if (plan.remoteControl) {
        result.insert(
            QStringLiteral("remoteControl"),
            QJsonObject{{QStringLiteral("purpose"), nameOrNull(plan.remoteControl->purpose)},
                        {QStringLiteral("helper"), nameOf(plan.remoteControl->helper)},
                        {QStringLiteral("identityCertain"), plan.remoteControl->identityCertain}});
    }
    return result;
}

QJsonObject planJson(const DocumentContext &context)
{
    const Plan &plan = context.plan;
    return {
        {QStringLiteral("title"), printable(plan.title)},
        {QStringLiteral("occasion"), nameOf(plan.occasion)},
        {QStringLiteral("kind"), nameOf(plan.kind)},
        {QStringLiteral("purpose"), nameOf(plan.purpose)},
        {QStringLiteral("content"), namesIn(plan.content)},
        {QStringLiteral("needs"), namesIn(plan.needs)},
        {QStringLiteral("host"), QJsonObject{{QStringLiteral("name"), printable(plan.host.name)},
                                             {QStringLiteral("email"), printable(plan.host.email)},
                                             {QStringLiteral("unit"), printable(plan.host.unit)},
                                             {QStringLiteral("status"), nameOf(plan.host.status)}}},
        {QStringLiteral("schedule"), scheduleJson(context)},
        {QStringLiteral("participants"), participantsJson(context)},
        {QStringLiteral("tool"), nameOrNull(plan.tool)},
        {QStringLiteral("protection"), protectionJson(plan)},
        {QStringLiteral("functions"), functionsJson(plan)},
        {QStringLiteral("distribution"), nameOf(plan.distribution)}};
}

QJsonObject confirmationsJson(const Confirmations &confirmations)
{
    QJsonObject result;
    for (const auto &[clause, confirmed] : confirmations.clauses)
        result.insert(printable(clause), confirmed);
    if (!confirmations.officialDomains.isEmpty()) {
        QJsonArray domains;
        for (const QString &domain : confirmations.officialDomains)
            domains.append(printable(domain));
        result.insert(QStringLiteral("B13a"), domains);
    }
    if (!confirmations.admittedAddresses.isEmpty())
        result.insert(QStringLiteral("B23"),
                      static_cast<int>(confirmations.admittedAddresses.size()));
    else if (confirmations.admitted)
        result.insert(QStringLiteral("B23"), *confirmations.admitted);
    return result;
}

QJsonArray findingsJson(const Evaluation &evaluation)
{
    QJsonArray findings;
    const auto fit = [](const LocalizedText &text) {
        return localizedJson(
            {withoutAddresses(printable(text.de)), withoutAddresses(printable(text.en))});
    };
    for (const Finding &finding : evaluation.findings) {
        findings.append(QJsonObject{{QStringLiteral("clause"), finding.clause},
                                    {QStringLiteral("binding"), nameOf(finding.binding)},
                                    {QStringLiteral("open"), finding.open},
                                    {QStringLiteral("ownRule"), finding.own},
                                    {QStringLiteral("message"), fit(finding.message)},
                                    {QStringLiteral("source"), fit(finding.source)}});
    }
    return findings;
}

QJsonObject toolsJson(const Evaluation &evaluation)
{
    QJsonObject tools;
    for (Tool tool : allOf<Tool>()) {
        const ToolVerdict &verdict = evaluation.of(tool);
        tools.insert(nameOf(tool), QJsonObject{{QStringLiteral("verdict"), nameOf(verdict.verdict)},
                                               {QStringLiteral("because"),
                                                QJsonArray::fromStringList(verdict.because)}});
    }
    return tools;
}

QJsonArray dutiesJson(const DocumentContext &context)
{
    const std::vector<DatedDuty> german = datedDuties(context, Language::German);
    const std::vector<DatedDuty> english = datedDuties(context, Language::English);
    QJsonArray duties;
    for (std::size_t i = 0; i < german.size(); ++i) {
        duties.append(
            QJsonObject{{QStringLiteral("date"), german[i].date.toString(Qt::ISODate)},
                        {QStringLiteral("clauses"), QJsonArray::fromStringList(german[i].clauses)},
                        {QStringLiteral("text"),
                         localizedJson({printable(german[i].text), printable(english[i].text)})}});
    }
    return duties;
}

} // namespace

Result<QByteArray> recordJson(const ClearedPlan &plan)
{
    const DocumentContext &context = plan.context();
    QJsonObject reasons;
    for (const auto &[clause, reason] : context.plan.reasons)
        reasons.insert(printable(clause), printable(reason));
    const auto compliant = context.evaluation.compliant;
    const QJsonObject record{
        {QStringLiteral("format"), QStringLiteral("einlass-record/1")},
        {QStringLiteral("created"), context.stamp.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("program"), QStringLiteral("Einlass %1").arg(context.programVersion)},
        {QStringLiteral("policy"), QJsonObject{{QStringLiteral("id"), context.pack.id},
                                               {QStringLiteral("version"), context.pack.version}}},
        {QStringLiteral("compliant"), compliant ? QJsonValue(*compliant) : QJsonValue()},
        {QStringLiteral("plan"), planJson(context)},
        {QStringLiteral("recommended"), nameOrNull(context.evaluation.recommended)},
        {QStringLiteral("tools"), toolsJson(context.evaluation)},
        {QStringLiteral("findings"), findingsJson(context.evaluation)},
        {QStringLiteral("reasons"), reasons},
        {QStringLiteral("confirmations"), confirmationsJson(context.plan.confirmations)},
        {QStringLiteral("duties"), dutiesJson(context)}};
    return QJsonDocument(record).toJson(QJsonDocument::Indented);
}

} // namespace einlass
