// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy_fixture.h"
#include "run_cli.h"

/// What the tests of rule packs on the command line share: the real program, and the pack of an
/// imaginary university to be copied and changed.
namespace einlass::fixture {

/// Proving and comparing the built-in pack takes half a minute.
inline constexpr int longestRun = 250'000;

inline Outcome cli(const QStringList &arguments)
{
    return runCli(arguments, {}, longestRun);
}

inline Outcome cli(const char *call, const QStringList &more)
{
    return cli(QString::fromLatin1(call).split(u' ') + more);
}

inline QStringList in(const char *language) { return {QStringLiteral("--language"), QLatin1String(language)}; }
inline QStringList with(const QString &pack) { return {QStringLiteral("--policy"), pack}; }

inline QString builtInPack() { return QStringLiteral(SOURCE_DIR "/resources/policy/lmu/pack.json"); }
inline QString musterstadt() { return QStringLiteral(TEST_DATA "/packs/musterstadt"); }
inline QString otherPack() { return musterstadt() + QStringLiteral("/pack.json"); }
inline QString planNamed(const char *name) { return QStringLiteral("%1/plans/%2.einlass.json").arg(musterstadt(), QLatin1String(name)); }

/// The value with the place that the steps name set, or removed when `value` is undefined.
inline QJsonValue changed(const QJsonValue &whole, QStringList steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        array[step.toInt()] = changed(array.at(step.toInt()), steps, value);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = changed(object.value(step), steps, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

inline void change(const QString &path, const QString &pointer, const QJsonValue &value)
{
    const QJsonValue before = jsonOf(path);
    const QJsonValue after = changed(before, pointer.split(u'/').mid(1), value);
    QVERIFY(before != after);
    writeFile(path, QJsonDocument(after.toObject()).toJson());
}

/// A copy of the other university's pack in the folder; returns its manifest.
inline QString copyOtherPack(const QString &folder)
{
    const QDir pack(musterstadt());
    for (const QString &name : pack.entryList(QDir::Files))
        writeFile(QDir(folder).filePath(name), contentOf(pack.filePath(name)));
    return QDir(folder).filePath(QStringLiteral("pack.json"));
}

} // namespace einlass::fixture
