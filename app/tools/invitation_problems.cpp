// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_problems.h"

#include "base/text.h"

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestShown = 100;

QString shownLink(const QString &link)
{
    const qsizetype end = std::find_if(link.begin(), link.end(), [](QChar c) { return c == u'?' || c == u'#'; })
        - link.begin();
    return end > longestShown ? cleaned(link.left(longestShown)).append(u'…') : cleaned(link.left(end));
}

/// What stands where Zoom's own texts have the link. A good one among those near it suffices.
const FoundLink *linkBehindJoinPhrase(const InvitationMaterial &material)
{
    constexpr qsizetype near = 200;
    const Field *phrase = material.first(FieldKind::JoinPhrase);
    if (!phrase)
        return nullptr;
    const FoundLink *other = nullptr;
    for (const FoundLink &link : material.links) {
        if (link.at < phrase->at || link.at > phrase->at + near)
            continue;
        if (isZoom(link))
            return &link;
        other = other ? other : &link;
    }
    return other;
}

} // namespace

const Field *InvitationMaterial::first(FieldKind kind) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [kind](const Field &field) { return field.kind == kind; });
    return found == fields.end() ? nullptr : &*found;
}

void InvitationProblems::add(const char *clause, const char *key, const FoundLink &link)
{
    const QString name = QString::fromLatin1(key);
    const bool known = std::any_of(m_problems.begin(), m_problems.end(),
                                   [&](const InvitationProblem &problem) { return problem.key == name; });
    if (known)
        return;
    const QString host = cleaned(link.judged.host).left(longestShown);
    const QHash<QString, QString> values{
        {QStringLiteral("host"), host.isEmpty() ? shownLink(link.judged.link) : host},
        {QStringLiteral("link"), shownLink(link.judged.link)}};
    const LocalizedText text = m_texts.value(name);
    m_problems.push_back({QString::fromLatin1(clause), name,
                          {withValues(text.de, values), withValues(text.en, values)}});
}

void InvitationProblems::addOfZoomLinks(const InvitationMaterial &material, const FoundLink *chosen)
{
    for (const FoundLink &link : material.links) {
        if (link.pretendsZoom || link.misleading)
            add("A3", "not-zoom-link", link);
        if (isZoom(link))
            addOfZoomLink(link, chosen);
    }
    if (const FoundLink *exchanged = linkBehindJoinPhrase(material); exchanged && !isZoom(*exchanged)) {
        const bool rewritten = exchanged->judged.kind == LinkKind::Rewritten;
        if (!rewritten || !chosen)
            add("A3", rewritten ? "rewritten-link" : "not-zoom-link", *exchanged);
    }
    if (!chosen && m_problems.empty())
        addReasonForNoLink(material);
}

void InvitationProblems::addOfZoomLink(const FoundLink &link, const FoundLink *chosen)
{
    const LinkJudgement &judged = link.judged;
    const bool joins = judged.kind == LinkKind::Join;
    if (judged.kind == LinkKind::Start)
        add("A3", "start-link", link);
    else if (judged.kind == LinkKind::PersonalRegistrant)
        add("A3", "registrant-link", link);
    else if (judged.kind == LinkKind::PersonalRoom || (joins && judged.meetingId.size() == 10))
        add("A3", "personal-room", link);
    if ((joins || judged.kind == LinkKind::Registration) && !judged.licensed)
        add("A3", "outside-licence", link);
    if (joins && chosen && chosen->judged.kind == LinkKind::Join
        && judged.meetingId != chosen->judged.meetingId)
        add("A3", "id-mismatch", link);
}

/// A Zoom invitation without a way in: some other link stands in its place, or none.
void InvitationProblems::addReasonForNoLink(const InvitationMaterial &material)
{
    const FoundLink *other = nullptr;
    for (const FoundLink &link : material.links) {
        if (link.judged.kind == LinkKind::Rewritten)
            return add("A3", "rewritten-link", link);
        if (isZoom(link) && belongsToInvitation(link.judged.kind))
            return add("A3", "unsuitable-link", link);
        if (!isZoom(link) && !other)
            other = &link;
    }
    if (other)
        return add("A3", "not-zoom-link", *other);
    // "…/j/630 0000 0266" was meant to be one.
    const auto meant = std::find_if(material.links.begin(), material.links.end(), [](const FoundLink &link) {
        return isZoom(link) && (link.judged.link.contains(u"/j/", Qt::CaseInsensitive) || link.judged.link.contains(u"/ev/"));
    });
    if (meant != material.links.end())
        add("A3", "unsuitable-link", *meant);
}

} // namespace einlass
