// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/gate.h"

#include "base/text.h"
#include "plan/plan_file.h"
#include "policy/pack.h"
#include "tools/links.h"

#include <optional>

namespace einlass {
namespace {

QString plainId(const QString &id)
{
    QString plain;
    for (const QChar c : id) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

const char *whyNotInvitable(LinkKind kind)
{
    switch (kind) {
    case LinkKind::PersonalRegistrant:
        return QT_TRANSLATE_NOOP("Core", "This link belongs to one registered person and lets nobody else in. Use the registration link of the meeting.");
    case LinkKind::Start:
        return QT_TRANSLATE_NOOP("Core", "This link starts the meeting as its host and must not be passed on. Use the link to join.");
    case LinkKind::PersonalRoom:
        return QT_TRANSLATE_NOOP("Core", "This link leads to a personal room. Make the meeting with an automatically generated ID.");
    case LinkKind::Rewritten:
        return QT_TRANSLATE_NOOP("Core", "A mail gateway has rewritten this link. Copy the link from the tool itself.");
    default:
        return QT_TRANSLATE_NOOP("Core", "This link is no link to join or to register for a meeting.");
    }
}

/// What is wrong with the link, if anything.
std::optional<Message> linkProblem(const DocumentContext &context, const LinkJudgement &link)
{
    const Tool tool = *context.plan.tool;
    if (!link.valid)
        return Message{QT_TRANSLATE_NOOP("Core", "The access data have no link that can be used.")};
    if (link.tool != tool)
        return Message{QT_TRANSLATE_NOOP("Core", "The link is no link of the chosen tool, %1."),
                       {context.pack.tool(tool).name.en}};
    if (!link.licensed)
        return Message{QT_TRANSLATE_NOOP("Core", "The link leads to %1: the meeting was not made with the university’s licence (A3)."),
                       {cleaned(link.host)}};
    if (link.kind != LinkKind::Join && link.kind != LinkKind::Registration)
        return Message{whyNotInvitable(link.kind)};
    if (link.secrets.count(QStringLiteral("zak")))
        return Message{whyNotInvitable(LinkKind::Start)};
    if (link.secrets.count(QStringLiteral("tk")))
        return Message{whyNotInvitable(LinkKind::PersonalRegistrant)};
    const bool registers = effective(context.plan.protection, tool).admission == Admission::Registration;
    if (registers && link.kind == LinkKind::Join)
        return Message{QT_TRANSLATE_NOOP("Core", "The meeting asks for registration: the invitation needs the registration link, not the link to join.")};
    return std::nullopt;
}

bool hasCode(const AccessData &access, const LinkJudgement &link)
{
    // Zoom puts the passcode into the link in another form; whoever follows it needs no more.
    const auto pwd = link.secrets.find(QStringLiteral("pwd"));
    const bool inLink = link.tool == Tool::Zoom && pwd != link.secrets.end() && !isBlank(pwd->second);
    return inLink || !isBlank(access.participantCode);
}

/// What is left when all that only the host needs is gone.
AccessData forParticipants(const AccessData &access, const LinkJudgement &link)
{
    AccessData data;
    data.link = link.tool == Tool::Zoom ? link.link : withoutSecrets(link.link);
    if (data.link.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        data.link.replace(0, 7, QStringLiteral("https://"));
    if (link.kind == LinkKind::Registration)
        return data;
    data.meetingId = cleaned(access.meetingId).trimmed();
    if (data.meetingId.isEmpty())
        data.meetingId = link.meetingId;
    data.participantCode = cleaned(access.participantCode).trimmed();
    return data;
}

} // namespace

Result<ClearedPlan> clear(const DocumentContext &context)
{
    QStringList clauses;
    for (const Finding &finding : context.evaluation.findings) {
        if (finding.blocks() && !clauses.contains(finding.clause))
            clauses << finding.clause;
    }
    if (!clauses.isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "The plan does not meet the rules yet. Open: %1"),
                       {clauses.join(QLatin1String(", "))}};
    if (context.derived.scheduleError)
        return *context.derived.scheduleError;
    if (context.derived.occurrences.empty())
        return Message{QT_TRANSLATE_NOOP("Core", "The plan has no date yet. Give it at “When”.")};
    if (isBlank(context.plan.title))
        return Message{QT_TRANSLATE_NOOP("Core", "The plan has no title yet. Give it at “What it is”.")};
    DocumentContext complete = context;
    if (complete.languages.empty())
        complete.languages = {Language::German, Language::English};
    return ClearedPlan(complete);
}

Result<ReadyPlan> ready(const ClearedPlan &plan, const AccessData &access)
{
    const DocumentContext &context = plan.context();
    if (!context.plan.tool)
        return Message{QT_TRANSLATE_NOOP("Core", "No tool has been chosen yet. Choose it at “Tool”.")};
    const LinkJudgement link = judgeLink(access.link, context.pack.hosts);
    if (const auto problem = linkProblem(context, link))
        return *problem;
    if (link.kind == LinkKind::Join) {
        if (*context.plan.tool != Tool::Meet && !isBlank(access.meetingId) && !link.meetingId.isEmpty()
            && plainId(access.meetingId) != plainId(link.meetingId))
            return Message{QT_TRANSLATE_NOOP("Core", "The meeting ID and the link belong to different meetings.")};
        if (!hasCode(access, link))
            return Message{QT_TRANSLATE_NOOP("Core", "The code that participants need is missing (passcode, guest PIN or password). Give it at “Set-up”.")};
        if (!isBlank(access.hostPin) && cleaned(access.hostPin).trimmed() == cleaned(access.participantCode).trimmed())
            return Message{QT_TRANSLATE_NOOP("Core", "Host PIN and guest PIN are the same: every participant would be a host.")};
    }
    return ReadyPlan(plan, forParticipants(access, link));
}

} // namespace einlass
