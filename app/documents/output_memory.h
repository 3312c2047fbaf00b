// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace einlass {

/// What was written into a folder, for which plan, and how it looked then. Stands beside the
/// documents as ".einlass-documents.json"; holds names and hashes only.
class OutputMemory
{
public:
    static QString fileName();

    /// What is remembered in the folder; nothing when the file is missing or broken.
    static OutputMemory load(const QString &folder);

    /// Whether the content was written under this name for the plan and is unchanged since.
    bool wrote(const QString &name, const QByteArray &content, const Plan &plan) const;
    /// Names of what was written for the plan, whatever became of it.
    QStringList namesOf(const Plan &plan) const;
    void remember(const QString &name, const QByteArray &content, const Plan &plan);
    QByteArray toJson() const;

private:
    struct Entry
    {
        QString plan;
        QString hash;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace einlass
