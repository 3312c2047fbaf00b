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

/// The library's own writes an apostrophe in a way that Outlook shows as it stands.
std::string escaped(const std::string &value)
{
    std::string text;
    for (const char c : value) {
        switch (c) {
        case '&': text += "&amp;"; break;
        case '<': text += "&lt;"; break;
        case '>': text += "&gt;"; break;
        case '"': text += "&quot;"; break;
        case '\'': text += "&#39;"; break;
        default: text += c;
        }
    }
    return text;
}

} // namespace

Result<QString> renderTemplate(const QString &name, Language language, const QJsonObject &values, const Pack *pack)
{
    const QString path = QStringLiteral("%1/%2").arg(languageCode(language), name);
    std::string text = pack ? pack->templates.value(path).toStdString() : std::string();
    if (text.empty()) {
        QFile file(QStringLiteral(":/templates/%1").arg(path));
        if (!file.open(QIODevice::ReadOnly))
            return Message{QT_TRANSLATE_NOOP("Core", "The template “%1” is missing in this program. Install Einlass anew."), {name}};
        text = file.readAll().toStdString();
    }
    mustache::mustache document(text);
    if (name.endsWith(QLatin1String(".html")))
        document.set_custom_escape(&escaped);
    else
        document.set_custom_escape([](const std::string &value) { return value; });
    if (!document.is_valid())
        return Message{QT_TRANSLATE_NOOP("Core", "The template “%1” cannot be used: %2"),
                       {name, QString::fromStdString(document.error_message())}};
    return QString::fromStdString(document.render(objectData(values)));
}

} // namespace einlass
