// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_file.h"
#include "plan_generator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace einlass;

/// Plans over every answer of every list, written and read again.
class PlanRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswer();
    void manyPlans();
    void orderOfMembers();
};

namespace {

/// Reads the plan back, or says why not.
QString roundTrip(const Plan &plan)
{
    const QByteArray written = writePlan(plan);
    const auto read = readPlan(written, QStringLiteral("plan"), true);
    if (!read.ok())
        return Catalogues().text(read.error(), Language::English);
    if (!read->linkSecrets.empty())
        return QStringLiteral("a secret was written");
    if (read->plan == plan)
        return {};
    return QStringLiteral("differs:\n%1\n%2")
        .arg(QString::fromUtf8(written), QString::fromUtf8(writePlan(read->plan)));
}

template <typename E, typename Setter>
QString eachAnswer(Setter set)
{
    for (E answer : allOf<E>()) {
        Plan plan;
        set(plan, answer);
        if (const QString error = roundTrip(plan); !error.isEmpty())
            return QStringLiteral("%1: %2").arg(nameOf(answer), error);
        if (!writePlan(plan).contains('"' + nameOf(answer).toLatin1() + '"'))
            return QStringLiteral("%1 is not in the file").arg(nameOf(answer));
    }
    return {};
}

} // namespace

void PlanRoundTripTest::everyAnswer()
{
    QCOMPARE(eachAnswer<Occasion>([](Plan &p, Occasion a) { p.occasion = a; }), QString());
    QCOMPARE(eachAnswer<Kind>([](Plan &p, Kind a) { p.kind = a; }), QString());
    QCOMPARE(eachAnswer<Purpose>([](Plan &p, Purpose a) { p.purpose = a; }), QString());
    QCOMPARE(eachAnswer<Content>([](Plan &p, Content a) { p.content = {a}; }), QString());
    QCOMPARE(eachAnswer<HostStatus>([](Plan &p, HostStatus a) { p.host.status = a; }), QString());
    QCOMPARE(eachAnswer<Need>([](Plan &p, Need a) { p.needs = {a}; }), QString());
    QCOMPARE(eachAnswer<Tool>([](Plan &p, Tool a) { p.tool = a; }), QString());
    QCOMPARE(eachAnswer<Admission>([](Plan &p, Admission a) { p.protection.admission = a; }),
             QString());
    QCOMPARE(eachAnswer<Capture>([](Plan &p, Capture a) { p.recording.emplace().captures = {a}; }),
             QString());
    QCOMPARE(eachAnswer<RecordedPeople>(
                 [](Plan &p, RecordedPeople a) { p.recording.emplace().people = a; }),
             QString());
    QCOMPARE(eachAnswer<RecordingPurpose>(
                 [](Plan &p, RecordingPurpose a) { p.recording.emplace().purposeKind = a; }),
             QString());
    QCOMPARE(eachAnswer<Storage>([](Plan &p, Storage a) { p.recording.emplace().storage = a; }),
             QString());
    QCOMPARE(eachAnswer<Audience>([](Plan &p, Audience a) { p.recording.emplace().audience = a; }),
             QString());
    QCOMPARE(eachAnswer<PollTool>([](Plan &p, PollTool a) { p.polls.emplace().with = a; }),
             QString());
    QCOMPARE(eachAnswer<Votes>([](Plan &p, Votes a) { p.votes = a; }), QString());
    QCOMPARE(eachAnswer<AttendanceBasis>(
                 [](Plan &p, AttendanceBasis a) { p.attendanceList.emplace().basis = a; }),
             QString());
    QCOMPARE(eachAnswer<RemotePurpose>(
                 [](Plan &p, RemotePurpose a) { p.remoteControl.emplace().purpose = a; }),
             QString());
    QCOMPARE(eachAnswer<Helper>([](Plan &p, Helper a) { p.remoteControl.emplace().helper = a; }),
             QString());
    QCOMPARE(eachAnswer<Distribution>([](Plan &p, Distribution a) { p.distribution = a; }),
             QString());
}

void PlanRoundTripTest::manyPlans()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const QString error = roundTrip(Generator(seed).plan());
        QVERIFY2(error.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(error)));
    }
}

void PlanRoundTripTest::orderOfMembers()
{
    Plan plan;
    plan.extra.insert(QStringLiteral("aaa"), QJsonArray{});
    const QByteArray written = writePlan(plan);
    QVERIFY(written.startsWith(
        "{\n    \"format\": \"einlass-plan/1\",\n    \"occasion\": \"lecture\","));
    QVERIFY(written.endsWith(",\n    \"aaa\": []\n}\n"));
    QVERIFY(QJsonDocument::fromJson(written).isObject());
}

QTEST_GUILESS_MAIN(PlanRoundTripTest)
#include "tst_plan_round_trip.moc"
