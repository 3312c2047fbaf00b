// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/template_loader.h"

#include "base/json_pointer.h"
#include "base/json_text.h"
#include "policy/template_check.h"
#include "policy/word_check.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QtGlobal>

namespace einlass {
namespace {

const char noFolder[] = QT_TRANSLATE_NOOP("Core", "%1: expected a folder with templates.");
const char noTemplate[] = QT_TRANSLATE_NOOP("Core", "%1: expected one of the templates %2, in the folders de and en.");
const char oneLanguage[] = QT_TRANSLATE_NOOP("Core", "%1 is missing: a template is needed in both languages.");
const char notText[] = QT_TRANSLATE_NOOP("Core", "%1: expected text in UTF-8.");

Result<QString> readText(const QString &path)
{
    const Result<QByteArray> content = readFile(path, maximumPackFileSize);
    if (!content.ok())
        return content.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(*content);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return Message{notText, {shownFile(path)}};
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QStringList fileNames()
{
    return templateNames() << QLatin1String(wordsName);
}

/// `path` is "de/invitation.txt" and the like.
Result<void> checkFile(const QString &path, const QString &text, const QString &shownAs)
{
    const QString name = path.section(u'/', -1);
    if (name != QLatin1String(wordsName))
        return checkTemplate(name, text, shownAs);
    QFile builtIn(QStringLiteral(":/templates/%1").arg(path));
    return checkWords(text.toUtf8(), builtIn.open(QIODevice::ReadOnly) ? builtIn.readAll() : QByteArray("{}"), shownAs);
}

/// A misspelt name would silently leave the built-in template in force.
Result<void> checkNames(const QDir &folder)
{
    for (const QString &language : folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool known = language == QLatin1String("de") || language == QLatin1String("en");
        const QStringList files = known ? QDir(folder.filePath(language)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)
                                        : QStringList{QString()};
        for (const QString &file : files) {
            if (!fileNames().contains(file))
                return Message{noTemplate, {shownFile(folder.filePath(known ? QStringLiteral("%1/%2").arg(language, file) : language)),
                                            fileNames().join(QLatin1String(", "))}};
        }
    }
    return {};
}

} // namespace

Result<void> loadTemplates(const PackFiles &files, const QString &folder, Pack &pack)
{
    if (folder.isEmpty())
        return {};
    const QDir place(files.pathOf(folder));
    if (!place.exists())
        return Message{noFolder, {shownFile(place.path())}};
    if (const auto checked = checkNames(place); !checked)
        return checked.error();
    for (const QString &name : fileNames()) {
        const QString paths[] = {QStringLiteral("de/%1").arg(name), QStringLiteral("en/%1").arg(name)};
        const bool there[] = {QFileInfo::exists(place.filePath(paths[0])), QFileInfo::exists(place.filePath(paths[1]))};
        if (!there[0] && !there[1])
            continue;
        for (int i = 0; i < 2; ++i) {
            const QString path = place.filePath(paths[i]);
            if (!there[i])
                return Message{oneLanguage, {shownFile(path)}};
            const Result<QString> text = readText(path);
            if (!text.ok())
                return text.error();
            if (const auto checked = checkFile(paths[i], *text, path); !checked)
                return checked.error();
            pack.templates.insert(paths[i], *text);
        }
    }
    return {};
}

} // namespace einlass
