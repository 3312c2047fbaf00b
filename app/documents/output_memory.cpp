// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/output_memory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace einlass {
namespace {

constexpr qint64 maximumSize = 1024 * 1024;
const QLatin1String format("einlass-documents/1");

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// The plan's id; a plan without one is known by title, host and start.
QString keyOf(const Plan &plan)
{
    if (!plan.id.isEmpty())
        return hashOf(plan.id.toUtf8());
    QStringList parts{plan.title, plan.host.email};
    if (plan.schedule.start)
        parts << plan.schedule.start->date.toString(Qt::ISODate) << plan.schedule.start->time.toString(Qt::ISODate);
    return hashOf(parts.join(u'\n').toUtf8());
}

} // namespace

QString OutputMemory::fileName()
{
    return QStringLiteral(".einlass-documents.json");
}

OutputMemory OutputMemory::load(const QString &folder)
{
    OutputMemory memory;
    QFile file(QDir(folder).filePath(fileName()));
    if (file.size() > maximumSize || !file.open(QIODevice::ReadOnly))
        return memory;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(QLatin1String("format")).toString() != format)
        return memory;
    const QJsonObject files = root.value(QLatin1String("files")).toObject();
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        const QJsonObject value = entry.value().toObject();
        memory.m_entries.insert(entry.key(), {value.value(QLatin1String("plan")).toString(),
                                              value.value(QLatin1String("sha256")).toString()});
    }
    return memory;
}

bool OutputMemory::wrote(const QString &name, const QByteArray &content, const Plan &plan) const
{
    const auto entry = m_entries.constFind(name);
    return entry != m_entries.constEnd() && entry->plan == keyOf(plan) && entry->hash == hashOf(content);
}

QStringList OutputMemory::namesOf(const Plan &plan) const
{
    QStringList names;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->plan == keyOf(plan))
            names << entry.key();
    }
    return names;
}

void OutputMemory::remember(const QString &name, const QByteArray &content, const Plan &plan)
{
    m_entries.insert(name, {keyOf(plan), hashOf(content)});
}

QByteArray OutputMemory::toJson() const
{
    QJsonObject files;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        files.insert(entry.key(), QJsonObject{{QStringLiteral("plan"), entry->plan},
                                              {QStringLiteral("sha256"), entry->hash}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("files"), files}}).toJson();
}

} // namespace einlass
