// SPDX-License-Identifier: GPL-3.0-or-later
// A window that was switched to a language says what a window says that began in it: on every page, in
// both directions, first window, settings and open dialogs included.
#include "home_fixture.h"
#include "said.h"
#include "wizard_steps.h"

#include "home/duplicate_dialog.h"
#include "settings/settings_dialog.h"

#include <QPushButton>

using namespace einlass;

Q_DECLARE_METATYPE(einlass::Language)

namespace {

void languages()
{
    QTest::addColumn<Language>("from");
    QTest::addColumn<Language>("to");
    QTest::newRow("German to English") << Language::German << Language::English;
    QTest::newRow("English to German") << Language::English << Language::German;
}

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<HomeFixture> homeWithMeetings(Language language)
    {
        auto made = std::make_unique<HomeFixture>(language);
        if (auto *skip = made->home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
            skip->click();
        Plan plan;
        fillFinished(plan);
        plan.id = QStringLiteral("one");
        plan.tool = Tool::Dfnconf;
        plan.attendanceList = AttendanceList{};
        plan.outgoing.sent.push_back({QDate(2027, 3, 20), Way::Mail, 0, QString(), {}});
        plan.schedule.start = LocalTime{QDate(2027, 3, 29), QTime(10, 15)};
        made->library.save(plan);
        plan.id = QStringLiteral("two");
        plan.title.clear();
        plan.schedule.start.reset();
        made->library.save(plan);
        made->home().reload();
        return made;
    }

private slots:
    void everyPage_data() { languages(); }
    void everyPage();
    void firstWindow_data() { languages(); }
    void firstWindow();
    void openDialogs_data() { languages(); }
    void openDialogs();
};

void TestLanguage::everyPage()
{
    QFETCH(Language, from);
    QFETCH(Language, to);
    WindowFixture switched(from);
    pressNext(switched);
    fillRichly(switched);
    for (int id = EinlassWizard::Occasion; id <= EinlassWizard::Outputs; ++id) {
        switched.language.setCurrent(from);
        switched.wizard.goTo(id);
        const int page = switched.wizard.currentId();
        switched.language.setCurrent(to);
        const QStringList after = saidIn(switched.wizard);
        switched.language.setCurrent(from);
        QCoreApplication::processEvents();
        WindowFixture begun(to);
        pressNext(begun);
        fillRichly(begun);
        begun.wizard.goTo(page);
        QCOMPARE(begun.wizard.currentId(), page);
        const QString wrong = differences(after, saidIn(begun.wizard));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("page %1\n%2").arg(page).arg(wrong)));
    }
}

void TestLanguage::firstWindow()
{
    QFETCH(Language, from);
    QFETCH(Language, to);
    auto switched = homeWithMeetings(from);
    switched->language.setCurrent(to);
    const QStringList after = saidIn(switched->home());
    switched.reset();
    auto begun = homeWithMeetings(to);
    const QString wrong = differences(after, saidIn(begun->home()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestLanguage::openDialogs()
{
    QFETCH(Language, from);
    QFETCH(Language, to);
    Plan plan;
    fillFinished(plan);
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=6");
    const auto look = [&](HomeFixture &program, const std::function<void()> &act) {
        DuplicateDialog duplicate(plan, program.services);
        SettingsDialog settings(program.services, QStringLiteral("folder"));
        duplicate.show();
        settings.show();
        act();
        QStringList said = saidIn(duplicate);
        for (int page = SettingsDialog::Languages; page <= SettingsDialog::Data; ++page) {
            settings.showPage(SettingsDialog::Page(page));
            said << saidIn(settings);
        }
        return said;
    };
    auto switched = homeWithMeetings(from);
    const QStringList after = look(*switched, [&] { switched->language.setCurrent(to); });
    switched.reset();
    auto begun = homeWithMeetings(to);
    const QString wrong = differences(after, look(*begun, [] {}));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

} // namespace

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
