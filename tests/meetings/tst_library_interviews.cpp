// SPDX-License-Identifier: GPL-3.0-or-later
// Those who are interviewed are kept with the committee's meeting, found, named, and forgotten with it.
#include "library_fixture.h"

using namespace einlass;
using namespace einlass::test;

class TestLibraryInterviews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void areKept();
    void areFoundAndNamed();
    void areForgotten();
    void goWithTheirMeeting();
    void stayWhenAFileIsWritten();
    void damagedOnesStay();
    void unreadIsNotNobody();

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    Library &library() { return *m_fixture->library; }
    bool damage();
};

namespace {

std::vector<KeptInterview> two()
{
    Sent told;
    told.on = QDate(2027, 3, 20);
    told.sequence = 3;
    told.digest = QStringLiteral("abcdef");
    KeptInterview first{{QStringLiteral("Zita Zander"), QStringLiteral("zita@example.org"), {QDate(2027, 4, 13), QTime(9, 0)}, 30, QStringLiteral("Bitte mit Lehrprobe.")}};
    first.told = told;
    first.cancelled = true;
    KeptInterview second{{QString(), QStringLiteral("erik@example.org"), {QDate(2027, 4, 13), QTime(9, 30)}, 45, QString()}};
    second.written = true;
    return {first, second};
}

} // namespace

void TestLibraryInterviews::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    QVERIFY(library().setInterviews(QStringLiteral("s"), two()).ok());
}

void TestLibraryInterviews::areKept()
{
    QVERIFY(m_fixture->reopen());
    const std::vector<KeptInterview> kept = *library().interviews(QStringLiteral("s"));
    QVERIFY(kept == two());
    QVERIFY(library().interviews(QStringLiteral("other"))->empty());
    // No meeting, nobody to be interviewed for it.
    QVERIFY(!library().setInterviews(QStringLiteral("none"), two()).ok());
}

void TestLibraryInterviews::areFoundAndNamed()
{
    QCOMPARE(library().search(QStringLiteral("ZITA zander")), QStringList{QStringLiteral("s")});
    QVERIFY(library().search(QStringLiteral("zita erik")).isEmpty());
    bool named = false;
    for (const KeptPerson &person : library().everybody())
        named = named || person.address == QLatin1String("zita@example.org");
    QVERIFY(named);
    const std::vector<Mention> mentions = library().everythingAbout(QStringLiteral("zita@example.org"));
    QCOMPARE(mentions.size(), std::size_t(2));      // the person, and what was written to them alone
    QVERIFY(mentions[0].as == KeptAs::Interview && mentions[1].text.contains(QLatin1String("Lehrprobe")));
}

void TestLibraryInterviews::areForgotten()
{
    // Nobody else is named by the plan.
    Plan plan = seminar(QStringLiteral("s"));
    plan.participants.recipients.clear();
    plan.participants.lists.clear();
    QVERIFY(m_fixture->keep(plan));
    for (const KeptDuty &duty : library().duties(plan.id))
        QVERIFY(library().setDuty(plan.id, duty.id, DutyState::Done).ok());
    m_fixture->now = m_fixture->now.addDays(150);
    std::vector<ForgettingStep> people = library().forgettable();
    QVERIFY(!people.empty());
    QVERIFY(people.front().what == Forgetting::People);
    QCOMPARE(people.front().persons, 2);
    QVERIFY(!m_fixture->answerTo([&](QObject *context, Library::Done done) { library().forget(people, context, std::move(done)); }));
    QVERIFY(library().interviews(QStringLiteral("s"))->empty());
    m_fixture->library.reset();
    for (const char *word : {"Zander", "zita@example.org", "Lehrprobe"})
        QVERIFY2(!m_fixture->bytes().contains(word), word);
}

void TestLibraryInterviews::goWithTheirMeeting()
{
    QVERIFY(!m_fixture->answerTo([&](QObject *context, Library::Done done) { library().remove(QStringLiteral("s"), context, std::move(done)); }));
    QVERIFY(library().search(QStringLiteral("zita")).isEmpty());
    m_fixture->library.reset();
    QVERIFY(!m_fixture->bytes().contains("zita@example.org"));
}

void TestLibraryInterviews::stayWhenAFileIsWritten()
{
    const QString path = m_fixture->folder->filePath(QStringLiteral("plan.einlass.json"));
    const auto exported = library().exportFile(QStringLiteral("s"), path);
    QVERIFY(exported.ok());
    QVERIFY(std::any_of(exported->notes.begin(), exported->notes.end(), [](const Message &note) { return QLatin1String(note.source).contains(QLatin1String("a time of their own")); }));
    QFile file(exported->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("zita"));
}

/// One row, and no backup has it.
bool TestLibraryInterviews::damage()
{
    m_fixture->library.reset();
    QFile::remove(m_fixture->path() + QStringLiteral("/meetings-backup.db"));
    StoreDatabase database;
    const bool altered = database.open(m_fixture->path() + QStringLiteral("/meetings.db"), StoreDatabase::Mode::ReadWrite)
        && database.run(QStringLiteral("UPDATE interviews SET minutes = 35 WHERE person = 'zita@example.org'"));
    database.close();
    return altered && m_fixture->open();
}

/// Who was told a time is not dropped because something else is wrong, but goes when all go.
void TestLibraryInterviews::damagedOnesStay()
{
    QVERIFY(damage());
    const std::vector<KeptInterview> kept = *library().interviews(QStringLiteral("s"));
    QCOMPARE(kept.size(), std::size_t(2));
    QVERIFY(kept.front().told.has_value());
    QVERIFY(library().setInterviews(QStringLiteral("s"), two()).ok());
    QVERIFY(damage());
    QVERIFY(library().setInterviews(QStringLiteral("s"), {}).ok());
    QVERIFY(library().interviews(QStringLiteral("s"))->empty());
}

void TestLibraryInterviews::unreadIsNotNobody()
{
    library().close();
    QVERIFY(!library().interviews(QStringLiteral("s")).ok());
    QVERIFY(!library().exportFile(QStringLiteral("s"), m_fixture->path() + QStringLiteral("/out")).ok());
}

QTEST_GUILESS_MAIN(TestLibraryInterviews)
#include "tst_library_interviews.moc"
