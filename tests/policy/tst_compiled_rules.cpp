// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled rules say what the conditions say, rule by rule, and can say why.
#include "policy_fixture.h"
#include "random_rule.h"

#include "policy/compiled_rules.h"
#include "policy/derive.h"
#include "policy/evaluate.h"

using namespace einlass;
using namespace einlass::fixture;

class TestCompiledRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesOnRandomPlans();
    void agreesOnEveryValueOfEveryFact();
    void agreesOnEveryReasonAndConfirmation();
    void agreesOnRandomRules();
    void rulesWithManySituations();
    void anEmptyPackDecidesNothing();
    void copiesOfAPackStartWithoutCompiledRules();
    void namesWhatMadeARuleArise();
    void groundsAreTheCasesThatHold();

private:
    void compare(Facts facts) const;

    std::shared_ptr<const Pack> m_pack;         ///< compiled
    std::unique_ptr<Pack> m_plain;              ///< the same rules, decided one by one
};

namespace {

/// All values that the fact can have; of numbers those at which some rule changes its mind.
std::vector<int> valuesOf(Fact fact)
{
    const auto names = static_cast<int>(answersOf(fact).size());
    int last = 1;
    switch (factTable[static_cast<std::size_t>(fact)].type) {
    case FactType::Number:
        return {Facts::absent, Facts::absent + 1, -1, 0, 1, 14, 15, 16, 17, 39, 40, 41, 99, 100, 101, 299, 300, 301,
                364, 365, 366, 1'000'000, std::numeric_limits<int>::max()};
    case FactType::Choice: last = names - 1; break;
    case FactType::Set: last = (1 << names) - 1; break;
    case FactType::Boolean: break;
    }
    std::vector<int> values;
    if (factTable[static_cast<std::size_t>(fact)].type == FactType::Choice)
        values.push_back(Facts::absent);
    for (int value = 0; value <= last; ++value)
        values.push_back(value);
    return values;
}

} // namespace

void TestCompiledRules::initTestCase()
{
    m_pack = loadTestPack();
    m_plain = std::make_unique<Pack>(*m_pack);
    QVERIFY(m_pack->compiled.rules);
    QVERIFY(!m_plain->compiled.rules);
}

void TestCompiledRules::compare(Facts facts) const
{
    const CompiledRules &compiled = *m_pack->compiled.rules;
    Facts plainFacts = facts;
    const auto expected = decideTools(plainFacts, *m_plain);
    const auto found = decideTools(facts, *m_pack);
    QCOMPARE(found, expected);
    QCOMPARE(facts, plainFacts);
    QCOMPARE(recommendedTool(facts, *m_pack), recommendedTool(facts, *m_plain));
    const RuleDecision decision = compiled.decide(compiled.pack(facts));
    for (std::size_t i = 0; i < m_plain->rules.size(); ++i) {
        if (compiled.stateOf(i, decision) != stateOf(m_plain->rules[i], facts))
            QFAIL(qPrintable(m_plain->rules[i].clause));
    }
}

void TestCompiledRules::agreesOnRandomPlans()
{
    RandomPlans plans(20230803);
    for (int i = 0; i < 20000; ++i) {
        const Plan plan = plans.next();
        const DerivedPlan derived = derive(plan, *m_pack);
        compare(derived.facts);
        if (i % 10 == 0)
            QCOMPARE(evaluate(plan, derived, *m_pack), evaluate(plan, derived, *m_plain));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCompiledRules::agreesOnEveryValueOfEveryFact()
{
    RandomPlans plans(20230804);
    for (int i = 0; i < 40; ++i) {
        const Facts base = derive(plans.next(), *m_pack).facts;
        for (std::size_t f = 0; f < factCount; ++f) {
            const auto fact = static_cast<Fact>(f);
            for (int value : valuesOf(fact)) {
                for (std::optional<Tool> tool : {std::optional(Tool::Dfnconf), std::optional(Tool::Meet),
                                                 std::optional(Tool::Zoom), std::optional<Tool>()}) {
                    Facts facts = base;
                    facts.setChoice(Fact::Tool, tool);
                    facts.set(fact, value);
                    compare(facts);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }
}

void TestCompiledRules::agreesOnEveryReasonAndConfirmation()
{
    RandomPlans plans(20230805);
    for (int i = 0; i < 200; ++i) {
        const Facts base = derive(plans.next(), *m_pack).facts;
        for (const Rule &rule : m_pack->rules) {
            for (auto answers : {&Facts::reasons, &Facts::confirmations}) {
                Facts facts = base;
                (facts.*answers).insert(rule.clause);
                compare(facts);
                (facts.*answers).remove(rule.clause);
                // What is no clause is nothing that a rule asks for.
                (facts.*answers) << QString() << QStringLiteral("a long word") << QString(rule.clause).append(u' ');
                compare(facts);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

void TestCompiledRules::agreesOnRandomRules()
{
    RandomPlans random(20230806);
    const auto pack = std::move(m_pack);
    const auto plain = std::move(m_plain);
    for (int i = 0; i < 150; ++i) {
        auto made = std::make_shared<Pack>(*pack);
        made->rules.clear();
        made->recommendations.clear();
        for (int rules = random.below(random.chance(5) ? 200 : 20); rules > 0; --rules)
            made->rules.push_back(randomRule(random));
        for (int choices = random.below(4); choices > 0; --choices)
            made->recommendations.push_back({static_cast<Tool>(random.below(3)), condition(randomCondition(random, 3))});
        m_plain = std::make_unique<Pack>(*made);
        made->compileRules();
        m_pack = made;
        for (int plans = 0; plans < 30 && !QTest::currentTestFailed(); ++plans)
            compare(derive(random.next(), *pack).facts);
    }
    m_pack = pack;
    m_plain = std::make_unique<Pack>(*pack);
}

void TestCompiledRules::rulesWithManySituations()
{
    // (a or b) and (c or d) and … has more situations than are written out; a rule with many cases
    // has a field of bits that is longer than a word.
    QJsonArray pairs;
    for (const char *fact : {"telephone", "browser", "under16", "passcode", "chatLog", "recording", "series", "place"})
        pairs << QJsonObject{{QStringLiteral("any"), QJsonArray{test(fact, "is", true), test("tool", "is", "zoom")}}};
    const Condition wide = condition(QJsonObject{{QStringLiteral("all"), pairs}});
    QCOMPARE(situationsOf(wide).size(), std::size_t{1});
    QVERIFY(situationsOf(wide).front().front().whole);
    auto made = std::make_shared<Pack>(*m_pack);
    Rule rule = made->rules.front();
    rule.cases.assign(1, {wide, {}, {}, {}});
    made->rules.insert(made->rules.begin(), rule);
    for (int people = 0; people < 150; ++people)
        rule.cases.push_back({condition(test("people", "above", 150 + people)), {}, {}, {}});
    made->rules.insert(made->rules.begin() + 20, rule);
    const auto pack = std::move(m_pack);
    m_plain = std::make_unique<Pack>(*made);
    made->compileRules();
    m_pack = made;
    RandomPlans plans(20230807);
    for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i)
        compare(derive(plans.next(), *pack).facts);
    m_pack = pack;
    m_plain = std::make_unique<Pack>(*pack);
}

void TestCompiledRules::anEmptyPackDecidesNothing()
{
    const Pack empty;
    const CompiledRules compiled(empty);
    const PackedFacts facts = compiled.pack(Facts());
    QVERIFY(compiled.decide(facts).arises.isEmpty());
    QCOMPARE(compiled.verdictOf(compiled.decideFor(Tool::Zoom, facts)), Verdict::Suitable);
    QVERIFY(!compiled.recommended(facts));
}

void TestCompiledRules::copiesOfAPackStartWithoutCompiledRules()
{
    Pack changed = *m_pack;
    changed.rules.front().cases.front().when = condition(true);
    QVERIFY(!changed.compiled.rules);
    Facts facts;
    QCOMPARE(statesOf(facts, changed).front(), RuleState::Open);
    changed.compileRules();
    QCOMPARE(statesOf(facts, changed).front(), RuleState::Open);
    changed = *m_pack;
    QVERIFY(!changed.compiled.rules);
}

void TestCompiledRules::namesWhatMadeARuleArise()
{
    Plan plan;
    plan.tool = Tool::Zoom;
    plan.needs = {Need::Streaming};
    plan.protection.endToEndEncryption = true;
    plan.participants.expected = 301;
    plan.distribution = Distribution::Website;
    const CompiledRules &compiled = *m_pack->compiled.rules;
    const PackedFacts facts = compiled.pack(derive(plan, *m_pack).facts);
    QStringList found;
    for (std::size_t rule = 0; rule < m_pack->rules.size(); ++rule) {
        for (const Ground &ground : compiled.groundsOf(rule, facts)) {
            QStringList tests;
            for (const Expectation &expectation : ground.tests)
                tests << spelled(expectation);
            found << QStringLiteral("%1 %2: %3").arg(m_pack->rules[rule].clause).arg(ground.ruleCase).arg(tests.join(QStringLiteral(" & ")));
        }
    }
    for (const char *ground : {"A1 0: tool is zoom & people above 300",
                               "B19 2: tool is zoom & endToEndEncryption is true & needs hasAny streaming",
                               "B21 0: distribution is website & not admission is registration"})
        QVERIFY2(found.contains(QLatin1String(ground)), qPrintable(found.join(u'\n')));
    QCOMPARE(found.filter(QStringLiteral("B19")).size(), 1);
}

void TestCompiledRules::groundsAreTheCasesThatHold()
{
    RandomPlans plans(20230808);
    const CompiledRules &compiled = *m_pack->compiled.rules;
    for (int i = 0; i < 1000; ++i) {
        const Facts facts = derive(plans.next(), *m_pack).facts;
        const PackedFacts packed = compiled.pack(facts);
        for (std::size_t rule = 0; rule < m_pack->rules.size(); ++rule) {
            std::set<std::size_t> expected, found;
            for (const Ground &ground : compiled.groundsOf(rule, packed))
                found.insert(ground.ruleCase);
            const auto &cases = m_pack->rules[rule].cases;
            for (std::size_t c = 0; c < cases.size(); ++c) {
                if (cases[c].when.holds(facts))
                    expected.insert(c);
            }
            QVERIFY(found == expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestCompiledRules)
#include "tst_compiled_rules.moc"
