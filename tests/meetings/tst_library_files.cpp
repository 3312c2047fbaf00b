// SPDX-License-Identifier: GPL-3.0-or-later
// Files that travel, rooms, and what stands beside meetings.
#include "library_fixture.h"

using namespace einlass;
using namespace einlass::test;

class TestLibraryFiles : public QObject
{
    Q_OBJECT

private slots:
    void exportsWithoutSecrets();
    void keepsNoSecretOfALink();
    void importsAndKnowsAgain();
    void knowsWhoHadARoom();
    void keepsProfilesTemplatesAndSettings();
};

/// Whoever pastes a whole link into a text finds it again, but not its secret part in the database.
void TestLibraryFiles::keepsNoSecretOfALink()
{
    LibraryFixture f;
    QVERIFY(f.open());
    const QString link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=geheim.1");
    Plan plan = seminar(QStringLiteral("s"));
    plan.title += u' ' + link;
    plan.message.common = QStringLiteral("Bitte kommen: ") + link;
    plan.place.common = link;
    QVERIFY(f.keep(plan));
    const KeptInterview one{{{}, QStringLiteral("zita@example.org"), {QDate(2027, 4, 13), QTime(9, 0)}, 30, plan.message.common}};
    QVERIFY(f.library->setInterviews(plan.id, {one}).ok());
    QVERIFY(f.library->interviews(plan.id)->front().interview.words.contains(QLatin1String("60000000012")));
    QCOMPARE(f.library->search(QStringLiteral("60000000012")), QStringList{plan.id});
    f.library.reset();
    QVERIFY(!f.bytes().contains("geheim"));
}

void TestLibraryFiles::exportsWithoutSecrets()
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
    // The host was asked about x.einlass.json; an older draft of that name is not replaced unasked.
    const auto again = f.library->exportFile(QStringLiteral("d"), f.folder->filePath(QStringLiteral("x.einlass.json")));
    QVERIFY(again->path.endsWith(QLatin1String("x-2.einlass-draft.json")));
    // Whoever chose the file was asked.
    QCOMPARE(f.library->exportFile(QStringLiteral("d"), again->path)->path, again->path);
}

void TestLibraryFiles::importsAndKnowsAgain()
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
    // What the keychain has for the meeting already is not written over: the caller puts both together.
    const Result<ImportedMeeting> taken = f.library->importFile(secretive.fileName());
    QVERIFY(taken.ok());
    QCOMPARE(taken->linkSecret, QStringLiteral("GeheimesWort"));
    QVERIFY(f.keychain.kept.isEmpty());
    QVERIFY(f.library->flush().ok());
    QVERIFY(!f.bytes().contains("GeheimesWort"));
    QVERIFY(!f.library->importFile(f.folder->filePath(QStringLiteral("none"))).ok());
}

void TestLibraryFiles::knowsWhoHadARoom()
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
    // Meet's rooms are the same in capitals.
    Plan meet = seminar(QStringLiteral("m"));
    meet.tool = Tool::Meet;
    meet.access.meetingId = QStringLiteral("SeminarRaumAbc");
    meet.access.link = QStringLiteral("https://meet.lrz.de/SeminarRaumAbc");
    QVERIFY(f.keep(meet));
    meet.id = QStringLiteral("n");
    meet.access.meetingId = QStringLiteral("seminarraumabc");
    meet.access.link = QStringLiteral("https://meet.lrz.de/seminarraumabc");
    QCOMPARE(f.library->othersInRoom(meet).size(), std::size_t(1));
}

void TestLibraryFiles::keepsProfilesTemplatesAndSettings()
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

QTEST_GUILESS_MAIN(TestLibraryFiles)
#include "tst_library_files.moc"
