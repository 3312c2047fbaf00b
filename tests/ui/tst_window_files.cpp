// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and opening in the window, and what goes wrong with it.
#include "plan/plan_file.h"
#include "wizard_steps.h"

#include <QMessageBox>

using namespace einlass;

class TestWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void unsavedIsAskedFor();
    void keychainDoesNotBlock();
    void brokenFileIsSaid();
    void openedFromALaterPageGetsNoDate();
};

void TestWindowFiles::unsavedIsAskedFor()
{
    WindowFixture window;
    answerFirstPages(window);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.wizard.close();
    QVERIFY(window.wizard.isVisible());
    window.find<QMessageBox>("unsavedQuestion")->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!window.wizard.findChild<QMessageBox *>());
    QVERIFY(window.wizard.isVisible());
    window.model.update(fillFinished);
    window.files.answer = window.path("mine.einlass.json");
    window.wizard.close();
    window.find<QMessageBox>("unsavedQuestion")->button(QMessageBox::Save)->click();
    QTRY_VERIFY(!window.wizard.isVisible());
    QVERIFY(QFile::exists(window.files.answer));
}

void TestWindowFiles::keychainDoesNotBlock()
{
    WindowFixture window;
    answerFirstPages(window);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.model.update(fillFinished);
    window.files.answer = window.path("mine.einlass.json");
    window.secrets.problem = KeychainError{KeychainProblem::NoService, {"no keychain"}};
    QTest::keyClick(&window.wizard, Qt::Key_S, Qt::ControlModifier);
    auto *notice = window.find<QWidget>("noticeBar");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->accessibleName().contains(QStringLiteral("4711")));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::People));
    window.secrets.problem.reset();
    QTest::keyClick(window.find<QAbstractButton>("noticeRetryButton"), Qt::Key_Space);
    QTRY_VERIFY(!notice->isVisible());
}

void TestWindowFiles::brokenFileIsSaid()
{
    WindowFixture window;
    answerFirstPages(window);
    const Plan plan = window.model.plan();
    QFile file(window.path("broken.einlass.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"einlass-plan/1\",\"occasion\":\"feast\"}");
    file.close();
    window.openInstead(file.fileName());
    QVERIFY(window.find<QWidget>("noticeBar")->isVisible());
    QVERIFY(window.find<QWidget>("noticeBar")->accessibleName().contains(QStringLiteral("broken.einlass.json")));
    QCOMPARE(window.model.plan(), plan);
}

/// The page for dates proposes one; a plan that comes meanwhile did not ask for it.
void TestWindowFiles::openedFromALaterPageGetsNoDate()
{
    WindowFixture window;
    answerFirstPages(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Content));
    Plan draft;
    draft.title = QStringLiteral("Draft");
    window.files.answer = window.path("draft.einlass.json");
    QFile file(window.files.answer);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writePlan(draft));
    file.close();
    QTest::keyClick(&window.wizard, Qt::Key_O, Qt::ControlModifier);
    window.find<QMessageBox>("unsavedQuestion")->button(QMessageBox::Discard)->click();
    QTRY_COMPARE(window.model.plan().title, QStringLiteral("Draft"));
    QVERIFY(!window.model.plan().schedule.start);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
}

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
