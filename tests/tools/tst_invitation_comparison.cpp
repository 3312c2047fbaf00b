// SPDX-License-Identifier: GPL-3.0-or-later
// What was made in the tool against what was planned.
#include "tools/invitation_comparison.h"

#include <QTest>

#include <functional>

using namespace einlass;

class TestInvitationComparison : public QObject
{
    Q_OBJECT

private slots:
    void sameMeetingNeedsOnlyChecks();
    void finds_data();
    void finds();
    void otherZoneSameMoment();
    void nothingReadNothingCompared();
    void everyDifferenceHasItsPlace();
};

namespace {

using Change = std::function<void(ReadInvitation &, Plan &)>;

Plan plan()
{
    Plan plan;
    plan.title = QStringLiteral("Committee on Teaching");
    plan.tool = Tool::Zoom;
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
    return plan;
}

ReadInvitation invitation()
{
    ReadInvitation read;
    read.tool = Tool::Zoom;
    read.kind = InvitationKind::Join;
    read.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc");
    read.meetingId = QStringLiteral("60000000012");
    read.passcode = QStringLiteral("123456");
    read.topic = QStringLiteral("Committee on teaching");
    read.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    return read;
}

QStringList keysOf(const std::vector<PlanDifference> &differences)
{
    QStringList keys;
    for (const PlanDifference &difference : differences)
        keys << (difference.kind == PlanDifference::Kind::Differs ? difference.key : u'?' + difference.key);
    return keys;
}

const QStringList always{QStringLiteral("?waiting-room-not-shown"), QStringLiteral("?sign-in-not-shown")};

void makeWeekly(Plan &plan, int count)
{
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=%1").arg(count);
}

} // namespace

Q_DECLARE_METATYPE(Change)

void TestInvitationComparison::sameMeetingNeedsOnlyChecks()
{
    QCOMPARE(keysOf(compareWithPlan(invitation(), plan())), always);
    Plan open = plan();
    open.protection.waitingRoom = false;
    open.protection.admission = Admission::Link;
    QVERIFY(compareWithPlan(invitation(), open).empty());
}

void TestInvitationComparison::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const Change &change, const QStringList &keys) { QTest::newRow(name) << change << keys; };
    const auto with = [](const char *key) { return QStringList{QString::fromLatin1(key)} + always; };
    const auto checks = [](const char *key) { return QStringList{u'?' + QString::fromLatin1(key)} + always; };

    row("other tool", [](ReadInvitation &read, Plan &) { read.tool = Tool::Meet; read.link = QStringLiteral("https://meet.lrz.de/x"); }, {QStringLiteral("other-tool")});
    row("no tool chosen", [](ReadInvitation &, Plan &plan) { plan.tool.reset(); }, {});
    row("other title", [](ReadInvitation &read, Plan &) { read.topic = QStringLiteral("Faculty council"); }, with("other-title"));
    row("longer title", [](ReadInvitation &read, Plan &) { read.topic = QStringLiteral("Committee on Teaching, 3rd meeting"); }, checks("similar-title"));
    row("title from the subject", [](ReadInvitation &read, Plan &) {
        read.topic = QStringLiteral("Link");
        read.notes.push_back({QStringLiteral("topic"), QStringLiteral("topic-from-subject"), {}});
    }, checks("similar-title"));
    row("no title", [](ReadInvitation &read, Plan &) { read.topic.clear(); }, always);
    row("other time", [](ReadInvitation &read, Plan &) { read.start->time = QTime(11, 15); }, with("other-time"));
    row("other day", [](ReadInvitation &read, Plan &) { read.start->date = QDate(2027, 1, 13); }, with("other-time"));
    row("no time", [](ReadInvitation &read, Plan &) { read.start.reset(); }, always);
    row("unclear time", [](ReadInvitation &read, Plan &) {
        read.start.reset();
        read.notes.push_back({QStringLiteral("start"), QStringLiteral("time-unknown-zone"), {}});
    }, checks("time-unclear"));
    row("two readings, one fits", [](ReadInvitation &read, Plan &) {
        read.start.reset();
        read.possibleStarts = {{QDate(2027, 12, 1), QTime(10, 15)}, {QDate(2027, 1, 12), QTime(10, 15)}};
        read.notes.push_back({QStringLiteral("start"), QStringLiteral("date-order"), {}});
    }, checks("time-unclear"));
    row("two readings, none fits", [](ReadInvitation &read, Plan &) {
        read.start.reset();
        read.possibleStarts = {{QDate(2027, 11, 1), QTime(10, 15)}, {QDate(2027, 1, 11), QTime(10, 15)}};
    }, with("other-time"));
    row("other length", [](ReadInvitation &read, Plan &) { read.durationMinutes = 60; }, with("other-duration"));
    row("same length", [](ReadInvitation &read, Plan &) { read.durationMinutes = 90; }, always);
    row("series not planned", [](ReadInvitation &read, Plan &) { read.series = true; }, with("series-not-planned"));
    row("series missing", [](ReadInvitation &, Plan &plan) { makeWeekly(plan, 4); }, with("series-missing"));
    row("same series", [](ReadInvitation &read, Plan &plan) {
        makeWeekly(plan, 4);
        read.series = true;
        read.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=4");
    }, always);
    row("shorter series", [](ReadInvitation &read, Plan &plan) {
        makeWeekly(plan, 4);
        read.series = true;
        read.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    }, with("other-number"));
    row("series with exceptions", [](ReadInvitation &read, Plan &plan) {
        makeWeekly(plan, 4);
        plan.schedule.except = {QDate(2027, 1, 19)};
        read.series = true;
        read.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
        read.except = {QDate(2027, 1, 19)};
    }, always);
    row("series with another date", [](ReadInvitation &read, Plan &plan) {
        makeWeekly(plan, 2);
        read.series = true;
        read.dates = {{QDate(2027, 1, 12), QTime(10, 15)}, {QDate(2027, 1, 20), QTime(10, 15)}};
    }, with("other-date"));
    row("endless series", [](ReadInvitation &read, Plan &plan) {
        makeWeekly(plan, 4);
        read.series = true;
        read.recurrence = QStringLiteral("FREQ=WEEKLY");
    }, checks("series-unclear"));
    row("other id", [](ReadInvitation &, Plan &plan) { plan.access.meetingId = QStringLiteral("60000000099"); }, with("other-id"));
    row("same id", [](ReadInvitation &, Plan &plan) { plan.access.meetingId = QStringLiteral("60000000012"); }, always);
    row("registration planned", [](ReadInvitation &, Plan &plan) { plan.protection.admission = Admission::Registration; },
        {QStringLiteral("join-instead-of-registration"), always[0]});
    row("registration made", [](ReadInvitation &read, Plan &plan) {
        plan.protection.admission = Admission::Registration;
        read.kind = InvitationKind::Registration;
    }, {always[0]});
    row("registration not planned", [](ReadInvitation &read, Plan &) { read.kind = InvitationKind::Registration; }, with("registration-not-planned"));
    row("telephone not planned", [](ReadInvitation &read, Plan &) { read.telephones = {{QStringLiteral("+496971049922"), {}}}; }, with("telephone-not-planned"));
    row("telephone planned", [](ReadInvitation &read, Plan &plan) {
        plan.participants.telephone = true;
        read.telephones = {{QStringLiteral("+496971049922"), {}}};
    }, always);
    row("telephone missing", [](ReadInvitation &, Plan &plan) { plan.participants.telephone = true; }, with("telephone-missing"));
    row("telephone despite encryption", [](ReadInvitation &read, Plan &plan) {
        plan.protection.endToEndEncryption = true;
        read.telephones = {{QStringLiteral("+496971049922"), {}}};
    }, with("telephone-with-encryption"));
    row("encryption", [](ReadInvitation &, Plan &plan) { plan.protection.endToEndEncryption = true; }, always + QStringList{QStringLiteral("?encryption-not-shown")});
    row("webinar not planned", [](ReadInvitation &read, Plan &) { read.webinar = true; }, with("webinar-not-planned"));
    row("webinar planned", [](ReadInvitation &read, Plan &plan) { plan.kind = Kind::Webinar; read.webinar = true; }, always);
    row("webinar not shown", [](ReadInvitation &, Plan &plan) { plan.kind = Kind::Webinar; }, checks("webinar-not-shown"));
    row("meeting instead of webinar", [](ReadInvitation &read, Plan &plan) {
        plan.kind = Kind::Webinar;
        plan.protection.admission = Admission::Registration;
        read.kind = InvitationKind::Registration;
    }, {QStringLiteral("meeting-instead-of-webinar"), always[0]});
    row("DFNconf without a PIN", [](ReadInvitation &read, Plan &plan) {
        read.tool = plan.tool = Tool::Dfnconf;
        read.passcode.clear();
    }, {QStringLiteral("?pin-not-shown"), always[0]});
    row("Meet", [](ReadInvitation &read, Plan &plan) {
        read.tool = plan.tool = Tool::Meet;
        read.passcode.clear();
    }, {QStringLiteral("?password-not-shown")});
}

void TestInvitationComparison::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, keys);
    ReadInvitation read = invitation();
    Plan planned = plan();
    change(read, planned);
    QCOMPARE(keysOf(compareWithPlan(read, planned)), keys);
}

void TestInvitationComparison::otherZoneSameMoment()
{
    Plan planned = plan();
    planned.schedule.timeZone = QStringLiteral("America/New_York");
    planned.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(4, 15)};
    QCOMPARE(keysOf(compareWithPlan(invitation(), planned)), always);
    planned.schedule.start->time = QTime(10, 15);
    QCOMPARE(keysOf(compareWithPlan(invitation(), planned)).first(), QStringLiteral("other-time"));
}

void TestInvitationComparison::nothingReadNothingCompared()
{
    QVERIFY(compareWithPlan(ReadInvitation(), plan()).empty());
    // A draft has neither title nor time yet.
    Plan draft;
    draft.tool = Tool::Zoom;
    QCOMPARE(keysOf(compareWithPlan(invitation(), draft)), always);
}

void TestInvitationComparison::everyDifferenceHasItsPlace()
{
    ReadInvitation read = invitation();
    read.topic = QStringLiteral("Other \u202e title");
    read.start->time = QTime(8, 0);
    read.telephones = {{QStringLiteral("+496971049922"), {}}};
    for (const PlanDifference &difference : compareWithPlan(read, plan())) {
        QVERIFY(difference.pointer.startsWith(u'/'));
        QVERIFY(difference.message.source[0] != '\0');
        for (const QString &argument : difference.message.arguments)
            QVERIFY(!argument.contains(QChar(0x202E)));
    }
}

QTEST_GUILESS_MAIN(TestInvitationComparison)
#include "tst_invitation_comparison.moc"
