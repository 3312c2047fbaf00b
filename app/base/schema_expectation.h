// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace einlass {

/// What a schema wants at one place, as a message's parts: `source` has file (%1), pointer (%2)
/// and its own values from %3 on.
struct Expectation
{
    const char *source;
    QStringList values = {};
    int count = -1;
};

/// What this schema, flattened for the value, expected instead of the value.
Expectation expectationOf(const QJsonObject &schema, const QJsonValue &value);

/// The JSON Schema name of a value's type ("integer" counts as "number").
QString jsonTypeOf(const QJsonValue &value);

/// Whether a schema's `type` admits the value; true when it names none.
bool admitsType(const QJsonObject &schema, const QJsonValue &value);

} // namespace einlass
