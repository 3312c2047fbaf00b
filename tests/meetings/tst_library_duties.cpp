// SPDX-License-Identifier: GPL-3.0-or-later
// Duties and the consent register.
#include "documents/sent.h"
#include "life_cases.h"

#include <QSignalSpy>

using namespace einlass;
using namespace einlass::test;

class TestLibraryDuties : public QObject
{
    Q_OBJECT

private slots:
    void allAsOneCalendarFile();
    void unreadIsNotNothing();
    void dutiesComeWithTheirDates();
    void dutiesAreSettled();
    void draftsAndCancelledMeetingsHaveNone();
    void otherRulesGiveOtherDuties();
    void registerHasEverybody();
    void manyAreAskedAtOnce();
    void revocationStartsTheDays();
    void registerKeepsWhoLeft();
};

void TestLibraryDuties::dutiesComeWithTheirDates()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(recorded(QStringLiteral("r"))));
    const std::vector<KeptDuty> duties = f.library->duties(QStringLiteral("r"));
    const auto consents = find(duties, QStringLiteral("consents"));
    QVERIFY(consents.has_value());
    QCOMPARE(consents->date, QDate(2027, 4, 6));
    QVERIFY(!consents->text.de.isEmpty() && !consents->text.en.isEmpty());
    QCOMPARE(consents->title, QStringLiteral("Seminar: Physik der Sterne"));
    QVERIFY(consents->clauses.contains(QStringLiteral("B24")));
    QCOMPARE(find(duties, QStringLiteral("recording-delete"))->date, QDate(2027, 9, 30));
    QVERIFY(!find(*f.library->dutiesDue(QDate(2027, 4, 5)), QStringLiteral("consents")).has_value());
    QVERIFY(find(*f.library->dutiesDue(QDate(2027, 4, 6)), QStringLiteral("consents")).has_value());
    QVERIFY(consents->isLate(QDate(2027, 4, 7)));
    QVERIFY(!consents->isLate(QDate(2027, 4, 6)));
}

void TestLibraryDuties::dutiesAreSettled()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    QSignalSpy changed(f.library.get(), &Library::dutiesChanged);
    QVERIFY(f.library->setDuty(QStringLiteral("r"), QStringLiteral("recording-delete"), DutyState::Done).ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!f.library->setDuty(QStringLiteral("r"), QStringLiteral("no-such-duty"), DutyState::Done).ok());
    QVERIFY(f.reopen());
    auto duty = find(f.library->duties(QStringLiteral("r")), QStringLiteral("recording-delete"));
    QVERIFY(duty->state == DutyState::Done);
    QCOMPARE(duty->settledOn, QDate(2027, 4, 1));
    // Another edit keeps it; another day of deletion makes it due again.
    plan.title = QStringLiteral("Anders");
    QVERIFY(f.keep(plan));
    QVERIFY(find(f.library->duties(QStringLiteral("r")), QStringLiteral("recording-delete"))->state == DutyState::Done);
    plan.recording->deleteBy = QDate(2027, 10, 31);
    QVERIFY(f.keep(plan));
    duty = find(f.library->duties(QStringLiteral("r")), QStringLiteral("recording-delete"));
    QVERIFY(duty->state == DutyState::Open && duty->date == QDate(2027, 10, 31));
}

void TestLibraryDuties::draftsAndCancelledMeetingsHaveNone()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan draft = seminar(QStringLiteral("d"));
    draft.title.clear();
    QVERIFY(f.keep(draft));
    QVERIFY(f.library->duties(QStringLiteral("d")).empty());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    QVERIFY(!f.library->dutiesDue(QDate(2099, 1, 1))->empty());
    Plan before = plan;
    before.outgoing.sent.push_back(cancelledNow(before, Way::Mail, QDate(2027, 4, 2)));
    QVERIFY(f.keep(before));
    // Nothing is held any more; what was set up for it is to be deleted.
    const Result<std::vector<KeptDuty>> due = f.library->dutiesDue(QDate(2099, 1, 1));
    for (const KeptDuty &duty : *due)
        QVERIFY2(duty.id.startsWith(QLatin1String("cancelled-")) && duty.date == QDate(2027, 4, 2), qPrintable(duty.id));
    // Cancelled after some dates took place: what was recorded is to be deleted all the same.
    plan.outgoing.sent.push_back(cancelledNow(plan, Way::Mail, QDate(2027, 5, 2)));
    QVERIFY(f.keep(plan));
    QVERIFY(find(*f.library->dutiesDue(QDate(2099, 1, 1)), QStringLiteral("recording-delete")).has_value());
    QVERIFY(!find(*f.library->dutiesDue(QDate(2099, 1, 1)), QStringLiteral("consents")).has_value());
}

void TestLibraryDuties::otherRulesGiveOtherDuties()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(recorded(QStringLiteral("r"))));
    const QDateTime changed = f.library->summary(QStringLiteral("r"))->changed;
    auto newer = std::make_shared<Pack>(*f.pack);
    newer->version = QStringLiteral("later");
    for (Duty &duty : newer->duties)
        duty.days += 1;
    f.pack = newer;
    f.now = f.now.addDays(1);
    QVERIFY(f.reopen());
    QTRY_COMPARE(find(f.library->duties(QStringLiteral("r")), QStringLiteral("consents"))->date, QDate(2027, 4, 7));
    QCOMPARE(f.library->summary(QStringLiteral("r"))->changed, changed);
}

void TestLibraryDuties::registerHasEverybody()
{
    LibraryFixture f;
    QVERIFY(f.open());
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    const std::vector<ConsentItem> items = f.library->consentItems(plan);
    QVERIFY(items.size() >= 5);
    QCOMPARE(items.front().id, QStringLiteral("purpose"));
    for (const ConsentItem &item : items)
        QVERIFY2(!item.text.de.isEmpty() && !item.text.en.isEmpty() && item.text.de != item.text.en, qPrintable(item.id));
    QVERIFY(f.library->consentItems(seminar(QStringLiteral("s"))).empty());

    std::vector<ConsentEntry> entries = f.library->consents(plan);
    QCOMPARE(entries.size(), std::size_t(4));
    QVERIFY(entries.front().status(items) == ConsentStatus::NotAsked);
    QVERIFY(!f.library->consentCount(plan).mayRecord());
    QSignalSpy changed(f.library.get(), &Library::consentsChanged);
    ConsentEntry asked = entries[0];
    asked.askedOn = QDate(2027, 3, 21);
    QVERIFY(f.library->setConsent(plan.id, asked).ok());
    QVERIFY(f.library->setConsent(plan.id, agreed(entries[1], items)).ok());
    ConsentEntry partly = agreed(entries[2], items);
    partly.items[QStringLiteral("video")] = false;
    QVERIFY(f.library->setConsent(plan.id, partly).ok());
    ConsentEntry declined = entries[3];
    declined.answeredOn = QDate(2027, 3, 25);
    declined.way = ConsentWay::Paper;
    declined.declined = true;
    QVERIFY(f.library->setConsent(plan.id, declined).ok());
    QCOMPARE(changed.count(), 4);
    QVERIFY(f.reopen());
    entries = f.library->consents(plan);
    const ConsentStatus expected[] = {ConsentStatus::Asked, ConsentStatus::Agreed, ConsentStatus::PartlyAgreed, ConsentStatus::Declined};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(entries[i].status(items) == expected[i]);
    QVERIFY(entries[3].way == ConsentWay::Paper);
    QVERIFY(!f.library->consentCount(plan).mayRecord());
    // An answer that leaves out being recorded at all is a no.
    ConsentEntry silent = entries[0];
    silent.answeredOn = QDate(2027, 3, 26);
    silent.items = {{QStringLiteral("video"), true}};
    QVERIFY(silent.status(items) == ConsentStatus::Declined);
    QVERIFY(f.library->setConsent(plan.id, agreed(entries[0], items)).ok());
    const ConsentCount count = f.library->consentCount(plan);
    QVERIFY(count.mayRecord());
    QCOMPARE(count.agreed, 2);
    QCOMPARE(count.partly, 1);
    QCOMPARE(count.declined, 1);
}

/// By one change: none of them is asked when one cannot be kept.
void TestLibraryDuties::manyAreAskedAtOnce()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    QSignalSpy changed(f.library.get(), &Library::consentsChanged);
    // The host gets no mail, and so no form with it.
    QCOMPARE(f.library->markAsked(plan, Library::AskedBy::Invitation, QDate(2027, 3, 21)).value(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.library->consentCount(plan).notAsked, 1);
    QCOMPARE(f.library->markAsked(plan, Library::AskedBy::Forms, QDate(2027, 3, 25)).value(), 1);
    QCOMPARE(f.library->markAsked(plan, Library::AskedBy::Forms, QDate(2027, 3, 26)).value(), 0);
    QVERIFY(f.reopen());
    QCOMPARE(f.library->consentCount(plan).notAsked, 0);
    QCOMPARE(f.library->consents(plan)[1].askedOn, QDate(2027, 3, 21));
    // Where only speakers are recorded the mail to everybody has no form.
    plan.id = QStringLiteral("speakers");
    plan.recording->people = RecordedPeople::Speakers;
    plan.recording->speakers = {QStringLiteral("Dr. Sina Sprech <sina@lmu.de>")};
    QVERIFY(f.keep(plan));
    QCOMPARE(f.library->markAsked(plan, Library::AskedBy::Invitation, QDate(2027, 3, 21)).value(), 0);
    QCOMPARE(f.library->markAsked(plan, Library::AskedBy::Forms, QDate(2027, 3, 21)).value(), 1);
    // No meeting, no register: all or nothing.
    QVERIFY(!f.library->setConsents(QStringLiteral("none"), f.library->consents(plan)).ok());
}

void TestLibraryDuties::revocationStartsTheDays()
{
    LibraryFixture f;
    QVERIFY(f.open());
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    const std::vector<ConsentItem> items = f.library->consentItems(plan);
    ConsentEntry entry = agreed(f.library->consents(plan)[1], items);
    entry.revokedOn = QDate(2027, 5, 3);
    QVERIFY(f.library->setConsent(plan.id, entry).ok());
    QVERIFY(f.library->consents(plan)[1].status(items) == ConsentStatus::Revoked);
    QCOMPARE(f.library->consents(plan)[1].deleteBy(), QDate(2027, 5, 10));
    const auto duty = find(*f.library->dutiesDue(QDate(2027, 5, 10)), QStringLiteral("revocation/"));
    QVERIFY(duty.has_value());
    QCOMPARE(duty->date, QDate(2027, 5, 10));
    QVERIFY(duty->text.en.contains(QStringLiteral("Anna Müller")));
    // Editing the plan does not take it away, nor does entering the same once more undo what was done.
    QVERIFY(f.keep(plan));
    QVERIFY(f.library->setDuty(plan.id, duty->id, DutyState::Done).ok());
    QVERIFY(f.library->setConsent(plan.id, entry).ok());
    QVERIFY(f.keep(plan));
    QVERIFY(find(f.library->duties(plan.id), QStringLiteral("revocation/"))->state == DutyState::Done);
    // A mistake: taken back.
    entry.revokedOn = {};
    QVERIFY(f.library->setConsent(plan.id, entry).ok());
    QVERIFY(!find(f.library->duties(plan.id), QStringLiteral("revocation/")).has_value());
}

void TestLibraryDuties::registerKeepsWhoLeft()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    const ConsentEntry anna = agreed(f.library->consents(plan)[1], f.library->consentItems(plan));
    QVERIFY(f.library->setConsent(plan.id, anna).ok());
    plan.participants.recipients.removeFirst();
    QVERIFY(f.keep(plan));
    const std::vector<ConsentEntry> entries = f.library->consents(plan);
    QCOMPARE(entries.size(), std::size_t(4));
    QVERIFY(!entries.back().inPlan);
    QCOMPARE(entries.back().person.name, QStringLiteral("Anna Müller"));
    QCOMPARE(f.library->consentCount(plan).persons, 3);
    QVERIFY(f.library->removeConsents(plan.id, {entries.back().person}).ok());
    QCOMPARE(f.library->consents(plan).size(), std::size_t(3));
}

/// What is open of all meetings, in one file of the host's own: no access data, and nobody who revoked.
void TestLibraryDuties::allAsOneCalendarFile()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QCOMPARE(f.library->dutiesCalendar(Language::English)->count, 0);
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(seminar(QStringLiteral("s"))) && f.keep(plan));
    ConsentEntry entry = f.library->consents(plan).back();
    entry.askedOn = QDate(2027, 3, 20);
    entry.revokedOn = QDate(2029, 1, 2);
    QVERIFY(f.library->setConsent(plan.id, entry).ok());
    std::size_t open = 0;
    for (const char *id : {"s", "r"}) {
        for (const KeptDuty &duty : f.library->duties(QLatin1String(id)))
            open += duty.state == DutyState::Open ? 1 : 0;
    }
    const auto file = f.library->dutiesCalendar(Language::English);
    QVERIFY(file.ok() && file->leftOut.empty());
    QCOMPARE(std::size_t(file->count), open);
    const QByteArray text = QByteArray(file->content).replace("\r\n ", "");
    QCOMPARE(std::size_t(text.count("BEGIN:VEVENT")), open);
    QCOMPARE(text.count("BEGIN:VALARM"), text.count("BEGIN:VEVENT"));
    QVERIFY(!text.contains("METHOD") && !text.contains("ATTENDEE") && text.contains("CLASS:CONFIDENTIAL"));
    QVERIFY2(text.contains("A consent was revoked"), text.constData());
    QVERIFY(!text.contains(entry.person.name.toUtf8()) && !text.contains(entry.person.address.toUtf8()));
    // What is done is in it no more.
    const KeptDuty first = f.library->duties(QStringLiteral("s")).front();
    QVERIFY(f.library->setDuty(first.meeting, first.id, DutyState::Done).ok());
    QCOMPARE(std::size_t(f.library->dutiesCalendar(Language::English)->count), open - 1);
}

void TestLibraryDuties::unreadIsNotNothing()
{
    LibraryFixture f;
    QVERIFY(f.open() && f.library->dutiesDue(QDate(2099, 1, 1)).ok());
    f.library->close();
    QVERIFY(!f.library->dutiesDue(QDate(2099, 1, 1)).ok());
    QVERIFY(!f.library->dutiesCalendar(Language::English).ok());
}

QTEST_GUILESS_MAIN(TestLibraryDuties)
#include "tst_library_duties.moc"
