// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QTest>

using namespace einlass;
using namespace einlass::test;

class TestMeetingStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasSaved();
    void isForItsOwnerAlone();
    void keepsWhatWasSaidOfDuties();
    void removesWithAllThatBelongs();
    void findsByWords();
    void remembersKeychainEntries();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMeetingStore::keepsWhatWasSaved()
{
    m_folder = temporaryFolder();
    MeetingRecord first = record(QStringLiteral("a"), QStringLiteral("{\"title\":\"Ä\"}"), 5);
    first.room = RoomRow{{}, QStringLiteral("zoom"), QStringLiteral("123"), QStringLiteral("A"), QStringLiteral("2027-01-01"), {}};
    {
        MeetingStore store(m_folder->path(), fixedNow);
        const Result<StoreOpening> opened = store.open();
        QVERIFY2(opened.ok(), opened ? "" : opened.error().source);
        QVERIFY(!opened->readOnly);
        QVERIFY(opened->notes.empty());
        QVERIFY(store.save({first, record(QStringLiteral("b"), QStringLiteral("{}"), 9)}).ok());
        QVERIFY(store.setProfile({QStringLiteral("p"), QStringLiteral("Dekanat"), QStringLiteral("{}")}).ok());
        QVERIFY(store.setTemplate({QStringLiteral("t"), QStringLiteral("Mine"), QStringLiteral("{}"), 3}).ok());
        QVERIFY(store.setConsents({{{QStringLiteral("a"), QStringLiteral("x@lmu.de"), QStringLiteral("X"), QStringLiteral("x@lmu.de"), {}, {}, {}, {}, true, {}}}}).ok());
    }
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    const auto listing = store.meetings();
    QCOMPARE(listing->rows.size(), std::size_t(2));
    QCOMPARE(listing->rows.front().id, QStringLiteral("b"));
    QVERIFY(listing->rows.back() == first.row);
    QCOMPARE(planOf(store, QStringLiteral("a")), first.plan);
    QCOMPARE(store.rooms(QStringLiteral("zoom"), QStringLiteral("123"))->front().room, QStringLiteral("123"));
    QCOMPARE(store.profiles()->front().label, QStringLiteral("Dekanat"));
    QCOMPARE(store.templates()->front().changed, 3);
    QVERIFY(store.consents(QStringLiteral("a"))->front().declined);
    QVERIFY(!*store.plan(QStringLiteral("none")));
}

void TestMeetingStore::isForItsOwnerAlone()
{
    m_folder = temporaryFolder();
    const QString folder = m_folder->filePath(QStringLiteral("deep/er"));
    MeetingStore store(folder, fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.backUp().ok());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestMeetingStore::keepsWhatWasSaidOfDuties()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    const QString id = QStringLiteral("a");
    MeetingRecord meeting = record(id, QStringLiteral("{}"));
    meeting.duties = {duty(id, QStringLiteral("chat"), QStringLiteral("2027-02-01")), duty(id, QStringLiteral("list"), QStringLiteral("2027-01-20")),
                      duty(id, QStringLiteral("account"), QStringLiteral("2027-03-01"))};
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.openDuties(QStringLiteral("2027-02-01"))->size(), std::size_t(2));
    DutyRow done = store.duties(id)->front();
    QCOMPARE(done.duty, QStringLiteral("list"));
    done.state = QStringLiteral("done");
    done.settledOn = QStringLiteral("2027-01-20");
    QVERIFY(store.setDuty(done).ok());
    DutyRow unneeded = store.duties(id)->at(2);
    unneeded.state = QStringLiteral("not-needed");
    QVERIFY(store.setDuty(unneeded).ok());

    // Saved again: kept. Another day: what was done is to be done again, what is not needed is not.
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->front().state, QStringLiteral("done"));
    meeting.duties[1].due = QStringLiteral("2027-01-27");
    meeting.duties[2].due = QStringLiteral("2027-03-08");
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->front().state, QStringLiteral("open"));
    QCOMPARE(store.duties(id)->back().state, QStringLiteral("not-needed"));
    // Not called for any more: an open one goes, a settled one stays.
    meeting.duties.clear();
    QVERIFY(store.save({meeting}).ok());
    QCOMPARE(store.duties(id)->size(), std::size_t(1));
}

void TestMeetingStore::removesWithAllThatBelongs()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    MeetingRecord meeting = record(QStringLiteral("a"), QStringLiteral("{}"));
    meeting.duties = {duty(QStringLiteral("a"), QStringLiteral("chat"), QStringLiteral("2027-02-01"))};
    QVERIFY(store.save({meeting, record(QStringLiteral("b"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.setConsents({{{QStringLiteral("a"), QStringLiteral("x"), {}, {}, {}, {}, {}, {}, false, {}}}}).ok());
    // What belongs to no meeting is not taken.
    QVERIFY(!store.setConsents({{{QStringLiteral("none"), QStringLiteral("x"), {}, {}, {}, {}, {}, {}, false, {}}}}).ok());
    QVERIFY(store.remove(QStringLiteral("a")).ok());
    QCOMPARE(store.meetings()->rows.size(), std::size_t(1));
    QVERIFY(store.duties(QStringLiteral("a"))->empty());
    QVERIFY(store.allConsents()->empty());
    QVERIFY(!*store.plan(QStringLiteral("a")));
    QVERIFY(planOf(store, QStringLiteral("b")) == QLatin1String("{}"));
}

void TestMeetingStore::findsByWords()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    MeetingRecord physics = record(QStringLiteral("p"), QStringLiteral("{}"));
    physics.words = QStringLiteral("seminar: physik der sterne\nanna müller");
    MeetingRecord law = record(QStringLiteral("l"), QStringLiteral("{}"));
    law.words = QStringLiteral("seminar: recht 100%");
    QVERIFY(store.save({physics, law}).ok());
    QCOMPARE(*store.search({QStringLiteral("seminar")}), (QStringList{QStringLiteral("p"), QStringLiteral("l")}));
    QCOMPARE(*store.search({QStringLiteral("müller"), QStringLiteral("stern")}), QStringList{QStringLiteral("p")});
    QCOMPARE(*store.search({QStringLiteral("%")}), QStringList{QStringLiteral("l")});
    QCOMPARE(store.search({QStringLiteral("' OR 1 --")})->size(), 0);
    QCOMPARE(store.search({})->size(), 2);
}

void TestMeetingStore::remembersKeychainEntries()
{
    m_folder = temporaryFolder();
    MeetingStore store(m_folder->path(), fixedNow);
    QVERIFY(store.open().ok());
    QVERIFY(store.save({record(QStringLiteral("a"), QStringLiteral("{}"))}).ok());
    QVERIFY(store.noteSecret(QStringLiteral("a")).ok());
    QVERIFY(store.noteSecret(QStringLiteral("a")).ok());
    QVERIFY(store.noteSecret(QStringLiteral("lost")).ok());
    QCOMPARE(*store.orphanedSecrets(), QStringList{QStringLiteral("lost")});
    QVERIFY(store.remove(QStringLiteral("a")).ok());
    QCOMPARE(store.orphanedSecrets()->size(), 2);
    QVERIFY(store.forgetSecret(QStringLiteral("lost")).ok());
    QCOMPARE(*store.notedSecrets(), QStringList{QStringLiteral("a")});
}

QTEST_GUILESS_MAIN(TestMeetingStore)
#include "tst_meeting_store.moc"
