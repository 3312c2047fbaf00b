// SPDX-License-Identifier: GPL-3.0-or-later
// What happens after the invitation: updates, the cancellation, a mail for each person, and what has to
// be looked at before anything leaves.
#include "sending_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace einlass;

class TestSending : public QObject
{
    Q_OBJECT

private slots:
    void updateTakesThePlaceOfTheInvitation();
    void cancellationIsShownFirst();
    void cancelledMeetingTakesPlaceAfterAll();
    void mailForEachPerson();
    void manyMailsCanBeStopped();
    void foreignFilesAreReplacedOnPurpose();
    void ownCalendar();
    void oneLanguageIsToldWithTheWayThere();
    void foldsSpeakAndStayClosed();
};

void TestSending::updateTakesThePlaceOfTheInvitation()
{
    WindowFixture window;
    goToOutputs(window);
    auto *heading = window.find<QLabel>("deliveryHeading");
    QVERIFY(!isShown(heading, window));
    window.find<QPushButton>("markSentButton")->click();
    QVERIFY(!isShown(heading, window));
    renewCode(window);
    QVERIFY(isShown(heading, window));
    const QString told = window.find<QLabel>("sentText")->text();
    QVERIFY2(told.contains(QStringLiteral("B20")) && told.contains(QStringLiteral("out of date")), qPrintable(told));
    look(window, "update");
    window.find<QPushButton>("deliver-subject-copy")->click();
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Update")), qPrintable(QGuiApplication::clipboard()->text()));
    window.files.answer = window.path("update.eml");
    window.find<QPushButton>("deliver-open-open")->click();
    QVERIFY(fileAt(window.files.answer).contains("X-Unsent: 1"));
    QVERIFY(window.openedUrl.endsWith(QStringLiteral("update.eml")));
    window.files.answer = window.path("update.ics");
    window.find<QPushButton>("deliver-calendar-save")->click();
    QVERIFY(fileAt(window.files.answer).contains("SEQUENCE:1"));
    window.find<QPushButton>("markSentButton")->click();
    QVERIFY(!isShown(heading, window));
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(2));
}

void TestSending::cancellationIsShownFirst()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QToolButton>("moreWaysButton")->click();
    auto *begin = window.find<QPushButton>("cancelMeetingButton");
    QVERIFY(!isShown(begin, window));           // nobody was told of it
    window.find<QPushButton>("markSentButton")->click();
    QVERIFY(isShown(begin, window));
    auto *letter = window.find<QPlainTextEdit>("textCancellation");
    QVERIFY(!isShown(letter, window));
    begin->click();
    QVERIFY(isShown(letter, window));
    QVERIFY(letter->toPlainText().contains(QStringLiteral("Sitzung")) && !letter->toPlainText().contains(QStringLiteral("48159263")));
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(1));
    look(window, "cancel");
    window.find<QPushButton>("keepMeetingButton")->click();
    QVERIFY(!isShown(letter, window));
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(1));
    begin->click();
    window.files.answer = window.path("cancellation.eml");
    window.find<QPushButton>("cancel-open-save")->click();
    QVERIFY(fileAt(window.files.answer).contains("X-Unsent: 1"));
    window.files.answer = window.path("cancellation.ics");
    window.find<QPushButton>("cancel-calendar-save")->click();
    QVERIFY(fileAt(window.files.answer).contains("METHOD:CANCEL"));
    window.find<QPushButton>("markCancelledButton")->click();
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(2));
    QVERIFY(window.find<QLabel>("sentText")->text().startsWith(QStringLiteral("Cancelled on")));
    look(window, "cancelled");
    QVERIFY(!isShown(window.find<QPushButton>("deliver-subject-copy"), window));
    QVERIFY(!isShown(window.find<QPushButton>("markSentButton"), window));
}

void TestSending::cancelledMeetingTakesPlaceAfterAll()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QPushButton>("markSentButton")->click();
    window.find<QToolButton>("moreWaysButton")->click();
    window.find<QPushButton>("cancelMeetingButton")->click();
    window.find<QPushButton>("markCancelledButton")->click();
    window.find<QPushButton>("reviveMeetingButton")->click();
    QVERIFY(isShown(window.find<QPushButton>("deliver-subject-copy"), window));
    window.find<QPushButton>("markSentButton")->click();
    QVERIFY(window.find<QLabel>("sentText")->text().startsWith(QStringLiteral("Sent on")));
}

void TestSending::mailForEachPerson()
{
    WindowFixture window;
    goToOutputs(window, record);
    window.find<QToolButton>("moreWaysButton")->click();
    window.files.answer = window.path("mails");
    window.find<QPushButton>("personalMailsSaveButton")->click();
    QVERIFY(isShown(window.find<QPushButton>("stopDocumentsButton"), window));
    look(window, "mails");
    QVERIFY(!window.find<QPushButton>("personalMailsSaveButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).contains(QStringLiteral("2 document")), 20000);
    QVERIFY(!isShown(window.find<QProgressBar>("documentsProgress"), window));
    QVERIFY(window.find<QPushButton>("personalMailsSaveButton")->isEnabled());
    const QStringList written = QDir(window.files.answer).entryList(QDir::Files);
    QCOMPARE(written.size(), 2);
    const QByteArray mail = fileAt(QDir(window.files.answer).filePath(written.front()));
    QVERIFY(mail.contains("To: ") && !mail.contains("b@lmu.de") && mail.contains("consent-form.pdf"));
}

void TestSending::manyMailsCanBeStopped()
{
    WindowFixture window;
    goToOutputs(window, [](Plan &plan) {
        record(plan);
        plan.participants.recipients.clear();
        for (int i = 0; i < 90; ++i)
            plan.participants.recipients << QStringLiteral("p%1@lmu.de").arg(i);
    });
    window.find<QToolButton>("moreWaysButton")->click();
    window.files.answer = window.path("many");
    window.find<QPushButton>("personalMailsSaveButton")->click();
    auto *progress = window.find<QProgressBar>("documentsProgress");
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 20000);
    window.find<QPushButton>("stopDocumentsButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).contains(QStringLiteral("Stopped")), 20000);
    QVERIFY(!QFileInfo::exists(window.files.answer));
    // What was made of another plan is not written either.
    window.find<QPushButton>("personalMailsSaveButton")->click();
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Anders"); });
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(progress, window), 20000);
    QVERIFY(!QFileInfo::exists(window.files.answer));
}

void TestSending::foreignFilesAreReplacedOnPurpose()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QToolButton>("moreWaysButton")->click();
    window.files.answer = window.path("mails");
    QVERIFY(QDir().mkpath(window.files.answer));
    const QString name = QDir(window.files.answer).filePath(QStringLiteral("invitation-001-anna.mueller.eml"));
    QFile foreign(name);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("mine") == 4);
    foreign.close();
    auto *replace = window.find<QPushButton>("replaceFilesButton");
    window.find<QPushButton>("personalMailsSaveButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(replace, window), 20000);
    QCOMPARE(fileAt(name), QByteArray("mine"));
    QCOMPARE(QDir(window.files.answer).entryList(QDir::Files).size(), 1);
    replace->click();
    QVERIFY(fileAt(name).contains("X-Unsent"));
    QVERIFY(!isShown(replace, window));
}

void TestSending::ownCalendar()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QToolButton>("moreWaysButton")->click();
    window.files.answer = window.path("own.ics");
    window.find<QPushButton>("hostCalendarOpenButton")->click();
    const QByteArray calendar = fileAt(window.files.answer);
    QVERIFY(calendar.contains("BEGIN:VALARM") && !calendar.contains("48159263") && !calendar.contains("ATTENDEE"));
    QVERIFY(window.openedUrl.endsWith(QStringLiteral("own.ics")));
}

void TestSending::oneLanguageIsToldWithTheWayThere()
{
    WindowFixture window;
    goToOutputs(window);
    auto *text = window.find<QLabel>("untranslatedText");
    QVERIFY(!isShown(text, window));
    window.model.update([](Plan &plan) {
        plan.languages = {Language::German, Language::English};
        plan.message.common = QStringLiteral("Bitte bringen Sie Ihre Unterlagen mit.");
    });
    QCoreApplication::processEvents();
    QVERIFY(isShown(text, window));
    look(window, "one-language");
    auto *jump = window.find<QPushButton>("translate/message");
    QVERIFY(isShown(jump, window) && !jump->accessibleName().isEmpty());
    jump->click();
    QCoreApplication::processEvents();
    QVERIFY(window.wizard.currentId() != int(EinlassWizard::Outputs));
    QVERIFY(window.wizard.focusWidget() && window.wizard.focusWidget()->objectName().startsWith(QStringLiteral("message")));
}

void TestSending::foldsSpeakAndStayClosed()
{
    WindowFixture window;
    goToOutputs(window, record);
    for (const char *name : {"personalMailsSaveButton", "hostCalendarSaveButton"})
        QVERIFY2(!isShown(window.find<QPushButton>(name), window), name);
    auto *fold = window.find<QToolButton>("moreWaysButton");
    QVERIFY(!fold->text().isEmpty() && fold->focusPolicy() != Qt::NoFocus);
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(isShown(window.find<QPushButton>("personalMailsSaveButton"), window));
    for (const QPushButton *button : window.wizard.page(EinlassWizard::Outputs)->findChildren<QPushButton *>())
        QVERIFY2(!button->objectName().isEmpty() && !(button->text().isEmpty() && button->isVisible()), qPrintable(button->text()));
    // The same in the other language.
    window.language.setCurrent(Language::German);
    QCoreApplication::processEvents();
    QVERIFY(!fold->text().isEmpty());
}

QTEST_MAIN(TestSending)
#include "tst_sending.moc"
