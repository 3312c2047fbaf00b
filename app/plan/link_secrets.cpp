// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/link_secrets.h"

#include "plan/plan_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <optional>

namespace einlass {
namespace {

constexpr int deepestEncoding = 4;

bool startsParameter(QChar c)
{
    return c == u'?' || c == u'&' || c == u';' || c == u'#';
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// The parameters of a link as they stand: split() gives back every character.
struct Parameter
{
    QChar mark;    ///< what it begins with; null for the part before the first one
    QStringView text;
};

std::vector<Parameter> split(QStringView link)
{
    std::vector<Parameter> parts;
    QChar mark;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= link.size(); ++i) {
        if (i < link.size() && !startsParameter(link[i]))
            continue;
        parts.push_back({mark, link.mid(start, i - start)});
        if (i < link.size())
            mark = link[i];
        start = i + 1;
    }
    return parts;
}

struct Secret
{
    QString name;
    QString value;
};

std::optional<Secret> secretIn(QStringView parameter, int depth = 0)
{
    static const QSet<QString> names{QStringLiteral("pwd"), QStringLiteral("pin"),
                                     QStringLiteral("tk"), QStringLiteral("zak")};
    const qsizetype equals = parameter.indexOf(u'=');
    if (equals >= 0) {
        const QString name = decoded(parameter.left(equals)).trimmed().toLower();
        if (names.contains(name))
            return Secret{name, decoded(parameter.mid(equals + 1))};
    }
    // A link inside a link, as mail gateways write it: its own parameters are encoded.
    const QString plain = decoded(parameter);
    if (depth >= deepestEncoding || plain == parameter)
        return std::nullopt;
    for (const Parameter &inner : split(plain)) {
        if (auto secret = secretIn(inner.text, depth + 1))
            return secret;
    }
    return std::nullopt;
}

} // namespace

QString withoutSecrets(const QString &link, std::map<QString, QString> *secrets)
{
    QString result;
    QChar leftMark;    // the "?" or "#" of a parameter that was taken out, for the next one
    for (const Parameter &part : split(link)) {
        const std::optional<Secret> secret = secretIn(part.text);
        if (secret) {
            if (secrets)
                secrets->emplace(secret->name, secret->value);
            if (part.mark == u'?' || part.mark == u'#')
                leftMark = part.mark;
            continue;
        }
        const bool inherits = !leftMark.isNull() && (part.mark == u'&' || part.mark == u';');
        if (!part.mark.isNull())
            result += inherits ? leftMark : part.mark;
        leftMark = QChar();
        result += part.text;
    }
    return result;
}

QString textWithoutSecrets(const QString &text)
{
    if (!text.contains(u'=') && !text.contains(QLatin1String("%3d"), Qt::CaseInsensitive))
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        result += withoutSecrets(text.mid(start, i - start));
        if (i < text.size())
            result += text[i];
        start = i + 1;
    }
    return result;
}

QJsonValue valueWithoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return textWithoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            result.append(valueWithoutSecrets(item));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            result.insert(member.key(), valueWithoutSecrets(member.value()));
        return result;
    }
    return value;
}

bool namesSecret(const QString &member)
{
    static const QSet<QString> names{
        QStringLiteral("passcode"), QStringLiteral("password"), QStringLiteral("pin"),
        QStringLiteral("hostpin"),  QStringLiteral("guestpin"), QStringLiteral("pwd"),
        QStringLiteral("kenncode"), QStringLiteral("passwort"), QStringLiteral("tk"),
        QStringLiteral("zak"),      QStringLiteral("hostkey")};
    QString plain = member.toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    return names.contains(plain);
}

} // namespace einlass
