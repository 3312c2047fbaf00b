// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the program has ready: why a question is asked, reasons and phrases that a host takes over.
#include "window_fixture.h"

#include "widgets/why_button.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace einlass;

class TestReadyWords : public QObject
{
    Q_OBJECT

private slots:
    void whyTellsWhatTriggered();
    void readyReasonIsTakenAndFilled();
    void reasonThatSaysNothingIsAskedForAgain();
    void purposeInBothLanguages();
};

void TestReadyWords::whyTellsWhatTriggered()
{
    WindowFixture window;
    window.wizard.next();
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
        plan.participants.telephone = true;
        plan.protection.endToEndEncryption = true;
    });
    auto *why = window.find<WhyButton>("endToEndEncryptionCheckWhy");
    QVERIFY(why->text() && !why->text()->isVisibleTo(why->text()->parentWidget()));
    why->click();
    const QString text = why->text()->text();
    QVERIFY2(text.contains(QStringLiteral("B19")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("participants by telephone")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("What would have to change")), qPrintable(text));
    window.model.update([](Plan &plan) { plan.participants.telephone = false; });
    QVERIFY(!why->text()->text().contains(QStringLiteral("participants by telephone")));
    why->click();
    QVERIFY(why->text()->text().isEmpty());
}

void TestReadyWords::readyReasonIsTakenAndFilled()
{
    WindowFixture window;
    window.wizard.next();
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
        plan.participants.telephone = true;
    });
    auto *ready = window.find<QToolButton>("reasonB1Ready");
    QVERIFY(!ready->menu()->isEmpty());
    ready->menu()->actions().constFirst()->trigger();
    const QString reason = window.model.plan().reasons.at(QStringLiteral("B1"));
    QVERIFY2(reason.contains(QStringLiteral("[…]")), qPrintable(reason));
    auto *text = window.find<QPlainTextEdit>("reasonB1");
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("[…]"));
    type(text, QStringLiteral("the guests abroad cannot reach it"));
    QVERIFY(!window.model.plan().reasons.at(QStringLiteral("B1")).contains(QStringLiteral("[…]")));
}

void TestReadyWords::reasonThatSaysNothingIsAskedForAgain()
{
    WindowFixture window;
    window.wizard.next();
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
    });
    auto *box = window.find<QWidget>("reasonB1Box");
    const auto says = [box](const QString &words) {
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisibleTo(box))
                return true;
        }
        return false;
    };
    type(window.find<QPlainTextEdit>("reasonB1"), QStringLiteral("."));
    QVERIFY(says(QStringLiteral("does not say yet why")));
    type(window.find<QPlainTextEdit>("reasonB1"), QStringLiteral(" The guests abroad cannot reach DFNconf"));
    QVERIFY(!says(QStringLiteral("does not say yet why")));
}

void TestReadyWords::purposeInBothLanguages()
{
    WindowFixture window;
    window.wizard.next();
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.occasion = Occasion::Lecture;
        plan.languages = {Language::German, Language::English};
        plan.recording.emplace().purposeKind = RecordingPurpose::Teaching;
    });
    auto *phrases = window.find<QToolButton>("recordingPurposePhrases");
    QVERIFY(!phrases->menu()->isEmpty());
    phrases->menu()->actions().constFirst()->trigger();
    const Plan &plan = window.model.plan();
    const LocalizedText &words = plan.outgoing.translations.at(QStringLiteral("/recording/purpose"));
    QVERIFY(!words.de.isEmpty() && !words.en.isEmpty() && words.de != words.en);
    QCOMPARE(plan.recording->purpose, words.de);
    QCOMPARE(window.find<QPlainTextEdit>("recordingPurposeEnglishEdit")->toPlainText(), words.en);
    window.find<QCheckBox>("recordingPurposeSeparateCheck")->click();
    QVERIFY(window.model.plan().outgoing.translations.empty());
    QCOMPARE(window.model.plan().recording->purpose, window.find<QPlainTextEdit>("recordingPurposeEdit")->toPlainText());
}

QTEST_MAIN(TestReadyWords)
#include "tst_ready_words.moc"
