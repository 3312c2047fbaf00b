// SPDX-License-Identifier: GPL-3.0-or-later
// What the first window does with a meeting: once more, to a file and back, away for good.
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

class TestHomeMeetings : public QObject
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
    void deletesAMeetingAndItsCode();
    void cancelsADeletion();
    void opensAFileOnce();
    void writesAFile();
    void makesAMeetingOnceMore();
    void doesNotBringBackWhatWasDeleted();
    void asksWhichOfTwoBeforeAnythingBegins();
    void aFileAddsToTheSecretsThatAreThere();
    void saysWhatCannotBeRead();
    void timesAreThoseThatWereTold();
    void beginsWithTheProfile();
};

void TestHomeMeetings::deletesAMeetingAndItsCode()
{
    auto fixture = started();
    const Plan plan = finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12));
    fixture->library.save(plan);
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("471183");
    bool kept = false;
    fixture->library.secrets().save(plan.id, secrets, this, [&](std::optional<KeychainError>) { kept = true; });
    QTRY_VERIFY(kept);
    fixture->home().reload();
    list(*fixture)->setFocus();
    QTest::keyClick(list(*fixture), Qt::Key_Delete);
    auto *box = fixture->home().findChild<QMessageBox *>(QStringLiteral("deleteQuestion"));
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(fixture->library.meetings().empty());
    bool asked = false;
    std::optional<AccessSecrets> left;
    fixture->keychain.load(plan.id, this, [&](std::optional<AccessSecrets> found, std::optional<KeychainError>) {
        left = found;
        asked = true;
    });
    QTRY_VERIFY(asked);
    QVERIFY(!left || left->isEmpty());
}

void TestHomeMeetings::cancelsADeletion()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12)));
    fixture->home().reload();
    trigger(*fixture, "homeDelete");
    auto *box = fixture->home().findChild<QMessageBox *>(QStringLiteral("deleteQuestion"));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(fixture->library.meetings().size(), std::size_t(1));
}

void TestHomeMeetings::opensAFileOnce()
{
    auto fixture = started();
    Plan plan = finishedPlan(QStringLiteral("Aus der Datei"), QDate(2027, 4, 12));
    const QString path = fixture->path("a.einlass.json");
    QVERIFY(savePlanFile(plan, path));
    emit fixture->home().fileRequested(path);
    QTRY_COMPARE(fixture->model.plan().title, QStringLiteral("Aus der Datei"));
    QCOMPARE(fixture->library.meetings().size(), std::size_t(1));
    fixture->model.update([](Plan &changed) { changed.title = QStringLiteral("Hier geändert"); });
    emit fixture->home().fileRequested(path);
    auto *box = fixture->wizard().findChild<QMessageBox *>(QStringLiteral("knownQuestion"));
    QVERIFY(box);
    // The first way out keeps what is kept.
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(fixture->model.plan().title, QStringLiteral("Hier geändert"));
    QCOMPARE(fixture->library.meetings().size(), std::size_t(1));
}

void TestHomeMeetings::writesAFile()
{
    auto fixture = started();
    fixture->library.save(finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12)));
    fixture->home().reload();
    fixture->files.answer = fixture->path("out.einlass.json");
    trigger(*fixture, "homeExport");
    QVERIFY(QFile::exists(fixture->files.answer));
}

void TestHomeMeetings::makesAMeetingOnceMore()
{
    auto fixture = started();
    Plan plan = finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12));
    plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/#/?conference=97912345");
    fixture->library.save(plan);
    fixture->home().reload();
    trigger(*fixture, "homeDuplicate");
    auto *dialog = fixture->home().findChild<DuplicateDialog *>();
    QVERIFY(dialog);
    QVERIFY(!HomeFixture::find<QLabel>(*dialog, "duplicateNotes")->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(fixture->wizard().isVisible());
    QVERIFY(fixture->model.plan().id != plan.id);
    QCOMPARE(fixture->model.plan().schedule.start->date, QDate(2027, 4, 19));
    QVERIFY(fixture->model.plan().access.link.isEmpty());
    QCOMPARE(fixture->library.meetings().size(), std::size_t(2));
}

void TestHomeMeetings::doesNotBringBackWhatWasDeleted()
{
    auto fixture = started();
    const Plan plan = finishedPlan(QStringLiteral("Sitzung"), QDate(2027, 4, 12));
    fixture->library.save(plan);
    fixture->home().reload();
    emit fixture->home().meetingRequested(plan.id);
    QTRY_COMPARE(fixture->model.plan().id, plan.id);
    fixture->wizard().close();
    QTRY_VERIFY(fixture->home().isVisible());
    bool removed = false;
    fixture->library.remove(plan.id, this, [&](const std::optional<Message> &) { removed = true; });
    QTRY_VERIFY(removed);
    // An answer that comes late, as a page's proposal does.
    fixture->model.update([](Plan &late) { late.title = QStringLiteral("Wieder da"); });
    QVERIFY(fixture->library.flush());
    QVERIFY(fixture->library.meetings().empty());
}

void TestHomeMeetings::asksWhichOfTwoBeforeAnythingBegins()
{
    auto fixture = started();
    const Plan plan = finishedPlan(QStringLiteral("Aus der Datei"), QDate(2027, 4, 12));
    const QString path = fixture->path("a.einlass.json");
    QVERIFY(savePlanFile(plan, path));
    fixture->library.save(plan);
    QVERIFY(fixture->library.flush());
    fixture->end();
    fixture->begin(path);
    QTRY_VERIFY(fixture->wizard().findChild<QMessageBox *>(QStringLiteral("knownQuestion")));
    QCOMPARE(fixture->wizard().currentId(), int(EinlassWizard::Begin));
    QVERIFY(fixture->model.plan().title.isEmpty());
    QCOMPARE(fixture->library.meetings().size(), std::size_t(1));
}

void TestHomeMeetings::aFileAddsToTheSecretsThatAreThere()
{
    auto fixture = started();
    bool kept = false;
    fixture->library.secrets().save(QStringLiteral("z"), {QStringLiteral("471183"), {}, {}}, this, [&](std::optional<KeychainError>) { kept = true; });
    QTRY_VERIFY(kept);
    QFile file(fixture->path("zoom.einlass.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "einlass-plan/1", "id": "z", "tool": "zoom", "access": {"link": "https://lmu-munich.zoom-x.de/j/60000000012?pwd=GeheimesWort"}})");
    file.close();
    emit fixture->home().fileRequested(file.fileName());
    std::optional<AccessSecrets> found;
    const auto ask = [&] {
        fixture->keychain.load(QStringLiteral("z"), this, [&](std::optional<AccessSecrets> secrets, std::optional<KeychainError>) { found = secrets; });
        QTest::qWait(50);
        return found && found->linkSecret == u"GeheimesWort" && found->participantCode == u"471183";
    };
    QTRY_VERIFY(ask());
}

void TestHomeMeetings::saysWhatCannotBeRead()
{
    auto fixture = started();
    emit fixture->home().meetingRequested(QStringLiteral("nobody"));
    QVERIFY(fixture->home().isVisible());
    QVERIFY(HomeFixture::find<QLabel>(fixture->home(), "statusText")->isVisible());
}

/// In the meeting's own time zone, which is named where this computer's clock shows another time.
void TestHomeMeetings::timesAreThoseThatWereTold()
{
    auto fixture = started();
    for (const char *zone : {"Pacific/Auckland", "America/New_York"}) {
        Plan plan = finishedPlan(QString::fromLatin1(zone), QDate(2027, 4, 12));
        plan.schedule.timeZone = QString::fromLatin1(zone);
        fixture->library.save(plan);
    }
    fixture->home().reload();
    QStringList told;
    auto *view = list(*fixture);
    for (int row = 0; row < view->model()->rowCount(view->model()->index(0, 0)); ++row)
        told << view->model()->index(row, MeetingsModel::When, view->model()->index(0, 0)).data().toString();
    QCOMPARE(told.size(), 2);
    for (const QString &when : told)
        QVERIFY2(when.startsWith(QStringLiteral("Mon 12 Apr 2027, 10:15")), qPrintable(when));
    // The computer is in one of the two at most.
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("time in New York")) || told.join(u'\n').contains(QStringLiteral("time in Auckland")), qPrintable(told.join(u'\n')));
}

void TestHomeMeetings::beginsWithTheProfile()
{
    auto fixture = started();
    Profile profile;
    profile.label = QStringLiteral("Dekanat");
    profile.host = {QStringLiteral("Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de"), {}, HostStatus::Employee, {}};
    profile.languages = {Language::English};
    QVERIFY(fixture->library.saveProfile(profile));
    auto *menu = HomeFixture::find<QMenu>(fixture->home(), "templateMenu");
    emit menu->aboutToShow();
    menu->actions().first()->trigger();
    QTRY_VERIFY(fixture->wizard().isVisible());
    QCOMPARE(fixture->model.plan().host.name, QStringLiteral("Eva Beispiel"));
    QCOMPARE(fixture->model.plan().languages, profile.languages);
}

} // namespace

QTEST_MAIN(TestHomeMeetings)
#include "tst_home_meetings.moc"
