// SPDX-License-Identifier: GPL-3.0-or-later
// Last term's dates: asked about, and moved on with one button.
#include "wizard_steps.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace einlass;

class TestPastDates : public QObject
{
    Q_OBJECT

private slots:
    void lastTermsTextIsAskedAbout();
    void laterDatesLeaveNothingBehind();
    void whoWasInvitedIsNotTold();
};

namespace {

/// The window's clock says 30 March 2027.
void beginWithLastTerm(WindowFixture &window)
{
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    window.find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral(
        "Thema: Analysis II\nUhrzeit: 12. Okt. 2026 10:15 – 11:45 Amsterdam, Berlin\n"
        "        Jede Woche am Montag bis 1. Feb. 2027\n"
        "DFNconf\nhttps://conf.dfn.de/webapp/conference/97912345\nMeeting-ID: 97912345\nPIN: 471183\n"));
    QTRY_VERIFY(window.find<QWidget>("invitationSummary")->isVisible());
    pressNext(window);
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Jörg Müller"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("j.mueller@lmu.de"));
    window.wizard.goTo(EinlassWizard::Check);
}

} // namespace

void TestPastDates::lastTermsTextIsAskedAbout()
{
    WindowFixture window;
    beginWithLastTerm(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Check));
    QVERIFY(window.find<QLabel>("checkHeadline")->text().contains(QStringLiteral("the dates are over")));
    window.wizard.goTo(EinlassWizard::Schedule);
    auto *text = window.wizard.currentPage()->findChild<QLabel *>(QStringLiteral("pastNoticeText"));
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(QStringLiteral("Mon, 1 February 2027")), qPrintable(text->text()));
}

void TestPastDates::laterDatesLeaveNothingBehind()
{
    WindowFixture window;
    beginWithLastTerm(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    auto *later = window.wizard.currentPage()->findChild<QAbstractButton *>(QStringLiteral("laterDatesButton"));
    QTest::keyClick(later, Qt::Key_Space);
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(schedule.start, std::optional(LocalTime{QDate(2027, 4, 12), QTime(10, 15)}));
    QVERIFY(window.model.derived().lastDay > QDate(2027, 3, 30));
    QVERIFY(!later->isVisible());
    QCOMPARE(window.model.plan().access.meetingId, QStringLiteral("97912345"));
}

void TestPastDates::whoWasInvitedIsNotTold()
{
    WindowFixture window;
    beginWithLastTerm(window);
    window.model.update([](Plan &plan) { plan.outgoing.sent.push_back({}); });
    window.wizard.goTo(EinlassWizard::Schedule);
    QVERIFY(!window.wizard.currentPage()->findChild<QLabel *>(QStringLiteral("pastNoticeText"))->isVisible());
}

QTEST_MAIN(TestPastDates)
#include "tst_past_dates.moc"
