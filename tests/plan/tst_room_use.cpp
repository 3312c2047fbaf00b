// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/room_use.h"

#include <QTest>

using namespace einlass;

class TestRoomUse : public QObject
{
    Q_OBJECT

private slots:
    void roomOfAPlan();
    void roomsOfOthers();
    void theSameMeetingIsNobodyElse();
    void ofSeveralTheTelling();
};

namespace {

const QString room = QStringLiteral("97912345");

Plan planFor(const char *title)
{
    Plan plan;
    plan.id = QStringLiteral("mine");
    plan.title = QString::fromUtf8(title);
    plan.tool = Tool::Dfnconf;
    plan.access.meetingId = room;
    return plan;
}

RoomUse use(const char *title, const char *planId, QDate until)
{
    return {Tool::Dfnconf, room, QString::fromUtf8(title), until, QString::fromLatin1(planId)};
}

} // namespace

void TestRoomUse::roomOfAPlan()
{
    Plan plan = planFor("Analysis");
    plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
    plan.schedule.durationMinutes = 90;
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    QCOMPARE(roomOf(plan), std::optional(RoomUse{Tool::Dfnconf, room, QStringLiteral("Analysis"), QDate(2027, 1, 26), QStringLiteral("mine")}));
    plan.schedule.start.reset();
    QVERIFY(!roomOf(plan)->until);
    plan.access.meetingId = QStringLiteral(" \u200b");
    QVERIFY(!roomOf(plan));
    plan.access.meetingId = room;
    plan.tool.reset();
    QVERIFY(!roomOf(plan));
}

void TestRoomUse::roomsOfOthers()
{
    const Plan plan = planFor("Committee on Teaching");
    QVERIFY(!earlierUseOf(plan, {}));
    const std::vector<RoomUse> elsewhere{{Tool::Zoom, room, QStringLiteral("x"), {}, {}}, {Tool::Dfnconf, QStringLiteral("97954321"), QStringLiteral("x"), {}, {}}};
    QVERIFY(!earlierUseOf(plan, elsewhere));
    QCOMPARE(earlierUseOf(plan, {{Tool::Dfnconf, room, QStringLiteral("Seminar 2026")}})->title, QStringLiteral("Seminar 2026"));
    Plan meet = plan;
    meet.tool = Tool::Meet;
    meet.access.meetingId = QStringLiteral("RaumBlau77");
    QVERIFY(earlierUseOf(meet, {{Tool::Meet, QStringLiteral("raumblau77"), QStringLiteral("x")}}).has_value());
}

void TestRoomUse::theSameMeetingIsNobodyElse()
{
    Plan plan = planFor("Committee on Teaching");
    QVERIFY(!earlierUseOf(plan, {use("Renamed since", "mine", {})}));
    // Without an id the title tells.
    QVERIFY(!earlierUseOf(plan, {use("committee, on teaching!", "", {})}));
    // The same title in another plan may be last term's group.
    QVERIFY(earlierUseOf(plan, {use("Committee on Teaching", "other", {})}).has_value());
    plan.id.clear();
    QVERIFY(!earlierUseOf(plan, {use("Committee on Teaching", "other", {})}));
    QVERIFY(earlierUseOf(plan, {use("Seminar", "other", {})}).has_value());
}

void TestRoomUse::ofSeveralTheTelling()
{
    const std::vector<RoomUse> uses{use("Seminar A", "a", QDate(2026, 2, 1)), use("Seminar B", "b", QDate(2026, 7, 1)),
                                    use("Seminar C", "c", {}), use("Mine", "d", QDate(2027, 1, 1))};
    QCOMPARE(earlierUseOf(planFor("Mine"), uses)->title, QStringLiteral("Seminar B"));
    QCOMPARE(earlierUseOf(planFor("Mine"), {uses[3], use("Mine", "e", {})})->planId, QStringLiteral("d"));
}

QTEST_GUILESS_MAIN(TestRoomUse)
#include "tst_room_use.moc"
