// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_schema.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace einlass {

/// Goes through a document together with its schema. Says in our own words what was expected where
/// the validator found a fault, and checks texts itself: the validator's regular expressions
/// overflow the stack on long ones.
class SchemaWalk
{
public:
    SchemaWalk(QJsonObject schema, QString file)
        : m_schema(std::move(schema)), m_file(std::move(file))
    {
    }

    /// `faults`: the pointers at which the validator found something.
    std::vector<SchemaViolation> run(const QJsonValue &document, const QSet<QString> &faults);

private:
    QJsonObject flattened(const QJsonValue &schema, const QJsonValue &value, int depth = 0);
    QJsonObject referred(const QString &reference, const QJsonValue &value, int depth);
    void visit(const QJsonObject &schema, const QJsonValue &value, const QString &pointer);
    void visitMembers(const QJsonObject &schema, const QJsonObject &object, const QString &pointer);
    void visitItems(const QJsonObject &schema, const QJsonValue &list, const QString &pointer);
    bool textFits(const QJsonObject &schema, const QString &text);
    void report(const QString &pointer, const char *source, const QStringList &values = {},
                int count = -1);
    void explain(const QJsonObject &schema, const QJsonValue &value, const QString &pointer);

    QJsonObject m_schema;
    QString m_file;
    QSet<QString> m_faults;
    QHash<QString, QRegularExpression> m_patterns;
    /// What references lead to, by themselves and the type of the value: they say the same all over a document.
    QHash<std::pair<QString, int>, QJsonObject> m_referred;
    std::vector<SchemaViolation> m_found;
};

} // namespace einlass
