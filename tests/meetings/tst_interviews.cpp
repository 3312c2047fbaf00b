// SPDX-License-Identifier: GPL-3.0-or-later
// Several people, each with an own time, none of whom learns of the others.
#include "interview_cases.h"

#include "meetings/interview_names.h"
#include "meetings/interviews.h"
#include "plan/occurrences.h"

#include <QRegularExpression>
#include <QSet>

using namespace einlass;
using namespace interviewcases;

class TestInterviews : public QObject
{
    Q_OBJECT

private slots:
    void everybodyHasAPlan();
    void idsStay();
    void nobodyLearnsOfTheOthers();
    void committeeHasAllOfIt();
    void ownWords();
    void theGateHolds();
    void askedOnceForEverybody();
    void oneHundred();
};

namespace {

/// A draft as its reader sees it: quoted-printable and base64 read.
QString readable(const QByteArray &mail)
{
    QString text;
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    const QString raw = QString::fromLatin1(mail);
    for (auto words = word.globalMatch(raw); words.hasNext();)
        text += QString::fromUtf8(QByteArray::fromBase64(words.next().captured(1).toLatin1()));
    for (const QByteArray &part : QByteArray(mail).replace("\n--", "\x01").split('\x01')) {
        const qsizetype head = part.indexOf("\n\n");
        QByteArray body = part.mid(head + 2);
        if (part.left(head).toLower().contains("base64"))
            body = QByteArray::fromBase64(body);
        else if (part.left(head).contains("quoted-printable"))
            body = QByteArray::fromPercentEncoding(body.replace("=\n", ""), '=');
        text += QString::fromUtf8(part.left(head)) + QString::fromUtf8(body);
    }
    return text.remove(QLatin1String("\r\n ")).remove(QLatin1String("\n "));
}

} // namespace

void TestInterviews::everybodyHasAPlan()
{
    const auto one = base();
    const InterviewPlans plans = interviewPlans(one->plan, three());
    QCOMPARE(plans.persons.size(), std::size_t(3));
    QSet<QString> ids{one->plan.id};
    for (const Plan &plan : plans.persons) {
        ids.insert(plan.id);
        QCOMPARE(plan.participants.recipients.size(), 1);
        QCOMPARE(occurrencesOf(plan.schedule)->size(), std::size_t(1));
        QCOMPARE(plan.participants.expected, std::optional<int>(5));        // a committee of three, the host, one person
        QCOMPARE(plan.occasion, Occasion::JobInterview);
    }
    QCOMPARE(ids.size(), 4);
    const auto dates = occurrencesOf(plans.committee.schedule);
    QCOMPARE(dates->size(), std::size_t(3));
    QCOMPARE(plans.committee.participants.recipients, one->plan.participants.recipients);
    QCOMPARE(plans.committee.id, one->plan.id);
}

/// An update must meet the entry that people have, whatever else is on the list by then.
void TestInterviews::idsStay()
{
    const auto one = base();
    std::vector<Interview> list = three();
    const QString id = interviewPlans(one->plan, list).persons[1].id;
    std::swap(list[0], list[1]);
    list[0].start.time = QTime(15, 0);
    list[0].name = QStringLiteral("D. D.");
    QCOMPARE(interviewPlans(one->plan, list).persons[0].id, id);
}

void TestInterviews::nobodyLearnsOfTheOthers()
{
    const auto one = base();
    const auto ready = one->ready();
    QVERIFY2(ready.ok(), ready.ok() ? "" : qPrintable(one->words(ready.error())));
    const auto list = three();
    const auto documents = interviewDocuments(*ready, withList({}, list));
    QVERIFY2(documents.ok(), documents.ok() ? "" : qPrintable(one->words(documents.error())));
    QCOMPARE(documents->persons.size(), std::size_t(3));
    QCOMPARE(documents->entries.size(), std::size_t(3));
    QSet<QString> names;
    for (std::size_t i = 0; i < 3; ++i) {
        const PersonalDraft &mail = documents->persons[i];
        QCOMPARE(mail.address, list[i].address);
        names.insert(mail.fileName);
        const QString text = readable(mail.content) + QString::fromUtf8(documents->entries[i]);
        QVERIFY(text.contains(list[i].address));
        QVERIFY2(text.contains(list[i].start.time.toString(QStringLiteral("HH:mm"))), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("48213957")));          // the PIN that lets them in
        QVERIFY(!text.contains(QLatin1String("90317264")));
        for (std::size_t j = 0; j < 3; ++j) {
            if (j == i)
                continue;
            QVERIFY(!text.contains(list[j].address, Qt::CaseInsensitive));
            QVERIFY(list[j].name.isEmpty() || !text.contains(list[j].name, Qt::CaseInsensitive));
            const QString clock = list[j].start.time.toString(QStringLiteral("HH:mm"));
            QVERIFY(!text.contains(QStringLiteral("2027, %1").arg(clock)));
            QVERIFY(!text.contains(QStringLiteral("20270302T%1").arg(list[j].start.time.toString(QStringLiteral("HHmmss")))));
        }
        for (const char *member : {"anna.mueller@lmu.de", "joerg.weiss@physik.lmu.de", "lisa.muster@campus.lmu.de"})
            QVERIFY2(!text.contains(QLatin1String(member)), member);
    }
    QCOMPARE(names.size(), 3);
    // Each entry is one of its own, so a cancellation takes back one alone.
    QSet<QString> uids;
    for (const QByteArray &entry : documents->entries) {
        static const QRegularExpression uid(QStringLiteral("\nUID:([^\r\n]+)"));
        const auto match = uid.match(QString::fromUtf8(entry));
        QVERIFY(match.hasMatch());
        uids.insert(match.captured(1));
        QVERIFY(entry.contains("METHOD:REQUEST"));
        QCOMPARE(entry.count("BEGIN:VEVENT"), 1);
        QCOMPARE(entry.count("\nATTENDEE"), 1);
    }
    QCOMPARE(uids.size(), 3);
}

void TestInterviews::committeeHasAllOfIt()
{
    const auto one = base();
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    auto list = three();
    std::swap(list[0], list[2]);        // the committee reads them by their times all the same
    const auto documents = interviewDocuments(*ready, withList({}, list));
    QVERIFY(documents.ok());
    QCOMPARE(documents->committee.size(), std::size_t(3));
    const QString text = documents->committeeList;
    QVERIFY(text.indexOf(QLatin1String("carla.conti@unibo.it")) < text.indexOf(QLatin1String("d.dabrowska@uw.edu.pl")));
    QVERIFY(text.indexOf(QLatin1String("d.dabrowska@uw.edu.pl")) < text.indexOf(QLatin1String("erik.eriksson@su.se")));
    QVERIFY2(text.contains(QLatin1String("Tuesday, 2 March 2027, 09:40 to 10:10")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Dienstag, 2. März 2027, 09:40 bis 10:10")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("48213957")));
    QCOMPARE(text.count(QLatin1String("erik.eriksson@su.se")), 2);      // no name: the address once in each language
    for (const PersonalDraft &mail : documents->committee) {
        const QString read = readable(mail.content);
        for (const Interview &each : list)
            QVERIFY(read.contains(each.address));
        QVERIFY(read.contains(QLatin1String("interviews.txt")));
    }
    QCOMPARE(documents->committeeCalendar.count("BEGIN:VEVENT"), 3);
    QVERIFY(!documents->committeeCalendar.contains("unibo.it"));

    // Without a committee there are only the persons' mails.
    const auto alone = base();
    alone->plan.participants.recipients.clear();
    alone->judge();
    const auto readyAlone = alone->ready();
    QVERIFY(readyAlone.ok());
    const auto without = interviewDocuments(*readyAlone, withList({}, three()));
    QVERIFY(without.ok());
    QVERIFY(without->committee.empty());
    QCOMPARE(without->persons.size(), std::size_t(3));
}

void TestInterviews::ownWords()
{
    const auto one = base();
    one->plan.message.common = QStringLiteral("Bitte halten Sie einen Ausweis bereit.");
    one->judge();
    const auto ready = one->ready();
    QVERIFY(ready.ok());
    auto list = three();
    list[1].words = QStringLiteral("Ihr Lehrvortrag beginnt das Gespräch.");
    const auto documents = interviewDocuments(*ready, withList({}, list));
    QVERIFY(documents.ok());
    QVERIFY(readable(documents->persons[0].content).contains(QLatin1String("Ausweis")));
    QVERIFY(readable(documents->persons[1].content).contains(QLatin1String("Lehrvortrag")));
    QVERIFY(!readable(documents->persons[1].content).contains(QLatin1String("Ausweis")));
    QVERIFY(!readable(documents->persons[0].content).contains(QLatin1String("Lehrvortrag")));
}

void TestInterviews::theGateHolds()
{
    const auto one = base();
    one->plan.confirmations.officialDomains.removeOne(QStringLiteral("su.se"));
    one->judge();
    const auto ready = one->ready();
    QVERIFY(ready.ok());        // the committee's own plan has nothing open
    const auto documents = interviewDocuments(*ready, withList({}, three()));
    QVERIFY(!documents.ok());
    const QString text = one->words(documents.error());
    QVERIFY2(text.contains(QLatin1String("erik.eriksson@su.se")) && text.contains(QLatin1String("B13a")), qPrintable(text));

    for (const char *address : {"someone@gmail.com", "x@mailinator.com", "y@lmu.edu"}) {
        auto list = three();
        list[0].address = QLatin1String(address);
        QVERIFY2(!interviewDocuments(*base()->ready(), withList({}, list)).ok(), address);
    }
    QVERIFY(!interviewDocuments(*base()->ready(), {}).ok());
    const auto withoutWaitingRoom = base();
    withoutWaitingRoom->plan.protection.waitingRoom = false;
    withoutWaitingRoom->judge();
    QVERIFY(withoutWaitingRoom->ready().ok());
    QVERIFY(!interviewDocuments(*withoutWaitingRoom->ready(), withList({}, three())).ok());
    auto overlapping = three();
    overlapping[1].start = overlapping[0].start;
    QVERIFY(!interviewDocuments(*base()->ready(), withList({}, overlapping)).ok());
}

void TestInterviews::askedOnceForEverybody()
{
    const auto one = base();
    one->plan.confirmations.officialDomains.clear();
    one->plan = planWithEverybody(one->plan, three());
    one->judge();
    QCOMPARE(one->derived.unconfirmedDomains, (QStringList{QStringLiteral("su.se"), QStringLiteral("unibo.it"), QStringLiteral("uw.edu.pl")}));
    QCOMPARE(one->derived.people, 5);       // never all of them at the same time
}

void TestInterviews::oneHundred()
{
    QString text;
    for (int i = 0; i < maximumInterviews; ++i)
        text += QStringLiteral("Person %1 <p%1@unibo.it>\n").arg(1000 + i);
    EqualTimes times{QDate(2027, 3, 2), QTime(0, 0), 10, 0, {}};
    const auto list = readInterviews(text, times);
    QVERIFY(list.ok());
    const auto one = base();
    const auto ready = one->ready();
    const auto documents = interviewDocuments(*ready, withList({}, *list));
    QVERIFY2(documents.ok(), documents.ok() ? "" : qPrintable(one->words(documents.error())));
    QCOMPARE(documents->persons.size(), std::size_t(maximumInterviews));
    QCOMPARE(documents->persons.back().fileName.left(15), QStringLiteral("invitation-100-"));
    QVERIFY(!readInterviews(text + QStringLiteral("one.more@unibo.it\n"), times).ok());
}

QTEST_GUILESS_MAIN(TestInterviews)
#include "tst_interviews.moc"
