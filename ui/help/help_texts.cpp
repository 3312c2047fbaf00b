// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace einlass {
namespace {

LocalizedText textOf(const QJsonValue &value)
{
    return {value[QLatin1String("de")].toString(), value[QLatin1String("en")].toString()};
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    QFile file(QStringLiteral(":/help/topics.json"));
    std::vector<HelpTopic> topics;
    if (!file.open(QIODevice::ReadOnly))
        return topics;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("topics")).toArray();
    for (const QJsonValue &entry : entries) {
        HelpTopic topic{entry[QLatin1String("id")].toString(), textOf(entry[QLatin1String("title")]), {}};
        for (const QJsonValue &paragraph : entry[QLatin1String("text")].toArray())
            topic.paragraphs.push_back(textOf(paragraph));
        topics.push_back(topic);
    }
    return topics;
}

} // namespace einlass
