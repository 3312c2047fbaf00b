// SPDX-License-Identifier: GPL-3.0-or-later
// Where a meeting starts: an invitation that is pasted, or a plan that was begun.
#include "wizard_steps.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace einlass;

class TestBegin : public QObject
{
    Q_OBJECT

private slots:
    void pastedInvitationFillsThePlan();
    void hostileInvitationDoesNoHarm();
    void backToBeginKeepsThePlan();
    void doubtfulAnswersAreAsked();
};

void TestBegin::pastedInvitationFillsThePlan()
{
    WindowFixture window;
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    window.find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral(
        "Jörg Müller lädt Sie zu einem geplanten Zoom-Meeting ein.\nThema: Analysis II\n"
        "Zoom-Meeting beitreten\nhttps://lmu-munich.zoom-x.de/j/60000000012?pwd=abcDEF123.1\n"
        "Meeting-ID: 600 0000 0012\nKenncode: 123456\n"));
    auto *summary = window.find<QWidget>("invitationSummary");
    QTRY_VERIFY(summary->isVisible());
    for (const QLabel *label : summary->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(QStringLiteral("123456")));
        QVERIFY(!label->text().contains(QStringLiteral("abcDEF")));
    }
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    const Plan &plan = window.model.plan();
    QCOMPARE(plan.title, QStringLiteral("Analysis II"));
    QCOMPARE(plan.tool, std::optional(Tool::Zoom));
    QCOMPARE(plan.access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("123456"));
    QCOMPARE(window.model.secrets().linkSecret, QStringLiteral("abcDEF123.1"));
    QVERIFY(!window.wizard.windowTitle().contains(QStringLiteral("123456")));
    QVERIFY(window.find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
}

void TestBegin::hostileInvitationDoesNoHarm()
{
    WindowFixture window;
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    auto *edit = window.find<QPlainTextEdit>("pasteEdit");
    QString hostile = QStringLiteral("<h1>\u202e</h1>\nThema: <img src=x>\u202e\n").repeated(2000);
    hostile.append(QChar(0)).append(QChar(0xd800));
    edit->setPlainText(hostile);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
}

void TestBegin::backToBeginKeepsThePlan()
{
    WindowFixture window;
    answerFirstPages(window);
    const Plan plan = window.model.plan();
    window.wizard.back();
    QVERIFY(window.find<QRadioButton>("beginContinue")->isChecked());
    pressNext(window);
    QCOMPARE(window.model.plan(), plan);
    window.wizard.back();
    QTest::keyClick(window.find<QRadioButton>("beginNew"), Qt::Key_Space);
    pressNext(window);
    auto *question = window.find<QMessageBox>("unsavedQuestion");
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
    question->button(QMessageBox::Discard)->click();
    QTRY_COMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    QVERIFY(window.model.plan().title.isEmpty());
}

void TestBegin::doubtfulAnswersAreAsked()
{
    WindowFixture window;
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    window.find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral("Thema: Analysis II\nZeit: 12.4.2027 10:15\nhttps://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1\n"));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    QVERIFY(window.model.plan().schedule.start.has_value());
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Jörg Müller"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("j.mueller@lmu.de"));
    pressNext(window);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Schedule));
}

QTEST_MAIN(TestBegin)
#include "tst_begin.moc"
