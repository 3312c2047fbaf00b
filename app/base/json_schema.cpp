// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_schema.h"

#include "base/json_pointer.h"
#include "base/json_text.h"
#include "base/schema_walk.h"

// Without this the validator aborts the program where it could throw.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QJsonArray>
#include <QSet>
#include <QtGlobal>

namespace einlass {
namespace {

const char tooMany[] = QT_TRANSLATE_N_NOOP(
    "Core", "%1, %2: expected at most %n value(s) in the whole file.");
const char notAllowed[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected another value.");
const char badSchema[] = QT_TRANSLATE_NOOP("Core", "%1: expected a JSON Schema, draft 7.");

constexpr int mostValues = 100'000;
constexpr qint64 largestSchema = 1024 * 1024;

/// The number of values in a document, but not more than one above mostValues.
int countValues(const QJsonValue &value)
{
    int count = 1;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list) {
            if (count > mostValues)
                break;
            count += countValues(item);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object) {
            if (count > mostValues)
                break;
            count += countValues(member);
        }
    }
    return count;
}

/// The schema without what SchemaWalk checks itself; see there.
QJsonValue forValidator(const QJsonValue &schema, bool namesMembers = false)
{
    if (schema.isArray()) {
        QJsonArray result;
        const QJsonArray list = schema.toArray();
        for (const QJsonValue &each : list)
            result.append(forValidator(each));
        return result;
    }
    if (!schema.isObject())
        return schema;
    static const QSet<QString> own{QStringLiteral("pattern"), QStringLiteral("format"),
                                   QStringLiteral("propertyNames")};
    static const QSet<QString> maps{QStringLiteral("properties"), QStringLiteral("definitions")};
    static const QSet<QString> values{QStringLiteral("const"), QStringLiteral("enum")};
    QJsonObject result;
    const QJsonObject object = schema.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (namesMembers)
            result.insert(name, forValidator(member.value()));
        else if (values.contains(name))
            result.insert(name, member.value());
        else if (!own.contains(name))
            result.insert(name, forValidator(member.value(), maps.contains(name)));
    }
    return result;
}

QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string &step = context[i];    // "[name]"
        pointer = pointerTo(pointer, QString::fromStdString(step.substr(1, step.size() - 2)));
    }
    return pointer;
}

} // namespace

struct JsonSchema::Parts
{
    QJsonObject json;
    valijson::Schema schema;
};

JsonSchema::JsonSchema(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
JsonSchema::JsonSchema(JsonSchema &&) noexcept = default;
JsonSchema &JsonSchema::operator=(JsonSchema &&) noexcept = default;
JsonSchema::~JsonSchema() = default;

const QJsonObject &JsonSchema::json() const
{
    return m_parts->json;
}

Result<JsonSchema> JsonSchema::load(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestSchema);
    if (!bytes.ok())
        return bytes.error();
    const Result<QJsonObject> json = parseJsonObject(*bytes, path);
    if (!json.ok())
        return json.error();
    return fromJson(*json, path);
}

Result<JsonSchema> JsonSchema::fromJson(const QJsonObject &schema, const QString &name)
{
    auto parts = std::make_unique<Parts>();
    parts->json = schema;
    // The parser's adapters refer to the value; it must outlive them.
    const QJsonValue reduced = forValidator(schema);
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(reduced), parts->schema);
    } catch (const std::exception &) {
        return Message{badSchema, {shownFile(name)}};
    }
    return JsonSchema(std::move(parts));
}

std::vector<SchemaViolation> JsonSchema::check(const QJsonValue &value, const QString &file) const
{
    const QString shown = shownFile(file);
    if (countValues(value) > mostValues)
        return {{QString(), {tooMany, {shown, shownPointer({})}, mostValues}}};
    const valijson::adapters::QtJsonAdapter target(value);
    valijson::Validator validator;
    valijson::ValidationResults results;
    QSet<QString> faults;
    QString first;
    if (!validator.validate(m_parts->schema, target, &results)) {
        for (const auto &error : results)
            faults.insert(pointerOf(error.context));
        first = results.numErrors() > 0 ? pointerOf(results.begin()->context) : QString();
    }
    const bool valid = results.numErrors() == 0;
    std::vector<SchemaViolation> found = SchemaWalk(m_parts->json, shown).run(value, faults);
    if (found.empty() && !valid)
        found.push_back({first, {notAllowed, {shown, shownPointer(first)}}});
    return found;
}

} // namespace einlass
