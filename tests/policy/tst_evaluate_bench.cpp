// SPDX-License-Identifier: GPL-3.0-or-later
// How long one change of a rich plan takes; not part of the ordinary test run.
#include "policy_fixture.h"

#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/verdicts.h"

using namespace einlass;
using namespace einlass::fixture;

class BenchEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void deriving();
    void derivingWithoutRecipients();
    void evaluating();
    void verdicts();
    void statesOfAllRules();

private:
    std::shared_ptr<const Pack> m_pack;
    Plan m_plan;
};

void BenchEvaluate::initTestCase()
{
    m_pack = loadTestPack();
    m_plan.title = QStringLiteral("Vorlesung");
    m_plan.occasion = Occasion::Examination;
    m_plan.content = {Content::HighProtection};
    m_plan.host.email = QStringLiteral("eva@lmu.de");
    m_plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    m_plan.schedule.durationMinutes = 90;
    m_plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=14");
    for (int i = 0; i < 200; ++i)
        m_plan.participants.recipients << QStringLiteral("Name %1 <n%1@%2>").arg(i).arg(
            i % 3 == 0 ? QStringLiteral("cuni.cz") : QStringLiteral("campus.lmu.de"));
    m_plan.participants.telephone = true;
    m_plan.tool = Tool::Zoom;
    m_plan.protection.waitingRoom = false;
    m_plan.recording = Recording{};
    m_plan.recording->captures = {Capture::Video, Capture::Chat};
    m_plan.polls = Polls{PollTool::Meeting, false, {}};
    m_plan.votes = Votes::Secret;
    m_plan.remoteControl = RemoteControl{};
    m_plan.attendanceList = AttendanceList{};
}

void BenchEvaluate::deriving()
{
    QBENCHMARK { derive(m_plan, *m_pack); }
}

void BenchEvaluate::derivingWithoutRecipients()
{
    Plan plan = m_plan;
    plan.participants.recipients.clear();
    QBENCHMARK { derive(plan, *m_pack); }
}

void BenchEvaluate::evaluating()
{
    const DerivedPlan derived = derive(m_plan, *m_pack);
    qInfo("%zu findings", evaluate(m_plan, derived, *m_pack).findings.size());
    QBENCHMARK { evaluate(m_plan, derived, *m_pack); }
}

void BenchEvaluate::verdicts()
{
    Facts facts = derive(m_plan, *m_pack).facts;
    QBENCHMARK { decideTools(facts, *m_pack); }
}

void BenchEvaluate::statesOfAllRules()
{
    Facts facts = derive(m_plan, *m_pack).facts;
    decideTools(facts, *m_pack);
    int open = 0;
    QBENCHMARK {
        for (const Rule &rule : m_pack->rules)
            open += stateOf(rule, facts) == RuleState::Open;
    }
    QVERIFY(open > 0);
}

QTEST_GUILESS_MAIN(BenchEvaluate)
#include "tst_evaluate_bench.moc"
