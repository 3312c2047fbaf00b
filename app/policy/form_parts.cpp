// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/form_parts.h"

#include "base/json_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace einlass {
namespace {

constexpr qint64 largestForm = 1024 * 1024;

/// The names of the value's parts, however deep they stand.
void addParts(const QJsonValue &value, const QString &form, QStringList &parts)
{
    const QJsonObject object = value.toObject();
    const QString name = object.value(QLatin1String("part")).toString();
    const QString part = QStringLiteral("%1/%2").arg(form, name);
    if (!name.isEmpty() && !parts.contains(part))
        parts << part;
    for (const QJsonValue &member : object)
        addParts(member, form, parts);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        addParts(item, form, parts);
}

QStringList readParts()
{
    QStringList parts;
    for (const QString &form : {QStringLiteral("consent-form"), QStringLiteral("record")}) {
        const QString path = QStringLiteral(":/templates/forms/%1.json").arg(form);
        const Result<QByteArray> content = readFile(path, largestForm);
        if (!content.ok())
            continue;
        const Result<QJsonObject> json = parseJsonObject(*content, path);
        if (json.ok())
            addParts(*json, form, parts);
    }
    return parts;
}

} // namespace

QStringList formParts()
{
    static const QStringList parts = readParts();
    return parts;
}

QString formOf(const QString &part)
{
    return part.section(u'/', 0, 0);
}

} // namespace einlass
