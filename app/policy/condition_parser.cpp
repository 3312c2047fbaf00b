// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/condition_parser.h"

#include "base/json_pointer.h"
#include "policy/fact_answers.h"
#include "policy/pack_error.h"

#include <QtGlobal>

#include <cmath>

namespace einlass {
namespace {

const char notACondition[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a condition (true, false, all, any, not, fact, reason or confirmed), found %3.");
const char unknownMember[] = QT_TRANSLATE_NOOP("Core", "%1, %2: this member is not known here, or does not go with the other members of the condition.");
const char tooDeep[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a smaller condition; this one nests too deep or has too many parts.");
const char emptyList[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a list that is not empty.");
const char unknownFact[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the name of a fact that rules can ask for, found %3.");
const char unknownAnswer[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected one of the answers that this fact can have, each once, found %3.");
const char notABoolean[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected true or false, found %3.");
const char notANumber[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a whole number, found %3.");
const char notAClause[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the name of a clause, found %3.");
const char wrongTest[] = QT_TRANSLATE_NOOP("Core", "%1, %2: this fact cannot be tested in this way.");

constexpr int largestNumber = 1'000'000'000;

} // namespace

Result<Condition> Condition::parse(const QJsonValue &json, const QString &file,
                                   const QString &pointer)
{
    return ConditionParser(file).parse(json, pointer);
}

Result<Condition> ConditionParser::parse(const QJsonValue &json, const QString &pointer)
{
    m_condition = {};
    if (const Problem problem = node(json, pointer, 0))
        return *problem;
    return m_condition;
}

std::size_t ConditionParser::open(Op op, Fact fact, int value)
{
    m_condition.m_nodes.push_back({op, fact, value, 0, {}});
    const std::size_t index = m_condition.m_nodes.size() - 1;
    close(index);
    return index;
}

void ConditionParser::close(std::size_t index)
{
    m_condition.m_nodes[index].next = static_cast<int>(m_condition.m_nodes.size());
}

ConditionParser::Problem ConditionParser::node(const QJsonValue &json, const QString &pointer,
                                               int depth)
{
    if (depth >= Condition::maximumDepth || m_condition.m_nodes.size() >= Condition::maximumNodes)
        return packError(tooDeep, m_file, pointer);
    if (json.isBool()) {
        open(Op::Constant, Fact::Tool, json.toBool() ? 1 : 0);
        return {};
    }
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return packError(notACondition, m_file, pointer, shown(json));
    if (object.contains(QLatin1String("fact")))
        return test(object, pointer);
    const QString name = object.begin().key();
    const QString at = pointerTo(pointer, name);
    if (object.size() != 1)
        return packError(unknownMember, m_file, pointerTo(pointer, (object.end() - 1).key()));
    if (name == QLatin1String("all"))
        return group(Op::All, object.begin().value(), at, depth);
    if (name == QLatin1String("any"))
        return group(Op::Any, object.begin().value(), at, depth);
    if (name == QLatin1String("not"))
        return negation(object.begin().value(), at, depth);
    if (name == QLatin1String("reason"))
        return clause(Op::Reason, object.begin().value(), at);
    if (name == QLatin1String("confirmed"))
        return clause(Op::Confirmed, object.begin().value(), at);
    return packError(unknownMember, m_file, at);
}

ConditionParser::Problem ConditionParser::group(Op op, const QJsonValue &parts,
                                                const QString &pointer, int depth)
{
    const QJsonArray list = parts.toArray();
    if (list.isEmpty())
        return packError(emptyList, m_file, pointer);
    const std::size_t index = open(op);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (Problem problem = node(list[i], pointerTo(pointer, i), depth + 1))
            return problem;
    }
    close(index);
    return {};
}

ConditionParser::Problem ConditionParser::negation(const QJsonValue &part, const QString &pointer,
                                                   int depth)
{
    const std::size_t index = open(Op::Not);
    if (Problem problem = node(part, pointer, depth + 1))
        return problem;
    close(index);
    return {};
}

ConditionParser::Problem ConditionParser::clause(Op op, const QJsonValue &name, const QString &pointer)
{
    if (!name.isString() || !looksLikeClause(name.toString()))
        return packError(notAClause, m_file, pointer, shown(name));
    m_condition.m_nodes[open(op)].clause = name.toString();
    return {};
}

ConditionParser::Problem ConditionParser::test(const QJsonObject &object, const QString &pointer)
{
    const QJsonValue name = object.value(QLatin1String("fact"));
    const std::optional<Fact> fact = name.isString() ? factNamed(name.toString()) : std::nullopt;
    if (!fact)
        return packError(unknownFact, m_file, pointerTo(pointer, QStringLiteral("fact")), shown(name));
    QStringList operators = object.keys();
    operators.removeAll(QStringLiteral("fact"));
    if (operators.isEmpty())
        return packError(wrongTest, m_file, pointer);
    if (operators.size() > 1)
        return packError(unknownMember, m_file, pointerTo(pointer, operators.last()));
    const QString op = operators.first();
    const QJsonValue operand = object.value(op);
    const QString at = pointerTo(pointer, op);
    switch (factTable[static_cast<std::size_t>(*fact)].type) {
    case FactType::Boolean:
        return booleanTest(*fact, op, operand, at);
    case FactType::Number:
        return numberTest(*fact, op, operand, at);
    case FactType::Choice:
    case FactType::Set:
        return answerTest(*fact, op, operand, at);
    }
    return packError(wrongTest, m_file, at);
}

ConditionParser::Problem ConditionParser::booleanTest(Fact fact, const QString &op,
                                                      const QJsonValue &operand, const QString &at)
{
    if (op != QLatin1String("is"))
        return packError(wrongTest, m_file, at);
    if (!operand.isBool())
        return packError(notABoolean, m_file, at, shown(operand));
    open(Op::Is, fact, operand.toBool() ? 1 : 0);
    return {};
}

ConditionParser::Problem ConditionParser::numberTest(Fact fact, const QString &op,
                                                     const QJsonValue &operand, const QString &at)
{
    const bool above = op == QLatin1String("above") || op == QLatin1String("atLeast");
    const bool inclusive = op == QLatin1String("atLeast") || op == QLatin1String("atMost");
    if (!above && op != QLatin1String("below") && op != QLatin1String("atMost"))
        return packError(wrongTest, m_file, at);
    const double number = operand.toDouble(0.5);
    if (!operand.isDouble() || std::abs(number) > largestNumber || number != std::floor(number))
        return packError(notANumber, m_file, at, shown(operand));
    const int threshold = static_cast<int>(number);
    if (above)
        open(Op::Above, fact, inclusive ? threshold - 1 : threshold);
    else
        open(Op::Below, fact, inclusive ? threshold + 1 : threshold);
    return {};
}

ConditionParser::Problem ConditionParser::answerTest(Fact fact, const QString &op,
                                                     const QJsonValue &operand, const QString &at)
{
    const bool isSet = factTable[static_cast<std::size_t>(fact)].type == FactType::Set;
    if (op == QLatin1String("present")) {
        if (!operand.isBool())
            return packError(notABoolean, m_file, at, shown(operand));
        open(Op::Present, fact, operand.toBool() ? 1 : 0);
        return {};
    }
    int value = 0;
    if (op == QLatin1String(isSet ? "has" : "is")) {
        if (Problem problem = answer(fact, operand, at, value))
            return problem;
        open(isSet ? Op::HasAny : Op::Is, fact, isSet ? 1 << value : value);
        return {};
    }
    if (op == QLatin1String(isSet ? "hasAny" : "in")) {
        if (Problem problem = answers(fact, operand, at, value))
            return problem;
        open(isSet ? Op::HasAny : Op::In, fact, value);
        return {};
    }
    return packError(wrongTest, m_file, at);
}

ConditionParser::Problem ConditionParser::answers(Fact fact, const QJsonValue &list,
                                                  const QString &at, int &bits) const
{
    const QJsonArray names = list.toArray();
    if (names.isEmpty())
        return packError(emptyList, m_file, at);
    for (qsizetype i = 0; i < names.size(); ++i) {
        int index = 0;
        if (Problem problem = answer(fact, names[i], pointerTo(at, i), index))
            return problem;
        if ((bits >> index & 1) != 0)
            return packError(unknownAnswer, m_file, pointerTo(at, i), shown(names[i]));
        bits |= 1 << index;
    }
    return {};
}

ConditionParser::Problem ConditionParser::answer(Fact fact, const QJsonValue &name,
                                                 const QString &at, int &index) const
{
    const auto known = answersOf(fact);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (name.isString() && name.toString() == QLatin1String(known[i])) {
            index = static_cast<int>(i);
            return {};
        }
    }
    return packError(unknownAnswer, m_file, at, shown(name));
}

} // namespace einlass
