// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out of findings, tried on every scenario and on random plans: each takes its finding away and brings
// nothing worse. Which findings have none, and why, is written down here.
#include "policy_fixture.h"
#include "random_plan.h"

#include "plan/plan_file.h"
#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/remedy.h"

#include <QMap>
#include <QSet>

using namespace einlass;
using namespace einlass::fixture;

namespace {

/// What no single edit can settle, with the reason.
const QMap<QString, QString> &withoutRemedy()
{
    static const QMap<QString, QString> reasons{
        {QStringLiteral("A1/gate"), QStringLiteral("how many people come is a fact; no other tool takes as many")},
        {QStringLiteral("A1/help"), QStringLiteral("a hint; nothing is open")},
        {QStringLiteral("B5/gate"), QStringLiteral("what the meeting is for is a fact")},
        {QStringLiteral("B13a/gate"), QStringLiteral("addresses are to be asked for and mended one by one")},
        {QStringLiteral("B13a/confirm"), QStringLiteral("whose domain it is, only the host knows")},
        {QStringLiteral("B11c/gate"), QStringLiteral("no tool is allowed for it")},
        {QStringLiteral("B24/gate"), QStringLiteral("answers are missing, which stand there to be given")},
        {QStringLiteral("B24/duty"), QStringLiteral("a duty, not open")},
        {QStringLiteral("B30c/gate"), QStringLiteral("who helps, only the host knows for certain")},
        {QStringLiteral("C11b/duty"), QStringLiteral("a duty, not open")},
        {QStringLiteral("C25/confirm"), QStringLiteral("only the host can confirm it")},
        {QStringLiteral("D11/confirm"), QStringLiteral("what is spoken about is a fact; with Zoom it weighs more")},
        {QStringLiteral("D12/justify"), QStringLiteral("addresses are to be asked for; with Zoom they weigh more")},
    };
    return reasons;
}

QMap<QString, Plan> scenarioPlans()
{
    QMap<QString, Plan> plans;
    const QDir folder(QStringLiteral(TEST_DATA "/scenarios"));
    const QJsonObject bases = jsonOf(folder.filePath(QStringLiteral("bases.json"))).toObject();
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (file == QLatin1String("bases.json"))
            continue;
        for (const QJsonValue &entry : jsonOf(folder.filePath(file)).toArray()) {
            const QJsonObject scenario = entry.toObject();
            const QJsonObject base = bases.value(scenario.value(QLatin1String("base")).toString()).toObject();
            QJsonValue plan = base.value(QLatin1String("plan"));
            if (scenario.contains(QLatin1String("patch")))
                plan = merged(plan, scenario.value(QLatin1String("patch")));
            if (scenario.contains(QLatin1String("plan")))
                plan = scenario.value(QLatin1String("plan"));
            const Result<LoadedPlan> loaded = readPlan(QJsonDocument(plan.toObject()).toJson(), file);
            if (!loaded.ok())
                qFatal("%s", qPrintable(wordsOf(loaded.error())));
            plans.insert(QStringLiteral("%1: %2").arg(file, scenario.value(QLatin1String("name")).toString()), loaded->plan);
        }
    }
    return plans;
}

QMap<QString, Finding> findingsOf(const Evaluation &evaluation)
{
    QMap<QString, Finding> findings;
    for (const Finding &finding : evaluation.findings)
        findings.insert(keyOf(finding), finding);
    return findings;
}

QString words(const Remedy &remedy, const Plan &plan, const DerivedPlan &derived, const Pack &pack)
{
    const Message message = wordsOf(remedy.edits.front(), plan, derived, pack, Language::English);
    QString text = QString::fromUtf8(message.source);
    for (const QString &argument : message.arguments)
        text = text.arg(argument);
    return text;
}

} // namespace

class TestRemedies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theySolveWhatTheyStandFor();
    void theySolveItInRandomPlans();
    void everyFindingHasOneOrAReason();
    void settingsComeBeforeTheTool();
    void theToolTakesItsSettingsAlong();
    void nothingIsOfferedForMissingAnswers();
    void cheapEnoughForEveryKey();

private:
    void check(const QString &name, const Plan &plan);
    std::vector<Remedy> remediesOf(const Plan &plan, const QString &key) const;

    std::shared_ptr<const Pack> m_pack;
    QMap<QString, Plan> m_plans;
    QMap<QString, QSet<QString>> m_offered;
};

void TestRemedies::initTestCase()
{
    m_pack = loadTestPack();
    m_plans = scenarioPlans();
    QVERIFY(m_plans.size() >= 150);
}

void TestRemedies::check(const QString &name, const Plan &plan)
{
    const DerivedPlan derived = derive(plan, *m_pack);
    const QMap<QString, Finding> before = findingsOf(evaluate(plan, derived, *m_pack));
    for (const Finding &finding : before) {
        const std::vector<Remedy> remedies = remediesFor(finding, plan, derived, *m_pack);
        QVERIFY2(remedies.size() <= 3, qPrintable(name));
        for (const Remedy &remedy : remedies) {
            const Plan after = remedied(plan, derived, remedy);
            const QMap<QString, Finding> now = findingsOf(evaluate(after, derive(after, *m_pack), *m_pack));
            const QString said = QStringLiteral("%1, %2: %3").arg(name, keyOf(finding), words(remedy, plan, derived, *m_pack));
            m_offered[keyOf(finding)].insert(words(remedy, plan, derived, *m_pack));
            const Finding left = now.value(keyOf(finding));
            QVERIFY2(finding.binding == Binding::Preset ? !now.contains(keyOf(finding)) : !left.blocks(), qPrintable(said));
            for (const Finding &other : now) {
                if (!other.blocks() || before.value(keyOf(other)).blocks())
                    continue;
                QVERIFY2(other.binding == Binding::Confirm && finding.binding != Binding::Confirm, qPrintable(said + keyOf(other)));
                QVERIFY2(remedy.asks.contains(other.clause), qPrintable(said));
            }
        }
    }
}

std::vector<Remedy> TestRemedies::remediesOf(const Plan &plan, const QString &key) const
{
    const DerivedPlan derived = derive(plan, *m_pack);
    const QMap<QString, Finding> findings = findingsOf(evaluate(plan, derived, *m_pack));
    return findings.contains(key) ? remediesFor(findings.value(key), plan, derived, *m_pack) : std::vector<Remedy>();
}

void TestRemedies::theySolveWhatTheyStandFor()
{
    for (auto plan = m_plans.constBegin(); plan != m_plans.constEnd(); ++plan) {
        check(plan.key(), *plan);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRemedies::theySolveItInRandomPlans()
{
    const QMap<QString, QSet<QString>> byScenarios = m_offered;
    RandomPlans random(20261128);
    for (int i = 0; i < 1500 && !QTest::currentTestFailed(); ++i)
        check(QStringLiteral("random plan %1").arg(i), random.next());
    m_offered = byScenarios;
}

void TestRemedies::everyFindingHasOneOrAReason()
{
    for (const Rule &rule : m_pack->rules) {
        const QString key = QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
        const QStringList offered = QStringList(m_offered[key].begin(), m_offered[key].end());
        const QString none = withoutRemedy().value(key);
        qInfo("%s: %s", qPrintable(key), qPrintable(offered.isEmpty() ? none : offered.join(QLatin1String(" | "))));
        QVERIFY2(offered.isEmpty() != none.isEmpty(), qPrintable(key));
    }
}

void TestRemedies::settingsComeBeforeTheTool()
{
    Plan plan;
    plan.tool = Tool::Zoom;
    plan.protection.waitingRoom = false;
    plan.participants.telephone = true;
    const std::vector<Remedy> remedies = remediesOf(plan, QStringLiteral("D10/gate"));
    QCOMPARE(remedies.size(), 2u);
    QCOMPARE(remedies.front().edits.front(), (PlanEdit{Fact::WaitingRoom, 1}));
    QCOMPARE(remedies.back().edits.front(), (PlanEdit{Fact::Telephone, 0}));
}

void TestRemedies::theToolTakesItsSettingsAlong()
{
    Plan plan;
    plan.tool = Tool::Zoom;
    plan.protection.admission = Admission::LmuAccounts;
    plan.participants.under16 = true;
    plan.access.link = QStringLiteral("https://lmu-munich.zoom.us/j/98765432101");
    const std::vector<Remedy> remedies = remediesOf(plan, QStringLiteral("B10/gate"));
    QVERIFY(!remedies.empty());
    QCOMPARE(remedies.front().edits.front().fact, Fact::Tool);
    QCOMPARE(remedies.front().edits.at(1), (PlanEdit{Fact::Admission, static_cast<int>(Admission::Link)}));
    const DerivedPlan derived = derive(plan, *m_pack);
    QVERIFY(remedied(plan, derived, remedies.front()).access.link.isEmpty());
    const std::vector<Message> effects = sideEffects(remedies.front(), plan, derived, *m_pack, Language::English);
    QCOMPARE(effects.size(), 2u);
    QCOMPARE(QString::fromUtf8(effects.front().source), QStringLiteral("who gets in: everybody with link and code"));
    QVERIFY(QString::fromUtf8(effects.back().source).startsWith(QLatin1String("link, ID and code")));
}

void TestRemedies::nothingIsOfferedForMissingAnswers()
{
    Plan plan;
    plan.tool = Tool::Zoom;
    plan.recording = Recording{};
    QVERIFY(remediesOf(plan, QStringLiteral("B24/gate")).empty());
    QVERIFY(remediesOf(plan, QStringLiteral("C16/gate")).empty());
    plan.recording->purposeKind = RecordingPurpose::Monitoring;
    QCOMPARE(remediesOf(plan, QStringLiteral("B7/gate")).front().edits.front(), (PlanEdit{Fact::Recording, 0}));
}

void TestRemedies::cheapEnoughForEveryKey()
{
    Plan plan;
    plan.tool = Tool::Zoom;
    plan.content = {Content::SpecialCategories, Content::OtherSensitive};
    plan.protection.waitingRoom = false;
    plan.protection.admission = Admission::Link;
    for (int i = 0; i < 500; ++i)
        plan.participants.recipients << QStringLiteral("p%1@lmu.de").arg(i);
    const DerivedPlan derived = derive(plan, *m_pack);
    const Evaluation evaluation = evaluate(plan, derived, *m_pack);
    QBENCHMARK {
        for (const Finding &finding : evaluation.findings)
            remediesFor(finding, plan, derived, *m_pack);
    }
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
