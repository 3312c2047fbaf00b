// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for those who get a time each, kept, noted as sent, and changed later.
#include "interviews_fixture.h"

#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QFile>
#include <QSpinBox>

using namespace einlass;

class TestInterviewsPass : public QObject
{
    Q_OBJECT

private slots:
    void savesEverything();
    void ownTexts();
    void allOrNothing();
    void saysWhyNot();
    void withoutACommittee();
    void keepsTheList();
    void oneMovesAndOneIsCancelled();
    void toldTimesStay();
    void mayBeStopped();
    void oneHundred();
    void pictures_data();
    void pictures();
};

void TestInterviewsPass::savesEverything()
{
    InterviewsFixture fixture;
    fixture.write({carla, dorota});
    fixture.save();
    QVERIFY2(fixture.status().contains(QLatin1String("9")), qPrintable(fixture.status()));
    const QStringList files = fixture.written();
    QCOMPARE(files.size(), 9);
    for (const char *name : {"invitation-001-carla.conti.eml", "invitation-001-carla.conti.ics", "invitation-002-d.dabrowska.eml",
                             "invitation-002-d.dabrowska.ics", "committee.ics", "committee-interviews.txt"})
        QVERIFY2(files.contains(QLatin1String(name)), qPrintable(files.join(u' ')));
    const QByteArray own = fixture.content("invitation-001-carla.conti.eml") + fixture.content("invitation-001-carla.conti.ics");
    QVERIFY(own.contains("carla.conti@unibo.it"));
    QVERIFY(!own.contains("uw.edu.pl"));
    QVERIFY(!own.contains("90317264"));
    const QByteArray list = fixture.content("committee-interviews.txt");
    QVERIFY(list.contains("carla.conti@unibo.it") && list.contains("d.dabrowska@uw.edu.pl"));
    QCOMPARE(fixture.content("committee.ics").count("BEGIN:VEVENT"), 2);
    QCOMPARE(QFile::permissions(fixture.path("out/committee-interviews.txt")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The same once more replaces what was written for this meeting.
    fixture.save();
    QVERIFY2(fixture.status().contains(QLatin1String("9")), qPrintable(fixture.status()));
    // What was said is about another list as soon as the list is.
    fixture.write({carla});
    QCOMPARE(fixture.status(), QString());
}

void TestInterviewsPass::ownTexts()
{
    InterviewsFixture fixture;
    fixture.write({carla, dorota});
    auto *text = findIn<QPlainTextEdit>(fixture.dialog(), "interviewsOwnText");
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    QVERIFY(text->accessibleName().contains(QStringLiteral("Dorota")));
    type(text, QStringLiteral("Bitte einen Lehrvortrag vorbereiten."));
    QVERIFY(text->hasFocus());
    // It belongs to the person, wherever that stands in the list.
    fixture.write({dorota, carla});
    QVERIFY(fixture.cell(0, InterviewsDialog::OwnText).contains(QLatin1String("Lehrvortrag")));
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    QCOMPARE(text->toPlainText(), QString());
    fixture.save();
    QVERIFY(fixture.content("invitation-001-d.dabrowska.eml").contains("Lehrvortrag"));
    QVERIFY(!fixture.content("invitation-002-carla.conti.eml").contains("Lehrvortrag"));
    // A text that names somebody else is refused.
    type(text, QStringLiteral("Nach Dorota Dąbrowska sind Sie an der Reihe."));
    fixture.save();
    QVERIFY2(fixture.status().contains(QStringLiteral("Dorota")), qPrintable(fixture.status()));
}

void TestInterviewsPass::allOrNothing()
{
    InterviewsFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path("out")));
    QFile foreign(fixture.path("out/committee.ics"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("mine");
    foreign.close();
    fixture.write({carla, dorota});
    auto *replace = findIn<QAbstractButton>(fixture.dialog(), "interviewsReplaceButton");
    QVERIFY(!replace->isVisible());
    fixture.save();
    QVERIFY(fixture.status().contains(QLatin1String("committee.ics")));
    QCOMPARE(fixture.written(), QStringList{QStringLiteral("committee.ics")});
    QCOMPARE(fixture.content("committee.ics"), QByteArray("mine"));
    QVERIFY(replace->isVisible());
    fixture.save("interviewsReplaceButton");
    QCOMPARE(fixture.written().size(), 9);
    QVERIFY(!replace->isVisible());

    // No folder was chosen: nothing happens.
    fixture.write({carla});
    fixture.files.answer.clear();
    fixture.save();
    QCOMPARE(fixture.status(), QString());
}

void TestInterviewsPass::saysWhyNot()
{
    Plan open = jobInterviews();
    open.protection.waitingRoom = false;
    Plan noLink = jobInterviews();
    noLink.access = {};
    for (const Plan &plan : {open, noLink}) {
        InterviewsFixture fixture(plan);
        fixture.write({carla, dorota});
        QVERIFY(!fixture.mayBeSaved());
        QVERIFY(!fixture.label("interviewsMade").isEmpty());
        QCOMPARE(fixture.cell(0, InterviewsDialog::Problem), QString());
    }
    // The times are those of the list: the meeting itself need have none.
    Plan noDate = jobInterviews();
    noDate.schedule = {};
    InterviewsFixture fixture(noDate);
    fixture.write({carla});
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
}

void TestInterviewsPass::withoutACommittee()
{
    Plan plan = jobInterviews();
    plan.participants.recipients.clear();
    InterviewsFixture fixture(plan);
    fixture.write({carla, dorota});
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
    QVERIFY(fixture.label("interviewsMade").contains(QLatin1String("No mails for the committee")));
    fixture.save();
    QCOMPARE(fixture.written().size(), 6);
}

void TestInterviewsPass::keepsTheList()
{
    InterviewsFixture fixture;
    fixture.write({carla, dorota});
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    type(findIn<QPlainTextEdit>(fixture.dialog(), "interviewsOwnText"), QStringLiteral("Bitte mit Lehrprobe."));
    fixture.settle();
    // As if the program had been killed here: nothing is written, nobody was told.
    fixture.open();
    QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 6 Apr 2027, 09:30–10:00"));
    QVERIFY(fixture.cell(1, InterviewsDialog::OwnText).contains(QLatin1String("Lehrprobe")));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Mail), QStringLiteral("Invitation"));
    QVERIFY(!findIn<QWidget>(fixture.dialog(), "interviewsSentButton")->isVisible());
    QCOMPARE(fixture.library.search(QStringLiteral("dąbrowska")), QStringList{fixture.plan.id});
}

/// The second pass: one is moved, one is taken off, and the third hears nothing.
void TestInterviewsPass::oneMovesAndOneIsCancelled()
{
    InterviewsFixture fixture;
    fixture.write({QStringLiteral("9:00 ") + carla, QStringLiteral("10:00 ") + dorota, QStringLiteral("11:00 Ute Uhl <ute.uhl@unibo.it>")});
    fixture.save();
    pressIn(fixture.dialog(), "interviewsSentButton");
    QVERIFY2(fixture.status().startsWith(QLatin1String("Noted as sent")), qPrintable(fixture.status()));
    QVERIFY(fixture.library.flush().ok());
    const MeetingSummary kept = *fixture.library.summary(fixture.plan.id);
    QVERIFY(kept.state == MeetingState::Sent);
    QCOMPARE(kept.starts.size(), std::size_t(3));
    QVERIFY(QDir(fixture.path("out")).removeRecursively());

    fixture.open();
    QTRY_COMPARE(fixture.table()->model()->rowCount(), 3);
    QVERIFY(fixture.cell(0, InterviewsDialog::Mail).startsWith(QLatin1String("None")));
    fixture.write({QStringLiteral("9:00 ") + carla, QStringLiteral("14:00 ") + dorota});
    QCOMPARE(fixture.table()->model()->rowCount(), 3);
    QVERIFY(fixture.cell(1, InterviewsDialog::Mail).startsWith(QLatin1String("Update")));
    QCOMPARE(fixture.cell(2, InterviewsDialog::Mail), QStringLiteral("Cancellation"));
    QCOMPARE(fixture.cell(2, InterviewsDialog::Name), QStringLiteral("Ute Uhl"));
    fixture.save();
    const QString files = fixture.written().join(u' ');
    QVERIFY2(files.contains(QLatin1String("update-001-d.dabrowska.eml")) && files.contains(QLatin1String("cancellation-002-ute.uhl.eml")), qPrintable(files));
    QVERIFY2(!files.contains(QLatin1String("carla")), qPrintable(files));
    QVERIFY(fixture.content("committee-interviews.txt").contains("14:00"));
    pressIn(fixture.dialog(), "interviewsSentButton");
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
    QVERIFY(fixture.library.flush().ok());
    QCOMPARE(fixture.library.summary(fixture.plan.id)->starts.size(), std::size_t(2));
    // What an earlier pass has left there is not to be sent once more.
    fixture.write({QStringLiteral("9:00 ") + carla, QStringLiteral("15:00 ") + dorota});
    fixture.save();
    QVERIFY2(fixture.status().contains(QLatin1String("older file")), qPrintable(fixture.status()));
    QVERIFY(fixture.written().join(u' ').contains(QLatin1String("cancellation-002-ute.uhl.eml")));
}

/// Times that nobody wrote into the list are there once they were told: who stays keeps theirs.
void TestInterviewsPass::toldTimesStay()
{
    InterviewsFixture fixture;
    fixture.write({carla, dorota});
    fixture.save();
    pressIn(fixture.dialog(), "interviewsSentButton");
    QStringList lines = findIn<QPlainTextEdit>(fixture.dialog(), "interviewsList")->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).startsWith(QLatin1String("2027-04-06 09:30")), qPrintable(lines.at(1)));
    lines.removeFirst();
    fixture.write(lines);
    QVERIFY2(fixture.cell(0, InterviewsDialog::Mail).startsWith(QLatin1String("None")), qPrintable(fixture.cell(0, InterviewsDialog::Mail)));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Mail), QStringLiteral("Cancellation"));
}

void TestInterviewsPass::mayBeStopped()
{
    InterviewsFixture fixture;
    QStringList lines;
    for (int i = 0; i < maximumInterviews; ++i)
        lines << QStringLiteral("Person %1 <p%1@unibo.it>").arg(1000 + i);
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsStart")->setTime(QTime(0, 0));
    findIn<QSpinBox>(fixture.dialog(), "interviewsMinutes")->setValue(10);
    fixture.write(lines);
    pressIn(fixture.dialog(), "interviewsSaveButton");
    // What is written counts as told: no time changes meanwhile.
    QVERIFY(!findIn<QWidget>(fixture.dialog(), "interviewsMinutes")->isEnabled());
    pressIn(fixture.dialog(), "interviewsStopButton");
    QTRY_VERIFY(!findIn<QWidget>(fixture.dialog(), "interviewsStopButton")->isVisible());
    QVERIFY2(fixture.status().contains(QLatin1String("Stopped")), qPrintable(fixture.status()));
    QVERIFY(fixture.written().isEmpty());
    QVERIFY(findIn<QWidget>(fixture.dialog(), "interviewsMinutes")->isEnabled());
}

void TestInterviewsPass::oneHundred()
{
    InterviewsFixture fixture;
    QStringList lines;
    for (int i = 0; i < maximumInterviews; ++i)
        lines << QStringLiteral("Person %1 <p%1@unibo.it>").arg(1000 + i);
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsStart")->setTime(QTime(0, 0));
    findIn<QSpinBox>(fixture.dialog(), "interviewsMinutes")->setValue(10);
    QElapsedTimer clock;
    clock.start();
    fixture.write(lines);
    qInfo("read and judged after %lld ms", clock.restart());
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
    fixture.save();
    qInfo("saved after %lld ms", clock.elapsed());
    QCOMPARE(fixture.written().size(), 2 * maximumInterviews + 5);
}

void TestInterviewsPass::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestInterviewsPass::pictures()
{
    QFETCH(Language, language);
    InterviewsFixture fixture(jobInterviews(), language);
    fixture.write({carla, dorota, QStringLiteral("erik.eriksson@su.se"), QStringLiteral("Nobody Known")});
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(2, 0));
    takePicture(fixture.dialog(), QStringLiteral("interviews-open"), language);
    fixture.write({carla, dorota});
    fixture.save();
    takePicture(fixture.dialog(), QStringLiteral("interviews-saved"), language);
}

QTEST_MAIN(TestInterviewsPass)
#include "tst_interviews_pass.moc"
