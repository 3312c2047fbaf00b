// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <vector>

namespace einlass {

/// A place in a JSON document that its schema does not allow.
struct SchemaViolation
{
    QString pointer;    ///< JSON pointer of the place; of the absent member when one is missing
    Message message;    ///< says file (%1), pointer (%2) and what was expected there
};

/// A JSON Schema, draft 7. Besides the draft's formats, "date", "local-date-time"
/// (YYYY-MM-DDTHH:MM) and "local-date-or-date-time" are checked against the real calendar.
class JsonSchema
{
public:
    /// Reads a schema from a file or a resource (":/schemas/…").
    static Result<JsonSchema> load(const QString &path);
    /// Takes a schema that is in memory; `name` is what errors call it.
    static Result<JsonSchema> fromJson(const QJsonObject &schema, const QString &name);

    JsonSchema(JsonSchema &&) noexcept;
    JsonSchema &operator=(JsonSchema &&) noexcept;
    ~JsonSchema();

    /// Every place that is not as the schema wants it, the most specific first; empty when all is
    /// well. `file` is what the messages call the document. Any value may come in: it is checked
    /// in bounded time and memory, and a document of too many values is one violation.
    std::vector<SchemaViolation> check(const QJsonValue &value, const QString &file) const;

    const QJsonObject &json() const;

private:
    struct Parts;
    explicit JsonSchema(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace einlass
