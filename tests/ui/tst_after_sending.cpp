// SPDX-License-Identifier: GPL-3.0-or-later
// What the last page says and writes once something was sent, changed or cancelled, and what Return does there.
#include "sending_fixture.h"

#include "widgets/step_list.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace einlass;

class TestAfterSending : public QObject
{
    Q_OBJECT

private:
    static QStringList saveAll(WindowFixture &window, const char *folder)
    {
        window.files.answer = window.path(folder);
        window.find<QPushButton>("saveAllButton")->click();
        return QDir(window.files.answer).entryList(QDir::Files);
    }

private slots:
    void saveAllWritesTheUpdate();
    void saveAllWritesTheCancellation();
    void whatWasSavedIsForgotten();
    void openedFileIsNamed();
    void returnPressesWhatHasTheFocus();
    void returnSwitchesChecks();
    void markingSaysSoBesideTheButton();
    void stepsByHandStandApart();
    void reviewStaysOpen();
};

void TestAfterSending::saveAllWritesTheUpdate()
{
    WindowFixture window;
    goToOutputs(window);
    QStringList written = saveAll(window, "first");
    QVERIFY2(written.contains(QStringLiteral("invitation.eml")) && !written.contains(QStringLiteral("update.eml")), qPrintable(written.join(u' ')));
    window.find<QPushButton>("markSentButton")->click();
    renewCode(window);
    written = saveAll(window, "second");
    QVERIFY2(written.contains(QStringLiteral("update.eml")) && written.contains(QStringLiteral("update.ics")), qPrintable(written.join(u' ')));
    QVERIFY2(!written.contains(QStringLiteral("invitation.eml")) && !written.contains(QStringLiteral("meeting.ics")), qPrintable(written.join(u' ')));
    QVERIFY(written.contains(QStringLiteral("checklist.txt")));
    QVERIFY(fileAt(window.path("second/update.eml")).contains("Subject: Update"));
}

void TestAfterSending::saveAllWritesTheCancellation()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QPushButton>("markSentButton")->click();
    window.find<QToolButton>("moreWaysButton")->click();
    window.find<QPushButton>("cancelMeetingButton")->click();
    window.find<QPushButton>("markCancelledButton")->click();
    const QStringList written = saveAll(window, "cancelled");
    QVERIFY2(written.contains(QStringLiteral("cancellation.eml")) && written.contains(QStringLiteral("cancellation.ics")), qPrintable(written.join(u' ')));
    QVERIFY2(written.filter(QStringLiteral("invitation")).isEmpty() && !written.contains(QStringLiteral("announcement.txt")), qPrintable(written.join(u' ')));
    // What is left to do is to delete it in the tool, not to hold it.
    const QString next = window.find<QLabel>("nextText")->text();
    QVERIFY2(next.contains(QStringLiteral("Delete the cancelled meeting")) && !next.contains(QStringLiteral("settings")), qPrintable(next));
}

void TestAfterSending::whatWasSavedIsForgotten()
{
    WindowFixture window;
    goToOutputs(window);
    saveAll(window, "all");
    QVERIFY2(stateOf(window).contains(QStringLiteral("saved in")), qPrintable(stateOf(window)));
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Anders"); });
    QVERIFY2(!stateOf(window).contains(QStringLiteral("saved in")), qPrintable(stateOf(window)));
}

void TestAfterSending::openedFileIsNamed()
{
    WindowFixture window;
    goToOutputs(window);
    window.files.answer = window.path("mine.eml");
    window.find<QPushButton>("deliver-open-open")->click();
    QVERIFY(window.openedUrl.endsWith(QStringLiteral("mine.eml")));
    QVERIFY2(stateOf(window).contains(QStringLiteral("opened")) && stateOf(window).contains(QStringLiteral("mine.eml")), qPrintable(stateOf(window)));
}

void TestAfterSending::returnPressesWhatHasTheFocus()
{
    WindowFixture window;
    goToOutputs(window, [](Plan &plan) { plan.recording.emplace(); });
    auto *focused = qobject_cast<QPushButton *>(window.wizard.focusWidget());
    QVERIFY(focused && focused->objectName() != QStringLiteral("finishButton"));
    QTest::keyClick(focused, Qt::Key_Return);
    QVERIFY(window.wizard.isVisible());
    QVERIFY(window.wizard.currentId() != int(EinlassWizard::Outputs) || window.model.plan().recording != Recording());
}

void TestAfterSending::returnSwitchesChecks()
{
    WindowFixture window;
    goToOutputs(window);
    QCheckBox *check = nullptr;
    for (int page = EinlassWizard::Features; !check && page > EinlassWizard::Occasion; --page) {
        window.wizard.goTo(page);
        for (QCheckBox *one : window.wizard.currentPage()->findChildren<QCheckBox *>()) {
            if (one->isVisible() && one->isEnabled())
                check = one;
        }
    }
    QVERIFY(check);
    const int page = window.wizard.currentId();
    const bool before = check->isChecked();
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Return);
    QCOMPARE(check->isChecked(), !before);
    QCOMPARE(window.wizard.currentId(), page);
}

void TestAfterSending::markingSaysSoBesideTheButton()
{
    WindowFixture window;
    goToOutputs(window);
    auto *mark = window.find<QPushButton>("markSentButton");
    QCOMPARE(mark->text(), QStringLiteral("Mark as sent"));
    mark->click();
    QVERIFY2(mark->text().startsWith(QStringLiteral("Sent on")), qPrintable(mark->text()));
    auto *said = mark->parentWidget()->findChild<QLabel *>(QStringLiteral("statusText"));
    QVERIFY(said && said->isVisible() && said->text().contains(QStringLiteral("Marked as sent")));
    mark->click();
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(1));
    renewCode(window);
    QCOMPARE(mark->text(), QStringLiteral("Mark as sent"));
    QVERIFY(!said->isVisible());
}

void TestAfterSending::stepsByHandStandApart()
{
    WindowFixture window;
    goToOutputs(window);
    auto *heading = window.find<QLabel>("deliver-by-hand");
    QVERIFY(isShown(heading, window) && !heading->text().isEmpty());
    QVERIFY(window.find<QPushButton>("deliver-open-open")->mapTo(&window.wizard, QPoint()).y() < heading->mapTo(&window.wizard, QPoint()).y());
    QVERIFY(window.find<QPushButton>("deliver-subject-copy")->mapTo(&window.wizard, QPoint()).y() > heading->mapTo(&window.wizard, QPoint()).y());
    // On a course page there is no file that does it all.
    window.model.update([](Plan &plan) { plan.outgoing.way = Way::CoursePage; });
    QCoreApplication::processEvents();
    QVERIFY(!isShown(heading, window));
}

void TestAfterSending::reviewStaysOpen()
{
    WindowFixture window;
    goToOutputs(window, [](Plan &plan) { plan.recording.emplace(); });
    auto *steps = window.find<StepList>("stepList");
    const auto state = [steps](int row) { return steps->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(state(EinlassWizard::Check).contains(QStringLiteral("open")), qPrintable(state(EinlassWizard::Check)));
    window.model.update([](Plan &plan) { plan.recording.reset(); });
    QCoreApplication::processEvents();
    QCOMPARE(state(EinlassWizard::Check), QStringLiteral("Review: done"));
}

QTEST_MAIN(TestAfterSending)
#include "tst_after_sending.moc"
