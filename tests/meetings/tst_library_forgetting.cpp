// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting and deleting: until nothing is left.
#include "documents/sent.h"
#include "life_cases.h"

#include <set>

using namespace einlass;
using namespace einlass::test;

class TestLibraryForgetting : public QObject
{
    Q_OBJECT

private slots:
    void removesWithSecretsOrNotAtAll();
    void clearsOrphansOfTheKeychain();
    void forgetsWhatIsDue();
    void forgetsOnlyWhatIsSettled();
    void aRevocationGoesWithItsConsent();
    void oneRefusalHoldsUpNobodyElse();
    void boundsRetention();
    void tellsWhatIsKeptAboutWhom();
    void deletesEverything();
    void wholeLifeLeavesNothing();
};

void TestLibraryForgetting::removesWithSecretsOrNotAtAll()
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

void TestLibraryForgetting::clearsOrphansOfTheKeychain()
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

void TestLibraryForgetting::forgetsWhatIsDue()
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

void TestLibraryForgetting::forgetsOnlyWhatIsSettled()
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

void TestLibraryForgetting::aRevocationGoesWithItsConsent()
{
    LibraryFixture f;
    QVERIFY(f.open());
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(f.keep(plan));
    f.now = QDateTime(QDate(2027, 7, 20), QTime(9, 0));
    const std::vector<ConsentItem> items = f.library->consentItems(plan);
    for (ConsentEntry entry : f.library->consents(plan)) {
        entry = agreed(entry, items);
        entry.revokedOn = QDate(2027, 7, 15);
        QVERIFY(f.library->setConsent(plan.id, entry).ok());
    }
    QVERIFY(find(f.library->duties(plan.id), QStringLiteral("revocation/")));
    settleAll(*f.library, plan.id);
    // The meeting stays for years as a proof of decisions, the register for a day.
    QVERIFY(f.library->setRetention({0, Retention::longestMeetingDays, 1}).ok());
    f.now = f.now.addDays(40);
    const auto forget = [&] { return f.answerTo([&](QObject *context, Library::Done done) { f.library->forget(f.library->forgettable(), context, done); }); };
    QVERIFY(!forget().has_value());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
    QVERIFY(!find(f.library->duties(plan.id), QStringLiteral("revocation/")));
    for (const char *personal : {"Anna M", "mehmet.yilmaz"})
        QVERIFY2(!f.bytes().contains(personal), personal);
}

void TestLibraryForgetting::oneRefusalHoldsUpNobodyElse()
{
    LibraryFixture f;
    QVERIFY(f.open());
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        QVERIFY(f.keep(seminar(id)));
        settleAll(*f.library, id);
    }
    std::optional<bool> kept;
    f.library->secrets().save(QStringLiteral("a"), {QStringLiteral("482913"), {}, {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value());
    f.keychain.locked = true;
    f.now = QDateTime(QDate(2035, 1, 1), QTime(9, 0));
    const std::vector<ForgettingStep> steps{{Forgetting::Meeting, QStringLiteral("a"), {}, 0, {}}, {Forgetting::Meeting, QStringLiteral("b"), {}, 0, {}}};
    QVERIFY(f.answerTo([&](QObject *context, Library::Done done) { f.library->forget(steps, context, done); }).has_value());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
    QCOMPARE(f.library->meetings().front().id, QStringLiteral("a"));
}

void TestLibraryForgetting::boundsRetention()
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

void TestLibraryForgetting::tellsWhatIsKeptAboutWhom()
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

void TestLibraryForgetting::deletesEverything()
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

void TestLibraryForgetting::wholeLifeLeavesNothing()
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

QTEST_GUILESS_MAIN(TestLibraryForgetting)
#include "tst_library_forgetting.moc"
