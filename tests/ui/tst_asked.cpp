// SPDX-License-Identifier: GPL-3.0-or-later
// Only what matters is asked; the steps and the panel at the side say where one stands.
#include "wizard_steps.h"

#include "meetings/plan_templates.h"
#include "widgets/meaning_panel.h"
#include "widgets/step_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace einlass;

class TestAsked : public QObject
{
    Q_OBJECT

private slots:
    void knownHostIsOneLine();
    void badAddressIsNotHidden();
    void whatFewNeedIsFolded();
    void answersUnfoldThemselves();
    void jumpsUnfold();
    void examinationsAreNotAskedForARecording();
    void templatesAskNothingSettled_data();
    void templatesAskNothingSettled();
    void stepsSayTheirState();
    void theSideSaysWhatAnswersMean();
    void theSideFoldsWhereItIsNarrow();

private:
    static Host eva() { return {QStringLiteral("Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de"), {}, HostStatus::Employee, {}}; }
    static QString stateOf(WindowFixture &window, int row)
    {
        return window.find<StepList>("stepList")->item(row)->data(Qt::AccessibleTextRole).toString();
    }
};

void TestAsked::knownHostIsOneLine()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    plan.host = eva();
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Occasion);
    const auto *summary = window.find<QLabel>("hostSummary");
    QVERIFY(summary->isVisible());
    QVERIFY(summary->text().startsWith(QLatin1String("Eva Beispiel, eva.beispiel@lmu.de")));
    auto *name = window.find<QLineEdit>("hostNameEdit");
    QVERIFY(!name->isVisible());
    window.find<QToolButton>("changeHostButton")->click();
    QVERIFY(name->isVisible());
    // While it is written, nothing folds under one's hands.
    name->clear();
    type(name, QStringLiteral("Ev"));
    QVERIFY(name->isVisible());
}

void TestAsked::badAddressIsNotHidden()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    plan.host = eva();
    plan.host.email = QStringLiteral("eva@gmx.de");
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Occasion);
    QVERIFY(window.find<QLineEdit>("hostEmailEdit")->isVisible());
}

void TestAsked::whatFewNeedIsFolded()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    window.model.reset(plan);
    const QList<std::pair<int, QList<const char *>>> folded{
        {EinlassWizard::Occasion, {"kindCombo", "purposeCombo"}},
        {EinlassWizard::People, {"under16Check", "telephoneCheck", "browserCheck"}},
        {EinlassWizard::Features, {"pollsCheck", "votesCheck", "chatLogCheck", "attendanceCheck", "remoteControlCheck"}}};
    for (const auto &[page, names] : folded) {
        window.wizard.goTo(page);
        QCOMPARE(window.wizard.currentId(), page);
        for (const char *name : names) {
            const auto *control = window.wizard.findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(control && !control->isVisible(), name);
        }
    }
}

void TestAsked::answersUnfoldThemselves()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.kind = Kind::Webinar;
    plan.participants.telephone = true;
    plan.chatLog = true;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Occasion);
    QVERIFY(window.find<QComboBox>("kindCombo")->isVisible());
    window.wizard.goTo(EinlassWizard::People);
    QVERIFY(window.find<QCheckBox>("telephoneCheck")->isVisible());
    window.wizard.goTo(EinlassWizard::Features);
    QVERIFY(window.find<QCheckBox>("chatLogCheck")->isVisible());
    // Another meeting begins with everything folded again.
    Plan other;
    fillFinished(other);
    window.model.reset(other);
    QVERIFY(!window.find<QCheckBox>("chatLogCheck")->isVisible());
}

void TestAsked::jumpsUnfold()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Check);
    for (const auto &[pointer, name] : {std::pair{"/purpose", "purposeCombo"}, {"/participants/under16", "under16Check"}, {"/host/email", "hostEmailEdit"}}) {
        window.wizard.jumpTo(QLatin1String(pointer));
        QVERIFY2(window.find<QWidget>(name)->isVisible(), name);
        QCOMPARE(window.wizard.focusWidget()->objectName(), QLatin1String(name));
    }
}

void TestAsked::examinationsAreNotAskedForARecording()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.occasion = Occasion::Examination;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Features);
    QVERIFY(!window.find<QCheckBox>("recordingCheck")->isVisible());
    QVERIFY(window.find<QLabel>("recordingForbidden")->text().contains(QLatin1String("D9")));
    window.model.update([](Plan &plan) { plan.occasion = Occasion::Talk; });
    QVERIFY(window.find<QCheckBox>("recordingCheck")->isVisible());
    QVERIFY(!window.find<QLabel>("recordingForbidden")->isVisible());
}

void TestAsked::templatesAskNothingSettled_data()
{
    QTest::addColumn<QString>("name");
    for (const PlanTemplate &pattern : builtInTemplates())
        QTest::newRow(qPrintable(pattern.id)) << pattern.id;
}

/// What stands open on the pages of each template: printed, so that it can be read.
void TestAsked::templatesAskNothingSettled()
{
    QFETCH(QString, name);
    WindowFixture window;
    for (const PlanTemplate &pattern : builtInTemplates()) {
        if (pattern.id == name)
            window.wizard.begin(fromTemplate(pattern, eva(), std::nullopt));
    }
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Titel"); });
    for (int id = window.wizard.currentId(); id < EinlassWizard::Check;) {
        QStringList asked;
        for (const QWidget *widget : window.wizard.currentPage()->findChildren<QWidget *>()) {
            const QString object = widget->objectName();
            if (object.endsWith(QLatin1String("Box")) && widget->isVisible())
                asked << object.chopped(3);
        }
        qInfo("%s, page %d: %s", qPrintable(name), id, qPrintable(asked.join(QLatin1String(", "))));
        for (const char *settled : {"hostNameEdit", "hostEmailEdit", "kindCombo", "purposeCombo"})
            QVERIFY2(!asked.contains(QLatin1String(settled)), settled);
        QVERIFY(id != EinlassWizard::Tool || name != QLatin1String("lecture"));
        window.wizard.next();
        QVERIFY(window.wizard.currentId() > id);
        id = window.wizard.currentId();
    }
}

void TestAsked::stepsSayTheirState()
{
    WindowFixture window;
    QCOMPARE(stateOf(window, EinlassWizard::Begin), QStringLiteral("Begin: you are here"));
    answerFirstPages(window);
    QCOMPARE(stateOf(window, EinlassWizard::Begin), QStringLiteral("Begin: done"));
    QCOMPARE(stateOf(window, EinlassWizard::People), QStringLiteral("Who takes part: to do"));
    window.model.update([](Plan &plan) { plan.host.email = QStringLiteral("eva@gmx.de"); });
    pressNext(window);
    QCOMPARE(stateOf(window, EinlassWizard::Occasion), QStringLiteral("What it is: 1 open"));
    // Going back takes nothing away.
    pressNext(window);
    window.wizard.back();
    window.wizard.back();
    QCOMPARE(stateOf(window, EinlassWizard::People), QStringLiteral("Who takes part: done"));
}

void TestAsked::theSideSaysWhatAnswersMean()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.tool = Tool::Zoom;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::People);
    QVERIFY(window.find<MeaningPanel>("meaningPanel")->isVisible());
    QVERIFY(window.find<QLabel>("meaningTool")->text().startsWith(QLatin1String("Zoom: Needs a reason")));
    const QString settled = window.find<QLabel>("meaningSettled")->text();
    QVERIFY2(settled.contains(QLatin1String("waiting room: on")) && settled.contains(QLatin1String("(B22)")), qPrintable(settled));
    QVERIFY(window.find<QLabel>("meaningOpen")->text().contains(QLatin1String("DFNconf and Meet come first")));
    window.find<QPushButton>("meaningJump")->click();
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Tool));
    window.model.update([](Plan &plan) { plan.tool = Tool::Dfnconf; });
    QCOMPARE(window.find<QLabel>("meaningOpen")->text(), QStringLiteral("Nothing that the rules ask for."));
    QVERIFY(!window.find<QPushButton>("meaningJump")->isVisible());
}

void TestAsked::theSideFoldsWhereItIsNarrow()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::People);
    window.wizard.resize(1400, 720);
    QVERIFY(QTest::qWaitFor([&] { return window.find<QLabel>("meaningTool")->isVisible(); }));
    window.wizard.resize(700, 720);
    QVERIFY(QTest::qWaitFor([&] { return !window.find<QLabel>("meaningTool")->isVisible(); }));
    window.find<QToolButton>("meaningFold")->click();
    QVERIFY(window.find<QLabel>("meaningTool")->isVisible());
}

QTEST_MAIN(TestAsked)
#include "tst_asked.moc"
