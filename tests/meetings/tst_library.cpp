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
    QCOMPARE(before.zone, QStringLiteral("Europe/Berlin"));
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
    plan.title = QString(2000, u'x');       // no plan file may have it
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
