// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews after they went out: one person is moved, taken off or added, and nobody else gets mail.
#include "interview_cases.h"

#include "documents/sent.h"
#include "meetings/interviews.h"

#include <QTimeZone>

using namespace einlass;
using namespace interviewcases;

class TestInterviewNews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoIsOnTheList();
    void oneIsMoved();
    void oneIsTakenOff();
    void oneIsAdded();
    void whoComesBackIsInvitedAnew();
    void nothingChanged();
    void everybodyIsTakenOff();
    void newRoomForAll();
    void whatIsOverIsNotCancelled();
    void movedFromWhatIsOver();
    void mayBeStopped();

private:
    std::unique_ptr<documentcases::Case> m_case;
    std::vector<Interview> m_list;
    std::vector<KeptInterview> m_kept;      ///< after the first pass was sent
    Result<InterviewDocuments> documents(const std::vector<KeptInterview> &kept)
    {
        m_case->judge();
        return interviewDocuments(*m_case->ready(), kept);
    }
};

namespace {

QDate firstDay() { return {2027, 2, 1}; }
QDateTime now() { return {firstDay(), QTime(9, 0)}; }

} // namespace

void TestInterviewNews::init()
{
    m_case = committee();
    m_list = *readInterviews(QStringList{carla, dorota, erik}.join(u'\n'), {QDate(2027, 3, 2), QTime(9, 0), 30, 10, {}});
    m_kept = withList({}, m_list);
    for (const KeptInterview &one : m_kept)
        QVERIFY(newsFor(m_case->plan, one, now()) == InterviewNews::Invitation);
    markTold(m_case->plan, m_kept, firstDay(), now());
    for (const KeptInterview &one : m_kept)
        QVERIFY(newsFor(m_case->plan, one, now()) == InterviewNews::None);
    // The meeting has all times from then on, and counts as sent.
    QCOMPARE(m_case->plan.schedule.slotSeries.size(), std::size_t(2));
    QCOMPARE(m_case->plan.outgoing.sent.size(), std::size_t(1));
    QVERIFY(outdatedSendings(m_case->plan).empty());
}

void TestInterviewNews::whoIsOnTheList()
{
    QCOMPARE(onList(m_kept).size(), std::size_t(3));
    m_list.pop_back();
    const auto two = withList(m_kept, m_list);
    QCOMPARE(two.size(), std::size_t(3));       // erik is told
    QVERIFY(two.back().cancelled);
    QCOMPARE(onList(two).size(), std::size_t(2));
    // Who was never told anything is simply gone.
    QCOMPARE(withList(withList({}, {m_list[0], m_list[1]}), {m_list[0]}).size(), std::size_t(1));
}

void TestInterviewNews::oneIsMoved()
{
    m_list[1].start.time = QTime(14, 0);
    auto kept = withList(m_kept, m_list);
    QVERIFY(newsFor(m_case->plan, kept[0], now()) == InterviewNews::None);
    QVERIFY(newsFor(m_case->plan, kept[1], now()) == InterviewNews::Update);
    const auto made = documents(kept);
    QVERIFY2(made.ok(), made ? "" : qPrintable(m_case->words(made.error())));
    QCOMPARE(made->persons.size(), std::size_t(1));
    QCOMPARE(made->persons[0].address, QStringLiteral("d.dabrowska@uw.edu.pl"));
    QVERIFY(made->entries[0].contains("SEQUENCE:1"));
    QVERIFY(made->entries[0].contains("20270302T140000"));
    QVERIFY(!made->persons[0].content.contains("unibo.it"));
    QCOMPARE(made->committee.size(), std::size_t(3));
    QVERIFY(made->committee[0].fileName.startsWith(QLatin1String("update")));
    QVERIFY(made->committeeList.contains(QLatin1String("14:00")));
    QCOMPARE(made->committeeCalendar.count("BEGIN:VEVENT"), 3);
    markTold(m_case->plan, kept, firstDay().addDays(1), now());
    QVERIFY(newsFor(m_case->plan, kept[1], now()) == InterviewNews::None);
    QCOMPARE(kept[1].told->sequence, 1);
    QCOMPARE(kept[0].told->sequence, 0);
}

void TestInterviewNews::oneIsTakenOff()
{
    m_list.erase(m_list.begin());
    auto kept = withList(m_kept, m_list);
    const auto made = documents(kept);
    QVERIFY2(made.ok(), made ? "" : qPrintable(m_case->words(made.error())));
    QCOMPARE(made->persons.size(), std::size_t(1));
    QCOMPARE(made->persons[0].address, QStringLiteral("carla.conti@unibo.it"));
    QVERIFY(made->persons[0].content.contains("METHOD:CANCEL"));
    QVERIFY(!made->persons[0].content.contains("48213957"));     // no access data to somebody who does not come
    QVERIFY(made->entries[0].isEmpty());
    QVERIFY(!made->committeeList.contains(QLatin1String("carla")));
    markTold(m_case->plan, kept, firstDay().addDays(1), now());
    QVERIFY(newsFor(m_case->plan, kept.back(), now()) == InterviewNews::None);
    QCOMPARE(m_case->plan.schedule.slotSeries.size(), std::size_t(1));
}

void TestInterviewNews::oneIsAdded()
{
    Interview fourth{QStringLiteral("Fiona Fuchs"), QStringLiteral("fiona.fuchs@unibo.it"), {QDate(2027, 3, 2), QTime(15, 0)}, 30, {}};
    m_list.push_back(fourth);
    const auto made = documents(withList(m_kept, m_list));
    QVERIFY2(made.ok(), made ? "" : qPrintable(m_case->words(made.error())));
    QCOMPARE(made->persons.size(), std::size_t(1));
    QVERIFY(made->persons[0].fileName.startsWith(QLatin1String("invitation")));
    QCOMPARE(made->committeeCalendar.count("BEGIN:VEVENT"), 4);
}

void TestInterviewNews::whoComesBackIsInvitedAnew()
{
    auto kept = withList(m_kept, {m_list[1], m_list[2]});
    markTold(m_case->plan, kept, firstDay().addDays(1), now());
    kept = withList(kept, m_list);
    const auto back = std::find_if(kept.begin(), kept.end(), [](const KeptInterview &one) { return one.interview.address.startsWith(QLatin1String("carla")); });
    QVERIFY(newsFor(m_case->plan, *back, now()) == InterviewNews::Invitation);
    const auto made = documents(kept);
    QVERIFY2(made.ok(), made ? "" : qPrintable(m_case->words(made.error())));
    // Newer than the cancellation, so that calendars take it.
    QVERIFY2(made->entries[0].contains("SEQUENCE:2"), made->entries[0].constData());
}

void TestInterviewNews::nothingChanged()
{
    const auto made = documents(m_kept);
    QVERIFY(made.ok());
    QCOMPARE(made->persons.size(), std::size_t(3));
    for (const QByteArray &entry : made->entries)
        QVERIFY(entry.contains("SEQUENCE:0"));
}

void TestInterviewNews::everybodyIsTakenOff()
{
    auto kept = withList(m_kept, {});
    const auto made = documents(kept);
    QVERIFY2(made.ok(), made ? "" : qPrintable(m_case->words(made.error())));
    QCOMPARE(made->persons.size(), std::size_t(3));
    QCOMPARE(made->committee.size(), std::size_t(3));
    for (const PersonalDraft &mail : made->committee)
        QVERIFY(mail.fileName.startsWith(QLatin1String("cancellation")));
    QVERIFY(made->committeeCalendar.isEmpty());
    markTold(m_case->plan, kept, firstDay().addDays(2), now());
    QVERIFY(isCancelled(m_case->plan));
    // Somebody who was never on it: nothing can be sent.
    QVERIFY(!documents({}).ok());
}

void TestInterviewNews::newRoomForAll()
{
    ++m_case->plan.access.revision;
    for (const KeptInterview &one : m_kept)
        QVERIFY(newsFor(m_case->plan, one, now()) == InterviewNews::Update);
}

/// Whoever clears the list afterwards must not cancel what took place.
void TestInterviewNews::whatIsOverIsNotCancelled()
{
    const QDateTime between(m_list[0].start.date, QTime(9, 35), QTimeZone("Europe/Berlin"));      // the first has ended at 9:30
    const auto kept = withList(m_kept, {});
    QVERIFY(newsFor(m_case->plan, kept[0], between) == InterviewNews::None);
    QVERIFY(newsFor(m_case->plan, kept[1], between) == InterviewNews::Cancellation);
    QCOMPARE(committeeTimes(m_case->plan, kept, between).size(), std::size_t(1));
    QVERIFY(committeeTimes(m_case->plan, kept, now()).empty());
    // Nor does a change that comes later reach it.
    ++m_case->plan.access.revision;
    QVERIFY(newsFor(m_case->plan, m_kept[0], between) == InterviewNews::None);
    QVERIFY(newsFor(m_case->plan, m_kept[1], between) == InterviewNews::Update);
    auto told = kept;
    markTold(m_case->plan, told, m_list[0].start.date, between);
    QVERIFY(!isCancelled(m_case->plan));
    QCOMPARE(m_case->plan.schedule.start, std::optional(m_list[0].start));
    QVERIFY(m_case->plan.schedule.slotSeries.empty());
}

void TestInterviewNews::movedFromWhatIsOver()
{
    const QDateTime later(m_list[0].start.date, QTime(18, 0), QTimeZone("Europe/Berlin"));
    m_list[0].start.date = m_list[0].start.date.addDays(7);
    const auto kept = withList(m_kept, m_list);
    QVERIFY(newsFor(m_case->plan, kept[0], later) == InterviewNews::Update);        // did not come, gets another time
    m_list[1].start.time = QTime(8, 0);
    QVERIFY(newsFor(m_case->plan, withList(m_kept, m_list)[1], later) == InterviewNews::None);
    // Told a time that is to come, on the list with one that is over: the one that was told counts.
    KeptInterview wrong = m_kept[2];
    wrong.interview.start.date = firstDay().addDays(-1);
    wrong.cancelled = true;
    QVERIFY(newsFor(m_case->plan, wrong, now()) == InterviewNews::Cancellation);
}

void TestInterviewNews::mayBeStopped()
{
    m_case->judge();
    int asked = 0;
    const auto stopped = interviewDocuments(*m_case->ready(), m_kept, [&](int, int all) { return ++asked < 2 && all == 3; });
    QVERIFY(!stopped.ok());
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestInterviewNews)
#include "tst_interview_news.moc"
