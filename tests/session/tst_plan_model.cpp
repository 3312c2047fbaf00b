// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack.h"
#include "session/plan_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace einlass;

class TestPlanModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOnlyOfChanges();
    void findingsFollowThePlan();
    void secretsStayOutOfThePlan();
    void codesStayWithTheirTool();

private:
    std::shared_ptr<const Pack> m_pack;
};

void TestPlanModel::initTestCase()
{
    const auto pack = Pack::load(Pack::builtIn());
    QVERIFY(pack.ok());
    m_pack = *pack;
}

void TestPlanModel::tellsOnlyOfChanges()
{
    PlanModel model(m_pack);
    QSignalSpy changed(&model, &PlanModel::planChanged);
    model.update([](Plan &plan) { plan.title = QStringLiteral("Kolloquium"); });
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.isModified());
    model.setSaved();
    model.update([](Plan &plan) { plan.title = QStringLiteral("Kolloquium"); });
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.isModified());
}

void TestPlanModel::findingsFollowThePlan()
{
    PlanModel model(m_pack);
    const auto open = [&](const QString &clause) {
        for (const Finding &finding : model.evaluation().findings) {
            if (finding.clause == clause && finding.open)
                return true;
        }
        return false;
    };
    QVERIFY(!open(QStringLiteral("B5")));
    model.update([](Plan &plan) { plan.purpose = Purpose::Private; });
    QVERIFY(open(QStringLiteral("B5")));
    QVERIFY(model.evaluation().blocked());
    model.update([](Plan &plan) { plan.purpose = Purpose::Official; });
    QVERIFY(!open(QStringLiteral("B5")));
}

void TestPlanModel::secretsStayOutOfThePlan()
{
    PlanModel model(m_pack);
    QSignalSpy changed(&model, &PlanModel::planChanged);
    QSignalSpy secrets(&model, &PlanModel::secretsChanged);
    model.setSecrets({QStringLiteral("12345678"), {}, {}});
    QCOMPARE(secrets.count(), 1);
    QCOMPARE(changed.count(), 0);
    model.reset(Plan{});
    QVERIFY(model.secrets().isEmpty());
}

/// A code alone, before there is a link, is the tool's own as well.
void TestPlanModel::codesStayWithTheirTool()
{
    PlanModel model(m_pack);
    Plan plan;
    plan.id = QStringLiteral("p");
    plan.tool = Tool::Dfnconf;
    model.reset(plan, {QStringLiteral("48213957"), QStringLiteral("90317264"), {}});
    model.apply(model.choosing(Tool::Meet));
    QCOMPARE(model.plan().tool, std::optional(Tool::Meet));
    QCOMPARE(model.secrets(), AccessSecrets());
    AccessSecrets other;
    other.participantCode = QStringLiteral("Lobby-7");
    model.setSecrets(other);
    model.apply(model.choosing(Tool::Dfnconf));
    QCOMPARE(model.secrets().hostPin, QStringLiteral("90317264"));
    model.apply(model.choosing(Tool::Meet));
    QCOMPARE(model.secrets(), other);
    // The tool that is chosen already keeps what it has.
    model.apply(model.choosing(Tool::Meet));
    QCOMPARE(model.secrets(), other);
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_plan_model.moc"
