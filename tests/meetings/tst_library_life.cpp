// SPDX-License-Identifier: GPL-3.0-or-later
// Duties, the consent register, forgetting, deleting: from the invitation to nothing being left.
#include "documents/sent.h"
#include "library_fixture.h"
#include "meetings/forgetting.h"

#include <QSignalSpy>

#include <set>

using namespace einlass;
using namespace einlass::test;

class TestLibraryLife : public QObject
{
    Q_OBJECT

private slots:
    void dutiesComeWithTheirDates();
    void dutiesAreSettled();
    void draftsAndCancelledMeetingsHaveNone();
    void otherRulesGiveOtherDuties();
    void registerHasEverybody();
    void revocationStartsTheDays();
    void registerKeepsWhoLeft();
    void removesWithSecretsOrNotAtAll();
    void clearsOrphansOfTheKeychain();
    void forgetsWhatIsDue();
    void forgetsOnlyWhatIsSettled();
    void boundsRetention();
    void tellsWhatIsKeptAboutWhom();
    void deletesEverything();
    void wholeLifeLeavesNothing();
};

namespace {

std::optional<KeptDuty> find(const std::vector<KeptDuty> &duties, const QString &id)
{
    const auto found = std::find_if(duties.begin(), duties.end(), [&](const KeptDuty &duty) { return duty.id.startsWith(id); });
    return found == duties.end() ? std::nullopt : std::optional(*found);
}

ConsentEntry agreed(ConsentEntry entry, const std::vector<ConsentItem> &items)
{
    entry.askedOn = QDate(2027, 3, 21);
    entry.answeredOn = QDate(2027, 3, 25);
    entry.way = ConsentWay::Mail;
    for (const ConsentItem &item : items)
        entry.items[item.id] = true;
    return entry;
}

void settleAll(Library &library, const QString &id)
{
    for (const KeptDuty &duty : library.duties(id)) {
        if (duty.state == DutyState::Open)
            QVERIFY(library.setDuty(id, duty.id, DutyState::Done).ok());
    }
}

} // namespace

void TestLibraryLife::dutiesComeWithTheirDates()
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
    QVERIFY(!find(f.library->dutiesDue(QDate(2027, 4, 5)), QStringLiteral("consents")).has_value());
    QVERIFY(find(f.library->dutiesDue(QDate(2027, 4, 6)), QStringLiteral("consents")).has_value());
    QVERIFY(consents->isLate(QDate(2027, 4, 7)));
    QVERIFY(!consents->isLate(QDate(2027, 4, 6)));
}

void TestLibraryLife::dutiesAreSettled()
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

void TestLibraryLife::draftsAndCancelledMeetingsHaveNone()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan draft = seminar(QStringLiteral("d"));
    draft.title.clear();
    QVERIFY(f.keep(draft));
    QVERIFY(f.library->duties(QStringLiteral("d")).empty());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    QVERIFY(!f.library->dutiesDue(QDate(2099, 1, 1)).empty());
    Plan before = plan;
    before.outgoing.sent.push_back(cancelledNow(before, Way::Mail, QDate(2027, 4, 2)));
    QVERIFY(f.keep(before));
    QVERIFY(f.library->dutiesDue(QDate(2099, 1, 1)).empty());
    // Cancelled after some dates took place: what was recorded is to be deleted all the same.
    plan.outgoing.sent.push_back(cancelledNow(plan, Way::Mail, QDate(2027, 5, 2)));
    QVERIFY(f.keep(plan));
    QVERIFY(find(f.library->dutiesDue(QDate(2099, 1, 1)), QStringLiteral("recording-delete")).has_value());
}

void TestLibraryLife::otherRulesGiveOtherDuties()
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

void TestLibraryLife::registerHasEverybody()
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

void TestLibraryLife::revocationStartsTheDays()
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
    const auto duty = find(f.library->dutiesDue(QDate(2027, 5, 10)), QStringLiteral("revocation/"));
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

void TestLibraryLife::registerKeepsWhoLeft()
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
    QVERIFY(f.library->removeConsent(plan.id, entries.back().person).ok());
    QCOMPARE(f.library->consents(plan).size(), std::size_t(3));
}

void TestLibraryLife::removesWithSecretsOrNotAtAll()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(recorded(QStringLiteral("r"))));
    std::optional<bool> kept;
    f.library->secrets().save(QStringLiteral("r"), {QStringLiteral("482913"), {}, {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value());
    f.keychain.locked = true;
    const auto remove = [&] { return f.answerTo([&](QObject *context, Library::Done done) { f.library->remove(QStringLiteral("r"), context, done); }); };
    QVERIFY(remove().has_value());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
    f.keychain.locked = false;
    QVERIFY(!remove().has_value());
    QVERIFY(f.library->meetings().empty());
    QVERIFY(f.keychain.kept.isEmpty());
    f.library->close();
    for (const char *personal : {"Anna M", "mehmet.yilmaz", "Eva Beispiel", "Physik der Sterne"})
        QVERIFY2(!f.bytes().contains(personal), personal);
}

void TestLibraryLife::clearsOrphansOfTheKeychain()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(seminar(QStringLiteral("s"))));
    for (const QString &id : {QStringLiteral("s"), QStringLiteral("orphan")}) {
        std::optional<bool> kept;
        f.library->secrets().save(id, {QStringLiteral("1"), {}, {}}, this, [&](const auto &error) { kept = !error; });
        QTRY_VERIFY(kept.has_value());
    }
    // Locked at the next start: it stays known and goes at the one after that.
    f.keychain.locked = true;
    QVERIFY(f.reopen());
    QTest::qWait(50);
    QCOMPARE(f.keychain.kept.size(), 2);
    f.keychain.locked = false;
    QVERIFY(f.reopen());
    QTRY_COMPARE(f.keychain.kept, QStringList{QStringLiteral("s")});
}

void TestLibraryLife::forgetsWhatIsDue()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    const std::vector<ConsentItem> items = f.library->consentItems(plan);
    for (const ConsentEntry &entry : f.library->consents(plan))
        QVERIFY(f.library->setConsent(plan.id, agreed(entry, items)).ok());
    QVERIFY(f.library->forgettable().empty());
    f.now = QDateTime(QDate(2027, 10, 1), QTime(9, 0));
    settleAll(*f.library, plan.id);
    // The last date was on 13 July: people are due, the register and the meeting are not.
    std::vector<ForgettingStep> steps = f.library->forgettable();
    QCOMPARE(steps.size(), std::size_t(1));
    QVERIFY(steps.front().what == Forgetting::People);
    QCOMPARE(steps.front().persons, 3);
    const auto forget = [&] { return f.answerTo([&](QObject *context, Library::Done done) { f.library->forget(f.library->forgettable(), context, done); }); };
    QVERIFY(!forget().has_value());
    QVERIFY(f.library->forgettable().empty());
    const Plan left = f.library->load(plan.id)->plan;
    QVERIFY(left.participants.recipients.isEmpty());
    QCOMPARE(left.participants.expected, std::optional<int>(24));
    QVERIFY(f.bytes().contains("mehmet.yilmaz"));       // in the register
    // A year after the last duty was settled.
    f.now = QDateTime(QDate(2028, 10, 2), QTime(9, 0));
    steps = f.library->forgettable();
    QCOMPARE(steps.size(), std::size_t(2));
    QVERIFY(steps.front().what == Forgetting::Consents && steps.back().what == Forgetting::Meeting);
    QVERIFY(!forget().has_value());
    QVERIFY(f.library->meetings().empty());
    for (const char *personal : {"Anna M", "mehmet.yilmaz", "Eva Beispiel", "Physik der Sterne"})
        QVERIFY2(!f.bytes().contains(personal), personal);
}

void TestLibraryLife::forgetsOnlyWhatIsSettled()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(recorded(QStringLiteral("r"))));
    f.now = QDateTime(QDate(2035, 1, 1), QTime(9, 0));
    QVERIFY(f.library->forgettable().empty());
    settleAll(*f.library, QStringLiteral("r"));
    QCOMPARE(f.library->forgettable().size(), std::size_t(1));
    QVERIFY(f.library->forgettable().front().what == Forgetting::Meeting);
    // An old draft is forgotten by its last change.
    Plan draft = seminar(QStringLiteral("d"));
    draft.title.clear();
    QVERIFY(f.keep(draft));
    QCOMPARE(f.library->forgettable().size(), std::size_t(1));
    f.now = f.now.addDays(366);
    QCOMPARE(f.library->forgettable().size(), std::size_t(2));
}

void TestLibraryLife::boundsRetention()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.library->retention() == Retention{});
    QVERIFY(f.library->setRetention({-5, 1, 100000}).ok());
    const Retention kept = f.library->retention();
    QCOMPARE(kept.peopleDays, 0);
    QCOMPARE(kept.meetingDays, Retention::shortestMeetingDays);
    QCOMPARE(kept.consentDays, Retention::longestConsentDays);
}

void TestLibraryLife::tellsWhatIsKeptAboutWhom()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("r"));
    plan.message = {};
    plan.message.common = QStringLiteral("Fragen an anna.mueller@campus.lmu.de");
    QVERIFY(f.keep(plan));
    QVERIFY(f.library->setConsent(plan.id, agreed(f.library->consents(plan)[1], f.library->consentItems(plan))).ok());
    Profile profile;
    profile.label = QStringLiteral("Mine");
    profile.host = plan.host;
    profile.helper = QStringLiteral("Anna Müller <Anna.Mueller@campus.lmu.de>");
    QVERIFY(f.library->saveProfile(profile).ok());
    const std::vector<KeptPerson> persons = f.library->everybody();
    QCOMPARE(persons.size(), std::size_t(4));
    QCOMPARE(persons.front().name, QStringLiteral("Anna Müller"));
    QCOMPARE(persons.front().mentions, 3);
    std::multiset<KeptAs> as;
    for (const Mention &mention : f.library->everythingAbout(QStringLiteral("Anna.Mueller@campus.lmu.de")))
        as.insert(mention.as);
    QVERIFY((as == std::multiset<KeptAs>{KeptAs::Recipient, KeptAs::Consent, KeptAs::Profile, KeptAs::Words}));
    QCOMPARE(f.library->everythingAbout(QStringLiteral("Eva Beispiel")).size(), std::size_t(2));
    QVERIFY(f.library->everythingAbout(QStringLiteral("nobody@lmu.de")).empty());
    QVERIFY(f.library->everythingAbout({}).empty());
}

void TestLibraryLife::deletesEverything()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(seminar(QStringLiteral("s"))));
    std::optional<bool> kept;
    f.library->secrets().save(QStringLiteral("s"), {QStringLiteral("1"), {}, {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value());
    const auto deleteAll = [&] { return f.answerTo([&](QObject *context, Library::Done done) { f.library->deleteEverything(context, done); }); };
    f.keychain.locked = true;
    QVERIFY(deleteAll().has_value());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
    f.keychain.locked = false;
    QVERIFY(!deleteAll().has_value());
    QVERIFY(f.library->meetings().empty());
    QVERIFY(f.keychain.kept.isEmpty());
    QVERIFY(f.library->state() == Library::State::Closed);
    QVERIFY(!QFile::exists(f.path()));
    f.library->open();
    QVERIFY(f.library->waitForOpened());
    QVERIFY(f.library->meetings().empty());
}

void TestLibraryLife::wholeLifeLeavesNothing()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = recorded(QStringLiteral("life"));
    plan.outgoing.sent.clear();
    // Given word by word, as it is typed.
    const QString title = plan.title;
    for (int i = 1; i <= title.size(); ++i) {
        plan.title = title.left(i);
        f.library->save(plan);
        if (i % 9 == 0)
            QVERIFY(f.library->flush().ok());
    }
    plan.outgoing.sent = {sentNow(plan, Way::Mail, QDate(2027, 4, 1))};
    QVERIFY(f.keep(plan));
    std::optional<bool> kept;
    f.library->secrets().save(plan.id, {QStringLiteral("482913"), QStringLiteral("774411"), {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value());
    const std::vector<ConsentItem> items = f.library->consentItems(plan);
    for (const ConsentEntry &entry : f.library->consents(plan))
        QVERIFY(f.library->setConsent(plan.id, agreed(entry, items)).ok());
    ConsentEntry revoked = f.library->consents(plan)[2];
    revoked.revokedOn = QDate(2027, 5, 3);
    QVERIFY(f.library->setConsent(plan.id, revoked).ok());
    f.now = QDateTime(QDate(2027, 10, 1), QTime(9, 0));
    QVERIFY(f.reopen());
    settleAll(*f.library, plan.id);
    f.now = QDateTime(QDate(2029, 1, 1), QTime(9, 0));
    QVERIFY(f.reopen());
    const auto problem = f.answerTo([&](QObject *context, Library::Done done) { f.library->forget(f.library->forgettable(), context, done); });
    QVERIFY2(!problem, problem ? problem->source : "");
    QVERIFY(f.keychain.kept.isEmpty());
    f.library->close();
    const QByteArray bytes = f.bytes();
    QVERIFY(!bytes.isEmpty());
    QStringList personal = plan.participants.recipients;
    personal << plan.host.name << plan.host.email << plan.title << QStringLiteral("Müller") << QStringLiteral("Jonas")
             << QStringLiteral("mehmet") << plan.access.meetingId << QStringLiteral("482913") << QStringLiteral("774411")
             << QStringLiteral("Einführungskapitel") << plan.recording->purpose;
    for (const QString &text : personal)
        QVERIFY2(!bytes.contains(text.toUtf8()) && !bytes.contains(text.toCaseFolded().toUtf8()), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestLibraryLife)
#include "tst_library_life.moc"
