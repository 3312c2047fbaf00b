// SPDX-License-Identifier: GPL-3.0-or-later
// The first window: from it into a meeting, back, once more, and away.
#include "home_fixture.h"

#include "home/duplicate_dialog.h"
#include "home/duty_reminder.h"
#include "home/meetings_model.h"
#include "settings/first_start.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

using namespace einlass;

namespace {

Plan finishedPlan(const QString &title, const QDate &date)
{
    Plan plan;
    fillFinished(plan);
    plan.id = Library::newId();
    plan.title = title;
    plan.schedule.start = LocalTime{date, QTime(10, 15)};
    plan.tool = Tool::Dfnconf;
    return plan;
}

class TestHome : public QObject
{
    Q_OBJECT

private:
    /// A program in which the question about the host is answered.
    static std::unique_ptr<HomeFixture> started(Language language = Language::English)
    {
        auto fixture = std::make_unique<HomeFixture>(language);
        if (auto *skip = fixture->home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
            skip->click();
        return fixture;
    }
    static QTreeView *list(HomeFixture &fixture)
    {
        return HomeFixture::find<QTreeView>(fixture.home(), "meetingsList");
    }
    static void trigger(HomeFixture &fixture, const char *name)
    {
        HomeFixture::find<QAction>(fixture.home(), name)->trigger();
    }
    static QString titleAt(const QModelIndex &index) { return index.data().toString(); }

private slots:
    void asksAtTheFirstStartAlone();
    void saysThatThereIsNothingYet();
    void keepsEveryAnswerByItself();
    void goesOnWithAMeeting();
    void shelvesMeetings();
    void searchesMeetings();
    void startsFromATemplate();
    void keepsATemplateOfItsOwn();
    void showsAndSettlesDuties();
    void remindsOncePerDay();
    void switchesTheLanguage();
};

void TestHome::asksAtTheFirstStartAlone()
{
    HomeFixture fixture;
    QVERIFY(fixture.home().findChild<FirstStart *>());
    HomeFixture::find<QPushButton>(fixture.home(), "firstStartSkipButton")->click();
    QTRY_VERIFY(!fixture.home().findChild<FirstStart *>());
    fixture.end();
    fixture.begin();
    QVERIFY(!fixture.home().findChild<FirstStart *>());
}

void TestHome::saysThatThereIsNothingYet()
{
    auto fixture = started();
    QVERIFY(HomeFixture::find<QLabel>(fixture->home(), "noMeetings")->isVisible());
    QVERIFY(HomeFixture::find<QLabel>(fixture->home(), "nothingDue")->isVisible());
    QVERIFY(!HomeFixture::find<QAction>(fixture->home(), "homeDelete")->isEnabled());
}

void TestHome::keepsEveryAnswerByItself()
{
    auto fixture = started();
    HomeFixture::find<QPushButton>(fixture->home(), "newMeetingButton")->click();
    HomeFixture::activate(fixture->wizard());
    QVERIFY(!fixture->home().isVisible());
    QCOMPARE(fixture->wizard().currentId(), int(EinlassWizard::Occasion));
    QVERIFY(fixture->library.meetings().empty());   // nothing was answered yet
    type(HomeFixture::find<QLineEdit>(fixture->wizard(), "titleEdit"), QStringLiteral("Übung"));
    const QString id = fixture->model.plan().id;
    QVERIFY(!id.isEmpty());
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("471183");
    fixture->model.setSecrets(secrets);
    fixture->wizard().close();
    QTRY_VERIFY(fixture->home().isVisible());
    QCOMPARE(titleAt(list(*fixture)->currentIndex()), QStringLiteral("Übung"));

    fixture->end();
    fixture->model.reset(Plan());
    fixture->begin();
    const Result<LoadedPlan> loaded = fixture->library.load(id);
    QVERIFY(loaded);
    QCOMPARE(loaded->plan.title, QStringLiteral("Übung"));
    std::optional<AccessSecrets> kept;
    fixture->library.secrets().load(id, this, [&](std::optional<AccessSecrets> found, std::optional<KeychainError>) { kept = found; });
    QTRY_VERIFY(kept.has_value());
    QCOMPARE(kept->participantCode, QStringLiteral("471183"));
}

void TestHome::goesOnWithAMeeting()
{
    auto fixture = started();
    const Plan plan = finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12));
    fixture->library.save(plan);
    fixture->home().reload();
    list(*fixture)->setFocus();
    QTest::keyClick(list(*fixture), Qt::Key_Return);
    QTRY_VERIFY(fixture->wizard().isVisible());
    QCOMPARE(fixture->model.plan().title, QStringLiteral("Sitzung"));
    // All is answered but where the meeting is entered.
    QCOMPARE(fixture->wizard().currentId(), int(EinlassWizard::SetUp));
    HomeFixture::find<QAction>(fixture->wizard(), "homeAction")->trigger();
    QTRY_VERIFY(fixture->home().isVisible());
    QVERIFY(!fixture->wizard().isVisible());
}

void TestHome::shelvesMeetings()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Later"), QDate(2027, 5, 3)));
    fixture->library.save(finishedPlan(QStringLiteral("Soon"), QDate(2027, 4, 2)));
    fixture->library.save(finishedPlan(QStringLiteral("Over"), QDate(2027, 3, 1)));
    Plan draft;
    draft.id = Library::newId();
    draft.title = QStringLiteral("Begun");
    fixture->library.save(draft);
    fixture->home().reload();
    const QAbstractItemModel *model = list(*fixture)->model();
    QCOMPARE(model->rowCount(), 3);
    const QModelIndex coming = model->index(0, 0);
    QCOMPARE(model->rowCount(coming), 2);
    QCOMPARE(titleAt(model->index(0, 0, coming)), QStringLiteral("Soon"));
    QCOMPARE(titleAt(model->index(1, 0, coming)), QStringLiteral("Later"));
    QCOMPARE(titleAt(model->index(0, 0, model->index(1, 0))), QStringLiteral("Begun"));
    QCOMPARE(titleAt(model->index(0, 0, model->index(2, 0))), QStringLiteral("Over"));
    QVERIFY(list(*fixture)->isExpanded(coming));
    QVERIFY(!list(*fixture)->isExpanded(model->index(2, 0)));
}

void TestHome::searchesMeetings()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Prüfungsausschuss"), QDate(2027, 5, 3)));
    fixture->library.save(finishedPlan(QStringLiteral("Kolloquium"), QDate(2027, 4, 2)));
    fixture->home().reload();
    auto *search = HomeFixture::find<QLineEdit>(fixture->home(), "searchEdit");
    type(search, QStringLiteral("PRÜFUNG"));
    const QAbstractItemModel *model = list(*fixture)->model();
    QTRY_COMPARE(model->rowCount(model->index(0, 0)), 1);
    QCOMPARE(titleAt(model->index(0, 0, model->index(0, 0))), QStringLiteral("Prüfungsausschuss"));
    type(search, QStringLiteral("x"));
    QTRY_VERIFY(HomeFixture::find<QLabel>(fixture->home(), "noMeetings")->isVisible());
    search->clear();
    QTRY_COMPARE(model->rowCount(model->index(0, 0)), 2);
}

void TestHome::startsFromATemplate()
{
    auto fixture = started();
    auto *menu = HomeFixture::find<QMenu>(fixture->home(), "templateMenu");
    emit menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 8);
    menu->actions().first()->trigger();
    QTRY_VERIFY(fixture->wizard().isVisible());
    QCOMPARE(fixture->wizard().currentId(), int(EinlassWizard::Occasion));
    QCOMPARE(fixture->model.plan().occasion, Occasion::Lecture);
}

void TestHome::keepsATemplateOfItsOwn()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Mein Ausschuss"), QDate(2027, 4, 12)));
    fixture->home().reload();
    trigger(*fixture, "homeKeepTemplate");
    auto *menu = HomeFixture::find<QMenu>(fixture->home(), "templateMenu");
    emit menu->aboutToShow();
    // What it sets is said before it is taken.
    QVERIFY2(menu->actions().last()->text().startsWith(QLatin1String("Mein Ausschuss (")), qPrintable(menu->actions().last()->text()));
    QVERIFY2(menu->actions().last()->toolTip().startsWith(QLatin1String("It sets:")), qPrintable(menu->actions().last()->toolTip()));
    menu->actions().last()->trigger();
    QTRY_VERIFY(fixture->wizard().isVisible());
    QCOMPARE(fixture->model.plan().occasion, Occasion::Committee);
    QVERIFY(!fixture->model.plan().schedule.start);
}

void TestHome::showsAndSettlesDuties()
{
    auto fixture = started();
    Plan plan = finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 3, 29));
    plan.chatLog = true;
    plan.reasons[QStringLiteral("C19")] = QStringLiteral("Die Fragen werden nach der Sitzung beantwortet.");
    plan.outgoing.sent.push_back({QDate(2027, 3, 20), Way::Mail, 0, QString(), {}});
    plan.attendanceList = AttendanceList{};
    fixture->library.save(plan);
    fixture->home().reload();
    auto *duties = HomeFixture::find<QTreeView>(fixture->home(), "dutiesList");
    const int before = duties->model()->rowCount();
    QVERIFY(before > 0);
    HomeFixture::find<QPushButton>(fixture->home(), "dutyDoneButton")->click();
    QTRY_COMPARE(duties->model()->rowCount(), before - 1);
    fixture->end();
    fixture->begin();
    QTRY_COMPARE(HomeFixture::find<QTreeView>(fixture->home(), "dutiesList")->model()->rowCount(), before - 1);
}

void TestHome::remindsOncePerDay()
{
    auto fixture = started();
    Plan plan = finishedPlan(QStringLiteral("Vertrauliche Sitzung"), QDate(2027, 3, 29));
    plan.attendanceList = AttendanceList{};
    plan.outgoing.sent.push_back({QDate(2027, 3, 20), Way::Mail, 0, QString(), {}});
    fixture->library.save(plan);
    QStringList said;
    connect(&fixture->windows->reminder(), &DutyReminder::said, this,
            [&](const QString &title, const QString &text) { said << title + u'\n' + text; });
    fixture->windows->reminder().look();
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.first().contains(QStringLiteral("Vertrauliche")));
    fixture->windows->reminder().look();
    QCOMPARE(said.size(), 1);
    fixture->now = fixture->now.addDays(1);
    fixture->windows->reminder().look();
    QCOMPARE(said.size(), 2);
}

void TestHome::switchesTheLanguage()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12)));
    fixture->home().reload();
    const QModelIndex state = list(*fixture)->currentIndex().siblingAtColumn(MeetingsModel::State);
    const QString english = state.data().toString();
    trigger(*fixture, "homeGerman");
    QCOMPARE(fixture->language.current(), Language::German);
    QVERIFY(list(*fixture)->currentIndex().siblingAtColumn(MeetingsModel::State).data().toString() != english);
    QTRY_COMPARE(HomeFixture::find<QPushButton>(fixture->home(), "newMeetingButton")->text(), QStringLiteral("&Neues Meeting"));
}

} // namespace

QTEST_MAIN(TestHome)
#include "tst_home.moc"
