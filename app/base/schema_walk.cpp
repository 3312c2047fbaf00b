// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/schema_walk.h"

#include "base/json_pointer.h"
#include "base/local_time_text.h"
#include "base/schema_expectation.h"

#include <QJsonArray>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char missing[] = QT_TRANSLATE_NOOP("Core",
                                         "%1, %2: expected a value here; it is missing or blank.");
const char unknownMember[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected no member of this name.");
const char unnamed[] = QT_TRANSLATE_NOOP(
    "Core", "%1, %2: expected another name of this member, of the form %3.");

constexpr int deepestReference = 32;
constexpr std::size_t mostViolations = 100;

QJsonObject merged(QJsonObject first, const QJsonObject &second)
{
    for (auto member = second.begin(); member != second.end(); ++member) {
        const QString name = member.key();
        if (!first.contains(name))
            first.insert(name, member.value());
        else if (name == QLatin1String("properties"))
            first.insert(name, merged(first.value(name).toObject(), member.value().toObject()));
    }
    return first;
}

QJsonValue atPointer(const QJsonObject &root, const QString &reference)
{
    if (!reference.startsWith(u'#'))
        return {};
    QJsonValue place = root;
    const QStringList steps = reference.mid(1).split(u'/', Qt::SkipEmptyParts);
    for (const QString &each : steps) {
        QString step = each;
        step.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        place = place.toObject().value(step);
    }
    return place;
}

} // namespace

std::vector<SchemaViolation> SchemaWalk::run(const QJsonValue &document,
                                             const QSet<QString> &faults)
{
    m_faults = faults;
    m_found.clear();
    visit(flattened(m_schema, document), document, {});
    const auto depth = [](const SchemaViolation &found) { return found.pointer.count(u'/'); };
    std::stable_sort(m_found.begin(), m_found.end(),
                     [&](const auto &a, const auto &b) { return depth(a) > depth(b); });
    return std::move(m_found);
}

/// One object that has all keywords that hold for this value: references followed, and of
/// alternatives the one for the value's type, on which alone it depends.
QJsonObject SchemaWalk::flattened(const QJsonValue &schema, const QJsonValue &value, int depth)
{
    QJsonObject flat = schema.toObject();
    if (depth > deepestReference)
        return {};
    if (flat.contains(QStringLiteral("$ref")))
        return referred(flat.value(QStringLiteral("$ref")).toString(), value, depth);
    const QJsonArray parts = flat.value(QStringLiteral("allOf")).toArray();
    for (const QJsonValue &part : parts)
        flat = merged(flat, flattened(part, value, depth + 1));
    for (const char *keyword : {"anyOf", "oneOf"}) {
        const QJsonArray alternatives = flat.value(QLatin1String(keyword)).toArray();
        QJsonArray types;
        bool chosen = false;
        for (const QJsonValue &each : alternatives) {
            const QJsonObject alternative = flattened(each, value, depth + 1);
            types.append(alternative.value(QStringLiteral("type")));
            if (!chosen && admitsType(alternative, value)) {
                flat = merged(flat, alternative);
                chosen = true;
            }
        }
        if (!alternatives.isEmpty() && !chosen)
            flat.insert(QStringLiteral("type"), types);
    }
    return flat;
}

QJsonObject SchemaWalk::referred(const QString &reference, const QJsonValue &value, int depth)
{
    const std::pair key(reference, static_cast<int>(value.type()));
    if (const auto known = m_referred.constFind(key); known != m_referred.constEnd())
        return *known;
    const QJsonObject flat = flattened(atPointer(m_schema, reference), value, depth + 1);
    // Deeper down, what goes on and on is cut.
    if (depth == 0)
        m_referred.insert(key, flat);
    return flat;
}

void SchemaWalk::visit(const QJsonObject &schema, const QJsonValue &value, const QString &pointer)
{
    if (schema.isEmpty() || m_found.size() >= mostViolations)
        return;
    const std::size_t before = m_found.size();
    if (value.isObject() && admitsType(schema, value))
        visitMembers(schema, value.toObject(), pointer);
    else if (value.isArray() && admitsType(schema, value))
        visitItems(schema, value, pointer);
    const bool inside = m_found.size() > before;
    const bool badText = value.isString() && !textFits(schema, value.toString());
    // The validator reports a fault inside at every level above it too.
    if (badText || (m_faults.contains(pointer) && !inside))
        explain(schema, value, pointer);
}

void SchemaWalk::visitMembers(const QJsonObject &schema, const QJsonObject &object,
                              const QString &pointer)
{
    const QJsonObject known = schema.value(QStringLiteral("properties")).toObject();
    const QJsonValue others = schema.value(QStringLiteral("additionalProperties"));
    const QJsonValue names = schema.value(QStringLiteral("propertyNames"));
    const QJsonArray required = schema.value(QStringLiteral("required")).toArray();
    for (const QJsonValue &each : required) {
        const QString name = each.toString();
        if (!object.contains(name))
            report(pointerTo(pointer, name), missing);
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        const QString place = pointerTo(pointer, name);
        const QJsonObject form = names.isObject() ? flattened(names, name) : QJsonObject();
        if (!form.isEmpty() && !textFits(form, name))
            report(place, unnamed, {form.value(QStringLiteral("pattern")).toString()});
        if (known.contains(name))
            visit(flattened(known.value(name), member.value()), member.value(), place);
        else if (others.isBool() && !others.toBool())
            report(place, unknownMember);
        else
            visit(flattened(others, member.value()), member.value(), place);
    }
}

void SchemaWalk::visitItems(const QJsonObject &schema, const QJsonValue &list,
                            const QString &pointer)
{
    const QJsonValue items = schema.value(QStringLiteral("items"));
    if (!items.isObject())
        return;
    qsizetype index = 0;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &item : all)
        visit(flattened(items, item), item, pointerTo(pointer, index++));
}

bool SchemaWalk::textFits(const QJsonObject &schema, const QString &text)
{
    const QString format = schema.value(QStringLiteral("format")).toString();
    if (format == QLatin1String("date"))
        return dateFromText(text).has_value();
    if (format == QLatin1String("local-date-time"))
        return dateTimeFromText(text).has_value();
    if (format == QLatin1String("local-date-or-date-time"))
        return dateFromText(text).has_value() || dateTimeFromText(text).has_value();
    const QString pattern = schema.value(QStringLiteral("pattern")).toString();
    if (pattern.isEmpty())
        return true;
    auto known = m_patterns.find(pattern);
    if (known == m_patterns.end())
        known = m_patterns.insert(
            pattern, QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
    return known->match(text).hasMatch();
}

void SchemaWalk::explain(const QJsonObject &schema, const QJsonValue &value, const QString &pointer)
{
    const Expectation expected = expectationOf(schema, value);
    report(pointer, expected.source, expected.values, expected.count);
}

void SchemaWalk::report(const QString &pointer, const char *source, const QStringList &values,
                        int count)
{
    if (m_found.size() < mostViolations)
        m_found.push_back(
            {pointer, {source, QStringList{m_file, shownPointer(pointer)} + values, count}});
}

} // namespace einlass
