// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

#include "base/result.h"

#include <QRegularExpression>
#include <QTest>

/// What every mail must stand, and a mail reader that others wrote (mblaze).
namespace mailchecks {

inline QByteArray mailOf(const einlass::Result<QByteArray> &mail)
{
    return mail ? *mail : QByteArray();
}

inline QString header(const QByteArray &mail, const QByteArray &name)
{
    QString value;
    bool inside = false;
    for (const QByteArray &line : mail.left(mail.indexOf("\n\n")).split('\n')) {
        if (line.startsWith(name + ": ")) {
            value = QString::fromUtf8(line.mid(name.size() + 2));
            inside = true;
        } else if (inside && line.startsWith(' ')) {
            value += QString::fromUtf8(line);
        } else {
            inside = false;
        }
    }
    return value;
}

/// ASCII, no line longer than mail allows, each header once.
inline void isPlain(const QByteArray &mail)
{
    QVERIFY(!mail.isEmpty());
    for (const char byte : mail)
        QVERIFY(byte == '\n' || byte == '\t' || (byte >= 0x20 && byte < 0x7f));
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() <= 998, line.constData());
    QVERIFY(!mail.toLower().contains("iso-8859"));
    for (const char *name : {"From", "To", "Subject", "Date", "Message-Id", "X-Unsent"})
        QCOMPARE(mail.left(mail.indexOf("\n\n")).prepend('\n').count(QByteArray("\n").append(name).append(':')), 1);
}

inline bool hasReader() { return !QStandardPaths::findExecutable(QStringLiteral("mshow")).isEmpty(); }

inline reader::Answer readWith(const QString &program, const QStringList &options, const QByteArray &mail)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("draft.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
        return {};
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    return reader::run(program, options + QStringList{file.fileName()}, environment);
}

inline reader::Answer shownByReader(const QByteArray &mail)
{
    return readWith(QStringLiteral("mshow"), {QStringLiteral("-n")}, mail);
}

/// By Python with a calendar of this method, and by the mail reader where there is one.
inline void isReadable(const QByteArray &mail, const QString &method)
{
    isPlain(mail);
    if (!reader::python().isEmpty()) {
        const auto answer = reader::read(QStringLiteral("mail"), mail);
        QVERIFY2(answer.ok && !answer.output.contains(QLatin1String("defect")), qPrintable(answer.output));
        QVERIFY2(answer.output.contains(QStringLiteral("part text/calendar utf-8 %1").arg(method)), qPrintable(answer.output));
    }
    if (hasReader())
        QVERIFY(shownByReader(mail).ok);
}

/// The content of one part, by its number.
inline QByteArray extractedByReader(const QByteArray &mail, const QString &part)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("draft.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("mshow"), {QStringLiteral("-O"), file.fileName(), part});
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace mailchecks
