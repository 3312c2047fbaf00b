// SPDX-License-Identifier: GPL-3.0-or-later
// The same meeting once more.
#include "../documents/cases.h"
#include "meeting_cases.h"

#include "documents/sent.h"
#include "meetings/duplicate.h"
#include "plan/occurrences.h"

using namespace einlass;
using namespace meetingcases;

class TestDuplicate : public QObject
{
    Q_OBJECT

private slots:
    void singleMeeting();
    void weeklySeries();
    void anotherWeekday();
    void twoSlots();
    void listOfDates();
    void holidaysAreSkipped();
    void roomIsAChoice();
    void peopleAreAChoice();
    void deletionKeepsItsDistance();
    void saysWhatIsLeft();
    void draftsWithoutADate();
    void refusesOddStarts();
    void newTerm();
    void newTermKeepsTheRhythm();
    void newTermNeedsAWeeklySeries();
    void everyCaseCanBeRepeated_data();
    void everyCaseCanBeRepeated();
};

namespace {

const Pack &pack()
{
    return *documentcases::builtInPack();
}

QStringList spelled(const Plan &plan)
{
    const auto dates = occurrencesOf(plan.schedule);
    if (!dates.ok())
        return {QString::fromUtf8(dates.error().source)};
    QStringList all;
    for (const Occurrence &date : *dates)
        all << QStringLiteral("%1 %2").arg(date.start.date.toString(Qt::ISODate), date.start.time.toString(QStringLiteral("HH:mm")));
    return all;
}

LecturePeriod winter()
{
    LecturePeriod period;
    period.name = {QStringLiteral("Wintersemester"), QStringLiteral("Winter term")};
    period.first = QDate(2027, 10, 18);
    period.last = QDate(2028, 2, 4);
    period.breaks = {{{QStringLiteral("Weihnachten"), QStringLiteral("Christmas")}, QDate(2027, 12, 24), QDate(2028, 1, 6)}};
    return period;
}

} // namespace

void TestDuplicate::singleMeeting()
{
    const auto made = duplicateTo(meeting(), at(2027, 5, 4, 14, 0), pack().holidays);
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan), QStringList{QStringLiteral("2027-05-04 14:00")});
    QCOMPARE(made->plan.schedule.durationMinutes, 90);
    QVERIFY(made->plan.id.isEmpty());
    QVERIFY(made->skipped.empty());
}

void TestDuplicate::weeklySeries()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    plan.schedule.except = {QDate(2027, 4, 20)};
    plan.schedule.moved = {{QDate(2027, 4, 27), {}, at(2027, 4, 28), {}}};
    plan.schedule.added = {at(2027, 6, 1)};
    const auto made = duplicateTo(plan, at(2027, 6, 1), pack().holidays);
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan), (QStringList{QStringLiteral("2027-06-01 10:15"), QStringLiteral("2027-06-08 10:15"), QStringLiteral("2027-06-15 10:15"),
                                               QStringLiteral("2027-06-22 10:15")}));
    const auto note = std::find_if(made->notes.begin(), made->notes.end(), [](const Message &message) { return message.count >= 0; });
    QVERIFY(note != made->notes.end());
    QCOMPARE(note->count, 3);
}

void TestDuplicate::anotherWeekday()
{
    const auto made = duplicateTo(meeting(QStringLiteral("FREQ=WEEKLY;UNTIL=20270504T215959Z")), at(2027, 9, 1, 8, 30), pack().holidays);
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan), (QStringList{QStringLiteral("2027-09-01 08:30"), QStringLiteral("2027-09-08 08:30"), QStringLiteral("2027-09-15 08:30"),
                                               QStringLiteral("2027-09-22 08:30")}));
}

void TestDuplicate::twoSlots()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=2"));
    plan.schedule.slotSeries = {{at(2027, 4, 15, 8, 0), 120, QStringLiteral("FREQ=WEEKLY;COUNT=2"), {}}};
    const auto made = duplicateTo(plan, at(2027, 9, 6), pack().holidays);       // a Monday: Wednesday follows
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan), (QStringList{QStringLiteral("2027-09-06 10:15"), QStringLiteral("2027-09-08 08:00"), QStringLiteral("2027-09-13 10:15"),
                                               QStringLiteral("2027-09-15 08:00")}));
    QCOMPARE(made->plan.schedule.slotSeries.front().durationMinutes, 120);
}

void TestDuplicate::listOfDates()
{
    Plan plan = meeting();
    plan.schedule.added = {at(2027, 4, 16, 9, 0), at(2027, 5, 20)};
    const auto made = duplicateTo(plan, at(2027, 4, 20, 8, 0), {});
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan), (QStringList{QStringLiteral("2027-04-20 08:00"), QStringLiteral("2027-04-23 09:00"), QStringLiteral("2027-05-27 10:15")}));
}

void TestDuplicate::holidaysAreSkipped()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=5"));
    plan.schedule.except = {QDate(2027, 5, 1)};
    const auto made = duplicateTo(plan, at(2027, 5, 3), pack().holidays);       // Mondays: 17 May is Whit Monday
    QVERIFY(made.ok());
    QCOMPARE(made->plan.schedule.except, std::vector<QDate>{QDate(2027, 5, 17)});
    QCOMPARE(made->skipped.size(), std::size_t(1));
    QCOMPARE(made->skipped.front().name.de, QStringLiteral("Pfingstmontag"));
    QVERIFY(!says(made->notes, "stay behind"));             // a dropped holiday was none of the host's own
    DuplicateChoices choices;
    choices.skipHolidays = false;
    QVERIFY(duplicateTo(plan, at(2027, 5, 3), pack().holidays, choices)->plan.schedule.except.empty());
    // The day that the host chose is never skipped.
    QCOMPARE(duplicateTo(plan, at(2027, 5, 17), pack().holidays)->plan.schedule.except, std::vector<QDate>());
}

void TestDuplicate::roomIsAChoice()
{
    DuplicateChoices keep;
    keep.keepRoom = true;
    Plan plan = meeting();
    QVERIFY(mayKeepRoom(plan));
    const auto left = duplicateTo(plan, at(2027, 5, 4), {});
    QCOMPARE(left->plan.access, Access());
    QVERIFY(!left->keepsRoom);
    QVERIFY(says(left->notes, "are left out"));
    const auto kept = duplicateTo(plan, at(2027, 5, 4), {}, keep);
    QCOMPARE(kept->plan.access.link, plan.access.link);
    QCOMPARE(kept->plan.access.revision, 0);
    QVERIFY(kept->keepsRoom);
    QVERIFY(says(kept->notes, "The room is the same"));
    plan.tool = Tool::Zoom;
    plan.access.link = QStringLiteral("https://lmu-munich.zoom.us/j/61234567890");
    QVERIFY(!mayKeepRoom(plan));
    const auto zoom = duplicateTo(plan, at(2027, 5, 4), {}, keep);
    QCOMPARE(zoom->plan.access, Access());
    QVERIFY(!zoom->keepsRoom);
    QVERIFY(says(zoom->notes, "A Zoom meeting belongs to its dates"));
}

void TestDuplicate::peopleAreAChoice()
{
    Plan plan = meeting();
    plan.participants.lists = {{QStringLiteral("x@lists.lrz.de"), 10, false, {}, {}}};
    plan.outgoing.fallback.common = QStringLiteral("https://meet.lrz.de/abc");
    const auto with = duplicateTo(plan, at(2027, 5, 4), {});
    QCOMPARE(with->plan.participants, plan.participants);
    QCOMPARE(with->plan.outgoing.fallback, plan.outgoing.fallback);
    DuplicateChoices alone;
    alone.recipients = false;
    const auto without = duplicateTo(plan, at(2027, 5, 4), {}, alone);
    QVERIFY(without->plan.participants.recipients.isEmpty());
    QVERIFY(without->plan.participants.lists.empty());
    QVERIFY(without->plan.outgoing.fallback.isBlank());
}

void TestDuplicate::deletionKeepsItsDistance()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=2"));         // last on 20 April
    plan.recording = Recording{};
    plan.recording->deleteBy = QDate(2027, 4, 30);
    const auto made = duplicateTo(plan, at(2027, 5, 10), pack().holidays);     // 17 May is a holiday: the last is 10 May
    QCOMPARE(made->plan.recording->deleteBy, std::optional<QDate>(QDate(2027, 5, 20)));
    QVERIFY(says(made->notes, "to be deleted by"));
}

void TestDuplicate::saysWhatIsLeft()
{
    Plan plan = meeting();
    plan.confirmations.clauses = {{QStringLiteral("C21"), true}};
    plan.reasons = {{QStringLiteral("D2"), QStringLiteral("because")}};
    plan.outgoing.sent = {sentNow(plan, Way::Mail, QDate(2027, 1, 1))};
    plan.checked.version = QStringLiteral("x");
    const auto made = duplicateTo(plan, at(2027, 5, 4), {});
    QCOMPARE(made->plan.confirmations, Confirmations());
    QVERIFY(made->plan.outgoing.sent.empty());
    QVERIFY(made->plan.checked.isEmpty());
    QCOMPARE(made->plan.reasons, plan.reasons);
    QVERIFY(says(made->notes, "asked again"));
    QVERIFY(says(made->notes, "Read whether they hold"));
    // Nothing to say of what was not there.
    Plan bare = meeting();
    bare.access = {};
    QVERIFY(duplicateTo(bare, at(2027, 5, 4), {})->notes.empty());
}

void TestDuplicate::draftsWithoutADate()
{
    Plan draft;
    const auto made = duplicateTo(draft, at(2027, 5, 4), {});
    QVERIFY(made.ok());
    QCOMPARE(made->plan.schedule.start, std::optional<LocalTime>(at(2027, 5, 4)));
}

void TestDuplicate::refusesOddStarts()
{
    QVERIFY(!duplicateTo(meeting(), {}, {}).ok());
    QVERIFY(!duplicateTo(meeting(), {QDate(2027, 5, 4), QTime()}, {}).ok());
}

void TestDuplicate::newTerm()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;UNTIL=20270713T215959Z"));
    plan.schedule.slotSeries = {{at(2027, 4, 15, 8, 0), 120, QStringLiteral("FREQ=WEEKLY;UNTIL=20270713T215959Z"), {}}};
    plan.schedule.guestZones = {QStringLiteral("Asia/Tokyo")};
    plan.schedule.except = {QDate(2027, 5, 6), QDate(2027, 6, 8)};      // Ascension, and one of the host's own
    const auto made = duplicateInPeriod(plan, winter(), pack().holidays);
    QVERIFY(made.ok());
    const auto dates = spelled(made->plan);
    QCOMPARE(dates.size(), 14 + 14);
    QCOMPARE(dates.first(), QStringLiteral("2027-10-19 10:15"));
    QCOMPARE(dates.last(), QStringLiteral("2028-02-03 08:00"));
    QCOMPARE(made->plan.schedule.guestZones, plan.schedule.guestZones);
    QCOMPARE(made->skipped.size(), std::size_t(4));         // 28, 30 December, 4 and 6 January
    QCOMPARE(made->skipped.back().name.en, QStringLiteral("Epiphany"));
    const auto note = std::find_if(made->notes.begin(), made->notes.end(), [](const Message &message) { return message.count >= 0; });
    QVERIFY(note != made->notes.end());
    QCOMPARE(note->count, 1);
    QVERIFY(made->plan.id.isEmpty());
    DuplicateChoices choices;
    choices.skipHolidays = false;
    QCOMPARE(spelled(duplicateInPeriod(plan, winter(), pack().holidays, choices)->plan).size(), 32);
}

void TestDuplicate::newTermKeepsTheRhythm()
{
    const auto made = duplicateInPeriod(meeting(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=6")), winter(), {});
    QVERIFY(made.ok());
    QCOMPARE(spelled(made->plan).mid(0, 2), (QStringList{QStringLiteral("2027-10-19 10:15"), QStringLiteral("2027-11-02 10:15")}));
    const auto days = duplicateInPeriod(meeting(QStringLiteral("FREQ=WEEKLY;BYDAY=TU,FR;COUNT=6")), winter(), {});
    QVERIFY(days.ok());
    QCOMPARE(spelled(days->plan).mid(0, 2), (QStringList{QStringLiteral("2027-10-19 10:15"), QStringLiteral("2027-10-22 10:15")}));
}

void TestDuplicate::newTermNeedsAWeeklySeries()
{
    QVERIFY(!duplicateInPeriod(meeting(), winter(), {}).ok());
    QVERIFY(!duplicateInPeriod(meeting(QStringLiteral("FREQ=MONTHLY;COUNT=3")), winter(), {}).ok());
    QVERIFY(!duplicateInPeriod(meeting(QStringLiteral("FREQ=WEEKLY;COUNT=3")), LecturePeriod(), {}).ok());
}

void TestDuplicate::everyCaseCanBeRepeated_data()
{
    documentcases::addRows();
}

/// What was valid stays valid a year of weeks later, and holds no access data.
void TestDuplicate::everyCaseCanBeRepeated()
{
    QFETCH(QString, name);
    const Plan plan = documentcases::load(name)->plan;
    const LocalTime start{plan.schedule.start->date.addDays(52 * 7), plan.schedule.start->time};
    const auto made = duplicateTo(plan, start, {});
    QVERIFY2(made.ok(), qPrintable(name));
    QVERIFY(occurrencesOf(made->plan.schedule).ok());
    QCOMPARE(made->plan.schedule.start, std::optional<LocalTime>(start));
    QVERIFY(readPlan(writePlan(made->plan), name).ok());
    QCOMPARE(made->plan.access, Access());
}

QTEST_GUILESS_MAIN(TestDuplicate)
#include "tst_duplicate.moc"
