// SPDX-License-Identifier: GPL-3.0-or-later
// The consent form on the last page: for each person, to print, by mail, and what the host completes.
#include "sending_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace einlass;

class TestConsentPage : public QObject
{
    Q_OBJECT

private slots:
    void formsForEachAndToPrint();
    void consentByMail();
    void formIsCompletedOnce();
};

void TestConsentPage::formsForEachAndToPrint()
{
    WindowFixture window;
    goToOutputs(window, record);
    window.find<QToolButton>("moreConsentButton")->click();
    window.files.answer = window.path("forms");
    window.find<QPushButton>("formForEachButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).contains(QStringLiteral("3 document")), 20000);
    QCOMPARE(QDir(window.files.answer).entryList({QStringLiteral("consent-form-*.pdf")}).size(), 3);
    window.files.answer = window.path("all.pdf");
    window.find<QPushButton>("formsToPrintButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).contains(QStringLiteral("all.pdf")), 20000);
    QVERIFY(fileAt(window.files.answer).startsWith("%PDF"));
    window.files.answer = window.path("missing/all.pdf");
    window.find<QPushButton>("formsToPrintButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).contains(QStringLiteral("cannot be written")), 20000);
}

void TestConsentPage::consentByMail()
{
    WindowFixture window;
    goToOutputs(window, record);
    auto *tabs = window.find<QTabWidget>("documentTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    window.find<QToolButton>("moreConsentButton")->click();
    look(window, "consent");
    window.find<QPushButton>("copyConsentMailButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Answer:")));
    window.find<QPushButton>("copyConsentSubjectButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Sitzung")));
}

void TestConsentPage::formIsCompletedOnce()
{
    WindowFixture window;
    goToOutputs(window, record);
    const auto toComplete = [&window] {
        for (const QLabel *label : window.wizard.findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("are to be completed before use.")))
                return true;
        }
        return false;
    };
    QVERIFY(toComplete());
    QVERIFY(!isShown(window.find<QPlainTextEdit>("complete-processors-en"), window));
    auto *tabs = window.find<QTabWidget>("documentTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    window.find<QToolButton>("completeFormFold")->click();
    QVERIFY(isShown(window.find<QPlainTextEdit>("complete-processors-en"), window));
    QVERIFY(!isShown(window.find<QPlainTextEdit>("complete-processors-de"), window));
    type(window.find<QPlainTextEdit>("complete-processors-en"), QStringLiteral("DFN-Verein"));
    type(window.find<QPlainTextEdit>("complete-transfers-en"), QStringLiteral("None"));
    look(window, "complete");
    window.find<QPushButton>("completeFormButton")->click();
    QCoreApplication::processEvents();
    QVERIFY(!toComplete());
    QCOMPARE(window.preferences.value(QStringLiteral("complete/lmu/dfnconf/processors/en")), QStringLiteral("DFN-Verein"));
    // Kept for the next meeting with this tool, and for no other tool.
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Andere Sitzung"); });
    QVERIFY(!toComplete());
    window.model.update([](Plan &plan) { plan.languages = {Language::German}; });
    QVERIFY(toComplete());
}

QTEST_MAIN(TestConsentPage)
#include "tst_consent_page.moc"
