// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which several people get a time each, by object names and keys.
#include "../documents/cases.h"
#include "settings_fixture.h"

#include "home/interviews_dialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

using namespace einlass;

namespace {

/// A committee's plan for job interviews that may go out, as far as it is about the committee.
Plan jobInterviews()
{
    Plan plan = documentcases::load(QStringLiteral("dfnconf-committee"))->plan;
    plan.title = QStringLiteral("Vorstellungsgespräche");
    plan.occasion = Occasion::JobInterview;
    plan.votes.reset();
    plan.polls.reset();
    plan.chatLog = false;
    plan.reasons.clear();
    plan.participants.expected.reset();
    plan.participants.externals = true;
    plan.confirmations = {};
    plan.confirmations.officialDomains = {QStringLiteral("unibo.it"), QStringLiteral("uw.edu.pl")};
    return plan;
}

AccessSecrets secretsOf()
{
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48213957");
    secrets.hostPin = QStringLiteral("90317264");
    return secrets;
}

const QString carla = QStringLiteral("Carla Conti <carla.conti@unibo.it>");
const QString dorota = QStringLiteral("Dorota Dąbrowska <d.dabrowska@uw.edu.pl>");

class DialogFixture : public SettingsFixture
{
public:
    explicit DialogFixture(const Plan &plan = jobInterviews(), Language start = Language::English)
        : SettingsFixture(start), dialog(plan, secretsOf(), services)
    {
        showActive(dialog);
        files.answer = path("out");
    }

    /// The list as if it was typed, read to its end.
    void write(const QStringList &lines)
    {
        findIn<QPlainTextEdit>(dialog, "interviewsList")->setPlainText(lines.join(u'\n'));
        settle();
    }
    void settle()
    {
        auto *soon = dialog.findChild<QTimer *>(QStringLiteral("interviewsSoon"));
        QTRY_VERIFY(!soon->isActive());
    }
    QTableView *table() { return findIn<QTableView>(dialog, "interviewsTable"); }
    QString cell(int row, int column) { return cellOf(table(), row, column); }
    QString label(const char *name) { return findIn<QLabel>(dialog, name)->text(); }
    bool mayBeSaved() { return findIn<QAbstractButton>(dialog, "interviewsSaveButton")->isEnabled(); }
    QString status() { return statusIn(dialog, "interviewsStatus"); }
    QStringList written() const { return QDir(path("out")).entryList(QDir::Files, QDir::Name); }
    /// A file as it was written, without the line breaks that mails put into long lines.
    QByteArray content(const char *name) const
    {
        return documentcases::contentOf(path("out") + u'/' + QLatin1String(name)).replace("=\r\n", "").replace("=\n", "");
    }

    InterviewsDialog dialog;
};

} // namespace

class TestInterviewsDialog : public QObject
{
    Q_OBJECT

private slots:
    void nobodyYet();
    void whoComesWhen();
    void lengthAndBreak();
    void ownTimes();
    void problemsBesideTheirLine();
    void listsThatAreTooLong();
    void domainsAreConfirmed();
    void committeeIsNotInvited();
    void savesEverything();
    void ownTexts();
    void allOrNothing();
    void saysWhyNot();
    void withoutACommittee();
    void switchesTheLanguage();
    void byKeyboard();
    void controlsHaveNames();
    void oneHundred();
    void pictures_data();
    void pictures();
};

void TestInterviewsDialog::nobodyYet()
{
    DialogFixture fixture;
    QVERIFY(!fixture.mayBeSaved());
    QVERIFY(fixture.label("interviewsMade").contains(QLatin1String("Nobody is on the list.")));
    QCOMPARE(fixture.table()->model()->rowCount(), 0);
    QVERIFY(!findIn<QPlainTextEdit>(fixture.dialog, "interviewsOwnText")->isEnabled());
    QTest::keyClick(&fixture.dialog, Qt::Key_Escape);
    QVERIFY(!fixture.dialog.isVisible());
}

void TestInterviewsDialog::whoComesWhen()
{
    DialogFixture fixture;
    fixture.write({carla, QString(), dorota});
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
    // In a week, as the meeting's own day is over.
    QCOMPARE(fixture.cell(0, InterviewsDialog::When), QStringLiteral("Tue 6 Apr 2027, 09:00–09:30"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 6 Apr 2027, 09:30–10:00"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Line), QStringLiteral("3"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Name), QStringLiteral("Dorota Dąbrowska"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Address), QStringLiteral("d.dabrowska@uw.edu.pl"));
    QCOMPARE(fixture.cell(0, InterviewsDialog::Problem), QString());
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
    QCOMPARE(fixture.label("interviewsMade").count(u'\n'), 2);
}

void TestInterviewsDialog::lengthAndBreak()
{
    DialogFixture fixture;
    fixture.write({carla, dorota});
    findIn<QDateTimeEdit>(fixture.dialog, "interviewsStart")->setDateTime(QDateTime(QDate(2027, 5, 4), QTime(11, 0), Qt::UTC));
    findIn<QSpinBox>(fixture.dialog, "interviewsMinutes")->setValue(45);
    findIn<QSpinBox>(fixture.dialog, "interviewsPause")->setValue(10);
    fixture.settle();
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 4 May 2027, 11:55–12:40"));
    findIn<QCheckBox>(fixture.dialog, "interviewsBreak")->click();
    fixture.settle();
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 4 May 2027, 13:00–13:45"));
    findIn<QDateTimeEdit>(fixture.dialog, "interviewsBreakTo")->setTime(QTime(11, 0));
    fixture.settle();
    QVERIFY(!fixture.mayBeSaved());
    findIn<QDateTimeEdit>(fixture.dialog, "interviewsBreakTo")->setTime(QTime(14, 0));
    findIn<QDateTimeEdit>(fixture.dialog, "interviewsStart")->setTime(QTime(22, 30));
    fixture.settle();
    QVERIFY(fixture.cell(0, InterviewsDialog::Problem).isEmpty());
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("1 of 2")));
    QVERIFY(fixture.cell(1, InterviewsDialog::When).isEmpty());
}

void TestInterviewsDialog::ownTimes()
{
    DialogFixture fixture;
    fixture.write({QStringLiteral("14:00 ") + carla, QStringLiteral("7.4.2027 9.15 Uhr ") + dorota});
    QCOMPARE(fixture.cell(0, InterviewsDialog::When), QStringLiteral("Tue 6 Apr 2027, 14:00–14:30"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Wed 7 Apr 2027, 09:15–09:45"));
    QVERIFY(fixture.mayBeSaved());
}

void TestInterviewsDialog::problemsBesideTheirLine()
{
    DialogFixture fixture;
    fixture.write({carla, QStringLiteral("nobody"), dorota, QStringLiteral("CC <carla.conti@unibo.it>"), QStringLiteral("10:00 x@unibo.it")});
    QCOMPARE(fixture.table()->model()->rowCount(), 5);
    QCOMPARE(fixture.cell(0, InterviewsDialog::Problem), QString());
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).startsWith(QLatin1String("Line 2:")));
    QCOMPARE(fixture.cell(1, InterviewsDialog::Name), QStringLiteral("nobody"));
    QCOMPARE(fixture.cell(2, InterviewsDialog::Problem), QString());
    QVERIFY(fixture.cell(3, InterviewsDialog::Problem).contains(QLatin1String("twice")));
    QVERIFY(fixture.cell(4, InterviewsDialog::Problem).startsWith(QLatin1String("Line 5:")));
    QVERIFY(!fixture.mayBeSaved());
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(3, 0));
    QCOMPARE(fixture.label("interviewsProblem"), fixture.cell(3, InterviewsDialog::Problem));

    fixture.write({QStringLiteral("10:00 ") + carla, QStringLiteral("10:15 ") + dorota, QStringLiteral("25:00 x@unibo.it")});
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("overlap")));
    QVERIFY(fixture.cell(2, InterviewsDialog::Problem).startsWith(QLatin1String("Line 3:")));
}

void TestInterviewsDialog::listsThatAreTooLong()
{
    DialogFixture fixture;
    QStringList lines;
    for (int i = 0; i <= maximumInterviews; ++i)
        lines << QStringLiteral("p%1@unibo.it").arg(i);
    fixture.write(lines);
    QVERIFY(!fixture.mayBeSaved());
    QVERIFY(fixture.label("interviewsMade").contains(QString::number(maximumInterviews)));
    fixture.write({QString(200000, u'x')});
    QVERIFY(!fixture.mayBeSaved());
}

void TestInterviewsDialog::domainsAreConfirmed()
{
    DialogFixture fixture;
    auto *domains = findIn<QListWidget>(fixture.dialog, "interviewsDomains");
    QVERIFY(!domains->isVisible());
    fixture.write({carla, QStringLiteral("erik.eriksson@su.se")});
    QVERIFY(domains->isVisible());
    QCOMPARE(fixture.cell(0, InterviewsDialog::Problem), QString());
    QVERIFY2(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("B13a")), qPrintable(fixture.cell(1, InterviewsDialog::Problem)));
    QVERIFY(!fixture.mayBeSaved());
    QCOMPARE(domains->count(), 2);
    domains->setFocus();
    domains->setCurrentRow(0);
    QVERIFY(domains->currentItem()->text().contains(QLatin1String("su.se")));
    QTest::keyClick(domains, Qt::Key_Space);
    fixture.settle();
    QCOMPARE(fixture.cell(1, InterviewsDialog::Problem), QString());
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
}

void TestInterviewsDialog::committeeIsNotInvited()
{
    DialogFixture fixture;
    fixture.write({carla, QStringLiteral("Anna Müller <Anna.Mueller@LMU.de>")});
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("committee")));
    QVERIFY(!fixture.mayBeSaved());
}

void TestInterviewsDialog::savesEverything()
{
    DialogFixture fixture;
    QSignalSpy made(&fixture.dialog, &InterviewsDialog::made);
    fixture.write({carla, dorota});
    pressIn(fixture.dialog, "interviewsSaveButton");
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
    QCOMPARE(made.count(), 1);
    // The same once more replaces what was written for this meeting.
    pressIn(fixture.dialog, "interviewsSaveButton");
    QCOMPARE(made.count(), 2);
    // What was said is about another list as soon as the list is.
    fixture.write({carla});
    QCOMPARE(fixture.status(), QString());
}

void TestInterviewsDialog::ownTexts()
{
    DialogFixture fixture;
    fixture.write({carla, dorota});
    auto *text = findIn<QPlainTextEdit>(fixture.dialog, "interviewsOwnText");
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    QVERIFY(text->accessibleName().contains(QStringLiteral("Dorota")));
    type(text, QStringLiteral("Bitte einen Lehrvortrag vorbereiten."));
    QVERIFY(text->hasFocus());
    // It belongs to the person, wherever that stands in the list.
    fixture.write({dorota, carla});
    QVERIFY(fixture.cell(0, InterviewsDialog::OwnText).contains(QLatin1String("Lehrvortrag")));
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
    QCOMPARE(text->toPlainText(), QString());
    pressIn(fixture.dialog, "interviewsSaveButton");
    QVERIFY(fixture.content("invitation-001-d.dabrowska.eml").contains("Lehrvortrag"));
    QVERIFY(!fixture.content("invitation-002-carla.conti.eml").contains("Lehrvortrag"));
    // A text that names somebody else is refused.
    type(text, QStringLiteral("Nach Dorota Dąbrowska sind Sie an der Reihe."));
    pressIn(fixture.dialog, "interviewsSaveButton");
    QVERIFY2(fixture.status().contains(QStringLiteral("Dorota")), qPrintable(fixture.status()));
}

void TestInterviewsDialog::allOrNothing()
{
    DialogFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path("out")));
    QFile foreign(fixture.path("out/committee.ics"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("mine");
    foreign.close();
    fixture.write({carla, dorota});
    auto *replace = findIn<QAbstractButton>(fixture.dialog, "interviewsReplaceButton");
    QVERIFY(!replace->isVisible());
    pressIn(fixture.dialog, "interviewsSaveButton");
    QVERIFY(fixture.status().contains(QLatin1String("committee.ics")));
    QCOMPARE(fixture.written(), QStringList{QStringLiteral("committee.ics")});
    QCOMPARE(fixture.content("committee.ics"), QByteArray("mine"));
    QVERIFY(replace->isVisible());
    pressIn(fixture.dialog, "interviewsReplaceButton");
    QCOMPARE(fixture.written().size(), 9);
    QVERIFY(!replace->isVisible());

    // No folder was chosen: nothing happens.
    fixture.write({carla});
    fixture.files.answer.clear();
    pressIn(fixture.dialog, "interviewsSaveButton");
    QCOMPARE(fixture.status(), QString());
}

void TestInterviewsDialog::saysWhyNot()
{
    Plan open = jobInterviews();
    open.protection.waitingRoom = false;
    Plan noLink = jobInterviews();
    noLink.access = {};
    for (const Plan &plan : {open, noLink}) {
        DialogFixture fixture(plan);
        fixture.write({carla, dorota});
        QVERIFY(!fixture.mayBeSaved());
        QVERIFY(!fixture.label("interviewsMade").isEmpty());
        QCOMPARE(fixture.cell(0, InterviewsDialog::Problem), QString());
    }
    // The times are those of the list: the meeting itself need have none.
    Plan noDate = jobInterviews();
    noDate.schedule = {};
    DialogFixture fixture(noDate);
    fixture.write({carla});
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
}

void TestInterviewsDialog::withoutACommittee()
{
    Plan plan = jobInterviews();
    plan.participants.recipients.clear();
    DialogFixture fixture(plan);
    fixture.write({carla, dorota});
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
    QVERIFY(fixture.label("interviewsMade").contains(QLatin1String("No mails for the committee")));
    pressIn(fixture.dialog, "interviewsSaveButton");
    QCOMPARE(fixture.written().size(), 6);
}

void TestInterviewsDialog::switchesTheLanguage()
{
    DialogFixture fixture;
    fixture.write({carla, QStringLiteral("nobody")});
    const QString english = fixture.cell(1, InterviewsDialog::Problem);
    const QString day = fixture.cell(0, InterviewsDialog::When);
    fixture.language.setCurrent(Language::German);
    QTRY_COMPARE(fixture.dialog.locale().language(), QLocale::German);
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem) != english);
    QVERIFY(fixture.cell(0, InterviewsDialog::When) != day);
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
}

void TestInterviewsDialog::byKeyboard()
{
    DialogFixture fixture;
    auto *list = findIn<QPlainTextEdit>(fixture.dialog, "interviewsList");
    QVERIFY(list->hasFocus());
    type(list, carla + u'\n' + dorota);
    fixture.settle();
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("interviewsStart"));
    // Enter in a field writes nothing.
    QTest::keyClick(fixture.dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(fixture.dialog.isVisible());
    QVERIFY(!QFile::exists(fixture.path("out")));
    QTest::keyClick(&fixture.dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(fixture.written().size(), 9);
}

void TestInterviewsDialog::controlsHaveNames()
{
    for (Language language : {Language::English, Language::German}) {
        DialogFixture fixture(jobInterviews(), language);
        fixture.write({carla, QStringLiteral("erik.eriksson@su.se"), QStringLiteral("nobody")});
        fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
        findIn<QCheckBox>(fixture.dialog, "interviewsBreak")->click();
        fixture.settle();
        QCOMPARE(namelessIn(fixture.dialog).join(u'\n'), QString());
        QCOMPARE(misplacedIn(fixture.dialog, QStringLiteral("interviewsList")).join(u'\n'), QString());
        QVERIFY(fixture.dialog.minimumSizeHint().width() <= 1280);
        QVERIFY2(fixture.dialog.minimumSizeHint().height() <= 690, qPrintable(QString::number(fixture.dialog.minimumSizeHint().height())));
    }
}

void TestInterviewsDialog::oneHundred()
{
    DialogFixture fixture;
    QStringList lines;
    for (int i = 0; i < maximumInterviews; ++i)
        lines << QStringLiteral("Person %1 <p%1@unibo.it>").arg(1000 + i);
    findIn<QDateTimeEdit>(fixture.dialog, "interviewsStart")->setTime(QTime(0, 0));
    findIn<QSpinBox>(fixture.dialog, "interviewsMinutes")->setValue(10);
    QElapsedTimer clock;
    clock.start();
    fixture.write(lines);
    qInfo("read and judged after %lld ms", clock.restart());
    QVERIFY2(fixture.mayBeSaved(), qPrintable(fixture.label("interviewsMade")));
    pressIn(fixture.dialog, "interviewsSaveButton");
    qInfo("saved after %lld ms", clock.elapsed());
    QCOMPARE(fixture.written().size(), 2 * maximumInterviews + 5);
}

void TestInterviewsDialog::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestInterviewsDialog::pictures()
{
    QFETCH(Language, language);
    DialogFixture fixture(jobInterviews(), language);
    fixture.write({carla, dorota, QStringLiteral("erik.eriksson@su.se"), QStringLiteral("Nobody Known")});
    fixture.table()->setCurrentIndex(fixture.table()->model()->index(2, 0));
    takePicture(fixture.dialog, QStringLiteral("interviews-open"), language);
    fixture.write({carla, dorota});
    pressIn(fixture.dialog, "interviewsSaveButton");
    takePicture(fixture.dialog, QStringLiteral("interviews-saved"), language);
}

QTEST_MAIN(TestInterviewsDialog)
#include "tst_interviews_dialog.moc"
