// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

/// Other programs that open what Einlass wrote.
namespace reader {

/// A Python that has the libraries; empty where there is none.
inline QString python()
{
    for (const QString &program : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(program, {QStringLiteral("-c"), QStringLiteral("import icalendar, dateutil, email")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return program;
    }
    return {};
}

struct Answer
{
    bool ok = false;
    QString output;
    QString errors;
};

inline Answer run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool done = process.waitForFinished(60000);
    return {done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// What tests/documents/read_documents.py says about the content.
inline Answer read(const QString &kind, const QByteArray &content, const QStringList &more = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return run(python(), QStringList{QStringLiteral(SOURCE_DIR "/tests/documents/read_documents.py"), kind, file.fileName()} + more,
               QProcessEnvironment::systemEnvironment());
}

} // namespace reader
