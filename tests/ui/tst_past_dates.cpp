// SPDX-License-Identifier: GPL-3.0-or-later
// Last term's dates: asked about, and moved on with one button.
#include "wizard_steps.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

using namespace einlass;

class TestPastDates : public QObject
{
    Q_OBJECT

private slots:
    void lastTermsTextIsAskedAbout();
    void laterDatesLeaveNothingBehind();
    void roomOfOldDatesIsLeft();
    void whoWasInvitedIsNotTold();
    void aProposalIsOneUntilTheTimeIsSet();
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

bool saysProposal(const WindowFixture &window)
{
    const QList<QLabel *> labels = window.wizard.currentPage()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("only a proposal"));
    });
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
    later->setFocus();
    QTest::keyClick(later, Qt::Key_Space);
    QVERIFY(window.wizard.currentPage()->isAncestorOf(window.wizard.focusWidget()));
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(schedule.start, std::optional(LocalTime{QDate(2027, 4, 12), QTime(10, 15)}));
    QVERIFY(window.model.derived().lastDay > QDate(2027, 3, 30));
    QVERIFY(!later->isVisible());
    QCOMPARE(window.model.plan().access.meetingId, QStringLiteral("97912345"));
}

/// A Zoom meeting belongs to its dates: its link would lead nobody into the new ones.
void TestPastDates::roomOfOldDatesIsLeft()
{
    WindowFixture window;
    beginWithLastTerm(window);
    window.model.update([](Plan &plan) {
        plan.tool = Tool::Zoom;
        plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
        plan.access.meetingId = QStringLiteral("60000000012");
    });
    window.model.setSecrets({QStringLiteral("123456"), {}, {}});
    window.wizard.goTo(EinlassWizard::Schedule);
    window.wizard.currentPage()->findChild<QAbstractButton *>(QStringLiteral("laterDatesButton"))->click();
    QVERIFY(window.model.plan().access.link.isEmpty() && window.model.plan().access.meetingId.isEmpty());
    QVERIFY(window.model.secrets().participantCode.isEmpty());
    QVERIFY(window.wizard.currentPage()->findChild<QLabel *>(QStringLiteral("pastNoticeText"))->isVisible());
}

void TestPastDates::whoWasInvitedIsNotTold()
{
    WindowFixture window;
    beginWithLastTerm(window);
    window.model.update([](Plan &plan) { plan.outgoing.sent.push_back({}); });
    window.wizard.goTo(EinlassWizard::Schedule);
    QVERIFY(!window.wizard.currentPage()->findChild<QLabel *>(QStringLiteral("pastNoticeText"))->isVisible());
}

void TestPastDates::aProposalIsOneUntilTheTimeIsSet()
{
    WindowFixture window;
    answerFirstPages(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    QVERIFY(saysProposal(window));
    Plan other = window.model.plan();
    // However it is set: by a line for the week, by a way out, by moving it.
    window.model.update([](Plan &plan) { plan.schedule.start->time = QTime(14, 0); });
    QVERIFY(!saysProposal(window));
    // Nor is it one in another meeting that has this very time.
    other.title = QStringLiteral("Kolloquium");
    window.model.reset(other);
    QVERIFY(!saysProposal(window));
}

QTEST_MAIN(TestPastDates)
#include "tst_past_dates.moc"
