// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/links.h"

#include "tools/conference_number.h"
#include "tools/link_gateways.h"
#include "tools/link_parts.h"

#include <algorithm>

namespace einlass {
namespace {

using Segments = QStringList;

// Gateways wrap what another gateway has wrapped already, but not often.
constexpr int maximumWrappings = 4;

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isToken(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

bool isZoomId(QStringView text)
{
    return isDigits(text, 9, 11);
}

bool isOneOf(const QString &host, const QStringList &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &known) { return host == known; });
}

bool isWithinOneOf(const QString &host, const QStringList &domains)
{
    return std::any_of(domains.begin(), domains.end(),
                       [&](const QString &domain) { return isHostWithin(host, domain); });
}

LinkKind kindOfMeetingPath(const Segments &path)
{
    // /meeting/register/TOKEN and /meeting/…/ics
    if (path.size() == 3 && path[1] == u"register" && isToken(path[2]))
        return LinkKind::Registration;
    return path.last() == u"ics" ? LinkKind::CalendarFile : LinkKind::Other;
}

LinkKind kindOfWebinarPath(const Segments &path)
{
    // /webinar/register/[DIGITS/]WN_TOKEN
    const bool numbered = path.size() == 4 && isDigits(path[2], 1, 20);
    if ((path.size() == 3 || numbered) && path[1] == u"register"
        && path.last().startsWith(u"WN_") && isToken(path.last()))
        return LinkKind::Registration;
    return path.last() == u"ics" ? LinkKind::CalendarFile : LinkKind::Other;
}

LinkKind kindOfZoomPath(const Segments &path)
{
    if (path.size() < 2)
        return LinkKind::Other;
    const QString &first = path.first();
    if (path.size() == 2) {
        if (first == u"j")
            return isZoomId(path[1]) ? LinkKind::Join : LinkKind::Other;
        if (first == u"w" && isDigits(path[1], 1, 20))
            return LinkKind::PersonalRegistrant;
        if (first == u"u")
            return LinkKind::DialInNumbers;
    }
    if (first == u"s" && isDigits(path[1], 1, 20))
        return LinkKind::Start;
    if (first == u"my")
        return LinkKind::PersonalRoom;
    if (first == u"wc")
        return LinkKind::WebClient;
    if (first == u"meeting")
        return kindOfMeetingPath(path);
    if (first == u"webinar")
        return kindOfWebinarPath(path);
    if (first == u"meetings" && path.size() >= 3)
        return LinkKind::InvitationPage;
    return first == u"launch" ? LinkKind::Insights : LinkKind::Other;
}

void judgeZoom(const LinkParts &parts, const ToolHosts &hosts, LinkJudgement &judged)
{
    judged.tool = Tool::Zoom;
    judged.licensed = isOneOf(parts.host, hosts.zoomLicensed);
    if (parts.scheme == u"zoommtg") {
        judged.kind = LinkKind::AppLink;
        const QString number = parts.parameters.value(QStringLiteral("confno"));
        judged.meetingId = isZoomId(number) ? number : QString();
        return;
    }
    judged.kind = kindOfZoomPath(parts.path);
    // A host key or a registrant's token makes any link a personal one.
    if (judged.secrets.contains(QStringLiteral("zak")))
        judged.kind = LinkKind::Start;
    else if (judged.secrets.contains(QStringLiteral("tk")) && judged.kind == LinkKind::Join)
        judged.kind = LinkKind::PersonalRegistrant;
    const auto number = std::find_if(parts.path.begin(), parts.path.end(),
                                     [](const QString &segment) { return isZoomId(segment); });
    if (number != parts.path.end())
        judged.meetingId = *number;
}

void judgeDfnconf(const LinkParts &parts, LinkJudgement &judged)
{
    judged.tool = Tool::Dfnconf;
    judged.licensed = true;
    QString number;
    if (parts.path.size() == 3 && parts.path[0] == u"webapp" && parts.path[1] == u"conference")
        number = parts.path[2];
    else if (parts.path.value(0) == u"webapp" && (parts.path.size() == 1 || (parts.path.size() == 2 && parts.path[1] == u"home")))
        number = parts.parameters.value(QStringLiteral("conference"));
    if (!isConferenceNumber(number))
        return;
    judged.kind = LinkKind::Join;
    judged.meetingId = number;
}

void judgeMeet(const LinkParts &parts, LinkJudgement &judged)
{
    judged.tool = Tool::Meet;
    judged.licensed = true;
    if (parts.path.size() != 1)
        return;
    const QString room = decodedSegment(parts.path.first());
    if (room.isEmpty())
        return;
    judged.kind = LinkKind::Join;
    judged.meetingId = room;
}

LinkJudgement judgeParts(const LinkParts &parts, const ToolHosts &hosts)
{
    LinkJudgement judged;
    judged.valid = parts.valid && parts.cleanPath;
    judged.fault = parts.fault;
    judged.link = parts.link;
    judged.host = parts.host;
    if (!judged.valid)
        return judged;
    for (const char *name : {"pwd", "pin", "tk", "zak"}) {
        const QString key = QString::fromLatin1(name);
        if (const QString value = parts.parameters.value(key); !value.isEmpty())
            judged.secrets[key] = value;
    }
    if (!parts.plainHost)
        return judged;
    const bool meet = isOneOf(parts.host, hosts.meet);
    // Room names of Meet may have any letters.
    if (!meet && std::any_of(parts.link.begin(), parts.link.end(), [](QChar c) { return c.unicode() >= 0x80; })) {
        judged.fault = LinkFault::OddCharacters;
        return judged;
    }
    if (isWithinOneOf(parts.host, hosts.zoomFamilies) || isOneOf(parts.host, hosts.zoomLicensed))
        judgeZoom(parts, hosts, judged);
    else if (parts.scheme == u"zoommtg")
        return judged;
    else if (isOneOf(parts.host, hosts.dfnconf))
        judgeDfnconf(parts, judged);
    else if (meet)
        judgeMeet(parts, judged);
    return judged;
}

} // namespace

LinkJudgement judgeLink(const QString &link, const ToolHosts &hosts)
{
    LinkParts parts = partsOf(link);
    bool unwrapped = false;
    for (int depth = 0; wrappingOf(parts) != Wrapping::None; ++depth) {
        const QString inner = wrappingOf(parts) == Wrapping::Readable ? wrappedLink(parts) : QString();
        if (inner.isEmpty() || depth == maximumWrappings) {
            // Wrapped too often: as it came, or what is left would be judged otherwise the next time.
            parts = inner.isEmpty() ? parts : partsOf(link);
            LinkJudgement judged;
            judged.kind = LinkKind::Rewritten;
            judged.valid = true;
            judged.host = parts.host;
            judged.link = parts.link;
            judged.fault = LinkFault::None;
            return judged;
        }
        parts = partsOf(inner);
        unwrapped = true;
    }
    LinkJudgement judged = judgeParts(parts, hosts);
    judged.unwrapped = unwrapped;
    return judged;
}

QString securedLink(const QString &link, const ToolHosts &hosts)
{
    static constexpr QStringView open = u"http:";
    const QString trimmed = link.trimmed();
    if (!trimmed.startsWith(open, Qt::CaseInsensitive))
        return link;
    const LinkJudgement judged = judgeLink(trimmed, hosts);
    if (!judged.tool || judged.unwrapped)
        return link;
    QString rest = trimmed.mid(open.size());
    // The port that http has by itself would be the wrong one.
    const auto end = std::find_if(rest.cbegin() + 2, rest.cend(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype authority = end - rest.cbegin();
    if (const qsizetype port = rest.left(authority).indexOf(u':'); port >= 0)
        rest.remove(port, authority - port);
    return QStringLiteral("https:%1").arg(rest);
}

} // namespace einlass
