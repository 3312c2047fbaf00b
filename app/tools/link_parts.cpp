// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/link_parts.h"

#include "base/text.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace einlass {
namespace {

bool isForbidden(QChar c)
{
    return c == u'\\' || c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter || c == u'<' || c == u'>' || c == u'"';
}

QString schemeOf(QStringView link)
{
    for (QStringView scheme : {QStringView(u"https"), QStringView(u"http"), QStringView(u"zoommtg")}) {
        if (link.startsWith(scheme, Qt::CaseInsensitive) && link.mid(scheme.size()).startsWith(u"://"))
            return scheme.toString();
    }
    return {};
}

/// "host.example/…": something that a person means as a web address.
bool looksSchemeless(QStringView link)
{
    const qsizetype slash = link.indexOf(u'/');
    const QStringView authority = slash < 0 ? link : link.left(slash);
    const qsizetype dot = authority.indexOf(u'.');
    return dot > 0 && dot + 1 < authority.size() && !authority.contains(u':');
}

QStringView authorityOf(QStringView link, const QString &scheme)
{
    const QStringView rest = link.mid(scheme.size() + 3);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.left(end - rest.begin());
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasOwnPort(const QUrl &url, const QString &scheme)
{
    const int port = url.port();
    return port != -1 && !(scheme == u"https" && port == 443) && !(scheme == u"http" && port == 80);
}

void collectParameters(const QString &query, QHash<QString, QString> &parameters)
{
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const QString key = name.toLower();
        // The first one counts; an empty one never hides another.
        if (parameters.value(key).isEmpty())
            parameters.insert(key, value);
    }
}

QStringList segmentsOf(const QString &path, bool &clean)
{
    QString inner = path;
    if (inner.startsWith(u'/'))
        inner.remove(0, 1);
    if (inner.endsWith(u'/'))
        inner.chop(1);
    if (inner.isEmpty())
        return {};
    QStringList segments = inner.split(u'/');
    clean = std::none_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment.isEmpty() || segment == u"." || segment == u"..";
    });
    return segments;
}

LinkFault faultOf(QStringView authority, const QUrl &url, const LinkParts &parts)
{
    if (authority.contains(u'@'))
        return LinkFault::UserName;
    if (!isPlainAscii(authority) || parts.host.contains(QLatin1String("xn--")))
        return LinkFault::ForeignLetters;
    if (hasOwnPort(url, parts.scheme))
        return LinkFault::Port;
    return parts.cleanPath ? LinkFault::None : LinkFault::OddPath;
}

} // namespace

LinkParts partsOf(const QString &link)
{
    LinkParts parts;
    parts.link = link.trimmed();
    if (parts.link.isEmpty() || parts.link.size() > maximumLinkLength)
        return parts;
    if (std::any_of(parts.link.cbegin(), parts.link.cend(), isForbidden)) {
        parts.fault = parts.link.contains(u'\\') ? LinkFault::Backslash : LinkFault::Invisible;
        return parts;
    }
    parts.scheme = schemeOf(parts.link);
    if (parts.scheme.isEmpty()) {
        if (!looksSchemeless(parts.link))
            return parts;
        parts.scheme = QStringLiteral("https");
        parts.link.prepend(QLatin1String("https://"));
    }
    const QStringView authority = authorityOf(parts.link, parts.scheme);
    const QUrl url(parts.link, QUrl::StrictMode);
    if (authority.contains(u'%'))
        parts.fault = LinkFault::EncodedHost;
    if (!url.isValid() || url.host().isEmpty() || authority.contains(u'%'))
        return parts;

    parts.host = url.host(QUrl::FullyEncoded).toLower();
    if (parts.host.endsWith(u'.'))
        parts.host.chop(1);
    if (parts.host.isEmpty() || parts.host.startsWith(u'.') || parts.host.endsWith(u'.')
        || parts.host.contains(QLatin1String("..")))
        return parts;
    parts.path = segmentsOf(url.path(QUrl::FullyEncoded), parts.cleanPath);
    collectParameters(url.query(QUrl::FullyEncoded), parts.parameters);
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    collectParameters(fragment.mid(fragment.indexOf(u'?') + 1), parts.parameters);
    parts.valid = true;
    parts.fault = faultOf(authority, url, parts);
    parts.plainHost = parts.fault == LinkFault::None || parts.fault == LinkFault::OddPath;
    return parts;
}

bool isHostWithin(const QString &host, const QString &domain)
{
    const QStringList labels = host.split(u'.');
    const QStringList wanted = domain.split(u'.');
    return labels.size() >= wanted.size()
        && std::equal(wanted.rbegin(), wanted.rend(), labels.rbegin())
        && std::none_of(labels.begin(), labels.end(), [](const QString &label) { return label.isEmpty(); });
}

QString decodedSegment(const QString &segment)
{
    const QString decoded = QUrl::fromPercentEncoding(segment.toUtf8());
    const bool misleading = decoded.contains(u'/') || decoded.contains(QChar::ReplacementCharacter)
        || isBlank(decoded) || cleaned(decoded) != decoded;
    return misleading ? QString() : decoded;
}

} // namespace einlass
