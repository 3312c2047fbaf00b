// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_fixture.h"

#include "policy/derive.h"
#include "policy/derive_facts.h"
#include "policy/derive_warnings.h"
#include "policy/evaluate.h"
#include "policy/evaluation_json.h"

using namespace einlass;
using namespace einlass::fixture;

class TestDerive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_pack = loadTestPack(); }
    void countsPeople();
    void hugeListsDoNotOverflow();
    void keepsPlacesOfRecipients();
    void findsExternals();
    void findsTheLastDay();
    void survivesADraft();
    void otherToolsHaveTheirDefaults();
    void reasonsThatSayNothing_data();
    void reasonsThatSayNothing();
    void warns();
    void foreignTextStaysHarmless();
    void printsTheContractsJson();

private:
    static Plan sample();
    std::shared_ptr<const Pack> m_pack;
};

Plan TestDerive::sample()
{
    Plan plan;
    plan.title = QStringLiteral("Planung");
    plan.host.email = QStringLiteral("eva@lmu.de");
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 60;
    plan.tool = Tool::Zoom;
    return plan;
}

void TestDerive::countsPeople()
{
    Plan plan = sample();
    QCOMPARE(derive(plan, *m_pack).people, 1);
    plan.participants.recipients = {QStringLiteral("a@lmu.de"), QStringLiteral("A <a@LMU.DE>"), QStringLiteral("A@lmu.de"),
                                    QStringLiteral("b@cuni.cz"), QStringLiteral("p@gmx.de"), QStringLiteral("x@mailinator.com"),
                                    QStringLiteral("eva@lmu.edu"), QStringLiteral("nobody"), QStringLiteral("l@lists.lrz.de"), QString()};
    // Local parts differ in case, domains do not: a, A, b, p and the host.
    QCOMPARE(derive(plan, *m_pack).people, 5);
    plan.participants.lists = {{QStringLiteral("l@lists.lrz.de"), 10, false, {}, {}}, {QStringLiteral("nothing"), 5, false, {}}};
    QCOMPARE(derive(plan, *m_pack).people, 20);
    plan.participants.expected = 3;
    QCOMPARE(derive(plan, *m_pack).people, 3);
}

void TestDerive::hugeListsDoNotOverflow()
{
    Plan plan = sample();
    constexpr int most = std::numeric_limits<int>::max();
    plan.participants.lists = {{QStringLiteral("l@lists.lrz.de"), most, false, {}, {}}, {QStringLiteral("m@lists.lrz.de"), most, false, {}, {}},
                               {QStringLiteral("n@lists.lrz.de"), -5, false, {}, {}}};
    QCOMPARE(derive(plan, *m_pack).people, most);
}

void TestDerive::keepsPlacesOfRecipients()
{
    Plan plan = sample();
    plan.participants.recipients = {QString(), QStringLiteral("a@lmu.de"), QStringLiteral(" "), QStringLiteral("p@gmx.de")};
    const DerivedPlan derived = derive(plan, *m_pack);
    QCOMPARE(derived.recipients.size(), std::size_t(4));
    QCOMPARE(derived.recipients[3].kind, AddressClass::Private);
    QCOMPARE(derived.facts[Fact::AddressInvalid], 0);
    QCOMPARE(derived.facts[Fact::AddressPrivate], 1);
}

void TestDerive::findsExternals()
{
    Plan plan = sample();
    plan.participants.recipients = {QStringLiteral("b@tum.de"), QStringLiteral("a@CUNI.cz"), QStringLiteral("b@tum.de")};
    plan.participants.lists = {{QStringLiteral("all@abc.io"), 3, false, {}, {}}};
    plan.confirmations.officialDomains = {QStringLiteral("Cuni.CZ"), QStringLiteral("..")};
    plan.confirmations.admittedAddresses = {QStringLiteral("a@cuni.CZ"), QStringLiteral("no address")};
    const DerivedPlan derived = derive(plan, *m_pack);
    QCOMPARE(derived.externalDomains, (QStringList{QStringLiteral("abc.io"), QStringLiteral("cuni.cz"), QStringLiteral("tum.de")}));
    QCOMPARE(derived.unconfirmedDomains, (QStringList{QStringLiteral("abc.io"), QStringLiteral("tum.de")}));
    QCOMPARE(derived.externalAddresses, (QStringList{QStringLiteral("b@tum.de"), QStringLiteral("a@cuni.cz")}));
    QCOMPARE(derived.unadmittedAddresses, QStringList{QStringLiteral("b@tum.de")});
}

void TestDerive::findsTheLastDay()
{
    Plan plan = sample();
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
    plan.schedule.slotSeries = {{LocalTime{QDate(2027, 1, 14), QTime(8, 15)}, 90, QStringLiteral("FREQ=WEEKLY;COUNT=4"), {}}};
    plan.recording = Recording{};
    plan.recording->deleteBy = QDate(2027, 2, 5);
    DerivedPlan derived = derive(plan, *m_pack);
    QCOMPARE(derived.lastDay, std::optional(QDate(2027, 2, 4)));
    QCOMPARE(derived.facts[Fact::KeptDays], 1);
    QCOMPARE(derived.facts[Fact::Duration], 90);
    QCOMPARE(derived.facts[Fact::Series], 1);
    plan.schedule.moved = {{QDate(2027, 2, 2), std::nullopt, LocalTime{QDate(2027, 3, 2), QTime(9, 0)}, {}}};
    derived = derive(plan, *m_pack);
    QCOMPARE(derived.lastDay, std::optional(QDate(2027, 3, 2)));
    QCOMPARE(derived.facts[Fact::KeptDays], -25);
}

void TestDerive::survivesADraft()
{
    const Plan empty;
    const DerivedPlan derived = derive(empty, *m_pack);
    QVERIFY(derived.scheduleError);
    QVERIFY(!derived.lastDay);
    QCOMPARE(derived.facts[Fact::KeptDays], Facts::absent);
    Plan recorded;
    recorded.recording = Recording{};
    recorded.recording->storage = Storage::LmuServer;
    recorded.recording->deleteBy = QDate(2027, 2, 5);
    // What cannot be shown to be after the last day is not let through.
    for (const Finding &finding : evaluate(recorded, derive(recorded, *m_pack), *m_pack).findings) {
        if (keyOf(finding) == QLatin1String("C16/gate"))
            QCOMPARE(finding.fields, QStringList{QStringLiteral("/schedule/start")});
    }
    QVERIFY(!evaluate(empty, derived, *m_pack).compliant);
}

void TestDerive::otherToolsHaveTheirDefaults()
{
    Plan plan = sample();
    plan.protection = {false, false, Admission::Registration, true, {}};
    plan.access.link = QStringLiteral("https://lmu-munich.zoom.us/j/60000000012");
    const Facts facts = derive(plan, *m_pack).facts;
    const Facts meet = factsFor(Tool::Meet, facts);
    QCOMPARE(meet[Fact::Admission], static_cast<int>(Admission::Link));
    QCOMPARE(meet[Fact::Passcode], 1);
    QCOMPARE(meet[Fact::EndToEndEncryption], 0);
    QCOMPARE(meet[Fact::LinkGiven], 0);
    QCOMPARE(factsFor(Tool::Zoom, facts)[Fact::Admission], static_cast<int>(Admission::LmuAccounts));
    QCOMPARE(facts[Fact::LinkGiven], 1);
    QCOMPARE(facts[Fact::VerdictMeet], Facts::absent);
}

void TestDerive::reasonsThatSayNothing_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("nothing");
    for (const char *reason : {".", "x", "xxxxxxxx", "---", "123456", "n/a", "Zoom is needed as a rule", "ZOOM is needed, as a rule!"})
        QTest::newRow(reason) << QString::fromUtf8(reason) << true;
    for (const char *reason : {"Zwölf Gruppenräume", "Breakout rooms with an assignment beforehand", "Нужны группы"})
        QTest::newRow(reason) << QString::fromUtf8(reason) << false;
}

void TestDerive::reasonsThatSayNothing()
{
    QFETCH(QString, reason);
    QFETCH(bool, nothing);
    QCOMPARE(saysNothing(reason, {QStringLiteral("{people} people: Zoom is needed as a rule."), QString()}), nothing);
}

void TestDerive::warns()
{
    Plan plan = sample();
    plan.reasons = {{QStringLiteral("B1"), QStringLiteral("Zwölf Gruppenräume")}, {QStringLiteral("b1"), QStringLiteral("Zwölf Gruppenräume")},
                    {QStringLiteral("B14"), QStringLiteral(".")}, {QStringLiteral("C16"), QStringLiteral(" ")}};
    plan.confirmations.clauses = {{QStringLiteral("C21"), true}, {QStringLiteral("C99"), true}, {QStringLiteral("C98"), false}};
    plan.participants.recipients = {QStringLiteral("l@lists.lrz.de"), QStringLiteral("a@vodafone.de"), QStringLiteral("b@vodafone.de")};
    QStringList about;
    for (const Message &warning : derive(plan, *m_pack).warnings)
        about << warning.arguments.value(0);
    QCOMPARE(about, (QStringList{QStringLiteral("l@lists.lrz.de"), QStringLiteral("vodafone.de"), QStringLiteral("B14"),
                                 QStringLiteral("b1"), QStringLiteral("C99")}));
}

void TestDerive::foreignTextStaysHarmless()
{
    Plan plan = sample();
    plan.host.email = QString(100000, u'a') + QString::fromUtf8("\u202E{people}\n@example.org");
    for (int i = 0; i < 40; ++i)
        plan.participants.recipients << QStringLiteral("nobody%1 {domains} \u202E\n").arg(i) + QString(5000, u'x');
    const Evaluation evaluation = evaluate(plan, derive(plan, *m_pack), *m_pack);
    for (const Finding &finding : evaluation.findings) {
        for (const QString &text : {finding.message.de, finding.message.en}) {
            QVERIFY2(text.size() < 2500, qPrintable(keyOf(finding)));
            QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
        }
        if (keyOf(finding) == QLatin1String("B13a/gate")) {
            QVERIFY(finding.message.en.contains(QLatin1String("(+35)")));
            QCOMPARE(finding.fields.size(), 41);
        }
    }
}

void TestDerive::printsTheContractsJson()
{
    Plan plan = sample();
    plan.content = {Content::SpecialCategories};
    const DerivedPlan derived = derive(plan, *m_pack);
    const Evaluation evaluation = evaluate(plan, derived, *m_pack);
    const Catalogues catalogues;
    const QJsonObject json = evaluationJson(plan, evaluation, *m_pack, false, {{"Read %1", {QStringLiteral("this")}}}, catalogues);
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("compliant"), QStringLiteral("findings"), QStringLiteral("policy"),
        QStringLiteral("ready"), QStringLiteral("recommended"), QStringLiteral("tool"), QStringLiteral("tools"), QStringLiteral("warnings")}));
    QCOMPARE(json[QLatin1String("compliant")], QJsonValue(false));
    QCOMPARE(json[QLatin1String("policy")], QJsonValue(QStringLiteral("LMU, terms 2023-08, information 2023-09")));
    QCOMPARE(json[QLatin1String("recommended")], QJsonValue(QStringLiteral("dfnconf")));
    const QJsonObject zoom = json[QLatin1String("tools")][QLatin1String("zoom")].toObject();
    QCOMPARE(zoom, (QJsonObject{{QStringLiteral("verdict"), QStringLiteral("ruled-out")}, {QStringLiteral("because"), QJsonArray{QStringLiteral("B11b")}}}));
    const QJsonValue finding = json[QLatin1String("findings")][1];
    QCOMPARE(finding[QLatin1String("clause")], QJsonValue(QStringLiteral("B11b")));
    QCOMPARE(finding[QLatin1String("binding")], QJsonValue(QStringLiteral("gate")));
    QCOMPARE(finding[QLatin1String("open")], QJsonValue(true));
    QCOMPARE(finding[QLatin1String("fields")], QJsonValue(QJsonArray{QStringLiteral("/content")}));
    QVERIFY(finding[QLatin1String("message")][QLatin1String("de")].isString());
    QVERIFY(finding[QLatin1String("remedy")][QLatin1String("en")].isString());
    QVERIFY(finding[QLatin1String("source")].isString());
    QCOMPARE(json[QLatin1String("warnings")][0][QLatin1String("en")], QJsonValue(QStringLiteral("Read this")));
    plan.tool.reset();
    const QJsonObject none = evaluationJson(plan, evaluate(plan, derive(plan, *m_pack), *m_pack), *m_pack, false, {}, catalogues);
    QVERIFY(none[QLatin1String("tool")].isNull() && none[QLatin1String("compliant")].isNull());
}

QTEST_GUILESS_MAIN(TestDerive)
#include "tst_derive.moc"
