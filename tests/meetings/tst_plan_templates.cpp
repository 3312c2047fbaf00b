// SPDX-License-Identifier: GPL-3.0-or-later
// Templates keep what is the same next time and nothing of one meeting.
#include "../documents/cases.h"
#include "template_cases.h"

#include "meetings/plan_templates.h"

using namespace einlass;
using namespace templatecases;

class TestPlanTemplates : public QObject
{
    Q_OBJECT

private slots:
    void builtInAreThere();
    void leadAwayFromZoom_data();
    void leadAwayFromZoom();
    void onlyTheHostIsMissing_data();
    void onlyTheHostIsMissing();
    void nothingOfOneMeetingIsLeft_data();
    void nothingOfOneMeetingIsLeft();
    void keepsWhatIsTheSame();
    void recipientsAndReasonsAreChoices();
    void dropsTextsThatGiveAccessAway();
    void twiceIsTheSame();
    void begins();
};

namespace {

Host somebody()
{
    return {QStringLiteral("Dr. Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de"), QStringLiteral("Fakultät für Physik"), HostStatus::Employee, {}};
}

} // namespace

void TestPlanTemplates::builtInAreThere()
{
    QStringList names;
    for (const PlanTemplate &one : builtInTemplates())
        names << one.id;
    QCOMPARE(names.join(u' '), QStringLiteral("lecture seminar consultation committee examination staff-meeting talk job-interview"));
}

void TestPlanTemplates::leadAwayFromZoom_data()
{
    QTest::addColumn<QString>("recommended");
    QTest::addColumn<QString>("zoom");
    QTest::addColumn<QString>("because");
    QTest::newRow("lecture") << "meet" << "needs-reason" << "B1";
    QTest::newRow("seminar") << "meet" << "needs-reason" << "B1";
    QTest::newRow("consultation") << "meet" << "needs-reason" << "B1";
    QTest::newRow("committee") << "meet" << "needs-reason" << "B1";
    QTest::newRow("examination") << "dfnconf" << "needs-reason" << "B1 B14";
    QTest::newRow("staff-meeting") << "meet" << "needs-reason" << "B1";
    QTest::newRow("talk") << "meet" << "needs-reason" << "B1";
    QTest::newRow("job-interview") << "dfnconf" << "needs-reason" << "B1 B12";
}

/// A template with host and date, nothing else said: the rules never lead to Zoom by themselves.
void TestPlanTemplates::leadAwayFromZoom()
{
    QFETCH(QString, recommended);
    QFETCH(QString, zoom);
    QFETCH(QString, because);
    const auto &all = builtInTemplates();
    const auto pattern = std::find_if(all.begin(), all.end(), [](const PlanTemplate &one) { return one.id == QLatin1String(QTest::currentDataTag()); });
    QVERIFY(pattern != all.end());
    const Plan plan = fromTemplate(*pattern, somebody(), LocalTime{QDate(2027, 1, 12), QTime(10, 15)});
    const DerivedPlan derived = derive(plan, *documentcases::builtInPack());
    const Evaluation evaluation = evaluate(plan, derived, *documentcases::builtInPack());
    QVERIFY(evaluation.recommended.has_value());
    QCOMPARE(nameOf(*evaluation.recommended), recommended);
    QCOMPARE(nameOf(evaluation.of(Tool::Zoom).verdict), zoom);
    QCOMPARE(evaluation.of(Tool::Zoom).because.join(u' '), because);
}

void TestPlanTemplates::onlyTheHostIsMissing_data()
{
    QTest::addColumn<QString>("open");
    QTest::newRow("lecture") << "";
    QTest::newRow("seminar") << "";
    QTest::newRow("consultation") << "";
    QTest::newRow("committee") << "";
    QTest::newRow("examination") << "C25/confirm";      // taking it in person is offered: only the host can say so
    QTest::newRow("staff-meeting") << "";
    QTest::newRow("talk") << "";
    QTest::newRow("job-interview") << "";
}

/// With the recommended tool, nothing stays open but what only the host can say.
void TestPlanTemplates::onlyTheHostIsMissing()
{
    QFETCH(QString, open);
    const auto &all = builtInTemplates();
    const auto pattern = std::find_if(all.begin(), all.end(), [](const PlanTemplate &one) { return one.id == QLatin1String(QTest::currentDataTag()); });
    QVERIFY(pattern != all.end());
    Plan plan = fromTemplate(*pattern, somebody(), LocalTime{QDate(2027, 1, 12), QTime(10, 15)});
    plan.title = QStringLiteral("A title");
    const Pack &pack = *documentcases::builtInPack();
    plan.tool = evaluate(plan, derive(plan, pack), pack).recommended;
    const DerivedPlan derived = derive(plan, pack);
    QVERIFY(!derived.scheduleError);
    QStringList found;
    for (const Finding &finding : evaluate(plan, derived, pack).findings) {
        if (finding.blocks())
            found << QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding));
    }
    QCOMPARE(found.join(u' '), open);
    // Host, title and date were all that was missing for a plan file.
    QVERIFY(readPlan(writePlan(plan), QStringLiteral("plan")).ok());
}

void TestPlanTemplates::nothingOfOneMeetingIsLeft_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("every answer") << everything();
    for (const QString &name : documentcases::names())
        QTest::newRow(qPrintable(name)) << documentcases::load(name)->plan;
}

void TestPlanTemplates::nothingOfOneMeetingIsLeft()
{
    QFETCH(Plan, plan);
    const Plan made = templateOf(plan, hosts());
    const QString text = QString::fromUtf8(writePlan(made));
    QVERIFY2(!text.contains(QLatin1String("marked"), Qt::CaseInsensitive), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("0badcafe")));
    QVERIFY(plan.access.link.isEmpty() || !text.contains(plan.access.link));
    QVERIFY(plan.access.meetingId.isEmpty() || !text.contains(plan.access.meetingId));
    QCOMPARE(made.host, Host());
    for (const char *member : {"\"start\"", "\"recurrence\"", "\"except\"", "\"moved\"", "\"access\"", "\"confirmations\"", "\"sent\"", "\"checked\"",
                               "\"fallback\"", "\"deleteBy\"", "\"id\"", "\"recipients\"", "\"speakers\"", "\"lists\"", "\"slots\""})
        QVERIFY2(!text.contains(QStringLiteral("%1:").arg(QLatin1String(member))), member);
    QVERIFY(readPlan(writePlan(made), QStringLiteral("template"), true).ok());
}

void TestPlanTemplates::keepsWhatIsTheSame()
{
    const Plan plan = everything();
    const Plan made = templateOf(plan, hosts());
    QCOMPARE(made.title, plan.title);
    QCOMPARE(made.occasion, plan.occasion);
    QCOMPARE(made.content, plan.content);
    QCOMPARE(made.message, plan.message);
    QCOMPARE(made.place.each, plan.place.each);
    QCOMPARE(made.schedule.durationMinutes, 90);
    QCOMPARE(made.schedule.guestZones, plan.schedule.guestZones);
    QCOMPARE(made.participants.expected, plan.participants.expected);
    QVERIFY(made.participants.externals);
    QCOMPARE(made.needs, plan.needs);
    QCOMPARE(made.tool, plan.tool);
    QCOMPARE(made.protection, plan.protection);
    QCOMPARE(made.recording->captures, plan.recording->captures);
    QCOMPARE(made.recording->purpose, plan.recording->purpose);
    QCOMPARE(made.votes, plan.votes);
    QVERIFY(made.polls.has_value());
    QCOMPARE(made.remoteControl->purpose, plan.remoteControl->purpose);
    QVERIFY(!made.remoteControl->identityCertain);
    QCOMPARE(made.distribution, plan.distribution);
    QCOMPARE(made.reasons, plan.reasons);
    QCOMPARE(made.outgoing.translations, plan.outgoing.translations);
}

void TestPlanTemplates::recipientsAndReasonsAreChoices()
{
    const Plan plan = everything();
    const Plan with = templateOf(plan, hosts(), {true, false});
    QCOMPARE(with.participants.recipients, plan.participants.recipients);
    QCOMPARE(with.participants.lists, plan.participants.lists);
    QCOMPARE(with.recording->speakers, plan.recording->speakers);
    QVERIFY(with.reasons.empty());
}

void TestPlanTemplates::dropsTextsThatGiveAccessAway()
{
    Plan plan = everything();
    plan.message.common = QStringLiteral("Der Raum ist 979 123 456.");
    plan.place.each.en = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
    plan.reasons[QStringLiteral("D2")] = QStringLiteral("Guest PIN: 123456");
    plan.outgoing.accessibility.common = QStringLiteral("Bitte melden Sie sich vorher.");
    const Plan made = templateOf(plan, hosts());
    QVERIFY(made.message.isBlank());
    QCOMPARE(made.place.each.de, QStringLiteral("Raum A 120"));
    QCOMPARE(made.place.each.en, QString());
    QVERIFY(made.reasons.empty());
    QCOMPARE(made.outgoing.accessibility.common, plan.outgoing.accessibility.common);
}

void TestPlanTemplates::twiceIsTheSame()
{
    for (const TemplateChoices &choices : {TemplateChoices{false, true}, TemplateChoices{true, true}, TemplateChoices{true, false}}) {
        const Plan once = templateOf(everything(), hosts(), choices);
        QCOMPARE(templateOf(once, hosts(), choices), once);
    }
    for (const PlanTemplate &one : builtInTemplates())
        QCOMPARE(templateOf(one.plan, hosts()), one.plan);
}

void TestPlanTemplates::begins()
{
    const PlanTemplate pattern{QStringLiteral("x"), QStringLiteral("Gremium"), templateOf(everything(), hosts())};
    const Plan plan = fromTemplate(pattern, somebody(), LocalTime{QDate(2027, 5, 4), QTime(14, 0)});
    QCOMPARE(plan.host, somebody());
    QCOMPARE(plan.schedule.start, (std::optional<LocalTime>(LocalTime{QDate(2027, 5, 4), QTime(14, 0)})));
    QVERIFY(plan.id.isEmpty());
    QVERIFY(!fromTemplate(pattern, somebody()).schedule.start);
}

Q_DECLARE_METATYPE(einlass::Plan)
QTEST_GUILESS_MAIN(TestPlanTemplates)
#include "tst_plan_templates.moc"
