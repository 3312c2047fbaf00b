// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/plan_templates.h"

#include "base/atomic_write.h"
#include "base/json_pointer.h"
#include "base/json_schema.h"
#include "base/json_text.h"
#include "base/text.h"
#include "plan/blank_texts.h"
#include "plan/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

const char tooLarge[] = QT_TRANSLATE_NOOP("Core", "%1: expected templates of %2 MB at most.");
const char noTemplates[] = QT_TRANSLATE_NOOP("Core", "There is no template to be written.");

const QString format = QStringLiteral("einlass-templates/1");

/// The schema of plan files without the answers that a template does not have yet. Limits stay.
QJsonObject templateSchema(QJsonObject schema)
{
    schema.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("format")});
    QJsonObject definitions = schema.value(QLatin1String("definitions")).toObject();
    for (const char *name : {"host", "schedule"}) {
        QJsonObject definition = definitions.value(QLatin1String(name)).toObject();
        definition.remove(QStringLiteral("required"));
        definitions.insert(QLatin1String(name), definition);
    }
    schema.insert(QStringLiteral("definitions"), definitions);
    return schema;
}

/// A file of templates around the plans' schema, so that one check names every place.
Result<JsonSchema> fileSchema()
{
    const Result<JsonSchema> plans = JsonSchema::load(QStringLiteral(":/schemas/plan.schema.json"));
    if (!plans.ok())
        return plans.error();
    QJsonObject plan = templateSchema(plans->json());
    QJsonObject definitions = plan.take(QStringLiteral("definitions")).toObject();
    plan.remove(QStringLiteral("$schema"));
    definitions.insert(QStringLiteral("plan"), plan);
    const QJsonObject line{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), 200}};
    const QJsonObject entry{
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("plan")}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("name"), line}, {QStringLiteral("plan"), QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/definitions/plan")}}}}}};
    const QJsonObject list{{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("minItems"), 1}, {QStringLiteral("maxItems"), maximumTemplates}, {QStringLiteral("items"), entry}};
    const QJsonObject whole{
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("format"), QStringLiteral("templates")}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), format}}}, {QStringLiteral("templates"), list}}},
        {QStringLiteral("definitions"), definitions}};
    return JsonSchema::fromJson(whole, QStringLiteral(":/schemas/plan.schema.json"));
}

/// What is wrong first of all; another format explains all else.
std::optional<Message> violation(const QJsonObject &json, const JsonSchema &schema, const QString &name)
{
    const std::vector<SchemaViolation> found = schema.check(withoutBlankTexts(json), name);
    if (found.empty())
        return std::nullopt;
    const auto format = std::find_if(found.begin(), found.end(), [](const SchemaViolation &one) { return one.pointer == QLatin1String("/format"); });
    const SchemaViolation &first = format != found.end() ? *format : found.front();
    Message message = first.message;
    message.arguments[1] = shownPointer(originalPointer(first.pointer, json));
    return message;
}

Result<PlanTemplate> templateIn(const QJsonObject &entry, const QString &name, const ToolHosts &hosts)
{
    const QByteArray bytes = QJsonDocument(entry.value(QLatin1String("plan")).toObject()).toJson(QJsonDocument::Compact);
    const Result<LoadedPlan> loaded = readPlan(bytes, name, true);
    if (!loaded.ok())
        return loaded.error();
    const QString title = cleaned(entry.value(QLatin1String("name")).toString()).simplified();
    return PlanTemplate{{}, title, templateOf(loaded->plan, hosts, {true, true})};
}

} // namespace

QByteArray writeTemplates(const std::vector<PlanTemplate> &templates, const ToolHosts &hosts, const TemplateChoices &choices)
{
    QJsonArray list;
    for (const PlanTemplate &one : templates) {
        const QByteArray plan = writePlan(templateOf(one.plan, hosts, choices));
        QJsonObject entry{{QStringLiteral("plan"), QJsonDocument::fromJson(plan).object()}};
        if (!isBlank(one.name))
            entry.insert(QStringLiteral("name"), cleaned(one.name).simplified().left(200));
        list.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("templates"), list}}).toJson();
}

Result<std::vector<PlanTemplate>> readTemplates(const QByteArray &json, const QString &name, const ToolHosts &hosts)
{
    if (json.size() > maximumTemplateFileSize)
        return Message{tooLarge, {shownFile(name), QString::number(maximumTemplateFileSize / (1024 * 1024))}};
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object.ok())
        return object.error();
    static const Result<JsonSchema> schema = fileSchema();
    if (!schema.ok())
        return schema.error();
    if (const auto wrong = violation(*object, *schema, name))
        return *wrong;
    std::vector<PlanTemplate> templates;
    for (const QJsonValue &entry : object->value(QLatin1String("templates")).toArray()) {
        Result<PlanTemplate> one = templateIn(entry.toObject(), name, hosts);
        if (!one.ok())
            return one.error();
        templates.push_back(std::move(*one));
    }
    return templates;
}

Result<std::vector<PlanTemplate>> loadTemplateFile(const QString &path, const ToolHosts &hosts)
{
    const Result<QByteArray> bytes = readFile(path, maximumTemplateFileSize);
    if (!bytes.ok())
        return bytes.error();
    return readTemplates(*bytes, path, hosts);
}

Result<void> saveTemplateFile(const std::vector<PlanTemplate> &templates, const QString &path, const ToolHosts &hosts,
                              const TemplateChoices &choices)
{
    if (templates.empty())
        return Message{noTemplates};
    const QByteArray json = writeTemplates(templates, hosts, choices);
    // Nothing is written that could not be read again.
    if (const auto read = readTemplates(json, path, hosts); !read.ok())
        return read.error();
    return writeAtomically(json, path);
}

} // namespace einlass
