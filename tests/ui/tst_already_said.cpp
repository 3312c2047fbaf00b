// SPDX-License-Identifier: GPL-3.0-or-later
// What the host has said already is not asked again as if it were new: a pasted invitation's series and access data,
// people from outside among the recipients, recipients as speakers.
#include "wizard_steps.h"

#include "invitation_facts.h"
#include "recurrence_choice.h"
#include "series_words.h"
#include "widgets/explained_check.h"
#include "widgets/invitation_summary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace einlass;

class TestAlreadySaid : public QObject
{
    Q_OBJECT

private slots:
    void seriesIsSaidInWords();
    void ownDayIsEveryWeek();
    void foundSeriesIsShown();
    void listAnswersWhetherExternals();
    void speakersComeFromTheRecipients();
    void setUpKnowsTheAccessData();
    void committeesAreRemindedOfPersonnelFiles();
};

void TestAlreadySaid::seriesIsSaidInWords()
{
    WindowFixture window;
    Schedule schedule;
    schedule.start = LocalTime{QDate(2027, 4, 13), QTime(10, 15)};
    schedule.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=14");
    QCOMPARE(seriesWords(schedule, *window.pack, Language::English), QStringLiteral("every week on Tuesdays, 14 times"));
    window.language.setCurrent(Language::German);
    QCOMPARE(seriesWords(schedule, *window.pack, Language::German), QStringLiteral("wöchentlich dienstags, 14-mal"));
    schedule.recurrence.clear();
    QVERIFY(seriesWords(schedule, *window.pack, Language::German).isEmpty());
}

/// Such a rule is what the page calls every week, not a rule of the host's own.
void TestAlreadySaid::ownDayIsEveryWeek()
{
    ReadInvitation invitation;
    invitation.start = LocalTime{QDate(2027, 4, 13), QTime(10, 15)};
    invitation.durationMinutes = 90;
    invitation.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=14");
    Plan plan;
    AccessSecrets secrets;
    takeFacts(invitation, {}, plan, secrets);
    QCOMPARE(plan.schedule.recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=14"));
    QCOMPARE(recurrenceFromRule(plan.schedule.recurrence, plan.schedule.timeZone).kind, RecurrenceChoice::Kind::Weekly);
    invitation.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=14");
    takeFacts(invitation, {}, plan, secrets);
    QCOMPARE(plan.schedule.recurrence, invitation.recurrence);
}

void TestAlreadySaid::foundSeriesIsShown()
{
    WindowFixture window;
    InvitationSummary summary(window.services);
    ReadInvitation invitation;
    invitation.kind = InvitationKind::Join;
    invitation.tool = Tool::Zoom;
    invitation.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
    invitation.start = LocalTime{QDate(2027, 4, 13), QTime(10, 15)};
    invitation.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=14");
    summary.setInvitation(invitation);
    QStringList texts;
    for (const auto *label : summary.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral("every week on Tuesdays, 14 times")), qPrintable(texts.join(u'|')));
}

void TestAlreadySaid::listAnswersWhetherExternals()
{
    WindowFixture window;
    pressNext(window);
    auto *check = window.find<QCheckBox>("externalsCheck");
    QVERIFY(!check->isChecked() && check->isEnabled());
    window.model.update([](Plan &plan) {
        plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de"), QStringLiteral("b@cuni.cz")};
    });
    QVERIFY(check->isChecked() && !check->isEnabled());
    QVERIFY(check->accessibleDescription().contains(QStringLiteral("1 of the recipients is from outside")));
    QVERIFY(!window.model.plan().participants.externals);
    window.model.update([](Plan &plan) { plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de")}; });
    QVERIFY(!check->isChecked() && check->isEnabled());
}

void TestAlreadySaid::speakersComeFromTheRecipients()
{
    WindowFixture window;
    pressNext(window);
    window.model.update([](Plan &plan) {
        plan.participants.recipients = QStringList{QStringLiteral("Ada & Co <ada@lmu.de>"), QStringLiteral("b@cuni.cz")};
        plan.recording = Recording{};
        plan.recording->people = RecordedPeople::Speakers;
        plan.recording->speakers = QStringList{QStringLiteral("b@cuni.cz")};
    });
    QMenu *menu = window.find<QToolButton>("recordingSpeakersReady")->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().front()->trigger();
    QCOMPARE(window.model.plan().recording->speakers, (QStringList{"b@cuni.cz", "Ada & Co <ada@lmu.de>"}));
    QCOMPARE(window.find<QPlainTextEdit>("recordingSpeakers")->toPlainText(), QStringLiteral("b@cuni.cz\nAda & Co <ada@lmu.de>"));
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().front()->isEnabled());
}

void TestAlreadySaid::setUpKnowsTheAccessData()
{
    WindowFixture window;
    pressNext(window);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
    });
    window.wizard.goTo(EinlassWizard::SetUp);
    QVERIFY(window.wizard.page(EinlassWizard::SetUp)->subTitle().startsWith(QStringLiteral("Make the meeting")));
    window.model.update([](Plan &plan) { plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"); });
    QVERIFY(window.wizard.page(EinlassWizard::SetUp)->subTitle().startsWith(QStringLiteral("The access data are here already")));
}

void TestAlreadySaid::committeesAreRemindedOfPersonnelFiles()
{
    WindowFixture window;
    pressNext(window);
    auto *files = window.find<QCheckBox>("content-personnel-files");
    const auto isReminded = [files] { return files->accessibleDescription().contains(QStringLiteral("please check")); };
    window.model.update([](Plan &plan) { plan.occasion = Occasion::Lecture; });
    QVERIFY(!isReminded());
    window.model.update([](Plan &plan) { plan.occasion = Occasion::Committee; });
    QVERIFY(isReminded());
    QVERIFY(!files->isChecked());
}

QTEST_MAIN(TestAlreadySaid)
#include "tst_already_said.moc"
