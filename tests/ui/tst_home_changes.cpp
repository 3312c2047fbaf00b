// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from the first window to a meeting that is moved, cancelled, deleted or not finished.
#include "home_fixture.h"

#include "documents/sent.h"
#include "widgets/step_list.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace einlass;

namespace {

Plan readyPlan(const QString &title, const QDate &date = QDate(2027, 4, 12))
{
    Plan plan;
    fillFinished(plan);
    plan.id = Library::newId();
    plan.title = title;
    plan.schedule.start = LocalTime{date, QTime(10, 15)};
    plan.tool = Tool::Dfnconf;
    plan.participants.recipients = {QStringLiteral("b@lmu.de")};
    plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
    return plan;
}

Plan sentPlan(const QString &title, const QDate &date = QDate(2027, 4, 12))
{
    Plan plan = readyPlan(title, date);
    plan.outgoing.way = Way::Mail;
    plan.outgoing.sent = {sentNow(plan, Way::Mail, QDate(2027, 3, 1))};
    return plan;
}

class TestHomeChanges : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<HomeFixture> with(const Plan &plan)
    {
        auto fixture = std::make_unique<HomeFixture>();
        if (auto *skip = fixture->home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
            skip->click();
        fixture->library.save(plan);
        fixture->home().reload();
        fixture->home().choose(plan.id);
        return fixture;
    }
    static QAction *action(HomeFixture &fixture, const char *name) { return HomeFixture::find<QAction>(fixture.home(), name); }
    static QMessageBox *askToDelete(HomeFixture &fixture)
    {
        action(fixture, "homeDelete")->trigger();
        return fixture.home().findChild<QMessageBox *>(QStringLiteral("deleteQuestion"));
    }
    static QAbstractButton *buttonWith(QMessageBox &box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (box.buttonRole(button) == role)
                return button;
        }
        return nullptr;
    }
    static bool showsCancellation(HomeFixture &fixture)
    {
        return fixture.wizard().currentId() == EinlassWizard::Outputs
            && HomeFixture::find<QPlainTextEdit>(fixture.wizard(), "textCancellation")->isVisible();
    }
    static QString said(HomeFixture &fixture, const QString &id)
    {
        fixture.home().sayWhatIsNext(id);
        return HomeFixture::find<QLabel>(fixture.home(), "statusText")->text();
    }

private slots:
    void onlyWhatMakesSenseIsOffered();
    void returnPressesButtons();
    void movingBeginsAtTheDates();
    void cancellingBeginsAtTheLetter();
    void deletingTellsWhoDoesNotLearnOfIt();
    void whatIsOpenIsSaid();
    void cancelledIsNotPrepared();
    void whatWasAnsweredIsDone();
};

void TestHomeChanges::onlyWhatMakesSenseIsOffered()
{
    Plan cancelled = sentPlan(QStringLiteral("cancelled"));
    cancelled.outgoing.sent.push_back(cancelledNow(cancelled, Way::Mail, QDate(2027, 3, 20)));
    Plan draft;
    draft.id = Library::newId();
    draft.title = QStringLiteral("draft");
    const std::vector<std::tuple<Plan, bool, bool>> cases{{draft, false, false},
                                                          {readyPlan(QStringLiteral("ready")), true, false},
                                                          {sentPlan(QStringLiteral("sent")), true, true},
                                                          {cancelled, false, false},
                                                          {sentPlan(QStringLiteral("past"), QDate(2027, 3, 2)), false, false}};
    for (const auto &[plan, moved, cancellable] : cases) {
        const auto fixture = with(plan);
        QVERIFY2(action(*fixture, "homeMove")->isEnabled() == moved, qPrintable(plan.title));
        QVERIFY2(action(*fixture, "homeCancel")->isEnabled() == cancellable, qPrintable(plan.title));
    }
}

void TestHomeChanges::returnPressesButtons()
{
    auto fixture = with(sentPlan(QStringLiteral("sent")));
    auto *open = HomeFixture::find<QPushButton>(fixture->home(), "continueButton");
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(fixture->wizard().isVisible());
}

void TestHomeChanges::movingBeginsAtTheDates()
{
    const auto fixture = with(sentPlan(QStringLiteral("Sitzung")));
    action(*fixture, "homeMove")->trigger();
    QTRY_COMPARE(fixture->wizard().currentId(), int(EinlassWizard::Schedule));
}

void TestHomeChanges::cancellingBeginsAtTheLetter()
{
    const auto fixture = with(sentPlan(QStringLiteral("Sitzung")));
    action(*fixture, "homeCancel")->trigger();
    QTRY_VERIFY(showsCancellation(*fixture));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!isCancelled(fixture->model.plan()));
}

void TestHomeChanges::deletingTellsWhoDoesNotLearnOfIt()
{
    {
        const auto fixture = with(readyPlan(QStringLiteral("Sitzung")));
        QMessageBox *box = askToDelete(*fixture);
        QVERIFY(box && !buttonWith(*box, QMessageBox::ActionRole) && !box->informativeText().contains(QStringLiteral("invited")));
        box->reject();
    }
    const auto fixture = with(sentPlan(QStringLiteral("Sitzung")));
    QMessageBox *box = askToDelete(*fixture);
    QVERIFY(box && box->informativeText().contains(QStringLiteral("invited")));
    QAbstractButton *tell = buttonWith(*box, QMessageBox::ActionRole);
    QVERIFY(tell);
    tell->click();
    QTRY_VERIFY(showsCancellation(*fixture));
    QCOMPARE(fixture->library.meetings().size(), std::size_t(1));
}

void TestHomeChanges::whatIsOpenIsSaid()
{
    Plan plan = sentPlan(QStringLiteral("Sitzung"));
    plan.title.clear();
    const auto fixture = with(plan);
    const QString one = said(*fixture, plan.id);
    QVERIFY2(one.contains(QStringLiteral("1 point is still open")), qPrintable(one));
    plan.host.name.clear();
    fixture->library.save(plan);
    const QString two = said(*fixture, plan.id);
    QVERIFY2(two.contains(QStringLiteral("2 points are still open")), qPrintable(two));
}

void TestHomeChanges::cancelledIsNotPrepared()
{
    Plan plan = sentPlan(QStringLiteral("Sitzung"));
    plan.outgoing.sent.push_back(cancelledNow(plan, Way::Mail, QDate(2027, 3, 30)));
    const auto fixture = with(plan);
    const QString told = said(*fixture, plan.id);
    QVERIFY2(told.contains(QStringLiteral("is cancelled")) && told.contains(QStringLiteral("Delete the cancelled meeting")), qPrintable(told));
    for (const KeptDuty &duty : fixture->library.duties(plan.id))
        QVERIFY2(duty.id.startsWith(QStringLiteral("cancelled-")), qPrintable(duty.id));
}

void TestHomeChanges::whatWasAnsweredIsDone()
{
    const auto fixture = with(sentPlan(QStringLiteral("Sitzung")));
    action(*fixture, "homeContinue")->trigger();
    QTRY_COMPARE(fixture->wizard().currentId(), int(EinlassWizard::Outputs));
    auto *steps = HomeFixture::find<StepList>(fixture->wizard(), "stepList");
    for (int row = 0; row < EinlassWizard::Outputs; ++row) {
        if (steps->item(row)->isHidden())
            continue;
        const QString state = steps->item(row)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(state.endsWith(QStringLiteral(": done")), qPrintable(state));
    }
}

} // namespace

QTEST_MAIN(TestHomeChanges)
#include "tst_home_changes.moc"
