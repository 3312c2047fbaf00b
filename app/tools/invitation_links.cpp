// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_links.h"

#include "tools/link_parts.h"

#include <algorithm>

namespace einlass {
namespace {

bool endsToken(QChar c)
{
    return c.isSpace() || QStringView(u"<>\"`|{}^[]„“”«»").contains(c);
}

/// What a sentence puts behind a link.
qsizetype withoutSentenceEnd(QStringView token)
{
    qsizetype size = token.size();
    const qsizetype opened = token.count(u'(');
    qsizetype closed = token.count(u')');
    while (size > 0) {
        const QChar c = token[size - 1];
        const bool bracket = c == u')' && closed > opened;
        if (!bracket && !QStringView(u".,;:!?'*").contains(c) && (c.unicode() < 0x80 || !c.isPunct()))
            break;
        closed -= bracket ? 1 : 0;
        --size;
    }
    return size;
}

bool isZoomShaped(const LinkJudgement &judged)
{
    const LinkParts parts = partsOf(judged.link);
    if (!parts.valid || !parts.cleanPath)
        return false;
    if (parts.scheme == u"zoommtg")
        return true;
    const ToolHosts stage{{}, {QStringLiteral("zoom.invalid")}, {}, {}};
    const QString staged = QStringLiteral("https://zoom.invalid/") + parts.path.join(u'/');
    switch (judgeLink(staged, stage).kind) {
    case LinkKind::Join:
    case LinkKind::Registration:
        return true;
    case LinkKind::Other:
        return false;
    default:
        return parts.host.contains(QLatin1String("zoom"));
    }
}

FoundLink judgedAt(qsizetype at, const QString &link, const ToolHosts &hosts)
{
    FoundLink found{at, judgeLink(link, hosts)};
    found.pretendsZoom = !found.judged.tool && found.judged.kind != LinkKind::Rewritten
        && isZoomShaped(found.judged);
    return found;
}

/// Where a link begins in a token that has no blanks; -1 when there is none.
qsizetype linkStart(QStringView token)
{
    const qsizetype mark = token.indexOf(u"://");
    if (mark < 0)
        return -1;
    for (QStringView scheme : {QStringView(u"https"), QStringView(u"http"), QStringView(u"zoommtg")}) {
        if (token.left(mark).endsWith(scheme, Qt::CaseInsensitive))
            return mark - scheme.size();
    }
    return -1;
}

/// Where a link without scheme begins; only what looks like one of the tools is worth a judgement.
qsizetype schemelessStart(QStringView token, const ToolHosts &hosts)
{
    const qsizetype slash = token.indexOf(u'/');
    if (slash <= 0 || token.left(slash).indexOf(u'.') <= 0)
        return -1;
    qsizetype start = slash;
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'@' || c == u'%';
    };
    while (start > 0 && belongs(token[start - 1]))
        --start;
    const QStringView host = token.mid(start, slash - start);
    const auto isHost = [host](const QString &known) { return host.compare(known, Qt::CaseInsensitive) == 0; };
    const bool known = host.contains(u"zoom", Qt::CaseInsensitive) || token.mid(slash).startsWith(u"/j/")
        || std::any_of(hosts.dfnconf.begin(), hosts.dfnconf.end(), isHost)
        || std::any_of(hosts.meet.begin(), hosts.meet.end(), isHost);
    return known && start < slash ? start : -1;
}

/// Whether there was something to judge; it need not have become a link.
bool addFromToken(QStringView token, qsizetype at, const ToolHosts &hosts, std::vector<FoundLink> &links)
{
    qsizetype start = linkStart(token);
    const bool schemeless = start < 0;
    if (schemeless)
        start = token.contains(u"://") ? -1 : schemelessStart(token, hosts);
    if (start < 0)
        return false;
    QStringView link = token.mid(start, maximumLinkLength + 1);
    link.truncate(withoutSentenceEnd(link));
    FoundLink found = judgedAt(at + start, link.toString(), hosts);
    if (!schemeless || found.judged.tool || found.pretendsZoom)
        links.push_back(std::move(found));
    return true;
}

std::vector<FoundLink> writtenLinks(const QString &text, const ToolHosts &hosts)
{
    std::vector<FoundLink> links;
    std::size_t judged = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size() && judged < maximumLinks; ++i) {
        if (i < text.size() && !endsToken(text[i]))
            continue;
        if (i - begin > 3)
            judged += addFromToken(QStringView(text).mid(begin, i - begin), begin, hosts, links) ? 1 : 0;
        begin = i + 1;
    }
    return links;
}

/// The link that "<" at this place opens, without its line breaks; empty when it has none or does
/// not end. `end` becomes the place behind ">".
QString brokenLink(QStringView text, qsizetype begin, qsizetype &end)
{
    constexpr int mostBreaks = 12;
    constexpr qsizetype longest = 3000;
    QString link;
    int breaks = 0;
    for (qsizetype i = begin; i < text.size() && i - begin < longest && breaks <= mostBreaks; ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            ++breaks;
            // Marks of quotation at the beginning of a line are none of the link.
            while (i + 1 < text.size() && (text[i + 1] == u' ' || (text[i + 1] == u'>' && i + 2 < text.size()
                                                                 && QStringView(u" >").contains(text[i + 2]))))
                ++i;
        } else if (c == u'>') {
            end = i + 1;
            return breaks > 0 ? link : QString();
        } else if (endsToken(c)) {
            return {};
        } else {
            link += c;
        }
    }
    return {};
}

bool isOfQuery(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-._~%=&").contains(c));
}

/// "….1" is the end of Zoom's codes in links.
bool endsCode(QStringView link)
{
    const qsizetype dot = link.lastIndexOf(u'.');
    const QStringView digits = link.mid(dot + 1);
    return dot > 0 && !digits.isEmpty() && digits.size() <= 2
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The part that a mail program broke off a link at the end of a line: where it begins, or -1.
/// Only where the code in it shows that both belong together.
qsizetype brokenOff(QStringView text, qsizetype linkAt, qsizetype lineEnd, qsizetype &end)
{
    const QStringView link = text.mid(linkAt, lineEnd - linkAt);
    const qsizetype code = link.indexOf(u"pwd=");
    const bool opens = code < 0 && (link.endsWith(u'?') || link.endsWith(u'&'));
    if ((code < 0 && !opens) || link.size() > maximumLinkLength || endsCode(link.mid(std::max<qsizetype>(code, 0))))
        return -1;
    qsizetype begin = lineEnd + 1;
    while (begin < text.size() && QStringView(u" >\t").contains(text[begin]))
        ++begin;
    end = begin;
    while (end < text.size() && end - begin < maximumLinkLength && isOfQuery(text[end]))
        ++end;
    const bool ownLine = end > begin && (end == text.size() || text[end] == u'\n');
    const QStringView rest = text.mid(begin, end - begin);
    return ownLine && endsCode(rest) && (!opens || rest.startsWith(u"pwd=")) ? begin : -1;
}

/// Links in running text whose end stands on the next line.
QString withJoinedLinks(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    qsizetype stop = 0;
    for (qsizetype at = text.indexOf(QLatin1String("://")); at >= 0; at = text.indexOf(QLatin1String("://"), stop)) {
        stop = at;
        while (stop < text.size() && !endsToken(text[stop]))
            ++stop;
        qsizetype end = 0;
        if (stop >= text.size() || text[stop] != u'\n')
            continue;
        if (const qsizetype rest = brokenOff(text, at, stop, end); rest >= 0) {
            result += QStringView(text).mid(copied, stop - copied);
            result += QStringView(text).mid(rest, end - rest);
            copied = end;
            stop = end;
        }
    }
    return copied == 0 ? text : result.append(QStringView(text).mid(copied));
}

} // namespace

QString withWholeLinks(const QString &written)
{
    const QString text = withJoinedLinks(written);
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(QLatin1String("<http")); at >= 0; at = text.indexOf(QLatin1String("<http"), at + 1)) {
        qsizetype end = at;
        const QString link = brokenLink(text, at + 1, end);
        if (link.isEmpty())
            continue;
        result += QStringView(text).mid(copied, at + 1 - copied);
        result += link;
        copied = end - 1;
        at = end - 1;
    }
    return result.isEmpty() ? text : result.append(QStringView(text).mid(copied));
}

bool belongsToInvitation(LinkKind kind)
{
    switch (kind) {
    case LinkKind::DialInNumbers:
    case LinkKind::Rewritten:
    case LinkKind::Other:
        return false;
    default:
        return true;
    }
}

std::vector<FoundLink> findLinks(const HtmlText &text, const ToolHosts &hosts)
{
    std::vector<FoundLink> links = writtenLinks(text.text, hosts);
    std::vector<FoundLink> hidden;
    auto written = links.cbegin();
    for (const HtmlLink &link : text.links) {
        if (hidden.size() >= maximumLinks)
            break;
        if (linkStart(link.target) != 0)
            continue;
        FoundLink found = judgedAt(link.begin, link.target, hosts);
        while (written != links.cend() && written->at < link.begin)
            ++written;
        // A gateway's own address behind the right words does not mislead anybody.
        found.misleading = found.judged.kind != LinkKind::Rewritten && written != links.cend()
            && written->at < link.end && written->judged.valid
            && written->judged.host != found.judged.host;
        hidden.push_back(std::move(found));
    }
    std::vector<FoundLink> all;
    all.reserve(links.size() + hidden.size());
    std::merge(std::make_move_iterator(links.begin()), std::make_move_iterator(links.end()),
               std::make_move_iterator(hidden.begin()), std::make_move_iterator(hidden.end()),
               std::back_inserter(all),
               [](const FoundLink &a, const FoundLink &b) { return a.at < b.at; });
    return all;
}

} // namespace einlass
