// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json_object_writer.h"

#include "base/text.h"
#include "plan/link_secrets.h"

#include <QJsonDocument>

namespace einlass {
namespace {

/// A value as it stands inside an object: what follows its first line is indented once.
QByteArray indented(const QJsonValue &value)
{
    QByteArray json;
    if (value.isObject() && !value.toObject().isEmpty())
        json = QJsonDocument(value.toObject()).toJson();
    else if (value.isArray() && !value.toArray().isEmpty())
        json = QJsonDocument(value.toArray()).toJson();
    else
        json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    // Texts have no line breaks in JSON, so every one belongs to the layout.
    return json.trimmed().replace("\n", "\n    ");
}

} // namespace

JsonObjectWriter::JsonObjectWriter(const QJsonObject &unknown)
    : m_object(valueWithoutSecrets(unknown).toObject())
{
}

void JsonObjectWriter::put(const QString &name, const QJsonValue &value)
{
    m_object.insert(name, valueWithoutSecrets(value));
    m_order << name;
}

void JsonObjectWriter::flag(const QString &name, std::optional<bool> value)
{
    if (value)
        flag(name, *value);
}

void JsonObjectWriter::text(const QString &name, const QString &value)
{
    if (!isBlank(value))
        put(name, QJsonValue(value));
}

void JsonObjectWriter::number(const QString &name, int value)
{
    if (value != 0)
        put(name, QJsonValue(value));
}

void JsonObjectWriter::list(const QString &name, const QJsonArray &value)
{
    if (!value.isEmpty())
        put(name, value);
}

void JsonObjectWriter::filled(const QString &name, const QJsonValue &value)
{
    const bool empty = value.isObject() ? value.toObject().isEmpty() : isBlank(value.toString());
    if (!empty)
        put(name, value);
}

QByteArray JsonObjectWriter::text() const
{
    QStringList names = m_order;
    const QStringList all = m_object.keys();
    for (const QString &name : all) {
        if (!names.contains(name))
            names << name;
    }
    QByteArray lines;
    for (const QString &name : std::as_const(names)) {
        lines += lines.isEmpty() ? "{\n    " : ",\n    ";
        lines += indented(name) + ": " + indented(m_object.value(name));
    }
    return lines.isEmpty() ? QByteArray("{}\n") : lines + "\n}\n";
}

QString spelled(const LocalTime &time)
{
    if (!time.date.isValid() || !time.time.isValid())
        return {};
    return QStringLiteral("%1T%2").arg(time.date.toString(Qt::ISODate),
                                       time.time.toString(QStringLiteral("HH:mm")));
}

} // namespace einlass
