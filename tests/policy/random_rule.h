// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy_fixture.h"
#include "random_plan.h"

#include "policy/fact_answers.h"

/// Rules made by a generator: every test of the language, nested and negated, sense or not.
namespace einlass::fixture {

inline Condition condition(const QJsonValue &json)
{
    const auto parsed = Condition::parse(json, QStringLiteral("test"), {});
    if (!parsed.ok())
        qFatal("%s", qPrintable(wordsOf(parsed.error())));
    return *parsed;
}

inline QJsonObject test(const char *fact, const char *op, const QJsonValue &value)
{
    return {{QStringLiteral("fact"), QLatin1String(fact)}, {QLatin1String(op), value}};
}

inline QJsonValue randomTest(RandomPlans &random)
{
    const auto index = static_cast<std::size_t>(random.below(static_cast<int>(factCount)));
    const auto names = answersOf(static_cast<Fact>(index));
    const char *fact = factTable[index].name;
    const auto name = [&] { return QLatin1String(names[static_cast<std::size_t>(random.below(static_cast<int>(names.size())))]); };
    const char *const operators[] = {"above", "atLeast", "below", "atMost"};
    if (random.chance(8))
        return QJsonObject{{random.chance(2) ? QStringLiteral("reason") : QStringLiteral("confirmed"),
                            random.chance(2) ? QStringLiteral("B1") : QStringLiteral("C21")}};
    switch (factTable[index].type) {
    case FactType::Boolean: return test(fact, "is", random.chance(2));
    case FactType::Number: return test(fact, operators[random.below(4)], random.below(400) - 2);
    case FactType::Choice: return random.chance(4) ? test(fact, "present", random.chance(2)) : test(fact, "is", name());
    case FactType::Set: return random.chance(4) ? test(fact, "present", random.chance(2)) : test(fact, "has", name());
    }
    return true;
}

inline QJsonValue randomCondition(RandomPlans &random, int depth)
{
    if (depth == 0 || random.chance(4))
        return random.chance(30) ? QJsonValue(random.chance(2)) : randomTest(random);
    if (random.chance(4))
        return QJsonObject{{QStringLiteral("not"), randomCondition(random, depth - 1)}};
    QJsonArray parts;
    for (int i = 1 + random.below(4); i > 0; --i)
        parts << randomCondition(random, depth - 1);
    return QJsonObject{{random.chance(2) ? QStringLiteral("all") : QStringLiteral("any"), parts}};
}

inline Rule randomRule(RandomPlans &random)
{
    Rule rule;
    rule.clause = QStringLiteral("B%1").arg(random.below(99));
    rule.binding = random.chance(2) ? Binding::Gate : Binding::Justify;
    for (int i = random.below(4); i > 0; --i)
        rule.cases.push_back({condition(randomCondition(random, 4)), {}, {}, {}});
    rule.neverOpen = random.chance(5);
    if (random.chance(2))
        rule.closedWhen = condition(randomCondition(random, 3));
    if (random.chance(4))
        rule.metByItself = MetByItself{condition(randomCondition(random, 2)), {}, {}};
    return rule;
}

} // namespace einlass::fixture
