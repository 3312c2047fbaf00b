// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to those who do not see it: problems that an answer has made or solved, once and not for each key.
#include "wizard_steps.h"

#include "widgets/assistive.h"
#include "widgets/field_box.h"
#include "widgets/finding_announcer.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace einlass;

namespace {

/// What was announced last; that it comes over the bus, the walk over it shows.
QString spokenIn(WindowFixture &window)
{
    return window.find<QWidget>("findingAnnouncer")->accessibleName();
}

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT

private slots:
    void findingsAreSpoken();
    void typingIsNotInterrupted();
    void anotherMeetingIsNoNews();
    void noticesAreAlerts();
    void problemsDescribeTheirField();
    void headingsAndGroups();
    void firstFocusIsTheChosenAnswer();
};

void TestAnnouncements::findingsAreSpoken()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.tool = Tool::Zoom;
    window.model.reset(plan, {});
    window.model.update([](Plan &plan) { plan.content.insert(Content::Classified); });
    QTRY_VERIFY2(spokenIn(window).startsWith(QStringLiteral("Now open: ")), qPrintable(spokenIn(window)));
    window.model.update([](Plan &plan) { plan.content.clear(); });
    QTRY_VERIFY2(spokenIn(window).contains(QStringLiteral("No longer open: ")), qPrintable(spokenIn(window)));
}

void TestAnnouncements::typingIsNotInterrupted()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.tool = Tool::Zoom;
    window.model.reset(plan, {});
    // Between two keys it arises and goes again: nothing has happened.
    window.model.update([](Plan &plan) { plan.content.insert(Content::Classified); });
    QTest::qWait(50);
    window.model.update([](Plan &plan) { plan.content.clear(); });
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("Sitzung"));
    QTest::qWait(1000);
    QVERIFY2(spokenIn(window).isEmpty(), qPrintable(spokenIn(window)));
}

void TestAnnouncements::anotherMeetingIsNoNews()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.content.insert(Content::Classified);
    window.model.reset(plan, {});
    QTest::qWait(1000);
    QVERIFY2(spokenIn(window).isEmpty(), qPrintable(spokenIn(window)));
}

void TestAnnouncements::noticesAreAlerts()
{
    WindowFixture window;
    window.openInstead(window.path("not-there.einlass.json"));
    QWidget *notice = window.find<QWidget>("noticeBar");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(accessible(notice)->role(), QAccessible::AlertMessage);
    QVERIFY2(accessible(notice)->text(QAccessible::Name).contains(QStringLiteral("not-there")), qPrintable(notice->accessibleName()));
}

void TestAnnouncements::problemsDescribeTheirField()
{
    WindowFixture window;
    pressNext(window);
    pressNext(window);
    const QString missing = accessible(window.find<QLineEdit>("titleEdit"))->text(QAccessible::Description);
    QVERIFY2(missing.contains(QStringLiteral("Give the meeting a title.")), qPrintable(missing));
    // A check box is described by its findings, too.
    fillRichly(window);
    window.model.update([](Plan &plan) {
        plan.tool = Tool::Zoom;
        plan.protection.waitingRoom = false;
        plan.participants.under16 = true;
    });
    int described = 0;
    for (QCheckBox *check : window.wizard.findChildren<QCheckBox *>()) {
        const QString text = accessible(check)->text(QAccessible::Description);
        for (const Finding &finding : window.model.evaluation().findings)
            described += text.contains(finding.message.en) ? 1 : 0;
    }
    QVERIFY(described > 0);
}

void TestAnnouncements::headingsAndGroups()
{
    WindowFixture window;
    pressNext(window);
    QCOMPARE(accessible(window.wizard.currentPage())->text(QAccessible::Name), window.wizard.currentPage()->title());
    QCOMPARE(accessible(window.wizard.currentPage())->role(), QAccessible::Grouping);
    int headings = 0;
    for (QLabel *label : window.wizard.findChildren<QLabel *>()) {
        if (label->isVisible() && accessible(label)->role() == QAccessible::Heading) {
            QCOMPARE(accessible(label)->text(QAccessible::Name), label->text());
            ++headings;
        }
    }
    QVERIFY(headings >= 2);
    const auto related = accessible(window.find<QComboBox>("recurrenceCombo"))->relations(QAccessible::Label);
    QCOMPARE(related.size(), 1);
    QCOMPARE(related.first().first->text(QAccessible::Name), QStringLiteral("Repetition"));
}

void TestAnnouncements::firstFocusIsTheChosenAnswer()
{
    WindowFixture window;
    pressNext(window);
    Plan plan;
    fillFinished(plan);
    plan.tool = Tool::Dfnconf;
    plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de")};
    plan.languages = {Language::German, Language::English};
    window.model.reset(plan, {});
    window.wizard.goTo(EinlassWizard::Tool);
    QCOMPARE(window.wizard.focusWidget(), window.find<QRadioButton>("toolDfnconf"));
    window.wizard.goTo(EinlassWizard::Outputs);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
    const auto *both = window.find<QRadioButton>("languagesBoth");
    if (both->isVisible())
        QCOMPARE(window.wizard.focusWidget(), both);
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
