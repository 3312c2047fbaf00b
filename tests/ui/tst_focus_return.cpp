// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever closes a dialog, a menu or a calendar is where he was before.
#include "home_fixture.h"
#include "wizard_steps.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace einlass;

namespace {

std::unique_ptr<HomeFixture> homeWithMeeting()
{
    auto made = std::make_unique<HomeFixture>();
    HomeFixture::find<QAbstractButton>(made->home(), "firstStartSkipButton")->click();
    Plan plan;
    fillFinished(plan);
    plan.id = QStringLiteral("one");
    plan.occasion = Occasion::JobInterview;
    plan.tool = Tool::Dfnconf;
    plan.recording = Recording{};
    made->library.save(plan);
    if (!made->library.flush())
        qFatal("the meeting is not kept");
    made->home().reload();
    HomeFixture::activate(made->home());
    return made;
}

} // namespace

class TestFocusReturn : public QObject
{
    Q_OBJECT

private slots:
    void fromDialogs_data();
    void fromDialogs();
    void fromTheMenuOfTheWizard();
    void fromCalendars();
    void closedPageBeginsWithTheWayOut();
};

void TestFocusReturn::fromDialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"homeSettings", "homeDuplicate", "homeInterviews", "homeConsents", "homeDelete", "homeKeys", "homeAbout"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestFocusReturn::fromDialogs()
{
    QFETCH(QString, action);
    const auto fixture = homeWithMeeting();
    auto *list = HomeFixture::find<QTreeView>(fixture->home(), "meetingsList");
    list->setFocus();
    HomeFixture::find<QAction>(fixture->home(), qPrintable(action))->trigger();
    QTRY_VERIFY2(QApplication::activeWindow() && QApplication::activeWindow() != &fixture->home(), qPrintable(action));
    QWidget *dialog = QApplication::activeWindow();
    QTRY_VERIFY(dialog->focusWidget() && dialog->focusWidget()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeWindow() == nullptr || QApplication::activeWindow() == &fixture->home());
    // Without a window manager nobody makes the window active again.
    HomeFixture::activate(fixture->home());
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestFocusReturn::fromTheMenuOfTheWizard()
{
    WindowFixture window;
    auto *button = window.find<QPushButton>("planButton");
    button->setFocus();
    bool seen = false;
    // The menu has an event loop of its own.
    QTimer::singleShot(0, button, [button, &seen] {
        seen = button->menu()->isVisible();
        QTest::keyClick(button->menu(), Qt::Key_Escape);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!button->menu()->isVisible());
    QVERIFY(seen);
    QCOMPARE(window.wizard.focusWidget(), button);
}

void TestFocusReturn::fromCalendars()
{
    WindowFixture window;
    answerFirstPages(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    QList<QToolButton *> buttons = window.wizard.currentPage()->findChildren<QToolButton *>();
    buttons.removeIf([](const QToolButton *button) { return !button->isVisible() || !button->objectName().endsWith(u"Calendar"); });
    for (QToolButton *button : std::as_const(buttons)) {
        for (const Qt::Key end : {Qt::Key_Escape, Qt::Key_Return}) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY(QApplication::activePopupWidget());
            QTest::keyClick(QApplication::focusWidget(), end);
            QTRY_VERIFY(!QApplication::activePopupWidget());
            const QWidget *focused = window.wizard.focusWidget();
            QVERIFY2(focused == button || focused == button->parentWidget()->focusProxy(), qPrintable(button->objectName()));
        }
    }
}

/// While something is open nothing goes out; the focus must not be with what is hidden then.
void TestFocusReturn::closedPageBeginsWithTheWayOut()
{
    WindowFixture window;
    pressNext(window);
    window.model.update(fillFinished);
    window.model.update([](Plan &plan) {
        plan.tool = Tool::Dfnconf;
        plan.content = {Content::PersonnelFiles};
    });
    window.wizard.goTo(EinlassWizard::Outputs);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && focused->isVisible());
    QVERIFY(window.wizard.currentPage()->isAncestorOf(focused));
}

QTEST_MAIN(TestFocusReturn)
#include "tst_focus_return.moc"
