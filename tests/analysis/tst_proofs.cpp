// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every plan does, and a pack in which it does not is told so.
#include "changed_rules.h"

#include "analysis/prover.h"
#include "plan/plan_file.h"
#include "policy/derive.h"
#include "policy/evaluate.h"

using namespace einlass;
using namespace einlass::fixture;

class TestProofs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = loadTestPack();
        m_prover = std::make_unique<Prover>(*m_pack);
    }
    void builtInRulesAreProven_data();
    void builtInRulesAreProven();
    void countsEveryPlan();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void showsTheShadowedRule();
    void bareListsRefuteNothing();

private:
    std::shared_ptr<const Pack> m_pack;
    std::unique_ptr<Prover> m_prover;
};

namespace {

using Prove = Prover::Claim (Prover::*)();

} // namespace

void TestProofs::builtInRulesAreProven_data()
{
    QTest::addColumn<Prove>("prove");
    QTest::newRow("reads only answers") << &Prover::readsOnlyAnswers;
    QTest::newRow("composes facts") << &Prover::composesFacts;
    QTest::newRow("one verdict for each tool") << &Prover::oneVerdictForEachTool;
    QTest::newRow("every rule arises") << &Prover::everyRuleArises;
    QTest::newRow("broken gates block") << &Prover::brokenGatesBlock;
    QTest::newRow("no rule is shadowed") << &Prover::noRuleIsShadowed;
    QTest::newRow("every finding has a way out") << &Prover::everyFindingHasAWayOut;
    QTest::newRow("recommended tool is reachable") << &Prover::recommendedToolIsReachable;
    QTest::newRow("more is never less") << &Prover::moreIsNeverLess;
}

void TestProofs::builtInRulesAreProven()
{
    QFETCH(Prove, prove);
    const auto refuted = (*m_prover.*prove)();
    QVERIFY2(!refuted, refuted ? qPrintable(wordsOf(refuted->claim) + QString::fromUtf8(writePlan(refuted->plan))) : "");
}

void TestProofs::countsEveryPlan()
{
    const AnswerSpace space({m_pack.get()});
    QVERIFY(space.count().size() > 15);
    QVERIFY(space.questions().size() > 40);
    // What no rule asks about is no question.
    for (const Question &question : space.questions())
        QVERIFY(question.name != QLatin1String("needs: breakout-rooms"));
    // Behind a closed guard there is one state only.
    Reads reads;
    reads.facts.set(static_cast<std::size_t>(Fact::RemoteIdentityCertain));
    int states = 0;
    space.forEach(space.questionsFor(reads), space.firstAnswers(), [&](const Choice &) {
        ++states;
        return true;
    });
    QCOMPARE(states, 3);
}

void TestProofs::findsWhatIsWrong_data()
{
    using Spoil = std::function<void(Pack &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Prove>("prove");
    QTest::addColumn<QString>("claim");
    QTest::newRow("never arises") << Spoil([](Pack &pack) {
        ruleOf(pack, "B5", Binding::Gate).cases.front().when
            = condition(R"({"all": [{"fact": "tool", "is": "zoom"}, {"fact": "tool", "is": "meet"}]})");
    }) << &Prover::everyRuleArises << QStringLiteral("can never arise");
    QTest::newRow("shadowed") << Spoil([](Pack &pack) {
        ruleOf(pack, "B10", Binding::Gate).cases.front().when
            = condition(R"({"all": [{"fact": "tool", "is": "zoom"}, {"fact": "under16", "is": true}, {"fact": "purpose", "is": "private"}]})");
    }) << &Prover::noRuleIsShadowed << QStringLiteral("is open only where");
    QTest::newRow("no way out") << Spoil([](Pack &pack) {
        ruleOf(pack, "B10", Binding::Gate).cases.front().when = condition(R"({"fact": "browser", "is": false})");
        ruleOf(pack, "C13", Binding::Gate).cases.front().when = condition(R"({"fact": "browser", "is": true})");
    }) << &Prover::everyFindingHasAWayOut << QStringLiteral("no answer to its questions closes it");
    QTest::newRow("more is less") << Spoil([](Pack &pack) {
        ruleOf(pack, "D2", Binding::Justify).cases.front().when
            = condition(R"({"all": [{"fact": "tool", "is": "meet"}, {"fact": "people", "below": 15}]})");
    }) << &Prover::moreIsNeverLess << QStringLiteral("would close by adding");
    QTest::newRow("language decides") << Spoil([](Pack &pack) {
        ruleOf(pack, "B5", Binding::Gate).cases.front().when = condition(R"({"fact": "languages", "has": "de"})");
    }) << &Prover::readsOnlyAnswers << QStringLiteral("reads the language");
    QTest::newRow("recommended though ruled out") << Spoil([](Pack &pack) {
        pack.recommendations.insert(pack.recommendations.begin(), {Tool::Meet, condition(R"({"fact": "telephone", "is": true})")});
    }) << &Prover::oneVerdictForEachTool << QStringLiteral("is recommended although");
}

void TestProofs::findsWhatIsWrong()
{
    QFETCH(std::function<void(Pack &)>, spoil);
    QFETCH(Prove, prove);
    QFETCH(QString, claim);
    Pack pack = *m_pack;
    spoil(pack);
    Prover prover(pack);
    const auto refuted = (prover.*prove)();
    QVERIFY(refuted);
    QVERIFY2(wordsOf(refuted->claim).contains(claim), qPrintable(wordsOf(refuted->claim)));
}

/// Both rules by name and place, with a plan in which both are open.
void TestProofs::showsTheShadowedRule()
{
    Pack pack = *m_pack;
    ruleOf(pack, "B10", Binding::Gate).cases.front().when
        = condition(R"({"all": [{"fact": "tool", "is": "zoom"}, {"fact": "under16", "is": true}, {"fact": "purpose", "is": "private"}]})");
    Prover prover(pack);
    const auto refuted = prover.noRuleIsShadowed();
    QVERIFY(refuted);
    QCOMPARE(refuted->claim.arguments.value(0), QStringLiteral("B10/gate"));
    QVERIFY(refuted->claim.arguments.value(1).endsWith(QLatin1String("rules.json")));
    QCOMPARE(refuted->claim.arguments.value(2), QStringLiteral("/rules/7"));
    QVERIFY(refuted->claim.arguments.value(5).startsWith(QLatin1String("/rules/")));
    pack.compileRules();
    const auto found = evaluate(refuted->plan, derive(refuted->plan, pack), pack).findings;
    for (const QString &rule : {refuted->claim.arguments.value(0), refuted->claim.arguments.value(3)}) {
        QVERIFY2(std::any_of(found.begin(), found.end(), [&](const Finding &finding) { return keyOf(finding) == rule && finding.open; }),
                 qPrintable(rule));
    }
}

/// A pack without lists and hosts asks less; its rules are not refuted for that.
void TestProofs::bareListsRefuteNothing()
{
    Pack pack = *m_pack;
    AddressRules rules = pack.addresses->rules();
    rules.officialDomains = QStringList{QStringLiteral("hs-beispiel.de")};
    rules.lookAlikes.clear();
    rules.knownInstitutions.clear();
    rules.privateProviders = QSet<QString>{QStringLiteral("post.example")};
    rules.disposableProviders = QSet<QString>{QStringLiteral("weg.example")};
    pack.addresses = std::make_shared<const AddressBook>(rules);
    pack.hosts = {{}, {}, {}, {}};
    Prover prover(pack);
    for (Prove prove : {&Prover::readsOnlyAnswers, &Prover::composesFacts, &Prover::oneVerdictForEachTool, &Prover::brokenGatesBlock}) {
        const auto refuted = (prover.*prove)();
        QVERIFY2(!refuted, refuted ? qPrintable(wordsOf(refuted->claim)) : "");
    }
}

Q_DECLARE_METATYPE(std::function<void(Pack &)>)
Q_DECLARE_METATYPE(Prove)
QTEST_GUILESS_MAIN(TestProofs)
#include "tst_proofs.moc"
