// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, facts and evaluator against a second implementation of the contract's table, and what must
// hold for every plan, over random plans with a fixed seed.
// EINLASS_FULL=1 compares ten million of them.
#include "decided.h"
#include "full_form.h"
#include "policy_fixture.h"
#include "random_plan.h"

#include "policy/derive.h"
#include "policy/evaluate.h"

#include <atomic>
#include <mutex>

using namespace einlass;
using namespace einlass::fixture;

class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_pack = loadTestPack(); }
    void rulesStandInTheContractsOrder();
    void agreesWithTheTable();
    void agreesOnAllCores_data();
    void agreesOnAllCores();
    void holdsForEveryPlan();
    void tellsAnswersApart();

private:
    Evaluation judge(const Plan &plan) const { return evaluate(plan, derive(plan, *m_pack), *m_pack); }
    std::shared_ptr<const Pack> m_pack;
};

void TestContract::rulesStandInTheContractsOrder()
{
    const QString rows = QStringLiteral(
        "A1/gate A1/help A3/gate B1/justify B5/gate B6/gate B7/gate B10/gate B11a/justify B11b/gate B11c/gate "
        "B11d/gate B12/justify B13a/gate B13a/confirm B14/justify B19/gate B20/gate B21/gate B22/preset B23/preset "
        "B23/confirm B23/justify B24/gate B24/duty B25/justify B30b/gate B30b/justify B30c/gate B30c/justify C11a/gate "
        "C11b/duty C13/gate C14a/confirm C16/gate C16/justify C19/justify C21/confirm C21/gate C25/confirm D1/gate "
        "D2/justify D3/gate D4/gate D5/gate D6/gate D7/gate D8/gate D9/gate D10/gate D11/confirm D12/justify D13/gate D14/confirm");
    QStringList found;
    for (const Rule &rule : m_pack->rules)
        found << QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
    QCOMPARE(found, rows.split(u' '));
}

void TestContract::agreesWithTheTable()
{
    RandomPlans plans(20230801);
    QSet<QString> open, closed;
    // A copy is not compiled: it is decided rule by rule.
    const Pack plain = *m_pack;
    const contract::Decider byRules(plain);
    for (int i = 0; i < 20000; ++i) {
        const Plan plan = plans.next();
        const Evaluation found = judge(plan);
        for (const Finding &finding : found.findings)
            (finding.open ? open : closed).insert(keyOf(finding));
        const contract::Decision expected = contract::decide(plan, *m_pack);
        const contract::Decision decision = contract::decided(found);
        QVERIFY2(decision == expected, qPrintable(QStringLiteral("plan %1: %2; expected %3").arg(i)
                                                      .arg(wordsOf(decision), wordsOf(expected))));
        QVERIFY(byRules.decided(derive(plan, *m_pack).facts, plan.tool) == expected);
    }
    // The plans reach every row in every state that it can have.
    for (const Rule &rule : m_pack->rules) {
        const QString key = QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
        const bool closes = rule.binding == Binding::Justify || rule.binding == Binding::Confirm;
        QVERIFY2(open.contains(key) != rule.neverOpen, qPrintable(key));
        QVERIFY2(closed.contains(key) == (closes || rule.neverOpen), qPrintable(key));
    }
}

void TestContract::agreesOnAllCores_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<unsigned>("seed");
    if (!isFull())
        QTest::newRow("20,000 plans") << 20'000 << 0u;
    for (unsigned million = 1; isFull() && million <= 10; ++million)
        QTest::addRow("million %u", million) << 1'000'000 << million;
}

void TestContract::agreesOnAllCores()
{
    QFETCH(int, count);
    QFETCH(unsigned, seed);
    const contract::Decider decider(*m_pack);
    std::atomic<int> left = count;
    std::mutex mutex;
    QString disagreement;
    const Stopwatch time;
    onAllCores(coreCount(), [&](std::size_t part, unsigned) {
        RandomPlans plans(seed * 1000 + static_cast<unsigned>(part));
        while (left.fetch_sub(1) > 0) {
            const Plan plan = plans.next();
            const contract::Decision expected = contract::decide(plan, *m_pack);
            const contract::Decision decision = decider.decided(derive(plan, *m_pack).facts, plan.tool);
            if (decision == expected)
                continue;
            const std::lock_guard lock(mutex);
            disagreement = QStringLiteral("%1; expected %2").arg(wordsOf(decision), wordsOf(expected));
            left = 0;
        }
    });
    QVERIFY2(disagreement.isEmpty(), qPrintable(disagreement));
    qInfo("%d plans without a disagreement in %s", count, qPrintable(time.spent()));
}

void TestContract::holdsForEveryPlan()
{
    RandomPlans plans(20230901);
    for (int i = 0; i < 3000; ++i) {
        Plan plan = plans.next();
        const Evaluation found = judge(plan);
        QCOMPARE(judge(plan), found);
        QSet<QString> keys;
        bool blocked = false;
        for (const Finding &finding : found.findings) {
            QVERIFY(!keys.contains(keyOf(finding)));
            keys.insert(keyOf(finding));
            blocked = blocked || finding.blocks();
            QVERIFY(!finding.fields.isEmpty());
            QCOMPARE(QSet<QString>(finding.fields.begin(), finding.fields.end()).size(), finding.fields.size());
            QVERIFY(!finding.message.de.contains(u'{') && !finding.message.en.contains(u'{'));
            QVERIFY(!finding.remedy.de.isEmpty() && !finding.remedy.en.isEmpty() && !finding.source.en.isEmpty());
            QCOMPARE(finding.own, finding.source.en.startsWith(QStringLiteral("Our rule, not LMU’s")));
            QVERIFY(plan.tool == Tool::Zoom || finding.own);
        }
        QCOMPARE(found.compliant, plan.tool ? std::optional(!blocked) : std::nullopt);
        for (const std::vector<Language> &languages :
             {std::vector{Language::German}, std::vector{Language::English}, std::vector<Language>{}}) {
            plan.languages = languages;
            QCOMPARE(judge(plan), found);
        }
        plan.access.link.clear();
        plan.protection = {};
        plan.tool.reset();
        const Evaluation bare = judge(plan);
        QCOMPARE(bare.tools, found.tools);
        QCOMPARE(bare.recommended, found.recommended);
    }
}

void TestContract::tellsAnswersApart()
{
    // Reasons and confirmations close findings; they never make or unmake one, nor a verdict.
    RandomPlans plans(20240101);
    for (int i = 0; i < 3000; ++i) {
        Plan plan = plans.next();
        const Evaluation before = judge(plan);
        plan.reasons.clear();
        plan.confirmations = {};
        const Evaluation after = judge(plan);
        QCOMPARE(after.tools, before.tools);
        QCOMPARE(after.findings.size(), before.findings.size());
        for (std::size_t f = 0; f < after.findings.size(); ++f) {
            QCOMPARE(keyOf(after.findings[f]), keyOf(before.findings[f]));
            QVERIFY(after.findings[f].open || !before.findings[f].open);
        }
    }
}

int main(int argc, char **argv)
{
    return run<TestContract>(argc, argv);
}

#include "tst_contract.moc"

#include <QSet>
