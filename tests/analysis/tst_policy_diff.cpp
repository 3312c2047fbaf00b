// SPDX-License-Identifier: GPL-3.0-or-later
// Two packs are told apart by what they decide, and by name where nothing is decided.
#include "changed_rules.h"

#include "analysis/policy_diff.h"
#include "analysis/rule_pairs.h"
#include "analysis/space_builder.h"

using namespace einlass;
using namespace einlass::fixture;

class TestPolicyDiff : public QObject
{
    Q_OBJECT

private slots:
    void samePacksDoNotDiffer();
    void differencesAreCounted();
    void differencesAreStretches();
    void rulesArePairedByConditions();
    void partsAreComparedByName();
    void answersHaveWords();

private:
    std::shared_ptr<const Pack> m_pack = loadTestPack();
};

void TestPolicyDiff::samePacksDoNotDiffer()
{
    QVERIFY(diffPacks(*m_pack, *m_pack).isEmpty());
}

void TestPolicyDiff::differencesAreCounted()
{
    Pack pack = *m_pack;
    pack.verdicts.ruledOutBy << QStringLiteral("D9");
    Rule &rule = ruleOf(pack, "D9", Binding::Gate);
    rule.cases.front().when = condition(R"({"all": [{"fact": "tool", "is": "zoom"}, {"fact": "occasion", "is": "examination"}]})");
    const PolicyDiff diff = diffPacks(*m_pack, pack);
    QVERIFY(!diff.verdicts.empty());
    for (const VerdictChange &change : diff.verdicts) {
        QCOMPARE(change.tool, Tool::Zoom);
        QCOMPARE(change.to, Verdict::RuledOut);
        const Circumstance examination{QStringLiteral("occasion"), {QStringLiteral("examination")}, {}};
        const auto &where = change.situations.where;
        QVERIFY(std::find(where.begin(), where.end(), examination) != where.end());
        QVERIFY(change.situations.changed > 0 && change.situations.changed <= change.situations.of);
    }
    QVERIFY(!diff.findings.empty());
    for (const FindingChange &change : diff.findings)
        QCOMPARE(change.rule, QStringLiteral("D9/gate"));
    rule.cases.front().message.en = QStringLiteral("otherwise");
    QVERIFY(diff.wording.isEmpty());
}

/// A limit that moves changes a stretch of numbers, and nothing beside it.
void TestPolicyDiff::differencesAreStretches()
{
    Pack pack = *m_pack;
    Rule &rule = ruleOf(pack, "D9", Binding::Gate);
    rule.cases.front().when = condition(R"({"all": [{"fact": "tool", "is": "meet"}, {"fact": "people", "above": 15}]})");
    Pack stricter = pack;
    ruleOf(stricter, "D9", Binding::Gate).cases.front().when
        = condition(R"({"all": [{"fact": "tool", "is": "meet"}, {"fact": "people", "above": 9}]})");
    const PolicyDiff diff = diffPacks(pack, stricter);
    QCOMPARE(diff.findings.size(), std::size_t(1));
    const FindingChange &change = diff.findings.front();
    QCOMPARE(change.rule, QStringLiteral("D9/gate"));
    QVERIFY(change.tools == std::vector<std::optional<Tool>>{Tool::Meet});
    QCOMPARE(change.from, RuleState::Absent);
    QCOMPARE(change.to, RuleState::Open);
    const Circumstance people{QStringLiteral("people"), {}, {{10, 15}}};
    QVERIFY(change.situations.where == std::vector<Circumstance>{people});
    QVERIFY(change.situations.dependsOn.isEmpty());
    QCOMPARE(change.situations.changed, change.situations.of);
}

/// The same rule under another name is no other rule, and what is left is named.
void TestPolicyDiff::rulesArePairedByConditions()
{
    Pack pack = *m_pack;
    ruleOf(pack, "B10", Binding::Gate).clause = QStringLiteral("N4");
    Rule &renamed = ruleOf(pack, "C16", Binding::Justify);
    renamed.clause = QStringLiteral("N5");
    renamed.closedWhen = condition(R"({"reason": "N5"})");
    ruleOf(pack, "B5", Binding::Gate).cases.front().when
        = condition(R"({"all": [{"fact": "purpose", "is": "private"}, {"fact": "series", "is": false}]})");
    ruleOf(pack, "B5", Binding::Gate).clause = QStringLiteral("N1");
    const RulePairs pairs = pairRules(*m_pack, pack);
    QCOMPARE(pairs.renamed.size(), std::size_t(2));
    QCOMPARE(ruleName(*pairs.renamed[0].before), QStringLiteral("B10/gate"));
    QCOMPARE(ruleName(*pairs.renamed[0].after), QStringLiteral("N4/gate"));
    QCOMPARE(ruleName(*pairs.renamed[1].after), QStringLiteral("N5/justify"));
    QVERIFY(decideAlike(pairs.renamed[1]));
    QCOMPARE(pairs.onlyBefore.size(), std::size_t(1));
    QCOMPARE(ruleName(*pairs.onlyAfter.front()), QStringLiteral("N1/gate"));
}

void TestPolicyDiff::partsAreComparedByName()
{
    QVERIFY(partChanges(*m_pack, *m_pack).empty());
    Pack pack = *m_pack;
    pack.sentences.front().text.en = QStringLiteral("Good morning");
    pack.steps.clear();
    pack.contacts.insert(QStringLiteral("chat"), {});
    pack.tools[2].peopleLimit = 500;
    pack.hosts.meet << QStringLiteral("meet.lmu.de");
    const auto changes = partChanges(*m_pack, pack);
    QCOMPARE(changes.size(), std::size_t(5));
    QCOMPARE(changes[0].changed, QStringList{m_pack->sentences.front().id});
    QCOMPARE(changes[1].removed, QStringList{m_pack->steps.front().id});
    QCOMPARE(changes[2].changed, QStringList{QStringLiteral("peopleLimit zoom (300 \u2192 500)")});
    QCOMPARE(changes[3].added, QStringList{QStringLiteral("meet.lmu.de")});
    QCOMPARE(changes[4].added, QStringList{QStringLiteral("chat")});
}

/// Every question and answer that packs can tell apart can be said.
void TestPolicyDiff::answersHaveWords()
{
    for (const Question &question : allQuestions({m_pack.get()})) {
        QStringList answers;
        for (const Answer &answer : question.answers)
            answers << answer.name;
        QCOMPARE(withoutWords(question.name, answers), QStringList());
    }
    const Catalogues catalogues;
    const Circumstance people{QStringLiteral("people"), {}, {{1, 15}, {301, {}}}};
    QCOMPARE(circumstanceWords(people, catalogues, Language::English), QStringLiteral("people: up to 15 or 301 or more"));
    QCOMPARE(circumstanceWords({QStringLiteral("occasion"), {QStringLiteral("examination"), QStringLiteral("talk")}, {}}, catalogues, Language::English),
             QStringLiteral("occasion: examination or talk or public event"));
    QCOMPARE(circumstanceWords({QStringLiteral("content: personnel-files"), {QStringLiteral("yes")}, {}}, catalogues, Language::English),
             QStringLiteral("content: personnel files"));
    QCOMPARE(questionWords({QStringLiteral("content: personnel-files"), QStringLiteral("needs: streaming"), QStringLiteral("content: classified")},
                           catalogues, Language::English),
             (QStringList{QStringLiteral("content"), QStringLiteral("needs: streaming")}));
}

QTEST_GUILESS_MAIN(TestPolicyDiff)
#include "tst_policy_diff.moc"
