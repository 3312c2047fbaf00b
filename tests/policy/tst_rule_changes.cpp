// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that outlive the rules they were checked with, reasons that say nothing, and what carries a decision.
#include "policy_fixture.h"

#include "plan/plan_file.h"
#include "policy/derive.h"
#include "policy/derive_warnings.h"
#include "policy/evaluate.h"
#include "policy/rule_changes.h"

using namespace einlass;
using namespace einlass::fixture;

class TestRuleChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_pack = loadTestPack(); }
    void survivesTheFile();
    void sameRulesSayNothing();
    void otherRulesAreTold();
    void reviewIsAskedForAfterItsDate();
    void readyReasonsAreWhole();
    void gapsAreToBeFilled();
    void decisiveFactsCarryTheCondition();

private:
    Plan examination() const
    {
        Plan plan;
        plan.title = QStringLiteral("Prüfung");
        plan.occasion = Occasion::Examination;
        plan.host = {QStringLiteral("Eva Beispiel"), QStringLiteral("eva@lmu.de"), {}, HostStatus::Employee, {}};
        plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
        plan.schedule.durationMinutes = 30;
        plan.tool = Tool::Zoom;
        return plan;
    }
    Evaluation judge(const Plan &plan) const { return evaluate(plan, derive(plan, *m_pack), *m_pack); }
    std::shared_ptr<const Pack> m_pack;
};

void TestRuleChanges::survivesTheFile()
{
    Plan plan = examination();
    plan.checked = checkedWith(judge(plan), *m_pack);
    QVERIFY(!plan.checked.findings.empty());
    const auto read = readPlan(writePlan(plan), QStringLiteral("plan"));
    QVERIFY(read.ok());
    QCOMPARE(read->plan.checked, plan.checked);
    QVERIFY(read->warnings.empty());
}

void TestRuleChanges::sameRulesSayNothing()
{
    const Plan plan = examination();
    QVERIFY(changedSince(plan.checked, judge(plan), *m_pack).empty());
    QVERIFY(changedSince(checkedWith(judge(plan), *m_pack), judge(plan), *m_pack).empty());
}

void TestRuleChanges::otherRulesAreTold()
{
    const Plan plan = examination();
    const Evaluation now = judge(plan);
    CheckedWith before = checkedWith(now, *m_pack);
    before.version = QStringLiteral("LMU, terms 2022");
    QCOMPARE(changedSince(before, now, *m_pack).size(), std::size_t(2));
    before.findings.erase(QStringLiteral("B14/justify"));
    before.findings[QStringLiteral("B20/gate")] = true;
    before.findings[QStringLiteral("B1/justify")] = !before.findings.at(QStringLiteral("B1/justify"));
    QStringList words;
    for (const Message &message : changedSince(before, now, *m_pack))
        words << wordsOf(message);
    const QString all = words.join(u'\n');
    QCOMPARE(words.size(), 4);
    QVERIFY2(all.contains(QStringLiteral("LMU, terms 2022")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("New for this plan: %1 | B14")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("No longer for this plan: %1 | B20")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("open again: %1 | B1")), qPrintable(all));
}

void TestRuleChanges::reviewIsAskedForAfterItsDate()
{
    QVERIFY(!reviewDue(*m_pack, m_pack->reviewAfter));
    QVERIFY(reviewDue(*m_pack, m_pack->reviewAfter.addDays(1)));
}

void TestRuleChanges::readyReasonsAreWhole()
{
    int reasons = 0;
    for (const Rule &rule : m_pack->rules) {
        QVERIFY2(rule.binding != Binding::Justify || !rule.reasons.empty(), qPrintable(rule.clause));
        for (const ReadyReason &ready : rule.reasons) {
            ++reasons;
            QVERIFY(ready.text.de != ready.text.en);
            QCOMPARE(ready.text.de.count(reasonGap()), ready.text.en.count(reasonGap()));
            for (QString text : {ready.text.de, ready.text.en}) {
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                // What is left to fill in is all that is missing.
                text.replace(reasonGap(), QStringLiteral("ein Grund"));
                QVERIFY2(!saysNothing(text, rule.clause, *m_pack), qPrintable(text));
            }
        }
    }
    QVERIFY(reasons >= 12);
}

void TestRuleChanges::gapsAreToBeFilled()
{
    QVERIFY(saysNothing(QStringLiteral("DFNconf reicht nicht aus, weil […]."), QStringLiteral("B1"), *m_pack));
    QVERIFY(saysNothing(QStringLiteral("."), QStringLiteral("B1"), *m_pack));
    QVERIFY(saysNothing(QStringLiteral("xxxxxxx"), QStringLiteral("B1"), *m_pack));
    QVERIFY(!saysNothing(QStringLiteral("Die Gäste in Japan erreichen DFNconf nicht."), QStringLiteral("B1"), *m_pack));
}

void TestRuleChanges::decisiveFactsCarryTheCondition()
{
    const auto parsed = Condition::parse(QJsonDocument::fromJson(R"({"all": [{"fact": "tool", "is": "zoom"},
        {"any": [{"fact": "telephone", "is": true}, {"fact": "browser", "is": true}, {"fact": "needs", "has": "streaming"}]},
        {"not": {"fact": "people", "above": 300}}]})").object(), QStringLiteral("test"), {});
    QVERIFY(parsed.ok());
    Facts facts;
    facts.set(Fact::Tool, static_cast<int>(Tool::Zoom));
    facts.set(Fact::People, 14);
    facts.set(Fact::Telephone, 1);
    const std::vector<FactTest> expected{{Fact::Tool, static_cast<int>(Tool::Zoom)}, {Fact::Telephone, 1}, {Fact::People, 14}};
    QCOMPARE(parsed->decisive(facts), expected);
    facts.set(Fact::Telephone, 0);
    QVERIFY(parsed->decisive(facts).empty());
    facts.set(Fact::Needs, 1 << static_cast<int>(Need::Streaming) | 1);
    const auto decisive = parsed->decisive(facts);
    QCOMPARE(decisive.size(), std::size_t(3));
    QCOMPARE(decisive[1], (FactTest{Fact::Needs, 1 << static_cast<int>(Need::Streaming)}));
}

QTEST_GUILESS_MAIN(TestRuleChanges)
#include "tst_rule_changes.moc"
