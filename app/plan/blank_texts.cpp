// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/blank_texts.h"

#include "base/json_pointer.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace einlass {
namespace {

bool isBlankText(const QJsonValue &value)
{
    return value.isString() && isBlank(value.toString());
}

/// The index in the list of the entry that is number `wanted` among those that are not blank.
qsizetype originalIndex(const QJsonArray &list, qsizetype wanted)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isBlankText(list[i]) && wanted-- == 0)
            return i;
    }
    return list.size();
}

} // namespace

QJsonValue withoutBlankTexts(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list) {
            if (!isBlankText(item))
                result.append(withoutBlankTexts(item));
        }
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!isBlankText(member.value()))
                result.insert(member.key(), withoutBlankTexts(member.value()));
        }
        return result;
    }
    return value;
}

QString originalPointer(const QString &pointer, const QJsonValue &original)
{
    QString result;
    QJsonValue place = original;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString &step : steps) {
        if (place.isArray()) {
            const QJsonArray list = place.toArray();
            const qsizetype index = originalIndex(list, step.toLongLong());
            result = pointerTo(result, index);
            place = list.at(index);
        } else {
            QString name = step;
            name.replace(QLatin1String("~1"), QLatin1String("/"))
                .replace(QLatin1String("~0"), QLatin1String("~"));
            result = pointerTo(result, name);
            place = place.toObject().value(name);
        }
    }
    return result;
}

} // namespace einlass
