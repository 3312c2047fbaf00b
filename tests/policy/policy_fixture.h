// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/pack.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of rules share: the university's real rules beside small files of tests/data, so
/// that these tests depend on nothing that other parts of the pack say.
namespace einlass::fixture {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QJsonValue jsonOf(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Puts a complete pack into the folder.
inline void copyPack(const QString &folder)
{
    const QDir minimal(QStringLiteral(TEST_DATA "/packs/minimal"));
    for (const QString &name : minimal.entryList(QDir::Files))
        writeFile(QDir(folder).filePath(name), contentOf(minimal.filePath(name)));
    const QString real = QStringLiteral(SOURCE_DIR "/resources/policy/lmu/");
    for (const QString &name : {QStringLiteral("pack.json"), QStringLiteral("rules.json")})
        writeFile(QDir(folder).filePath(name), contentOf(real + name));
}

/// An error's words, for messages of failed tests.
inline QString wordsOf(const Message &message)
{
    return QString::fromUtf8(message.source) + QStringLiteral(" | ")
        + message.arguments.join(QStringLiteral(" | "));
}

inline std::shared_ptr<const Pack> loadTestPack()
{
    const QTemporaryDir folder;
    copyPack(folder.path());
    Result<std::shared_ptr<const Pack>> pack = Pack::load(folder.filePath(QStringLiteral("pack.json")));
    if (!pack.ok())
        qFatal("%s", qPrintable(wordsOf(pack.error())));
    return *pack;
}

/// RFC 7386: what null names is removed.
inline QJsonValue merged(const QJsonValue &base, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = base.toObject();
    const QJsonObject members = patch.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.value().isNull())
            result.remove(member.key());
        else
            result.insert(member.key(), merged(result.value(member.key()), member.value()));
    }
    return result;
}

/// "B11b/gate"
inline QString keyOf(const Finding &finding)
{
    return QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding));
}

} // namespace einlass::fixture
