// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/addresses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The built-in address rules, read without the rule pack: tests of the tools module link nothing
/// above it.
namespace einlass {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString packFile(const QString &name)
{
    return QStringLiteral(SOURCE_DIR "/resources/policy/lmu/%1").arg(name);
}

/// The lines of a list that are no comments.
inline QStringList listedIn(const QString &path)
{
    QStringList lines;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines << QString::fromUtf8(line);
    }
    return lines;
}

inline QStringList strings(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts << value.toString();
    return texts;
}

inline QSet<QString> setOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

inline AddressRules lmuRules()
{
    const QJsonObject file = QJsonDocument::fromJson(contentOf(packFile(QStringLiteral("addresses.json")))).object();
    const auto listed = [&file](const char *name) { return setOf(listedIn(packFile(file[QLatin1String(name)].toString()))); };
    AddressRules rules;
    rules.officialDomains = strings(file[QLatin1String("officialDomains")]);
    rules.listServers = strings(file[QLatin1String("listServers")]);
    rules.listOwners = file[QLatin1String("listOwners")].toString();
    const QJsonObject slips = file[QLatin1String("lookAlikes")].toObject();
    for (auto slip = slips.begin(); slip != slips.end(); ++slip)
        rules.lookAlikes.insert(normalizedDomain(slip.key()), slip->toString());
    rules.privateProviders = listed("privateProviders");
    rules.disposableProviders = listed("disposableProviders");
    rules.ambiguousProviders = setOf(strings(file[QLatin1String("ambiguousProviders")]));
    rules.knownInstitutions = setOf(strings(file[QLatin1String("knownInstitutions")]));
    const QJsonObject reasons = file[QLatin1String("reasons")].toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        const QJsonObject text = reason->toObject();
        rules.reasons.insert(reason.key(), {text[QLatin1String("de")].toString(), text[QLatin1String("en")].toString()});
    }
    return rules;
}

} // namespace einlass
