// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/link_gateways.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace einlass {
namespace {

enum class RewriteForm { Parameter, Base64, LastSegment, Underscores, Proofpoint2, Proofpoint3, Opaque };

struct Gateway
{
    QString host;
    QString path;           ///< the first segment; empty: any
    RewriteForm way = RewriteForm::Opaque;
    QStringList names;
};

RewriteForm wayNamed(const QString &name)
{
    static const QHash<QString, RewriteForm> ways{
        {QStringLiteral("parameter"), RewriteForm::Parameter}, {QStringLiteral("base64"), RewriteForm::Base64},
        {QStringLiteral("last-segment"), RewriteForm::LastSegment}, {QStringLiteral("underscores"), RewriteForm::Underscores},
        {QStringLiteral("proofpoint-2"), RewriteForm::Proofpoint2}, {QStringLiteral("proofpoint-3"), RewriteForm::Proofpoint3}};
    return ways.value(name, RewriteForm::Opaque);
}

std::vector<Gateway> readGateways()
{
    std::vector<Gateway> gateways;
    QFile file(QStringLiteral(":/invitations/gateways.json"));
    if (!file.open(QIODevice::ReadOnly))
        return gateways;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("gateways")].toArray();
    for (const QJsonValue &entry : entries) {
        gateways.push_back({entry[QLatin1String("host")].toString(), entry[QLatin1String("path")].toString(),
                            wayNamed(entry[QLatin1String("way")].toString()),
                            entry[QLatin1String("names")].toVariant().toStringList()});
    }
    return gateways;
}

const Gateway *gatewayOf(const LinkParts &parts)
{
    static const std::vector<Gateway> gateways = readGateways();
    if (!parts.valid || !parts.plainHost || parts.scheme == u"zoommtg")
        return nullptr;
    const auto found = std::find_if(gateways.begin(), gateways.end(), [&](const Gateway &gateway) {
        return isHostWithin(parts.host, gateway.host)
            && (gateway.path.isEmpty() || parts.path.value(0) == gateway.path);
    });
    return found == gateways.end() ? nullptr : &*found;
}

QString parameterOf(const LinkParts &parts, const QStringList &names)
{
    for (const QString &name : names) {
        if (const QString value = parts.parameters.value(name).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

QString fromBase64(const QString &written)
{
    QByteArray encoded = written.toLatin1();
    // A plus sign in a query is read as a blank.
    encoded.replace(' ', '+').replace('-', '+').replace('_', '/');
    return QString::fromUtf8(QByteArray::fromBase64(encoded));
}

/// "/1AbC…/https%3A%2F%2Fhost%2Fpath"
QString fromLastSegment(const LinkParts &parts)
{
    return parts.path.isEmpty() ? QString() : QUrl::fromPercentEncoding(parts.path.last().toUtf8());
}

/// "/v2/___https://host/path___.TOKEN"
QString betweenUnderscores(const QString &link)
{
    static constexpr QStringView mark = u"___";
    const qsizetype open = link.indexOf(mark);
    const qsizetype begin = open + mark.size();
    const qsizetype end = open < 0 ? -1 : link.indexOf(QLatin1String("___."), begin);
    return end < 0 ? QString() : link.mid(begin, end - begin);
}

/// "https-3A__host_path": hyphens stand for percent signs, underscores for slashes.
QString fromProofpoint2(QString written)
{
    return QUrl::fromPercentEncoding(written.replace(u'-', u'%').replace(u'_', u'/').toUtf8());
}

/// How many characters "**X" stands for; 0 when X is none of the alphabet.
int runLength(QChar mark)
{
    constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    const auto at = std::find(alphabet.begin(), alphabet.end(), mark);
    return at == alphabet.end() ? 0 : static_cast<int>(at - alphabet.begin()) + 2;
}

/// "/v3/__LINK__;BASE64!…": each star, and each "**X" for several, stands for characters that
/// follow in Base64.
QString fromProofpoint3(const QString &link)
{
    const QString begin = QStringLiteral("/v3/__");
    const qsizetype from = link.indexOf(begin) + begin.size();
    const qsizetype end = link.indexOf(QLatin1String("__;"), from);
    const qsizetype close = link.indexOf(u'!', end);
    if (from < begin.size() || end < 0 || close < 0)
        return {};
    const QByteArray encoded = QStringView(link).mid(end + 3, close - end - 3).toLatin1();
    const QString replaced = QString::fromUtf8(QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding));
    QString original;
    qsizetype used = 0;
    for (qsizetype i = from; i < end; ++i) {
        if (link[i] != u'*') {
            original += link[i];
            continue;
        }
        const int run = i + 2 < end && link[i + 1] == u'*' ? runLength(link[i + 2]) : 0;
        const int length = std::max(run, 1);
        if (used + length > replaced.size())
            return {};
        original += QStringView(replaced).mid(used, length);
        used += length;
        i += run > 0 ? 2 : 0;
    }
    return original;
}

} // namespace

Wrapping wrappingOf(const LinkParts &parts)
{
    const Gateway *gateway = gatewayOf(parts);
    if (!gateway)
        return Wrapping::None;
    return gateway->way == RewriteForm::Opaque ? Wrapping::Opaque : Wrapping::Readable;
}

QString wrappedLink(const LinkParts &parts)
{
    const Gateway *gateway = gatewayOf(parts);
    if (!gateway)
        return {};
    switch (gateway->way) {
    case RewriteForm::Parameter:
        return parameterOf(parts, gateway->names);
    case RewriteForm::Base64:
        return fromBase64(parameterOf(parts, gateway->names));
    case RewriteForm::LastSegment:
        return fromLastSegment(parts);
    case RewriteForm::Underscores:
        return betweenUnderscores(parts.link);
    case RewriteForm::Proofpoint2:
        return fromProofpoint2(parameterOf(parts, gateway->names));
    case RewriteForm::Proofpoint3:
        return fromProofpoint3(parts.link);
    case RewriteForm::Opaque:
        break;
    }
    return {};
}

} // namespace einlass
