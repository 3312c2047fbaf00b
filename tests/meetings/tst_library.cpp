// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sent.h"
#include "library_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace einlass;
using namespace einlass::test;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatWasSaved();
    void tellsHowFarAMeetingIs();
    void ordersItsShelves();
    void savesEachAnswerWithinASecond();
    void loadsWhatWasGivenLast();
    void findsByAnyWord();
    void duplicates();
    void exportsWithoutSecrets();
    void importsAndKnowsAgain();
    void knowsWhoHadARoom();
    void keepsProfilesTemplatesAndSettings();
    void secondProgramOnlyLooks();
    void saysWhyNothingIsKept();
};

void TestLibrary::listsWhatWasSaved()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.library->meetings().empty());
    QSignalSpy changed(f.library.get(), &Library::listChanged);
    QVERIFY(f.keep(seminar(QStringLiteral("s"))));
    QVERIFY(changed.count() > 0);
    const MeetingSummary before = f.library->meetings().front();
    QCOMPARE(before.title, QStringLiteral("Seminar: Physik der Sterne"));
    QCOMPARE(before.firstStart, QDateTime(QDate(2027, 4, 13), QTime(12, 15), Qt::UTC));
    QCOMPARE(before.starts.size(), std::size_t(12));    // one date falls out
    QVERIFY(before.tool == Tool::Dfnconf);
    QCOMPARE(before.people, 4);
    QVERIFY(f.reopen());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
    QVERIFY(f.library->meetings().front() == before);
    QVERIFY(f.library->load(QStringLiteral("s"))->plan == seminar(QStringLiteral("s")));
    QVERIFY(!f.library->load(QStringLiteral("none")).ok());
}

void TestLibrary::tellsHowFarAMeetingIs()
{
    LibraryFixture f;
    QVERIFY(f.open());
    const auto state = [&](const Plan &plan) {
        f.keep(plan);
        return f.library->summary(plan.id)->state;
    };
    Plan plan = seminar(QStringLiteral("s"));
    QVERIFY(state(plan) == MeetingState::Planned);
    plan.title.clear();
    QVERIFY(state(plan) == MeetingState::Draft);
    plan = seminar(QStringLiteral("s"));
    plan.purpose = Purpose::Private;        // a finding is open
    QVERIFY(state(plan) == MeetingState::Draft);
    plan = seminar(QStringLiteral("s"));
    plan.outgoing.sent = {sentNow(plan, Way::Mail, QDate(2027, 4, 1))};
    QVERIFY(state(plan) == MeetingState::Sent);
    plan.outgoing.sent.push_back(cancelledNow(plan, Way::Mail, QDate(2027, 4, 2)));
    QVERIFY(state(plan) == MeetingState::Cancelled);
}

void TestLibrary::ordersItsShelves()
{
    LibraryFixture f;
    f.now = QDateTime(QDate(2027, 5, 1), QTime(9, 0));
    QVERIFY(f.open());
    const auto once = [](const QString &id, const QDate &date) {
        Plan plan = seminar(id);
        plan.schedule = {};
        plan.schedule.start = LocalTime{date, QTime(10, 0)};
        plan.schedule.durationMinutes = 60;
        return plan;
    };
    Plan draft = once(QStringLiteral("draft"), QDate(2027, 8, 1));
    draft.title.clear();
    for (const Plan &plan : {once(QStringLiteral("later"), QDate(2027, 6, 1)), once(QStringLiteral("old"), QDate(2027, 2, 1)),
                             once(QStringLiteral("next"), QDate(2027, 5, 2)), once(QStringLiteral("older"), QDate(2027, 1, 4)),
                             seminar(QStringLiteral("series")), draft})
        QVERIFY(f.keep(plan));
    const auto ids = [&](Shelf shelf) {
        QStringList list;
        for (const MeetingSummary &meeting : f.library->shelf(shelf))
            list << meeting.id;
        return list;
    };
    QCOMPARE(ids(Shelf::Coming), (QStringList{QStringLiteral("next"), QStringLiteral("series"), QStringLiteral("later")}));
    QCOMPARE(ids(Shelf::Past), (QStringList{QStringLiteral("old"), QStringLiteral("older")}));
    QCOMPARE(ids(Shelf::Drafts), QStringList{QStringLiteral("draft")});
    // The series' fourth date is the next one.
    QCOMPARE(f.library->summary(QStringLiteral("series"))->nextStart(f.now), QDateTime(QDate(2027, 5, 4), QTime(12, 15), Qt::UTC));
}

void TestLibrary::savesEachAnswerWithinASecond()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QSignalSpy saved(f.library.get(), &Library::saved);
    Plan plan = seminar(QStringLiteral("s"));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 200; ++i) {
        plan.title = QStringLiteral("Titel %1").arg(i);
        f.library->save(plan);
    }
    QVERIFY(f.library->hasUnsaved());
    QVERIFY(saved.wait(2000));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!f.library->hasUnsaved());
    QVERIFY(saved.count() <= 2);
    // Given while it was being opened: kept, too.
    f.library.reset();
    f.library = std::make_unique<Library>(Library::Options{f.path(), f.pack, f.catalogues, f.keychain, [&f] { return f.now; }});
    f.library->open();
    f.library->save(seminar(QStringLiteral("early")));
    QVERIFY(f.library->waitForOpened());
    QVERIFY(f.library->flush().ok());
    QVERIFY(f.reopen());
    QCOMPARE(f.library->meetings().size(), std::size_t(2));
    QCOMPARE(f.library->load(QStringLiteral("s"))->plan.title, QStringLiteral("Titel 199"));
}

void TestLibrary::loadsWhatWasGivenLast()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = seminar(QStringLiteral("s"));
    f.library->save(plan);
    plan.title = QStringLiteral("Neu");
    f.library->save(plan);
    QCOMPARE(f.library->load(QStringLiteral("s"))->plan.title, QStringLiteral("Neu"));
}

void TestLibrary::findsByAnyWord()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan other = seminar(QStringLiteral("o"));
    other.title = QStringLiteral("Fakultätsrat");
    other.host.unit = QStringLiteral("Dekanat");
    other.participants = {};
    other.participants.recipients = {QStringLiteral("\"Groß, Öykü\" <oe.gross@lmu.de>")};
    f.library->save(seminar(QStringLiteral("s")));
    f.library->save(other);
    QCOMPARE(f.library->search(QStringLiteral("PHYSIK ster")), QStringList{QStringLiteral("s")});
    QCOMPARE(f.library->search(QStringLiteral("öykü GROSS")), QStringList{QStringLiteral("o")});
    QCOMPARE(f.library->search(QStringLiteral("rat öykü")), QStringList{QStringLiteral("o")});
    QCOMPARE(f.library->search(QStringLiteral("979123456")).size(), 2);
    QCOMPARE(f.library->search(QStringLiteral("  ")).size(), 2);
    QVERIFY(f.library->search(QStringLiteral("niemand")).isEmpty());
}

void TestLibrary::duplicates()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan plan = seminar(QStringLiteral("s"));
    plan.outgoing.sent = {invited(QDate(2027, 4, 1))};
    QVERIFY(f.keep(plan));
    const Result<QString> copy = f.library->duplicate(QStringLiteral("s"));
    QVERIFY(copy.ok());
    QVERIFY(*copy != QLatin1String("s"));
    const Plan copied = f.library->load(*copy)->plan;
    QCOMPARE(copied.id, *copy);
    QVERIFY(copied.access.link.isEmpty() && copied.outgoing.sent.empty());
    QCOMPARE(copied.title, plan.title);
    QCOMPARE(f.library->meetings().size(), std::size_t(2));
}

void TestLibrary::exportsWithoutSecrets()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(seminar(QStringLiteral("s"))));
    std::optional<bool> kept;
    f.library->secrets().save(QStringLiteral("s"), {QStringLiteral("482913"), QStringLiteral("774411"), {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value() && *kept);
    const Result<Library::Exported> exported = f.library->exportFile(QStringLiteral("s"), f.folder->filePath(QStringLiteral("out")));
    QVERIFY(exported.ok());
    QVERIFY(exported->path.endsWith(QLatin1String("out.einlass.json")));
    QCOMPARE(exported->notes.size(), std::size_t(1));
    QVERIFY(QLatin1String(exported->notes.front().source).contains(QLatin1String("PINs are not in the file")));
    QVERIFY(!bytesIn(f.folder->path()).contains("482913"));
    QVERIFY(!f.bytes().contains("482913"));
    Plan draft = seminar(QStringLiteral("d"));
    draft.title.clear();
    draft.access = {};
    QVERIFY(f.keep(draft));
    const Result<Library::Exported> unfinished = f.library->exportFile(QStringLiteral("d"), f.folder->filePath(QStringLiteral("x.einlass.json")));
    QVERIFY(unfinished->path.endsWith(QLatin1String("x.einlass-draft.json")));
    QVERIFY(unfinished->notes.empty());
}

void TestLibrary::importsAndKnowsAgain()
{
    LibraryFixture from;
    QVERIFY(from.open());
    QVERIFY(from.keep(seminar(QStringLiteral("s"))));
    const QString file = from.library->exportFile(QStringLiteral("s"), from.folder->filePath(QStringLiteral("m")))->path;

    LibraryFixture f;
    QVERIFY(f.open());
    const Result<ImportedMeeting> first = f.library->importFile(file);
    QVERIFY(first.ok() && !first->known);
    QCOMPARE(first->id, QStringLiteral("s"));
    QVERIFY(std::any_of(first->notes.begin(), first->notes.end(), [](const Message &note) { return QLatin1String(note.source).contains(QLatin1String("PINs")); }));
    Plan changed = f.library->load(QStringLiteral("s"))->plan;
    changed.title = QStringLiteral("Hier geändert");
    QVERIFY(f.keep(changed));
    const Result<ImportedMeeting> again = f.library->importFile(file);
    QVERIFY(again.ok() && again->known);
    QCOMPARE(f.library->load(QStringLiteral("s"))->plan.title, QStringLiteral("Hier geändert"));
    QVERIFY(f.library->importFile(file, Library::OnKnown::Copy)->id != QLatin1String("s"));
    QCOMPARE(f.library->meetings().size(), std::size_t(2));
    QVERIFY(!f.library->importFile(file, Library::OnKnown::Replace)->known);
    QVERIFY(f.library->load(QStringLiteral("s"))->plan.title != QLatin1String("Hier geändert"));

    // A link with its secret part: that part goes to the keychain and nowhere else.
    QFile secretive(f.folder->filePath(QStringLiteral("zoom.einlass.json")));
    QVERIFY(secretive.open(QIODevice::WriteOnly));
    secretive.write(R"({"format": "einlass-plan/1", "id": "z", "tool": "zoom", "access": {"link": "https://lmu-munich.zoom.us/j/61234567890?pwd=GeheimesWort"}})");
    secretive.close();
    QVERIFY(f.library->importFile(secretive.fileName()).ok());
    QTRY_COMPARE(f.keychain.kept, QStringList{QStringLiteral("z")});
    QVERIFY(f.library->flush().ok());
    QVERIFY(!f.bytes().contains("GeheimesWort"));
    QVERIFY(!f.library->importFile(f.folder->filePath(QStringLiteral("none"))).ok());
}

void TestLibrary::knowsWhoHadARoom()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Plan other = seminar(QStringLiteral("o"));
    other.title = QStringLiteral("Fakultätsrat");
    QVERIFY(f.keep(other));
    Plan elsewhere = seminar(QStringLiteral("e"));
    elsewhere.access.meetingId = QStringLiteral("979000000");
    elsewhere.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979000000");
    QVERIFY(f.keep(elsewhere));
    const std::vector<MeetingSummary> others = f.library->othersInRoom(seminar(QStringLiteral("s")));
    QCOMPARE(others.size(), std::size_t(1));
    QCOMPARE(others.front().title, QStringLiteral("Fakultätsrat"));
    QVERIFY(f.library->othersInRoom(other).empty());
}

void TestLibrary::keepsProfilesTemplatesAndSettings()
{
    LibraryFixture f;
    QVERIFY(f.open());
    Profile profile;
    profile.label = QStringLiteral("Dekanat");
    profile.host = {QStringLiteral("Prof. Ü"), QStringLiteral("ue@lmu.de"), QStringLiteral("Fakultät"), HostStatus::Employee, {}};
    profile.chair = QStringLiteral("Chair <chair@lmu.de>");
    profile.languages = {Language::English};
    const Result<QString> id = f.library->saveProfile(profile);
    QVERIFY(id.ok());
    QCOMPARE(f.library->defaultProfile(), *id);
    const Result<QString> pattern = f.library->saveTemplate({}, QStringLiteral("Mein Seminar"), seminar(QStringLiteral("s")));
    QVERIFY(pattern.ok());
    QVERIFY(f.library->setSetting(QStringLiteral("columns"), QStringLiteral("3")).ok());
    QVERIFY(f.reopen());
    profile.id = *id;
    QVERIFY(f.library->profiles() == std::vector<Profile>{profile});
    QCOMPARE(f.library->templates().front().title, QStringLiteral("Mein Seminar"));
    const Plan loaded = f.library->loadTemplate(*pattern)->plan;
    QVERIFY(loaded.access.link.isEmpty() && loaded.id.isEmpty() && loaded.participants.recipients.isEmpty());
    QCOMPARE(f.library->setting(QStringLiteral("columns")), QStringLiteral("3"));
    QVERIFY(f.library->setting(QStringLiteral("schema")).isEmpty());
    QVERIFY(f.library->removeProfile(*id).ok());
    QVERIFY(f.library->removeTemplate(*pattern).ok());
    QVERIFY(f.library->defaultProfile().isEmpty());
    QVERIFY(f.library->templates().empty() && f.library->profiles().empty());
    f.library->close();
    QVERIFY(!f.bytes().contains("chair@lmu.de"));
}

void TestLibrary::secondProgramOnlyLooks()
{
    LibraryFixture f;
    QVERIFY(f.open());
    QVERIFY(f.keep(seminar(QStringLiteral("s"))));
    Library second({f.path(), f.pack, f.catalogues, f.keychain, [&f] { return f.now; }});
    QSignalSpy noticed(&second, &Library::noticed);
    QSignalSpy failed(&second, &Library::saveFailed);
    second.open();
    QVERIFY(second.waitForOpened());
    QVERIFY(second.state() == Library::State::ReadOnly);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(second.meetings().size(), std::size_t(1));
    QVERIFY(second.load(QStringLiteral("s")).ok());
    second.save(seminar(QStringLiteral("t")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(f.answerTo([&](QObject *context, Library::Done done) { second.remove(QStringLiteral("s"), context, done); }).has_value());
    QCOMPARE(f.library->meetings().size(), std::size_t(1));
}

void TestLibrary::saysWhyNothingIsKept()
{
    LibraryFixture f;
    QFile inTheWay(f.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!f.open());
    QVERIFY(f.library->state() == Library::State::Unavailable);
    QSignalSpy failed(f.library.get(), &Library::saveFailed);
    f.library->save(seminar(QStringLiteral("s")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!f.library->load(QStringLiteral("s")).ok());
    // The keychain can be used all the same, for plan files.
    std::optional<bool> kept;
    f.library->secrets().save(QStringLiteral("s"), {QStringLiteral("1"), {}, {}}, this, [&](const auto &error) { kept = !error; });
    QTRY_VERIFY(kept.has_value() && *kept);
    // The folder is there now.
    QVERIFY(inTheWay.remove());
    f.library->open();
    QVERIFY(f.library->waitForOpened());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
