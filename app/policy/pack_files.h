// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QString>

namespace einlass {

/// Largest file of a rule pack, in bytes.
inline constexpr qint64 maximumPackFileSize = 8 * 1024 * 1024;

/// The files of one pack: a manifest and plain files beside it.
class PackFiles
{
public:
    explicit PackFiles(const QString &manifest);

    /// What errors call a file.
    QString pathOf(const QString &name) const;
    QString manifestName() const { return m_manifest; }

    /// Whether there is a file, or anything else, of this name.
    bool has(const QString &name) const { return QFileInfo::exists(pathOf(name)); }

    /// The whole file. Missing, unreadable, oversized files and directories are errors, as are
    /// names that are not plain.
    Result<QByteArray> read(const QString &name) const;

    /// The file as a JSON object that fulfils the schema of that name (resources/schemas).
    Result<QJsonObject> readJson(const QString &name, const QString &schema) const;

private:
    QDir m_folder;
    QString m_manifest;
};

} // namespace einlass
