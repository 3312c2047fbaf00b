// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that something else has altered: said by name, listed by the plan where it is sound, never a crash.
#include "library_fixture.h"

#include <QSignalSpy>

using namespace einlass;
using namespace einlass::test;

class TestLibraryDamage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }
    void listIsMadeAnewFromThePlan_data();
    void listIsMadeAnewFromThePlan();
    void brokenPlanIsSaid_data();
    void brokenPlanIsSaid();
    void isSaidOnceWhereNothingIsWritten();
    void comesFromTheBackup();
    void brokenConsentIsSaid();
    void lostEntryOfTheList();
    void planFindsItsMeeting();
    void strayEntriesAreSaid();
    void leftOutWhereNothingIsWritten();

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    QStringList m_said;
    void alter(const QString &statement);
    bool reopen();
};

/// As another program would, while ours is not running.
void TestLibraryDamage::alter(const QString &statement)
{
    m_fixture->library.reset();
    StoreDatabase database;
    QVERIFY(database.open(m_fixture->path() + QStringLiteral("/meetings.db"), StoreDatabase::Mode::ReadWrite));
    QVERIFY(database.run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    QVERIFY2(database.run(statement), qPrintable(statement));
}

bool TestLibraryDamage::reopen()
{
    m_said.clear();
    m_fixture->library = std::make_unique<Library>(Library::Options{m_fixture->path(), m_fixture->pack, m_fixture->catalogues, m_fixture->keychain, [this] { return m_fixture->now; }});
    connect(m_fixture->library.get(), &Library::noticed, this, [this](const std::vector<Message> &messages) {
        for (const Message &message : messages)
            m_said << m_fixture->catalogues.text(message, Language::English);
    });
    m_fixture->library->open();
    return m_fixture->library->waitForOpened();
}

void TestLibraryDamage::listIsMadeAnewFromThePlan_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"state = 'nonsense'", "first_start = 9223372036854775807", "last_end = -9223372036854775808", "starts = 'a b -1 99999999999999999999'",
                               "occasion = '', tool = 'none'", "changed = -1", "title = char(0) || 'x'", "people = -5", "zone = '../../etc'", "title = ''"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestLibraryDamage::listIsMadeAnewFromThePlan()
{
    QFETCH(QString, change);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    MeetingSummary before = *m_fixture->library->summary(QStringLiteral("s"));
    alter(QStringLiteral("UPDATE meetings SET %1 WHERE id = 's'").arg(change));
    QVERIFY(reopen());
    MeetingSummary after = *m_fixture->library->summary(QStringLiteral("s"));
    after.changed = before.changed;
    QVERIFY2(after == before, qPrintable(after.title));
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(u'\n')));
    // And it is on the disk again as it should be.
    QVERIFY(m_fixture->library->flush().ok() && m_fixture->reopen());
    QVERIFY(m_fixture->library->summary(QStringLiteral("s"))->state == before.state);
}

void TestLibraryDamage::brokenPlanIsSaid_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "{", "[]", "null", "{\"format\": 7}", "{\"format\": \"einlass-plan/1\", \"schedule\": 5}"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestLibraryDamage::brokenPlanIsSaid()
{
    QFETCH(QString, text);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))) && m_fixture->keep(seminar(QStringLiteral("other"))));
    alter(QStringLiteral("UPDATE plans SET plan = '%1' WHERE meeting = 's'").arg(text));
    QFile::remove(m_fixture->path() + QStringLiteral("/meetings-backup.db"));
    QVERIFY(reopen());
    const Result<LoadedPlan> loaded = m_fixture->library->load(QStringLiteral("s"));
    QVERIFY(!loaded.ok());
    QVERIFY2(m_fixture->catalogues.text(loaded.error(), Language::English).contains(QLatin1String("Physik der Sterne")), loaded.error().source);
    QTRY_VERIFY(m_fixture->library->summary(QStringLiteral("s"))->state == MeetingState::Damaged);
    QTRY_VERIFY2(m_said.join(u'\n').contains(QLatin1String("Physik der Sterne")), qPrintable(m_said.join(u'\n')));
    QVERIFY(m_fixture->library->load(QStringLiteral("other")).ok());
    // It stays said after the next start, and can be deleted.
    QVERIFY(m_fixture->library->flush().ok());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->library->summary(QStringLiteral("s"))->state == MeetingState::Damaged);
    QVERIFY(m_fixture->library->summary(QStringLiteral("s"))->shelf(m_fixture->now) == Shelf::Drafts);
    m_fixture->library->everybody();
    QVERIFY(m_fixture->library->duties(QStringLiteral("s")).size() < 100);
    QVERIFY(!m_fixture->answerTo([&](QObject *context, Library::Done done) { m_fixture->library->remove(QStringLiteral("s"), context, std::move(done)); }));
    QCOMPARE(m_fixture->library->meetings().size(), std::size_t(1));
}

void TestLibraryDamage::isSaidOnceWhereNothingIsWritten()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    alter(QStringLiteral("UPDATE plans SET digest = 'other' WHERE meeting = 's'"));
    StoreLock another;
    QVERIFY(another.take(StoreFiles(m_fixture->path()).lock()) == StoreLock::Taken::Yes);
    QVERIFY(reopen());
    QVERIFY(m_fixture->library->state() == Library::State::ReadOnly);
    QSignalSpy failed(m_fixture->library.get(), &Library::saveFailed);
    m_said.clear();
    QVERIFY(m_fixture->library->load(QStringLiteral("s")).ok());
    QTRY_COMPARE(m_said.size(), 1);
    QTest::qWait(100);
    QCOMPARE(m_said.size(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(m_fixture->library->summary(QStringLiteral("s"))->state != MeetingState::Damaged);
}

void TestLibraryDamage::comesFromTheBackup()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    // The first copy is made soon, and once more when the program ends, as it was made before there was a meeting.
    QTRY_VERIFY(QFile::exists(m_fixture->path() + QStringLiteral("/meetings-backup.db")));
    alter(QStringLiteral("UPDATE plans SET plan = '{}' WHERE meeting = 's'"));
    QVERIFY(reopen());
    const Result<LoadedPlan> loaded = m_fixture->library->load(QStringLiteral("s"));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->plan.title, QStringLiteral("Seminar: Physik der Sterne"));
    QTRY_VERIFY2(m_said.join(u'\n').contains(QLatin1String("restored from the backup: Seminar")), qPrintable(m_said.join(u'\n')));
}

/// The register is no part of the plan: what was answered cannot be made anew, so it is said.
void TestLibraryDamage::brokenConsentIsSaid()
{
    QVERIFY(m_fixture->open());
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(m_fixture->keep(plan));
    ConsentEntry entry = m_fixture->library->consents(plan).back();
    entry.askedOn = QDate(2027, 3, 20);
    QVERIFY(m_fixture->library->setConsent(plan.id, entry).ok());
    alter(QStringLiteral("UPDATE consents SET items = '{broken', answered_on = '9999-99-99'"));
    QFile::remove(m_fixture->path() + QStringLiteral("/meetings-backup.db"));
    QVERIFY(reopen());
    QVERIFY(!m_fixture->library->consents(plan).empty());
    QTRY_VERIFY2(m_said.join(u'\n').contains(QLatin1String("Something of 1 meeting")), qPrintable(m_said.join(u'\n')));
    QTRY_COMPARE(m_fixture->library->consents(plan).back().askedOn, entry.askedOn);
}

void TestLibraryDamage::lostEntryOfTheList()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    alter(QStringLiteral("UPDATE meetings SET id = 'stranger'"));
    QVERIFY(reopen());
    QTRY_VERIFY(m_fixture->library->summary(QStringLiteral("s")));
    QTRY_COMPARE(m_fixture->library->summary(QStringLiteral("s"))->title, QStringLiteral("Seminar: Physik der Sterne"));
    QVERIFY(m_fixture->library->load(QStringLiteral("s")).ok());
    QVERIFY(m_fixture->library->summary(QStringLiteral("stranger"))->state == MeetingState::Damaged);
}

/// The key is damaged, the plan itself is whole and says whose it is.
void TestLibraryDamage::planFindsItsMeeting()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))));
    alter(QStringLiteral("UPDATE plans SET meeting = 't'"));
    QFile::remove(m_fixture->path() + QStringLiteral("/meetings-backup.db"));
    QVERIFY(reopen());
    m_fixture->library->everybody();
    QTRY_VERIFY2(m_said.join(u'\n').contains(QLatin1String("Physik der Sterne")), qPrintable(m_said.join(u'\n')));
    QVERIFY(m_fixture->library->load(QStringLiteral("s")).ok());
}

/// Nobody knows any more whose they are: they are not dropped in silence.
void TestLibraryDamage::strayEntriesAreSaid()
{
    QVERIFY(m_fixture->open());
    const Plan plan = recorded(QStringLiteral("r"));
    QVERIFY(m_fixture->keep(plan));
    ConsentEntry entry = m_fixture->library->consents(plan).back();
    entry.askedOn = QDate(2027, 3, 20);
    QVERIFY(m_fixture->library->setConsent(plan.id, entry).ok());
    const std::size_t duties = m_fixture->library->duties(plan.id).size();
    QVERIFY(duties > 0);
    alter(QStringLiteral("UPDATE consents SET meeting = 'q'"));
    alter(QStringLiteral("UPDATE duties SET meeting = 'q'"));
    QFile::remove(m_fixture->path() + QStringLiteral("/meetings-backup.db"));
    QVERIFY(reopen());
    m_fixture->library->everybody();
    const QString name = entry.person.name.isEmpty() ? entry.person.address : entry.person.name;
    QTRY_VERIFY2(m_said.join(u'\n').contains(name), qPrintable(m_said.join(u'\n')));
    QVERIFY2(m_said.join(u'\n').contains(QLatin1String("task(s) are damaged")) || m_said.join(u'\n').contains(QLatin1String("tasks are damaged")), qPrintable(m_said.join(u'\n')));
    QVERIFY(reopen());
    QTRY_COMPARE(m_fixture->library->duties(plan.id).size(), duties);
}

void TestLibraryDamage::leftOutWhereNothingIsWritten()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->keep(seminar(QStringLiteral("s"))) && m_fixture->keep(seminar(QStringLiteral("t"))));
    alter(QStringLiteral("UPDATE meetings SET title = 'x' WHERE id = 's'"));
    StoreLock another;
    QVERIFY(another.take(StoreFiles(m_fixture->path()).lock()) == StoreLock::Taken::Yes);
    QVERIFY(reopen());
    QCOMPARE(m_fixture->library->meetings().size(), std::size_t(1));
    QTRY_VERIFY2(m_said.join(u'\n').contains(QLatin1String("left out here")), qPrintable(m_said.join(u'\n')));
    m_said.clear();
    m_fixture->library->everybody();
    m_fixture->library->dutiesDue(QDate(2030, 1, 1));
    QTest::qWait(100);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLibraryDamage)
#include "tst_library_damage.moc"
