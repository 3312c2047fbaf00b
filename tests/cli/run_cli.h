// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What the tests of the command line share: the real program, and a folder of what it is given.
namespace einlass::fixture {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// The program's exit status and words; a status of -1: it did not end in time, or not by itself.
inline Outcome runCli(const QStringList &arguments, const QByteArray &input = {}, int longest = 60'000)
{
    QProcess process;
    process.start(qEnvironmentVariable("EINLASS_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString examplePlan() { return QStringLiteral(SOURCE_DIR "/resources/examples/example.einlass.json"); }
inline QString examplePin() { return QStringLiteral(SOURCE_DIR "/resources/examples/example-pin.txt"); }

struct GivenFolder : QTemporaryDir
{
    /// The file's path; empty when it cannot be written.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    /// The example with some members set otherwise.
    QString changedExample(const QString &name, const QJsonObject &changes) const
    {
        QFile file(examplePlan());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
        for (auto change = changes.begin(); change != changes.end(); ++change)
            plan.insert(change.key(), change.value());
        return write(name, QJsonDocument(plan).toJson());
    }
};

} // namespace einlass::fixture
