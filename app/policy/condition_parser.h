// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/condition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace einlass {

/// Compiles one condition. Whatever the language does not know ends it with an error.
class ConditionParser
{
public:
    explicit ConditionParser(const QString &file) : m_file(file) {}

    Result<Condition> parse(const QJsonValue &json, const QString &pointer);

private:
    using Op = Condition::Op;
    using Problem = std::optional<Message>;

    Problem node(const QJsonValue &json, const QString &pointer, int depth);
    Problem group(Op op, const QJsonValue &parts, const QString &pointer, int depth);
    Problem negation(const QJsonValue &part, const QString &pointer, int depth);
    Problem clause(Op op, const QJsonValue &name, const QString &pointer);
    Problem test(const QJsonObject &object, const QString &pointer);
    Problem booleanTest(Fact fact, const QString &op, const QJsonValue &operand, const QString &at);
    Problem numberTest(Fact fact, const QString &op, const QJsonValue &operand, const QString &at);
    Problem answerTest(Fact fact, const QString &op, const QJsonValue &operand, const QString &at);
    Problem answers(Fact fact, const QJsonValue &list, const QString &at, int &bits) const;
    Problem answer(Fact fact, const QJsonValue &name, const QString &at, int &index) const;

    std::size_t open(Op op, Fact fact = Fact::Tool, int value = 0);
    void close(std::size_t index);

    QString m_file;
    Condition m_condition;
};

} // namespace einlass
