// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents.h"
#include "documents/output_memory.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace einlass {
namespace {

Message cannotWrite(const QString &path)
{
    return {QT_TRANSLATE_NOOP("Core", "“%1” cannot be written. Nothing was changed. Choose another folder, or ask for the right to write there."), {path}};
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Makes the folder and takes back, on request, what was not there before.
class Folder
{
public:
    explicit Folder(const QString &path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

    bool make()
    {
        for (QString at = m_path; !QFileInfo::exists(at); at = QFileInfo(at).path())
            m_made << at;
        return QDir().mkpath(m_path) && QFileInfo(m_path).isDir();
    }
    void takeBack() const
    {
        for (const QString &made : m_made)      // the innermost first
            QDir().rmdir(made);
    }

private:
    QString m_path;
    QStringList m_made;
};

/// A file of the folder itself: no path, no hidden file.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':')
        && !name.contains(QChar(0));
}

/// Plain names, and none of them twice.
Result<void> checkNames(const std::vector<OutputFile> &files)
{
    QSet<QString> seen;
    for (const OutputFile &file : files) {
        if (!isPlainName(file.name) || seen.contains(file.name.toCaseFolded()))
            return Message{QT_TRANSLATE_NOOP("Core", "“%1” is no name for a document. Nothing was written."),
                           {cleaned(file.name)}};
        seen.insert(file.name.toCaseFolded());
    }
    return {};
}

bool exists(const QFileInfo &file)
{
    return file.exists() || file.isSymLink();
}

bool writeWhole(const QString &path, const QByteArray &content, bool ownerOnly)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    if (ownerOnly)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(content) == content.size() && file.flush();
}

/// Refused where a file is there that is not ours or was changed since.
Result<void> checkTarget(const QString &path, const QString &name, const OutputMemory &memory,
                         const Plan &plan, bool force)
{
    const QFileInfo info(path);
    if (!exists(info))
        return {};
    if (info.isDir() && !info.isSymLink())
        return cannotWrite(path);
    if (force)
        return {};
    QFile file(path);
    const bool readable = !info.isSymLink() && info.isFile() && file.open(QIODevice::ReadOnly);
    if (readable && memory.wrote(name, file.readAll(), plan))
        return {};
    return Message{QT_TRANSLATE_NOOP("Core", "“%1” is there already and was not written for this plan, or was changed since. Nothing was written; choose another folder, or overwrite it on purpose."),
                   {path}};
}

/// Puts finished files into their places, one by one, and takes all back when one fails.
class Exchange
{
public:
    Exchange(const QString &folder, const QString &staging) : m_folder(folder), m_staging(staging) {}

    bool put(const QString &name)
    {
        const QString target = m_folder.filePath(name);
        const QString backup = m_staging.filePath(QStringLiteral("old-%1").arg(name));
        std::error_code error;
        const bool replaces = exists(QFileInfo(target));
        if (replaces)
            std::filesystem::rename(native(target), native(backup), error);
        if (error)
            return false;
        m_done.push_back({target, replaces ? backup : QString()});
        std::filesystem::rename(native(m_staging.filePath(name)), native(target), error);
        return !error;
    }

    void takeBack()
    {
        for (auto step = m_done.rbegin(); step != m_done.rend(); ++step) {
            std::error_code ignored;
            std::filesystem::remove(native(step->target), ignored);
            if (!step->backup.isEmpty())
                std::filesystem::rename(native(step->backup), native(step->target), ignored);
        }
        m_done.clear();
    }

private:
    struct Step
    {
        QString target;
        QString backup;
    };
    QDir m_folder;
    QDir m_staging;
    std::vector<Step> m_done;
};

} // namespace

Result<void> writeDocuments(const DocumentSet &set, const QString &folder, const Plan &plan, bool force)
{
    if (auto checked = checkNames(set.files); !checked)
        return checked;
    Folder made(folder);
    if (!made.make()) {
        made.takeBack();
        return cannotWrite(folder);
    }
    const QDir directory(folder);
    OutputMemory memory = OutputMemory::load(folder);
    for (const OutputFile &file : set.files) {
        if (auto checked = checkTarget(directory.filePath(file.name), file.name, memory, plan, force); !checked)
            return checked;
    }
    QTemporaryDir staging(directory.filePath(QStringLiteral(".einlass-XXXXXX")));
    const auto failed = [&](const QString &path) {
        staging.remove();
        made.takeBack();
        return cannotWrite(path);
    };
    if (!staging.isValid())
        return failed(folder);
    QStringList names;
    for (const OutputFile &file : set.files) {
        if (!writeWhole(staging.filePath(file.name), file.content, holdsAccessData(file.kind)))
            return failed(directory.filePath(file.name));
        memory.remember(file.name, file.content, plan);
        names << file.name;
    }
    names << OutputMemory::fileName();
    if (!writeWhole(staging.filePath(names.last()), memory.toJson(), false))
        return failed(directory.filePath(names.last()));
    Exchange exchange(folder, staging.path());
    for (const QString &name : names) {
        if (!exchange.put(name)) {
            exchange.takeBack();
            return failed(directory.filePath(name));
        }
    }
    return {};
}

int olderDocuments(const DocumentSet &set, const QString &folder, const Plan &plan)
{
    QSet<QString> now;
    for (const OutputFile &file : set.files)
        now.insert(file.name);
    int older = 0;
    for (const QString &name : OutputMemory::load(folder).namesOf(plan)) {
        // The memory is a file that others may have changed: names only, no paths.
        older += isPlainName(name) && !now.contains(name) && exists(QFileInfo(QDir(folder).filePath(name))) ? 1 : 0;
    }
    return older;
}

} // namespace einlass
