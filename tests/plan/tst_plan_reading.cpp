// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan file that is read becomes: what is left out, kept, taken out, and may be missing.
#include "plan_files.h"

using namespace einlass;
using namespace einlass::test;

class TestPlanReading : public QObject
{
    Q_OBJECT

private slots:
    void blankAnswersAreAbsent();
    void unknownMembersSurvive();
    void hiddenCharactersGo();
    void secretsGo();
    void draftsMayBeIncomplete();
    void draftsOfAnyLengthOpenAgain();
};

namespace {

LoadedPlan good(const QString &name)
{
    auto loaded = loadPlanFile(QStringLiteral("%1/good/%2.json").arg(plans, name));
    if (!loaded.ok())
        qFatal("%s", qPrintable(english(loaded.error())));
    return std::move(loaded).value();
}

} // namespace

void TestPlanReading::blankAnswersAreAbsent()
{
    const LoadedPlan loaded = good(QStringLiteral("blank-answers"));
    Plan expected = good(QStringLiteral("minimal")).plan;
    expected.recording = Recording{};
    QVERIFY(loaded.plan == expected);
    QCOMPARE(warningsOf(loaded),
             QStringList{QStringLiteral("/languages: no language is named; both count.")});
}

void TestPlanReading::unknownMembersSurvive()
{
    const LoadedPlan loaded = good(QStringLiteral("unknown-members"));
    const QStringList warnings = warningsOf(loaded);
    const QStringList places{"/colour",
                             "/nested",
                             "/host/phone",
                             "/schedule/room",
                             "/schedule/slots/0/note",
                             "/schedule/moved/0/why",
                             "/participants/seats",
                             "/participants/lists/0/colour",
                             "/protection/lock",
                             "/recording/codec",
                             "/polls/count",
                             "/attendanceList/kept",
                             "/remoteControl/app",
                             "/access/sip",
                             "/message/fr"};
    for (const QString &place : places)
        QVERIFY2(
            warnings.contains(QStringLiteral("%1: this member is unknown; it is kept.").arg(place)),
            qPrintable(place));
    QCOMPARE(warnings.size(), places.size());
    const auto again = readPlan(writePlan(loaded.plan), QStringLiteral("again"));
    QVERIFY(again.ok());
    QCOMPARE(warningsOf(*again).size(), places.size());
    QVERIFY(again->plan == loaded.plan);
    QCOMPARE(again->plan.schedule.extra.value(QStringLiteral("room")).toString(),
             QStringLiteral(" "));
}

void TestPlanReading::hiddenCharactersGo()
{
    const LoadedPlan loaded = good(QStringLiteral("hidden-characters"));
    QCOMPARE(loaded.plan.title, QStringLiteral("Boardmeeting Subject: x"));
    QCOMPARE(loaded.plan.host.name, QStringLiteral("Eva B eispiel"));
    QCOMPARE(loaded.plan.message.common, QStringLiteral("line 1\nline 2"));
    QCOMPARE(loaded.warnings.size(), 3U);
    QCOMPARE(
        english(loaded.warnings.front()),
        QStringLiteral("/title: line breaks or invisible characters were taken out of this text."));
}

void TestPlanReading::secretsGo()
{
    const LoadedPlan loaded = good(QStringLiteral("secret-in-link"));
    QCOMPARE(loaded.plan.access.link,
             QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?jst=2"));
    QCOMPARE(loaded.linkSecrets.size(), 1U);
    QCOMPARE(loaded.linkSecrets.at(QStringLiteral("pwd")), QStringLiteral("GeHeIm.1"));
    const QStringList secrets{QStringLiteral("GeHeIm"), QStringLiteral("123456"),
                              QStringLiteral("4321")};
    const QString warnings = warningsOf(loaded).join(u'\n');
    QVERIFY(warnings.contains(QLatin1String("/access/link: a secret (pwd) stood in the link")));
    QVERIFY(warnings.contains(QLatin1String("/access/passcode: a secret stood here")));
    QVERIFY(warnings.contains(QLatin1String("/message: a secret stood in a link")));
    QVERIFY(warnings.contains(QLatin1String("/note: a secret stood in a link")));
    Plan plan = loaded.plan;
    plan.access.link = QStringLiteral(
        "https://conf.dfn.de/webapp/#/?conference=979123456&pin=4321");
    plan.access.extra.insert(QStringLiteral("guestPin"), QStringLiteral("4321"));
    plan.place.each.de = QStringLiteral("https://lmu-munich.zoom-x.de/w/60000000012?tk=GeHeIm");
    plan.extra.insert(QStringLiteral("old"),
                      QStringLiteral("https://lmu-munich.zoom-x.de/s/6?zak=GeHeIm"));
    const QString written = QString::fromUtf8(writePlan(plan));
    for (const QString &secret : secrets) {
        QVERIFY2(!warnings.contains(secret), qPrintable(warnings));
        QVERIFY2(!written.contains(QStringLiteral("=%1").arg(secret)), qPrintable(written));
        QVERIFY2(!written.contains(QStringLiteral("\"%1\"").arg(secret)), qPrintable(written));
    }
}

void TestPlanReading::draftsMayBeIncomplete()
{
    const Plan empty;
    const QByteArray written = writePlan(empty);
    QVERIFY(!readPlan(written, QStringLiteral("d")).ok());
    const auto draft = readPlan(written, QStringLiteral("d"), true);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(english(draft.error())));
    QVERIFY(draft->plan == empty);
    Plan half;
    half.schedule.recurrence = QStringLiteral("every week");
    half.schedule.timeZone = QStringLiteral("Mars/Olympus");
    half.schedule.slotSeries.push_back({});
    half.schedule.moved.push_back({QDate(2027, 1, 12), std::nullopt, {}, {}});
    const auto again = readPlan(writePlan(half), QStringLiteral("d"), true);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(english(again.error())));
    QVERIFY(again->plan == half);
    QVERIFY(!readPlan("{}", QStringLiteral("d"), true).ok());
    QVERIFY(
        !readPlan(R"({"format":"einlass-plan/1","tool":"teams"})", QStringLiteral("d"), true).ok());
}

void TestPlanReading::draftsOfAnyLengthOpenAgain()
{
    Plan plan;
    plan.title = QString(50'000, u'x');
    plan.schedule.durationMinutes = 1'000'000;
    for (int i = 0; i < 12'000; ++i)
        plan.participants.recipients << QStringLiteral("r%1@lmu.de").arg(i);
    const auto draft = readPlan(writePlan(plan), QStringLiteral("d"), true);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(english(draft.error())));
    QVERIFY(draft->plan == plan);
    QVERIFY(!readPlan(writePlan(plan), QStringLiteral("d")).ok());
}

QTEST_GUILESS_MAIN(TestPlanReading)
#include "tst_plan_reading.moc"
