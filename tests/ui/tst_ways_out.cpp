// SPDX-License-Identifier: GPL-3.0-or-later
// Findings with their ways out as buttons, and what a change will alter, said before it is made.
#include "wizard_steps.h"

#include "documents/sent.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace einlass;

class TestWaysOut : public QObject
{
    Q_OBJECT

private slots:
    void buttonStandsBesideItsField();
    void keyboardTakesIt();
    void checkPageHasThemToo();
    void focusGoesOnToTheNextPoint();
    void changingTheToolIsSaidBefore();
    void accessDataStayWithTheirTool();
    void occasionsSayWhatTheyBring();
    void templatesSayWhatTheySet();
    void movingASentMeetingSaysWhoIsTold();

private:
    static Plan zoomPlan()
    {
        Plan plan;
        fillFinished(plan);
        plan.id = QStringLiteral("7c1f4a52-6d0e-4b7e-9a43-0d6a5a1c2e11");
        plan.tool = Tool::Zoom;
        plan.reasons[QStringLiteral("B1")] = QStringLiteral("Die Gruppenräume von DFNconf reichen für den Ablauf nicht aus.");
        return plan;
    }
    /// The visible button with this name on the page that is shown.
    static QPushButton *shown(WindowFixture &window, const char *name)
    {
        for (QPushButton *button : window.wizard.currentPage()->findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
};

void TestWaysOut::buttonStandsBesideItsField()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.protection.waitingRoom = false;
    plan.participants.telephone = true;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Protection);
    QPushButton *button = shown(window, "remedy-D10-gate-1");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Switch the waiting room on"));
    QVERIFY(!button->accessibleDescription().isEmpty());
    QVERIFY(window.find<QWidget>("entranceBox")->isAncestorOf(button));
    button->click();
    QCOMPARE(window.model.plan().protection.waitingRoom, std::optional(true));
    QVERIFY(!shown(window, "remedy-D10-gate-1"));
}

void TestWaysOut::keyboardTakesIt()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.protection.passcode = false;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Protection);
    // By Tab alone, from the answer that it is about.
    window.find<QWidget>("passcodeCheck")->setFocus();
    for (int i = 0; i < 6 && window.wizard.focusWidget() && !window.wizard.focusWidget()->objectName().startsWith(QLatin1String("remedy-B20")); ++i)
        QTest::keyClick(window.wizard.focusWidget(), Qt::Key_Tab);
    QVERIFY(window.wizard.focusWidget()->objectName().startsWith(QLatin1String("remedy-B20")));
    QTest::keyClick(window.wizard.focusWidget(), Qt::Key_Space);
    QCOMPARE(window.model.plan().protection.passcode, std::optional(true));
    QCOMPARE(window.wizard.focusWidget()->objectName(), QStringLiteral("passcodeCheck"));
}

void TestWaysOut::checkPageHasThemToo()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.content = {Content::SpecialCategories};
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Check);
    QPushButton *button = shown(window, "remedy-B11b-gate-1");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Use DFNconf instead"));
    button->click();
    QCOMPARE(window.model.plan().tool, std::optional(Tool::Dfnconf));
    QVERIFY(!shown(window, "remedy-B11b-gate-1"));
}

void TestWaysOut::focusGoesOnToTheNextPoint()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.protection.passcode = false;
    plan.distribution = Distribution::Website;
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Check);
    shown(window, "remedy-B20-gate-1")->click();
    QVERIFY(window.wizard.focusWidget()->objectName().startsWith(QLatin1String("jump-")));
    shown(window, "remedy-B21-gate-1")->click();
    QCOMPARE(window.wizard.focusWidget()->objectName(), QStringLiteral("nextButton"));
}

void TestWaysOut::changingTheToolIsSaidBefore()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.access.link = QStringLiteral("https://lmu-munich.zoom.us/j/98765432101");
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Tool);
    const QString said = window.find<QRadioButton>("toolDfnconf")->accessibleDescription();
    QVERIFY2(said.contains(QLatin1String("Also changes: who gets in: everybody with link and code; link, ID and code")), qPrintable(said));
    QVERIFY(!window.find<QRadioButton>("toolZoom")->accessibleDescription().contains(QLatin1String("Also changes")));
    QCOMPARE(window.model.plan().access.link, plan.access.link);
}

void TestWaysOut::accessDataStayWithTheirTool()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.participants.under16 = true;
    plan.access.link = QStringLiteral("https://lmu-munich.zoom.us/j/98765432101");
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("472911");
    window.model.reset(plan, secrets);
    window.wizard.goTo(EinlassWizard::Check);
    shown(window, "remedy-B10-gate-1")->click();
    QVERIFY(window.model.plan().tool != Tool::Zoom);
    QVERIFY(window.model.plan().access.link.isEmpty());
    QVERIFY(window.model.secrets().participantCode.isEmpty());
    window.wizard.goTo(EinlassWizard::Tool);
    window.find<QRadioButton>("toolZoom")->click();
    QCOMPARE(window.model.plan().access.link, plan.access.link);
    QCOMPARE(window.model.secrets().participantCode, secrets.participantCode);
}

void TestWaysOut::occasionsSayWhatTheyBring()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.occasion = Occasion::Lecture;
    plan.recording = Recording{};
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Occasion);
    const auto *box = window.find<QComboBox>("occasionCombo");
    const auto said = [box](Occasion occasion) {
        return box->itemData(box->findData(nameOf(occasion)), Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY2(said(Occasion::Examination).contains(QLatin1String("Examinations must not be recorded. (D9)")), qPrintable(said(Occasion::Examination)));
    QVERIFY(said(Occasion::JobInterview).contains(QLatin1String("(B12)")));
    QVERIFY(said(Occasion::Lecture).isEmpty());
}

void TestWaysOut::templatesSayWhatTheySet()
{
    WindowFixture window;
    auto *box = window.find<QComboBox>("templateCombo");
    const auto *sets = window.find<QLabel>("templateSets");
    QVERIFY(!sets->isVisible());
    box->setCurrentIndex(box->findData(QStringLiteral("lecture")));
    emit box->activated(box->currentIndex());
    QVERIFY(sets->isVisible());
    QVERIFY2(sets->text().contains(QLatin1String("DFNconf; 90 minutes")), qPrintable(sets->text()));
    // What it has answered is not asked again, unless something speaks against it.
    pressNext(window);
    QCOMPARE(window.model.plan().tool, std::optional(Tool::Dfnconf));
    window.wizard.jumpTo(QStringLiteral("/title"));
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("Optik"));
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Eva"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("eva@lmu.de"));
    // No date is set by being passed.
    window.wizard.goTo(EinlassWizard::Content);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Schedule));
    window.wizard.goTo(EinlassWizard::Content);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Content));
    QCOMPARE(window.wizard.nextId(), int(EinlassWizard::Protection));
    window.model.update([](Plan &plan) { plan.participants.expected = 250; });
    QCOMPARE(window.wizard.nextId(), int(EinlassWizard::Tool));
}

void TestWaysOut::movingASentMeetingSaysWhoIsTold()
{
    WindowFixture window;
    pressNext(window);
    Plan plan = zoomPlan();
    plan.tool = Tool::Dfnconf;
    plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de"), QStringLiteral("b@lmu.de")};
    window.model.reset(plan);
    window.wizard.goTo(EinlassWizard::Schedule);
    QLabel *notice = nullptr;
    const auto find = [&] {
        for (QLabel *label : window.wizard.currentPage()->findChildren<QLabel *>(QStringLiteral("changeNoticeText")))
            notice = label;
    };
    find();
    QVERIFY(notice && !notice->isVisible());
    window.model.update([](Plan &plan) { plan.outgoing.sent.push_back(sentNow(plan, Way::Mail, QDate(2027, 3, 30))); });
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QLatin1String("have to be told")));
    QTest::keyClick(window.find<QDateTimeEdit>("startEdit"), Qt::Key_Up);
    QVERIFY2(notice->text().contains(QLatin1String("It moves from")), qPrintable(notice->text()));
    QVERIFY2(notice->text().contains(QLatin1String("2 people get an update of the invitation")), qPrintable(notice->text()));
}

QTEST_MAIN(TestWaysOut)
#include "tst_ways_out.moc"
