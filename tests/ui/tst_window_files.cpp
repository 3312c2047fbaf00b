// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and opening in the window, and what goes wrong with it.
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

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
