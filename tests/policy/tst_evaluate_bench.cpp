// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision costs; not part of the ordinary test run.
//   tst_evaluate_bench                 measures and prints
//   tst_evaluate_bench --facts N       writes the facts of N random plans as lines of JSON, with the rules that arise
//   tst_evaluate_bench --rates N       decides the same N plans and writes evaluations per second as JSON
#include "policy_fixture.h"

#include "../benchmark/cases.h"

#include "policy/evaluate.h"

#include <cstdio>

using namespace einlass;
using namespace einlass::fixture;
using einlass::bench::nanoseconds;

class BenchEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheTableWrittenByHand();
    void evaluationsPerSecond();
    void editReachesAllFindings_data();
    void editReachesAllFindings();
    void deriving();
    void evaluating();
    void verdicts();
    void compiling();

private:
    std::shared_ptr<const Pack> m_pack;
    Plan m_plan;
};

namespace {

/// A lecture for which nearly everything is used.
Plan richPlan(int recipients)
{
    Plan plan;
    plan.title = QStringLiteral("Vorlesung");
    plan.occasion = Occasion::Examination;
    plan.content = {Content::HighProtection};
    plan.host.email = QStringLiteral("eva@lmu.de");
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=14");
    for (int i = 0; i < recipients; ++i)
        plan.participants.recipients << QStringLiteral("Name %1 <n%1@%2>").arg(i).arg(
            i % 3 == 0 ? QStringLiteral("cuni.cz") : QStringLiteral("campus.lmu.de"));
    plan.participants.telephone = true;
    plan.tool = Tool::Zoom;
    plan.protection.waitingRoom = false;
    plan.recording = Recording{};
    plan.recording->captures = {Capture::Video, Capture::Chat};
    plan.polls = Polls{PollTool::Meeting, false, {}};
    plan.votes = Votes::Secret;
    plan.remoteControl = RemoteControl{};
    plan.attendanceList = AttendanceList{};
    return plan;
}

double millions(double nanosecondsEach)
{
    return 1e3 / nanosecondsEach;
}

void printRow(const char *what, double each, double byHand)
{
    if (byHand > 0)
        std::printf("  %-58s %8.2f M/s %8.1f ns   %5.2f times by hand\n", what, millions(each), each, each / byHand);
    else
        std::printf("  %-58s %8.2f M/s %8.1f ns\n", what, millions(each), each);
}

} // namespace

void BenchEvaluate::initTestCase()
{
    m_pack = loadTestPack();
    m_plan = richPlan(200);
}

void BenchEvaluate::agreesWithTheTableWrittenByHand()
{
    const CompiledRules &rules = *m_pack->compiled.rules;
    QCOMPARE(m_pack->rules.size(), std::size_t{byhand::RowCount});
    RandomPlans plans(20230809);
    for (int i = 0; i < 20000; ++i) {
        const Plan plan = plans.next();
        Facts facts = derive(plan, *m_pack).facts;
        const auto verdicts = decideTools(facts, *m_pack);
        const byhand::Packed packed = byhand::pack(facts);
        for (Tool tool : allOf<Tool>()) {
            // A verdict is decided before those of the tools that come later are known.
            const byhand::Packed own = byhand::forTool(tool, packed);
            QCOMPARE(byhand::verdictOf(byhand::decide(own), own), verdicts[static_cast<std::size_t>(tool)].verdict);
        }
        QCOMPARE(byhand::recommended(packed), recommendedTool(facts, *m_pack));
        const byhand::Decision byHand = byhand::decide(packed);
        const RuleDecision decision = rules.decide(rules.pack(facts));
        for (std::size_t rule = 0; rule < m_pack->rules.size(); ++rule) {
            const auto row = byhand::bit(static_cast<unsigned>(rule));
            const RuleState expected = (byHand.arises & row) == 0 ? RuleState::Absent
                : (byHand.open & row) == 0 ? RuleState::Closed : RuleState::Open;
            QVERIFY2(rules.stateOf(rule, decision) == expected, qPrintable(bench::keyOf(m_pack->rules[rule])));
        }
    }
}

void BenchEvaluate::evaluationsPerSecond()
{
    const auto facts = bench::factsOfPlans(*m_pack, 1000, 20230810);
    const bench::Times times = bench::timesOf(facts, *m_pack);
    std::printf("Decisions of all %zu rules for one tool, 1000 random plans, one core:\n", m_pack->rules.size());
    printRow("rule by rule, from facts", times.interpreted, times.handFromFacts);
    printRow("compiled, from facts", times.compiledFromFacts, times.handFromFacts);
    printRow("compiled, from facts without reasons and confirmations", times.compiledUnanswered, 0);
    printRow("compiled, from facts, with a list of the rules that arise", times.compiledListed, times.handFromFacts);
    printRow("by hand, from facts", times.handFromFacts, 0);
    printRow("compiled, from packed facts", times.compiled, times.hand);
    printRow("by hand, from packed facts", times.hand, 0);
    std::printf("Three verdicts, recommendation and all rules, from packed facts:\n");
    printRow("compiled", times.compiledEverything, times.handEverything);
    printRow("by hand", times.handEverything, 0);
    std::fflush(stdout);
}

void BenchEvaluate::editReachesAllFindings_data()
{
    QTest::addColumn<int>("recipients");
    for (int recipients : {0, 20, 200, 500})
        QTest::addRow("%d recipients", recipients) << recipients;
}

void BenchEvaluate::editReachesAllFindings()
{
    QFETCH(int, recipients);
    const Plan plan = richPlan(recipients);
    const double derived = nanoseconds(1, [&](std::size_t) { return derive(plan, *m_pack).recipients.size(); });
    const double all = nanoseconds(1, [&](std::size_t) {
        return evaluate(plan, derive(plan, *m_pack), *m_pack).findings.size();
    });
    std::printf("An edit of a plan with %3d recipients reaches all findings in %7.1f us, %7.1f us of them to derive facts\n",
                recipients, all / 1e3, derived / 1e3);
    std::fflush(stdout);
}

void BenchEvaluate::deriving()
{
    QBENCHMARK { derive(m_plan, *m_pack); }
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

void BenchEvaluate::compiling()
{
    QBENCHMARK { CompiledRules rules(*m_pack); }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode != QLatin1String("--facts") && mode != QLatin1String("--rates")) {
        BenchEvaluate tests;
        return QTest::qExec(&tests, argc, argv);
    }
    const auto pack = loadTestPack();
    const auto facts = bench::factsOfPlans(*pack, std::max(arguments.value(2).toInt(), 1), 20230810);
    if (mode == QLatin1String("--facts")) {
        for (const Facts &one : facts)
            std::puts(bench::line(one, *pack).constData());
        return 0;
    }
    const bench::Times times = bench::timesOf(facts, *pack);
    std::printf("{\"compiled, from facts\": %.0f, \"compiled, from facts, with a list\": %.0f, \"compiled, from packed facts\": %.0f, "
                "\"by hand, from facts\": %.0f, \"by hand, from packed facts\": %.0f, \"rule by rule, from facts\": %.0f}\n",
                1e9 / times.compiledFromFacts, 1e9 / times.compiledListed, 1e9 / times.compiled,
                1e9 / times.handFromFacts, 1e9 / times.hand, 1e9 / times.interpreted);
    return 0;
}

#include "tst_evaluate_bench.moc"
