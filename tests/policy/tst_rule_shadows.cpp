// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader calls shadowed is shadowed, whatever the answers; and plain shadows are found.
#include "policy_fixture.h"
#include "random_rule.h"

#include "policy/derive.h"
#include "policy/rule_shadows.h"

#include <algorithm>

using namespace einlass;
using namespace einlass::fixture;

class TestRuleShadows : public QObject
{
    Q_OBJECT

private slots:
    void findsPlainShadows_data();
    void findsPlainShadows();
    void isRightAboutRandomRules();
};

namespace {

Rule ruleOf(const char *clause, Binding binding, const QJsonValue &when)
{
    Rule rule;
    rule.clause = QLatin1String(clause);
    rule.binding = binding;
    rule.cases.push_back({condition(when), {}, {}, {}});
    rule.place = {QStringLiteral("rules.json"), QStringLiteral("/rules/%1").arg(rule.clause)};
    return rule;
}

/// The arguments of the error: file, pointer of the shadowed rule, name of the gate. Empty for none.
QStringList shadowIn(const std::vector<Rule> &rules)
{
    Pack pack;
    pack.rules = rules;
    const PackCursor file(QJsonObject(), QStringLiteral("rules.json"), std::make_shared<PackCursor::Notes>());
    checkShadows(file, pack);
    return file.failed() ? file.notes().error->arguments : QStringList();
}

QJsonObject all(const QJsonArray &parts)
{
    return {{QStringLiteral("all"), parts}};
}

QJsonObject any(const QJsonArray &parts)
{
    return {{QStringLiteral("any"), parts}};
}

const QJsonObject zoom = test("tool", "is", QStringLiteral("zoom"));

} // namespace

void TestRuleShadows::findsPlainShadows_data()
{
    QTest::addColumn<QJsonValue>("gate");
    QTest::addColumn<QJsonValue>("rule");
    QTest::addColumn<bool>("shadowed");
    const auto row = [](const char *name, const QJsonValue &gate, const QJsonValue &rule, bool shadowed) {
        QTest::newRow(name) << gate << rule << shadowed;
    };
    const QJsonObject many = test("people", "above", 100);
    row("the same", zoom, zoom, true);
    row("one more condition", zoom, all({zoom, many}), true);
    row("one condition less", all({zoom, many}), zoom, false);
    row("another tool", zoom, test("tool", "is", QStringLiteral("meet")), false);
    row("no other tool left", test("tool", "present", true), zoom, true);
    row("a number that is larger still", many, all({zoom, test("people", "above", 150)}), true);
    row("a number that need not be", many, all({zoom, test("people", "atLeast", 100)}), false);
    row("the next whole number", many, test("people", "atLeast", 101), true);
    row("two that say it together", test("people", "above", 20), all({test("people", "atLeast", 5), test("people", "above", 30)}), true);
    row("a member among others", test("content", "hasAny", QJsonArray{QStringLiteral("classified"), QStringLiteral("disciplinary")}),
        test("content", "has", QStringLiteral("disciplinary")), true);
    row("either of two", any({zoom, many}), any({all({many, test("lists", "is", true)}), zoom}), true);
    row("only one of two", zoom, any({zoom, many}), false);
    row("a negation", QJsonObject{{QStringLiteral("not"), test("recording", "is", false)}}, test("recording", "is", true), true);
    row("situations that cannot be", zoom, any({zoom, all({many, test("people", "below", 50)})}), true);
}

void TestRuleShadows::findsPlainShadows()
{
    QFETCH(QJsonValue, gate);
    QFETCH(QJsonValue, rule);
    QFETCH(bool, shadowed);
    const Rule first = ruleOf("G1", Binding::Gate, gate);
    for (Binding binding : {Binding::Justify, Binding::Confirm}) {
        const Rule second = ruleOf("R2", binding, rule);
        const QStringList wanted = shadowed ? QStringList{QStringLiteral("rules.json"), second.place.pointer, QStringLiteral("G1/gate")} : QStringList();
        QCOMPARE(shadowIn({first, second}), wanted);
        QCOMPARE(shadowIn({second, first}), wanted);
    }
    // Of two gates that break together, the later one says nothing new.
    if (shadowed)
        QCOMPARE(shadowIn({first, ruleOf("R2", Binding::Gate, rule)}).value(1), QStringLiteral("/rules/R2"));
    // What asks for nothing is not in the way of anything, and nothing is in its way.
    for (Binding binding : {Binding::Help, Binding::Preset, Binding::Duty}) {
        Rule second = ruleOf("R2", binding, rule);
        second.neverOpen = true;
        QCOMPARE(shadowIn({first, second}), QStringList());
    }
    QCOMPARE(shadowIn({ruleOf("J1", Binding::Justify, gate), ruleOf("R2", Binding::Confirm, rule)}), QStringList());
}

void TestRuleShadows::isRightAboutRandomRules()
{
    RandomPlans random(20261127);
    const auto pack = loadTestPack();
    std::vector<Facts> plans;
    for (int i = 0; i < 3000; ++i)
        plans.push_back(derive(random.next(), *pack).facts);
    const auto arises = [](const Rule &rule, const Facts &facts) {
        return std::any_of(rule.cases.begin(), rule.cases.end(), [&](const RuleCase &one) { return one.when.holds(facts); });
    };
    int found = 0;
    for (int i = 0; i < 4000; ++i) {
        const Rule gate = ruleOf("G1", Binding::Gate, randomCondition(random, 2));
        const Rule rule = ruleOf("R2", Binding::Justify, randomCondition(random, 3));
        if (shadowIn({gate, rule}).isEmpty())
            continue;
        ++found;
        for (const Facts &facts : plans)
            QVERIFY(!arises(rule, facts) || arises(gate, facts));
    }
    QVERIFY2(found > 100, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestRuleShadows)
#include "tst_rule_shadows.moc"
