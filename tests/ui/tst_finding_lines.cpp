// SPDX-License-Identifier: GPL-3.0-or-later
// How findings stand beside the questions: calm until one has tried to go on, each in full once, and what is done is
// said to be done. And where the focus is when a page opens or an answer is jumped to.
#include "wizard_steps.h"

#include "widgets/finding_label.h"

#include <QComboBox>
#include <QLabel>

using namespace einlass;

class TestFindingLines : public QObject
{
    Q_OBJECT

private slots:
    void missingAnswersAreCalmAtFirst();
    void whatIsWrongIsNeverCalm();
    void jumpsToTheAnswerItself();
    void settledSaysWhatWasDone();
    void reasonGivenIsSaidOfTheTool();
    void pagesBeginWithTheirQuestion();
    void confirmationsToComeAreNamed();

private:
    static QStringList shown(WindowFixture &window, const QString &start);
    static void startRecording(WindowFixture &window);
};

/// What the labels that can be seen say first.
QStringList TestFindingLines::shown(WindowFixture &window, const QString &start)
{
    QStringList names;
    for (const auto *label : window.wizard.currentPage()->findChildren<FindingLabel *>()) {
        if (label->isVisible() && label->accessibleName().startsWith(start))
            names << label->accessibleName();
    }
    return names;
}

void TestFindingLines::startRecording(WindowFixture &window)
{
    pressNext(window);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
    });
    window.wizard.goTo(EinlassWizard::Features);
    QTest::keyClick(window.find<QAbstractButton>("recordingCheck"), Qt::Key_Space);
    QVERIFY(window.model.plan().recording);
}

void TestFindingLines::missingAnswersAreCalmAtFirst()
{
    WindowFixture window;
    startRecording(window);
    QVERIFY2(shown(window, QStringLiteral("Blocks")).isEmpty(), qPrintable(shown(window, QStringLiteral("Blocks")).join(u'\n')));
    QStringList calm = shown(window, QStringLiteral("Still to answer"));
    QVERIFY(calm.contains(QStringLiteral("Still to answer: The purpose of the recording is missing.")));
    const qsizetype count = calm.size();
    QVERIFY(count >= 5);
    calm.removeDuplicates();
    QCOMPARE(calm.size(), count);
    // The control says it, too.
    QVERIFY(window.find<QComboBox>("recordingStorage")->accessibleDescription().contains(QStringLiteral("Still to answer")));

    pressNext(window);
    window.wizard.goTo(EinlassWizard::Features);
    QVERIFY(shown(window, QStringLiteral("Still to answer")).isEmpty());
    int full = 0;
    for (const auto *label : window.wizard.currentPage()->findChildren<FindingLabel *>())
        full += label->isVisible() && label->accessibleName().startsWith(QStringLiteral("Blocks")) && !label->accessibleDescription().isEmpty() ? 1 : 0;
    QCOMPARE(full, 2);      // B24 and C16, each once
    QVERIFY(shown(window, QStringLiteral("Blocks")).size() > 2);
}

void TestFindingLines::whatIsWrongIsNeverCalm()
{
    WindowFixture window;
    startRecording(window);
    window.model.update([](Plan &plan) { plan.recording->storage = Storage::Cloud; });
    const QStringList blocks = shown(window, QStringLiteral("Blocks"));
    QCOMPARE(blocks.size(), 1);
    QVERIFY(blocks.front().contains(QStringLiteral("cloud")));
}

void TestFindingLines::jumpsToTheAnswerItself()
{
    WindowFixture window;
    startRecording(window);
    window.wizard.goTo(EinlassWizard::Check);
    window.wizard.jumpTo(QStringLiteral("/recording/storage"));
    QCOMPARE(window.wizard.focusWidget(), window.find<QWidget>("recordingStorage"));
    window.wizard.goTo(EinlassWizard::Check);
    window.wizard.jumpTo(QStringLiteral("/recording/deleteBy"));
    QCOMPARE(window.wizard.focusWidget(), window.find<QWidget>("recordingDeleteBy"));
    window.wizard.goTo(EinlassWizard::Check);
    window.wizard.jumpTo(QStringLiteral("/recording"));
    QCOMPARE(window.wizard.focusWidget(), window.find<QWidget>("recordingCheck"));
}

void TestFindingLines::settledSaysWhatWasDone()
{
    FindingLabel label;
    Finding finding;
    finding.clause = QStringLiteral("B1");
    finding.binding = Binding::Justify;
    finding.message = {QStringLiteral("Zoom."), QStringLiteral("Zoom.")};
    finding.remedy = {QStringLiteral("Schreiben Sie, warum."), QStringLiteral("Write why.")};
    finding.source = {QStringLiteral("Absatz 1"), QStringLiteral("paragraph 1")};
    const auto words = [&label] {
        QStringList texts;
        for (const auto *text : label.findChildren<QLabel *>()) {
            if (!text->isHidden())
                texts << text->text();
        }
        return texts;
    };
    finding.open = true;
    label.show(finding, Language::English);
    QCOMPARE(words(), (QStringList{"Reason needed", "Zoom.", "Write why.", "paragraph 1 (B1)"}));
    finding.open = false;
    label.show(finding, Language::English);
    QCOMPARE(words(), (QStringList{"Reason given", "Zoom.", "paragraph 1 (B1)"}));
    QVERIFY(!label.accessibleDescription().contains(QStringLiteral("Write")));
}

void TestFindingLines::reasonGivenIsSaidOfTheTool()
{
    WindowFixture window;
    pressNext(window);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
    });
    window.wizard.goTo(EinlassWizard::Tool);
    const auto *zoom = window.find<QAbstractButton>("toolZoom");
    QVERIFY(zoom->accessibleDescription().startsWith(QStringLiteral("Needs a reason")));
    window.model.update([](Plan &plan) {
        plan.reasons[QStringLiteral("B1")] = QStringLiteral("The group rooms of the others do not hold the number of people we expect.");
    });
    QVERIFY2(zoom->accessibleDescription().startsWith(QStringLiteral("Reason given")), qPrintable(zoom->accessibleDescription()));
    QVERIFY(window.find<QLabel>("meaningTool")->text().contains(QStringLiteral("Reason given")));
}

void TestFindingLines::pagesBeginWithTheirQuestion()
{
    WindowFixture window;
    pressNext(window);
    window.model.update([](Plan &plan) { fillFinished(plan); });
    window.wizard.goTo(EinlassWizard::Tool);
    QCOMPARE(window.model.evaluation().recommended, std::optional(Tool::Meet));
    QCOMPARE(window.wizard.focusWidget(), window.find<QWidget>("toolMeet"));
    QVERIFY(!window.model.plan().tool);
    window.model.update([](Plan &plan) { plan.tool = Tool::Dfnconf; });
    window.wizard.goTo(EinlassWizard::Features);
    QCOMPARE(window.wizard.focusWidget(), window.find<QWidget>("recordingCheck"));
}

/// A code says nothing to a host.
void TestFindingLines::confirmationsToComeAreNamed()
{
    WindowFixture window;
    Plan plan = window.model.plan();
    Remedy remedy;
    fillFinished(plan);
    plan.tool = Tool::Zoom;
    plan.participants.recipients = QStringList{QStringLiteral("a@cuni.cz")};
    remedy.edits = {{Fact::Admission, static_cast<int>(Admission::LmuAccounts)}};
    remedy.asks = QStringList{QStringLiteral("B23")};
    const Pack &pack = window.model.pack();
    QStringList effects;
    for (const Message &effect : sideEffects(remedy, plan, derive(plan, pack), pack, Language::English))
        effects << window.catalogues.text(effect, Language::English);
    QVERIFY2(effects.join(u'\n').contains(QStringLiteral("then to confirm: Admission with LMU accounts")), qPrintable(effects.join(u'\n')));
}

QTEST_MAIN(TestFindingLines)
#include "tst_finding_lines.moc"
