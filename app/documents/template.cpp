// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template.h"

#include <QFile>
#include <QJsonArray>
#include <QtGlobal>

#include <kainjow/mustache.hpp>

namespace einlass {
namespace {

namespace mustache = kainjow::mustache;

mustache::data toData(const QJsonValue &value);

mustache::data objectData(const QJsonObject &object)
{
    mustache::data data(mustache::data::type::object);
    for (auto member = object.begin(); member != object.end(); ++member)
        data.set(member.key().toStdString(), toData(member.value()));
    return data;
}

mustache::data toData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return objectData(value.toObject());
    case QJsonValue::Array: {
        mustache::data list(mustache::data::type::list);
        for (const QJsonValue &item : value.toArray())
            list.push_back(toData(item));
        return list;
    }
    case QJsonValue::String:
        // An empty text is no reason to print the section around it.
        if (value.toString().isEmpty())
            return mustache::data(false);
        return mustache::data(value.toString().toStdString());
    default:
        return mustache::data(value.toBool());
    }
}

} // namespace

Result<QString> renderTemplate(const QString &name, Language language, const QJsonObject &values)
{
    QFile file(QStringLiteral(":/templates/%1/%2").arg(languageCode(language), name));
    if (!file.open(QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("Core", "The template “%1” is missing in this program."), {name}};
    mustache::mustache document(file.readAll().toStdString());
    if (!name.endsWith(QLatin1String(".html")))
        document.set_custom_escape([](const std::string &text) { return text; });
    if (!document.is_valid())
        return Message{QT_TRANSLATE_NOOP("Core", "The template “%1” cannot be used: %2"),
                       {name, QString::fromStdString(document.error_message())}};
    return QString::fromStdString(document.render(objectData(values)));
}

} // namespace einlass
