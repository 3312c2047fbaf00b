// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/schema_expectation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

namespace einlass {
namespace {

const char oneOf[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected one of: %3.");
const char exactly[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected %3.");
const char oneType[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected one of these JSON types: %3.");
const char trueOrFalse[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected true or false.");
const char object[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a JSON object.");
const char list[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a list.");
const char nothing[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected null.");
const char number[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a number.");
const char whole[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a whole number.");
const char wholeBetween[] = QT_TRANSLATE_NOOP("Core",
                                              "%1, %2: expected a whole number from %3 to %4.");
const char wholeFrom[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a whole number, %3 or more.");
const char wholeTo[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a whole number, %3 or less.");
const char text[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a text.");
const char someText[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a text that is not empty.");
const char textLikePattern[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a text of the form %3.");
const char date[] = QT_TRANSLATE_NOOP("Core",
                                      "%1, %2: expected a date that exists, written YYYY-MM-DD.");
const char dateTime[] = QT_TRANSLATE_NOOP(
    "Core",
    "%1, %2: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.");
const char dateOrDateTime[] = QT_TRANSLATE_NOOP(
    "Core", "%1, %2: expected a date that exists, written YYYY-MM-DD or YYYY-MM-DDTHH:MM.");
const char differing[] = QT_TRANSLATE_NOOP("Core",
                                           "%1, %2: expected entries that differ from each other.");
const char somethingElse[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected another value.");

QString spelled(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QStringLiteral("type"));
    if (type.isString())
        return {type.toString()};
    QStringList types;
    const QJsonArray all = type.toArray();
    for (const QJsonValue &each : all)
        types << each.toString();
    return types;
}

int limitOf(const QJsonObject &schema, const char *name, int otherwise)
{
    return schema.value(QLatin1String(name)).toInt(otherwise);
}

Expectation wholeNumberExpected(const QJsonObject &schema)
{
    const QJsonValue least = schema.value(QStringLiteral("minimum"));
    const QJsonValue most = schema.value(QStringLiteral("maximum"));
    if (least.isDouble() && most.isDouble())
        return {wholeBetween, {spelled(least), spelled(most)}};
    if (least.isDouble())
        return {wholeFrom, {spelled(least)}};
    if (most.isDouble())
        return {wholeTo, {spelled(most)}};
    return {whole};
}

Expectation textExpected(const QJsonObject &schema, const QJsonValue &value)
{
    const QString format = schema.value(QStringLiteral("format")).toString();
    if (format == QLatin1String("date"))
        return {date};
    if (format == QLatin1String("local-date-time"))
        return {dateTime};
    if (format == QLatin1String("local-date-or-date-time"))
        return {dateOrDateTime};
    if (!value.isString())
        return {text};
    const qsizetype length = value.toString().toUcs4().size();
    const int most = limitOf(schema, "maxLength", -1);
    if (most >= 0 && length > most)
        return {QT_TRANSLATE_N_NOOP("Core", "%1, %2: expected a text of at most %n character(s)."),
                {},
                most};
    if (length < limitOf(schema, "minLength", 0))
        return {someText};
    const QString pattern = schema.value(QStringLiteral("pattern")).toString();
    return pattern.isEmpty() ? Expectation{somethingElse} : Expectation{textLikePattern, {pattern}};
}

Expectation listExpected(const QJsonObject &schema, const QJsonValue &value)
{
    if (!value.isArray())
        return {list};
    const qsizetype size = value.toArray().size();
    const int most = limitOf(schema, "maxItems", -1);
    if (most >= 0 && size > most)
        return {QT_TRANSLATE_N_NOOP("Core", "%1, %2: expected at most %n entry(s)."), {}, most};
    const int least = limitOf(schema, "minItems", 0);
    if (size < least)
        return {QT_TRANSLATE_N_NOOP("Core", "%1, %2: expected at least %n entry(s)."), {}, least};
    return schema.value(QStringLiteral("uniqueItems")).toBool() ? Expectation{differing}
                                                                : Expectation{somethingElse};
}

} // namespace

Expectation expectationOf(const QJsonObject &schema, const QJsonValue &value)
{
    const QJsonValue constant = schema.value(QStringLiteral("const"));
    if (!constant.isUndefined())
        return {exactly, {spelled(constant)}};
    const QJsonArray values = schema.value(QStringLiteral("enum")).toArray();
    if (!values.isEmpty()) {
        QStringList spellings;
        for (const QJsonValue &each : values)
            spellings << spelled(each);
        return {oneOf, {spellings.join(QLatin1String(", "))}};
    }
    QStringList types = typesOf(schema);
    if (types.size() > 1 && !admitsType(schema, value))
        return {oneType, {types.join(QLatin1String(", "))}};
    const QString type = types.size() == 1 ? types.first() : jsonTypeOf(value);
    if (type == QLatin1String("string"))
        return textExpected(schema, value);
    if (type == QLatin1String("array"))
        return listExpected(schema, value);
    if (type == QLatin1String("integer"))
        return wholeNumberExpected(schema);
    if (type == QLatin1String("object"))
        return value.isObject() ? Expectation{somethingElse} : Expectation{object};
    if (type == QLatin1String("boolean"))
        return value.isBool() ? Expectation{somethingElse} : Expectation{trueOrFalse};
    if (type == QLatin1String("number"))
        return value.isDouble() ? Expectation{somethingElse} : Expectation{number};
    return type == QLatin1String("null") && !value.isNull() ? Expectation{nothing}
                                                            : Expectation{somethingElse};
}

QString jsonTypeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return QStringLiteral("boolean");
    case QJsonValue::Double: return QStringLiteral("number");
    case QJsonValue::String: return QStringLiteral("string");
    case QJsonValue::Array: return QStringLiteral("array");
    case QJsonValue::Object: return QStringLiteral("object");
    case QJsonValue::Undefined: break;
    }
    return {};
}

bool admitsType(const QJsonObject &schema, const QJsonValue &value)
{
    const QStringList types = typesOf(schema);
    const QString type = jsonTypeOf(value);
    return types.isEmpty() || types.contains(type)
        || (type == QLatin1String("number") && types.contains(QLatin1String("integer")));
}

} // namespace einlass
