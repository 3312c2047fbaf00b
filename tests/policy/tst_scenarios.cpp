// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the contract's table, met and not met: tests/data/scenarios, one file for a group of
// clauses. A scenario is exact: a finding that it does not name must not arise.
#include "policy_fixture.h"

#include "plan/plan_file.h"
#include "policy/derive.h"
#include "policy/evaluate.h"

#include <QMap>
#include <QSet>

using namespace einlass;
using namespace einlass::fixture;

class TestScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void decides_data();
    void decides();
    void everyRowIsMetAndNotMet();

private:
    QMap<QString, QString> statesExpected(const QJsonObject &scenario) const;
    Plan planOf(const QJsonObject &scenario) const;
    void compareVerdicts(const QJsonObject &expected, const Evaluation &evaluation);

    std::shared_ptr<const Pack> m_pack;
    QJsonObject m_bases;
    QMap<QString, QJsonObject> m_scenarios;
};

void TestScenarios::initTestCase()
{
    m_pack = loadTestPack();
    const QDir folder(QStringLiteral(TEST_DATA "/scenarios"));
    m_bases = jsonOf(folder.filePath(QStringLiteral("bases.json"))).toObject();
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (file == QLatin1String("bases.json"))
            continue;
        for (const QJsonValue &scenario : jsonOf(folder.filePath(file)).toArray()) {
            const QString name = scenario[QLatin1String("name")].toString();
            m_scenarios.insert(QStringLiteral("%1: %2").arg(file.chopped(5), name), scenario.toObject());
        }
    }
    QVERIFY(m_scenarios.size() >= 150);
}

Plan TestScenarios::planOf(const QJsonObject &scenario) const
{
    const QJsonObject base = m_bases.value(scenario.value(QLatin1String("base")).toString()).toObject();
    QJsonValue plan = base.value(QLatin1String("plan"));
    if (scenario.contains(QLatin1String("patch")))
        plan = merged(plan, scenario.value(QLatin1String("patch")));
    if (scenario.contains(QLatin1String("plan")))
        plan = scenario.value(QLatin1String("plan"));
    const QByteArray text = QJsonDocument(plan.toObject()).toJson();
    const Result<LoadedPlan> loaded = readPlan(text, QStringLiteral("scenario"));
    if (!loaded.ok())
        qFatal("%s", qPrintable(wordsOf(loaded.error())));
    return loaded->plan;
}

QMap<QString, QString> TestScenarios::statesExpected(const QJsonObject &scenario) const
{
    const QJsonObject base = m_bases.value(scenario.value(QLatin1String("base")).toString()).toObject();
    QMap<QString, QString> states;
    for (const QJsonObject &source : {base.value(QLatin1String("expect")).toObject(),
                                      scenario.value(QLatin1String("expect")).toObject()}) {
        for (auto state = source.begin(); state != source.end(); ++state)
            states.insert(state.key(), state.value().toString());
    }
    states.removeIf([](auto state) { return state.value() == QLatin1String("absent"); });
    return states;
}

void TestScenarios::decides_data()
{
    QTest::addColumn<QString>("name");
    for (auto scenario = m_scenarios.begin(); scenario != m_scenarios.end(); ++scenario)
        QTest::newRow(qPrintable(scenario.key())) << scenario.key();
}

void TestScenarios::compareVerdicts(const QJsonObject &expected, const Evaluation &evaluation)
{
    for (auto verdict = expected.begin(); verdict != expected.end(); ++verdict) {
        const ToolVerdict &found = evaluation.of(*fromName<Tool>(verdict.key()));
        QStringList words{nameOf(found.verdict)};
        words << found.because;
        QCOMPARE(words, verdict.value().toVariant().toStringList());
    }
}

void TestScenarios::decides()
{
    QFETCH(QString, name);
    const QJsonObject scenario = m_scenarios.value(name);
    const Plan plan = planOf(scenario);
    const DerivedPlan derived = derive(plan, *m_pack);
    QVERIFY2(!derived.scheduleError, qPrintable(wordsOf(derived.scheduleError.value_or(Message{}))));
    const Evaluation evaluation = evaluate(plan, derived, *m_pack);

    QMap<QString, QString> states;
    bool blocked = false;
    for (const Finding &finding : evaluation.findings) {
        states.insert(keyOf(finding), finding.open ? QStringLiteral("open") : QStringLiteral("closed"));
        blocked = blocked || finding.blocks();
        QVERIFY2(!finding.fields.isEmpty(), qPrintable(keyOf(finding)));
        for (const QString &text : {finding.message.de, finding.message.en, finding.remedy.de,
                                    finding.remedy.en, finding.source.de, finding.source.en})
            QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(keyOf(finding)));
    }
    QCOMPARE(states, statesExpected(scenario));
    QCOMPARE(evaluation.compliant, plan.tool ? std::optional<bool>(!blocked) : std::nullopt);

    const QJsonObject fields = scenario.value(QLatin1String("fields")).toObject();
    for (const Finding &finding : evaluation.findings) {
        if (fields.contains(keyOf(finding)))
            QCOMPARE(finding.fields, fields.value(keyOf(finding)).toVariant().toStringList());
    }
    compareVerdicts(scenario.value(QLatin1String("verdicts")).toObject(), evaluation);
    if (scenario.contains(QLatin1String("recommended"))) {
        QCOMPARE(evaluation.recommended ? nameOf(*evaluation.recommended) : QString(),
                 scenario.value(QLatin1String("recommended")).toString());
    }
    if (scenario.contains(QLatin1String("compliant"))) {
        const QJsonValue compliant = scenario.value(QLatin1String("compliant"));
        QCOMPARE(evaluation.compliant, compliant.isNull() ? std::nullopt : std::optional(compliant.toBool()));
    }
    QCOMPARE(static_cast<int>(derived.warnings.size()), scenario.value(QLatin1String("warnings")).toInt(0));
}

void TestScenarios::everyRowIsMetAndNotMet()
{
    QMap<QString, QSet<QString>> seen;
    for (const QJsonObject &scenario : m_scenarios) {
        const QMap<QString, QString> states = statesExpected(scenario);
        for (const Rule &rule : m_pack->rules) {
            const QString key = QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
            seen[key].insert(states.value(key, QStringLiteral("absent")));
        }
    }
    for (const Rule &rule : m_pack->rules) {
        const QString key = QStringLiteral("%1/%2").arg(rule.clause, nameOf(rule.binding));
        const bool canClose = rule.binding == Binding::Justify || rule.binding == Binding::Confirm;
        QVERIFY2(seen[key].contains(QStringLiteral("absent")), qPrintable(key));
        QVERIFY2(seen[key].contains(QStringLiteral("open")) != rule.neverOpen, qPrintable(key));
        QVERIFY2(seen[key].contains(QStringLiteral("closed")) == (canClose || rule.neverOpen), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
