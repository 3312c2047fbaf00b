// SPDX-License-Identifier: GPL-3.0-or-later
// The list of those who get a time each, by object names and keys.
#include "interviews_fixture.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QListWidget>
#include <QSpinBox>

using namespace einlass;

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
    void switchesTheLanguage();
    void byKeyboard();
    void controlsHaveNames();
};

void TestInterviewsDialog::nobodyYet()
{
    InterviewsFixture fixture;
    QVERIFY(!fixture.mayBeSaved());
    QVERIFY(fixture.label("interviewsMade").contains(QLatin1String("Nobody is on the list.")));
    QCOMPARE(fixture.table()->model()->rowCount(), 0);
    QVERIFY(!findIn<QPlainTextEdit>(fixture.dialog(), "interviewsOwnText")->isEnabled());
    QTest::keyClick(&fixture.dialog(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog().isVisible());
}

void TestInterviewsDialog::whoComesWhen()
{
    InterviewsFixture fixture;
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
    InterviewsFixture fixture;
    fixture.write({carla, dorota});
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsStart")->setDateTime(QDateTime(QDate(2027, 5, 4), QTime(11, 0), Qt::UTC));
    findIn<QSpinBox>(fixture.dialog(), "interviewsMinutes")->setValue(45);
    findIn<QSpinBox>(fixture.dialog(), "interviewsPause")->setValue(10);
    fixture.settle();
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 4 May 2027, 11:55–12:40"));
    findIn<QCheckBox>(fixture.dialog(), "interviewsBreak")->click();
    fixture.settle();
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Tue 4 May 2027, 13:00–13:45"));
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsBreakTo")->setTime(QTime(11, 0));
    fixture.settle();
    QVERIFY(!fixture.mayBeSaved());
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsBreakTo")->setTime(QTime(14, 0));
    findIn<QDateTimeEdit>(fixture.dialog(), "interviewsStart")->setTime(QTime(22, 30));
    fixture.settle();
    QVERIFY(fixture.cell(0, InterviewsDialog::Problem).isEmpty());
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("1 of 2")));
    QVERIFY(fixture.cell(1, InterviewsDialog::When).isEmpty());
}

void TestInterviewsDialog::ownTimes()
{
    InterviewsFixture fixture;
    fixture.write({QStringLiteral("14:00 ") + carla, QStringLiteral("7.4.2027 9.15 Uhr ") + dorota});
    QCOMPARE(fixture.cell(0, InterviewsDialog::When), QStringLiteral("Tue 6 Apr 2027, 14:00–14:30"));
    QCOMPARE(fixture.cell(1, InterviewsDialog::When), QStringLiteral("Wed 7 Apr 2027, 09:15–09:45"));
    QVERIFY(fixture.mayBeSaved());
}

void TestInterviewsDialog::problemsBesideTheirLine()
{
    InterviewsFixture fixture;
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
    InterviewsFixture fixture;
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
    InterviewsFixture fixture;
    auto *domains = findIn<QListWidget>(fixture.dialog(), "interviewsDomains");
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
    InterviewsFixture fixture;
    fixture.write({carla, QStringLiteral("Anna Müller <Anna.Mueller@LMU.de>")});
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem).contains(QLatin1String("committee")));
    QVERIFY(!fixture.mayBeSaved());
}

void TestInterviewsDialog::switchesTheLanguage()
{
    InterviewsFixture fixture;
    fixture.write({carla, QStringLiteral("nobody")});
    const QString english = fixture.cell(1, InterviewsDialog::Problem);
    const QString day = fixture.cell(0, InterviewsDialog::When);
    fixture.language.setCurrent(Language::German);
    QTRY_COMPARE(fixture.dialog().locale().language(), QLocale::German);
    QVERIFY(fixture.cell(1, InterviewsDialog::Problem) != english);
    QVERIFY(fixture.cell(0, InterviewsDialog::When) != day);
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
}

void TestInterviewsDialog::byKeyboard()
{
    InterviewsFixture fixture;
    auto *list = findIn<QPlainTextEdit>(fixture.dialog(), "interviewsList");
    QVERIFY(list->hasFocus());
    type(list, carla + u'\n' + dorota);
    fixture.settle();
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(fixture.dialog().focusWidget()->objectName(), QStringLiteral("interviewsStart"));
    // Enter in a field writes nothing.
    QTest::keyClick(fixture.dialog().focusWidget(), Qt::Key_Return);
    QVERIFY(fixture.dialog().isVisible());
    QVERIFY(!QFile::exists(fixture.path("out")));
    QTest::keyClick(&fixture.dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(fixture.written().size(), 9);
}

void TestInterviewsDialog::controlsHaveNames()
{
    for (Language language : {Language::English, Language::German}) {
        InterviewsFixture fixture(jobInterviews(), language);
        fixture.write({carla, QStringLiteral("erik.eriksson@su.se"), QStringLiteral("nobody")});
        fixture.table()->setCurrentIndex(fixture.table()->model()->index(1, 0));
        findIn<QCheckBox>(fixture.dialog(), "interviewsBreak")->click();
        fixture.settle();
        QCOMPARE(namelessIn(fixture.dialog()).join(u'\n'), QString());
        QCOMPARE(misplacedIn(fixture.dialog(), QStringLiteral("interviewsList")).join(u'\n'), QString());
        QVERIFY(fixture.dialog().minimumSizeHint().width() <= 1280);
        QVERIFY2(fixture.dialog().minimumSizeHint().height() <= 690, qPrintable(QString::number(fixture.dialog().minimumSizeHint().height())));
    }
}

QTEST_MAIN(TestInterviewsDialog)
#include "tst_interviews_dialog.moc"
