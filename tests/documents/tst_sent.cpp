// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "base/message_dates.h"
#include "documents/sent.h"

#include <QRegularExpression>

#include <functional>

using namespace einlass;
using documentcases::Case;

class TestSent : public QObject
{
    Q_OBJECT

private slots:
    void digestFitsThePlanFile_data() { documentcases::addRows(); }
    void digestFitsThePlanFile();
    void digestKnowsNoSecret();
    void eachFactCounts_data();
    void eachFactCounts();
    void singleDateMoved();
    void datesOfSeries();
    void manyDates();
    void sequenceCounts();
    void everyWayIsAskedFor();
    void unknownDigests();
    void cancelled();
    void goneEventsAreKnown();
};

namespace {

const QDate today(2026, 12, 1);

std::unique_ptr<Case> sentCase(const char *name)
{
    auto one = documentcases::load(QLatin1String(name));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    return one;
}

QStringList wordsOf(const Case &one)
{
    QStringList words;
    for (const Message &message : outOfDate(one.plan))
        words << one.words(message);
    return words;
}

Changes changesOf(const Case &one)
{
    return changesSince(one.plan, one.plan.outgoing.sent.back());
}

} // namespace

void TestSent::digestFitsThePlanFile()
{
    QFETCH(QString, name);
    const auto one = sentCase(qPrintable(name));
    const QRegularExpression allowed(QStringLiteral("^[0-9a-f]{97,128}$"));
    QVERIFY2(allowed.match(toldDigest(one->plan)).hasMatch(), qPrintable(toldDigest(one->plan)));
    QVERIFY(outOfDate(one->plan).empty());
    // What is written and read again says the same.
    const auto again = readPlan(writePlan(one->plan), name);
    QVERIFY(again.ok());
    QCOMPARE(toldDigest(again->plan), toldDigest(one->plan));
    QCOMPARE(again->plan.outgoing.sent, one->plan.outgoing.sent);
    QVERIFY(outOfDate(again->plan).empty());
}

void TestSent::digestKnowsNoSecret()
{
    const auto one = sentCase("zoom-lecture-series");
    const QString before = toldDigest(one->plan);
    one->plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890?pwd=other");
    QCOMPARE(toldDigest(one->plan), before);
    one->plan.outgoing.fallback.common = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890?pwd=first");
    const QString fallback = toldDigest(one->plan);
    one->plan.outgoing.fallback.common = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890?pwd=second");
    QCOMPARE(toldDigest(one->plan), fallback);
    for (const char *code : {"\nPIN: 55501234", "\nGuest PIN 4711", "\nPasswort: sommer", "\nKenncode = kx7-Tr4_Wq", "\n97954321#"}) {
        one->plan.outgoing.fallback.common = QStringLiteral("Raum A 120%1").arg(QLatin1String(code));
        const QString some = toldDigest(one->plan);
        one->plan.outgoing.fallback.common.replace(QStringLiteral("4"), QStringLiteral("9")).replace(QStringLiteral("sommer"), QStringLiteral("winter"));
        QVERIFY2(toldDigest(one->plan) == some, code);
        one->plan.outgoing.fallback.common.replace(QStringLiteral("A 120"), QStringLiteral("A 121"));
        QVERIFY2(toldDigest(one->plan) != some, code);
    }
    one->plan.outgoing.fallback.common = QStringLiteral("https://lmu-munich.zoom-x.de/j/61234567890?pwd=second");
    one->plan.access.revision = 1;
    QVERIFY(toldDigest(one->plan) != fallback);
}

void TestSent::eachFactCounts_data()
{
    using Edit = std::function<void(Plan &)>;
    using Look = std::function<bool(const Changes &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Edit &edit, const Look &look, const char *words) {
        QTest::newRow(name) << edit << look << QString::fromLatin1(words);
    };
    row("title", [](Plan &p) { p.title = QStringLiteral("Neu"); }, [](const Changes &c) { return c.title; }, "title");
    row("place", [](Plan &p) { p.place.common = QStringLiteral("B 1"); }, [](const Changes &c) { return c.place; }, "place");
    row("link", [](Plan &p) { p.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/69999999999"); },
        [](const Changes &c) { return c.access && !c.code; }, "(B20)");
    row("meeting ID", [](Plan &p) { p.access.meetingId = QStringLiteral("699 9999 9999"); },
        [](const Changes &c) { return c.access; }, "(B20)");
    row("code", [](Plan &p) { ++p.access.revision; }, [](const Changes &c) { return c.code && !c.access; }, "(B20)");
    row("waiting room", [](Plan &p) { p.protection.waitingRoom = false; }, [](const Changes &c) { return c.entry; }, "waiting room");
    row("recording", [](Plan &p) { p.recording = Recording(); }, [](const Changes &c) { return c.announced; }, "recording");
    row("polls", [](Plan &p) { p.polls = Polls(); }, [](const Changes &c) { return c.announced; }, "polls");
    row("chat", [](Plan &p) { p.chatLog = true; }, [](const Changes &c) { return c.announced; }, "saved chat");
    row("host", [](Plan &p) { p.host.name = QStringLiteral("Prof. Dr. Neu"); }, [](const Changes &c) { return c.host; }, "host");
    row("message", [](Plan &p) { p.message.common = QStringLiteral("neu"); p.message.each = {}; },
        [](const Changes &c) { return c.words; }, "words");
    row("fallback", [](Plan &p) { p.outgoing.fallback.common = QStringLiteral("A 120"); }, [](const Changes &c) { return c.fallback; }, "fallback");
    row("languages", [](Plan &p) { p.languages = {Language::German}; }, [](const Changes &c) { return c.languages; }, "languages");
    row("zone", [](Plan &p) { p.schedule.timeZone = QStringLiteral("Europe/Lisbon"); },
        [](const Changes &c) { return c.dates && c.otherDates; }, "time zone");
    row("rule", [](Plan &p) { p.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20270629"); },
        [](const Changes &c) { return c.otherDates; }, "dates");
    row("added", [](Plan &p) { p.schedule.added = {{QDate(2027, 7, 20), QTime(10, 15)}}; },
        [](const Changes &c) { return c.otherDates && c.dropped.empty(); }, "dates");
    // What nobody was told changes nothing.
    row("reason", [](Plan &p) { p.reasons[QStringLiteral("B1")] = QStringLiteral("neu"); }, [](const Changes &c) { return !c.any(); }, "");
    row("extra blank in ID", [](Plan &p) { p.access.meetingId = QStringLiteral("612 3456 7890"); }, [](const Changes &c) { return !c.any(); }, "");
}

void TestSent::eachFactCounts()
{
    QFETCH(std::function<void(Plan &)>, edit);
    QFETCH(std::function<bool(const Changes &)>, look);
    QFETCH(QString, words);
    const auto one = sentCase("zoom-lecture-series");
    edit(one->plan);
    QVERIFY(look(changesOf(*one)));
    const QStringList said = wordsOf(*one);
    QCOMPARE(said.isEmpty(), words.isEmpty());
    QVERIFY2(words.isEmpty() || (said.size() == 1 && said.first().contains(words)), qPrintable(said.join(u'\n')));
}

void TestSent::singleDateMoved()
{
    const auto one = sentCase("dfnconf-committee");
    const LocalTime before = *one->plan.schedule.start;
    one->plan.schedule.start->date = before.date.addDays(7);
    const Changes changes = changesOf(*one);
    QVERIFY(changes.dates && changes.before && !changes.otherDates);
    QCOMPARE(changes.before->start, before);
    QVERIFY2(wordsOf(*one).first().contains(dayInWords(before.date, Language::English)), qPrintable(wordsOf(*one).first()));
    one->plan.schedule.start = before;
    QVERIFY(outOfDate(one->plan).empty());
    // The same date, said in another way, is the same.
    one->plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=1");
    QVERIFY(outOfDate(one->plan).empty());
    one->plan.schedule.durationMinutes += 30;
    QVERIFY(changesOf(*one).before.has_value());
}

void TestSent::datesOfSeries()
{
    const auto one = sentCase("zoom-lecture-series");
    Schedule &schedule = one->plan.schedule;
    schedule.except = {QDate(2027, 5, 25)};             // the 18th takes place after all
    schedule.moved.front().to = {QDate(2027, 6, 3), QTime(8, 15)};
    const Changes changes = changesOf(*one);
    QCOMPARE(changes.dropped.size(), std::size_t(1));
    QCOMPARE(changes.dropped.front(), (LocalTime{QDate(2027, 5, 25), QTime(10, 15)}));
    QCOMPARE(changes.restored.size(), std::size_t(1));
    QCOMPARE(changes.restored.front().start.date, QDate(2027, 5, 18));
    QCOMPARE(changes.moved.size(), std::size_t(1));
    QCOMPARE(changes.moved.front().first.date, QDate(2027, 6, 1));
    QCOMPARE(changes.moved.front().second.start, (LocalTime{QDate(2027, 6, 3), QTime(8, 15)}));
    QVERIFY(!changes.otherDates);
    QCOMPARE(wordsOf(*one).size(), 3);
}

/// More dates than the digest lists one by one: a change of a late one is seen, if not named.
void TestSent::manyDates()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.schedule = Schedule();
    one->plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(14, 15)};
    one->plan.schedule.durationMinutes = 90;
    one->plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=60");
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    QCOMPARE(one->plan.outgoing.sent.front().digest.size(), qsizetype(128));
    one->plan.schedule.except = {QDate(2027, 1, 12).addDays(7 * 55)};
    QVERIFY(changesOf(*one).otherDates && changesOf(*one).dropped.empty());
    one->plan.schedule.except = {QDate(2027, 1, 19)};
    QCOMPARE(changesOf(*one).dropped.size(), std::size_t(1));
}

void TestSent::sequenceCounts()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    QCOMPARE(calendarSequence(one->plan), 0);
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    QCOMPARE(calendarSequence(one->plan), 0);
    one->plan.title = QStringLiteral("Neu");
    QCOMPARE(calendarSequence(one->plan), 1);
    one->plan.outgoing.sent.push_back(sentNow(one->plan, Way::Mail, today));
    QCOMPARE(one->plan.outgoing.sent.back().sequence, 1);
    QCOMPARE(calendarSequence(one->plan), 1);
    QCOMPARE(cancellationSequence(one->plan), 2);
}

void TestSent::everyWayIsAskedFor()
{
    const auto one = sentCase("zoom-lecture-series");
    one->plan.outgoing.sent.push_back(sentNow(one->plan, Way::CoursePage, today));
    ++one->plan.access.revision;
    one->plan.outgoing.sent.push_back(sentNow(one->plan, Way::Mail, today.addDays(1)));
    const auto outdated = outdatedSendings(one->plan);
    QCOMPARE(outdated.size(), std::size_t(1));
    QCOMPARE(outdated.front().sent.way, Way::CoursePage);
    QCOMPARE(wordsOf(*one).size(), 1);
    one->plan.title = QStringLiteral("Neu");
    QCOMPARE(outdatedSendings(one->plan).size(), std::size_t(2));
    QCOMPARE(wordsOf(*one).size(), 2);      // each once
    QVERIFY(sentCase("zoom-lecture-series")->plan.outgoing.sent.size() == 1);
}

void TestSent::unknownDigests()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    QVERIFY(outOfDate(one->plan).empty());      // nothing was sent
    for (const char *digest : {"", "1", "abc", "zz"}) {
        one->plan.outgoing.sent = {{today, Way::Mail, 4, QLatin1String(digest), {}}};
        QVERIFY(changesOf(*one).unknown);
        QCOMPARE(wordsOf(*one).size(), 1);
        QCOMPARE(calendarSequence(one->plan), 5);
        QVERIFY(goneEvents(one->plan).isEmpty());
    }
}

void TestSent::cancelled()
{
    const auto one = sentCase("dfnconf-committee");
    one->plan.title = QStringLiteral("Neu");
    one->plan.outgoing.sent.push_back(cancelledNow(one->plan, Way::Mail, today));
    QVERIFY(isCancelled(one->plan));
    QVERIFY(outOfDate(one->plan).empty());
    QCOMPARE(one->plan.outgoing.sent.back().sequence, 1);
    QCOMPARE(cancellationSequence(one->plan), 1);
    QCOMPARE(calendarSequence(one->plan), 2);
    one->plan.outgoing.sent.push_back(sentNow(one->plan, Way::Mail, today));
    QVERIFY(!isCancelled(one->plan));
}

void TestSent::goneEventsAreKnown()
{
    const auto one = sentCase("zoom-hybrid");
    QVERIFY(goneEvents(one->plan).isEmpty());
    one->plan.schedule.slotSeries.clear();
    one->plan.schedule.added.clear();
    QCOMPARE(goneEvents(one->plan), (QStringList{QStringLiteral("2"), QStringLiteral("added-1")}));
}

QTEST_GUILESS_MAIN(TestSent)
#include "tst_sent.moc"
