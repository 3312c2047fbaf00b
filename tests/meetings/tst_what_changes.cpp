// SPDX-License-Identifier: GPL-3.0-or-later
// What a move or a cancellation would change, before it is done.
#include "meeting_cases.h"

#include "documents/sent.h"
#include "meetings/what_changes.h"

#include <QTest>

using namespace einlass;
using namespace meetingcases;

class TestWhatChanges : public QObject
{
    Q_OBJECT

private slots:
    void sameMeetingChangesNothing();
    void movingADate();
    void movingASeries();
    void beforeAnybodyWasInvited();
    void otherAccessData();
    void recordingAndDeletion();
    void cancelling();
};

namespace {

QStringList words(const std::vector<Message> &messages, Language language = Language::English)
{
    static const Catalogues catalogues;
    QStringList all;
    for (const Message &message : messages)
        all << catalogues.text(message, language);
    return all;
}

} // namespace

void TestWhatChanges::sameMeetingChangesNothing()
{
    QVERIFY(whatChanges(meeting(), meeting(), QDate(2027, 1, 1), Language::English).empty());
    Plan past = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    Plan moved = past;
    moved.reasons = {{QStringLiteral("B1"), QStringLiteral("x")}};
    QVERIFY(whatChanges(past, moved, QDate(2027, 1, 1), Language::English).empty());
}

void TestWhatChanges::movingADate()
{
    Plan before = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    before.outgoing.sent = {sentNow(before, Way::Mail, QDate(2027, 3, 1)), sentNow(before, Way::CoursePage, QDate(2027, 3, 1))};
    Plan after = before;
    after.schedule.moved = {{QDate(2027, 4, 20), {}, at(2027, 4, 21, 14, 0), {}}};
    const QStringList text = words(whatChanges(before, after, QDate(2027, 4, 1), Language::English));
    QCOMPARE(text.first(), QStringLiteral("It moves from Tuesday, 20 April 2027, 10:15 to 11:45 to Wednesday, 21 April 2027, 14:00 to 15:30."));
    QVERIFY2(text.join(u'|').contains(QLatin1String("In the tool nothing is to be changed")), qPrintable(text.join(u'\n')));
    QVERIFY(text.join(u'|').contains(QLatin1String("The course page says it the old way")));
    const auto people = whatChanges(before, after, QDate(2027, 4, 1), Language::English);
    QVERIFY(std::any_of(people.begin(), people.end(), [](const Message &message) { return message.count == 2; }));
    const QStringList german = words(whatChanges(before, after, QDate(2027, 4, 1), Language::German), Language::German);
    QVERIFY2(german.first().contains(QLatin1String("Dienstag, 20. April 2027")), qPrintable(german.first()));
    // What is over is not told.
    QVERIFY(!says(whatChanges(before, after, QDate(2027, 6, 1), Language::English), "It moves from"));
    after.tool = before.tool = Tool::Zoom;
    QVERIFY(says(whatChanges(before, after, QDate(2027, 4, 1), Language::English), "Change the date in Zoom, too"));
}

void TestWhatChanges::movingASeries()
{
    const Plan before = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=12"));
    Plan after = before;
    after.schedule.start = at(2027, 4, 15, 12, 15);
    const auto all = whatChanges(before, after, QDate(2027, 4, 1), Language::English);
    QCOMPARE(all.front().count, 12);
    QVERIFY(all.front().arguments.first().contains(QLatin1String("13 April 2027")));
    Plan shorter = before;
    shorter.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    const auto dropped = whatChanges(before, shorter, QDate(2027, 4, 1), Language::English);
    QCOMPARE(dropped.front().count, 9);
    Plan longer = before;
    longer.schedule.added = {at(2027, 8, 1)};
    QVERIFY(says(whatChanges(before, longer, QDate(2027, 4, 1), Language::English), "This date is new"));
    Plan elsewhere = before;
    elsewhere.schedule.timeZone = QStringLiteral("Asia/Tokyo");
    QVERIFY(says(whatChanges(before, elsewhere, QDate(2027, 4, 1), Language::English), "another time zone"));
    Plan longerDates = before;
    longerDates.schedule.durationMinutes = 120;
    QCOMPARE(whatChanges(before, longerDates, QDate(2027, 4, 1), Language::English).front().count, 12);
}

void TestWhatChanges::beforeAnybodyWasInvited()
{
    Plan after = meeting();
    after.schedule.start = at(2027, 4, 14);
    const auto messages = whatChanges(meeting(), after, QDate(2027, 4, 1), Language::English);
    QVERIFY(says(messages, "Nobody was invited yet"));
    QVERIFY(!says(messages, "get an update"));
}

void TestWhatChanges::otherAccessData()
{
    Plan before = meeting();
    before.outgoing.sent = {sentNow(before, Way::Mail, QDate(2027, 3, 1))};
    Plan after = before;
    after.access.revision = 3;
    const auto messages = whatChanges(before, after, QDate(2027, 4, 1), Language::English);
    QVERIFY(says(messages, "do not let them in any more"));
    QVERIFY(says(messages, "get an update"));
    QVERIFY(!says(messages, "moves with its dates"));
}

void TestWhatChanges::recordingAndDeletion()
{
    Plan before = meeting();
    before.recording = Recording{};
    before.recording->deleteBy = QDate(2027, 4, 20);
    Plan after = before;
    after.schedule.start = at(2027, 4, 20);
    const auto messages = whatChanges(before, after, QDate(2027, 4, 1), Language::English);
    QVERIFY(says(messages, "not after the last date"));
    QVERIFY(says(messages, "consent forms name the old dates"));
    after.recording->deleteBy = QDate(2027, 4, 27);
    QVERIFY(says(whatChanges(before, after, QDate(2027, 4, 1), Language::English), "The recording is to be deleted by %1."));
}

void TestWhatChanges::cancelling()
{
    Plan plan = meeting(QStringLiteral("FREQ=WEEKLY;COUNT=4"));
    QVERIFY(says(whatCancellingChanges(plan, QDate(2027, 4, 1), Language::English), "Nobody was invited yet"));
    plan.outgoing.sent = {sentNow(plan, Way::MailingList, QDate(2027, 3, 1))};
    const auto messages = whatCancellingChanges(plan, QDate(2027, 4, 1), Language::English);
    QVERIFY(says(messages, "gets a cancellation"));
    QVERIFY(says(messages, "mailing list gets a mail of its own"));
    QVERIFY(says(messages, "The room in DFNconf stays"));
    QVERIFY(says(messages, "lapses."));
    QCOMPARE(std::count_if(messages.begin(), messages.end(), [](const Message &message) { return QString::fromUtf8(message.source).startsWith(QLatin1String("This date does not")); }), 4);
    QVERIFY(says(whatCancellingChanges(plan, QDate(2027, 4, 15), Language::English), "stays due"));
    plan.tool = Tool::Zoom;
    QVERIFY(says(whatCancellingChanges(plan, QDate(2027, 4, 1), Language::English), "Delete the meeting in Zoom"));
}

QTEST_GUILESS_MAIN(TestWhatChanges)
#include "tst_what_changes.moc"
