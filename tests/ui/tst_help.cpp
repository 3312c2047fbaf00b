// SPDX-License-Identifier: GPL-3.0-or-later
// Help on each page, the keys as the windows have them, and what happens after the last page.
#include "home_fixture.h"
#include "wizard_steps.h"

#include "base/message_dates.h"
#include "help/help_texts.h"
#include "help/help_window.h"
#include "help/keys_window.h"
#include "help/window_keys.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace einlass;

namespace {

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void topicsAreComplete();
    void keyOpensHelpOnThePage();
    void helpFollowsPageAndLanguage();
    void keysAreThoseOfTheWindow();
    void noKeyTwice();
    void helpMenuOfTheFirstWindow();
    void aboutNamesVersionAndLicence();
    void finishedMeetingSaysWhatIsNext();
    void lastPageNamesWhatIsDue();
};

QStringList topicIds()
{
    QStringList ids;
    for (const HelpTopic &topic : helpTopics())
        ids << topic.id;
    return ids;
}

void TestHelp::topicsAreComplete()
{
    const std::vector<HelpTopic> topics = helpTopics();
    for (const HelpTopic &topic : topics) {
        QVERIFY2(!topic.title.de.isEmpty() && !topic.title.en.isEmpty(), qPrintable(topic.id));
        QVERIFY2(topic.paragraphs.size() >= 2, qPrintable(topic.id));
        for (const LocalizedText &paragraph : topic.paragraphs) {
            QVERIFY2(paragraph.de.size() > 20 && paragraph.en.size() > 20, qPrintable(topic.id));
            QVERIFY2(paragraph.de != paragraph.en, qPrintable(paragraph.en));
        }
    }
    QStringList ids = topicIds();
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestHelp::keyOpensHelpOnThePage()
{
    WindowFixture window;
    pressNext(window);
    fillRichly(window);
    QStringList seen;
    for (int id = EinlassWizard::Begin; id <= EinlassWizard::Outputs; ++id) {
        window.wizard.goTo(id);
        HomeFixture::activate(window.wizard);
        QTest::keyClick(&window.wizard, Qt::Key_F1);
        auto *help = window.wizard.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        const int row = help->findChild<QListWidget *>(QStringLiteral("helpTopics"))->currentRow();
        seen << topicIds().value(row);
        help->close();
    }
    QVERIFY(!seen.contains(QStringLiteral("first")));
    seen.removeDuplicates();
    QVERIFY2(seen.size() >= 10, qPrintable(seen.join(u' ')));
    QVERIFY(seen.contains(QStringLiteral("begin")) && seen.contains(QStringLiteral("check")));
}

void TestHelp::helpFollowsPageAndLanguage()
{
    WindowFixture window;
    window.find<QAction>("helpAction")->trigger();
    auto *help = window.find<HelpWindow>("helpWindow");
    auto *text = window.find<QTextBrowser>("helpText");
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Begin")));
    pressNext(window);
    QVERIFY2(text->toPlainText().startsWith(QStringLiteral("What is it?")), qPrintable(text->toPlainText()));
    window.language.setCurrent(Language::German);
    QCoreApplication::processEvents();
    QVERIFY2(text->toPlainText().startsWith(QStringLiteral("Worum geht es?")), qPrintable(text->toPlainText()));
    QCOMPARE(help->windowTitle(), QStringLiteral("Hilfe – Einlass"));
    QVERIFY(!text->openLinks() || !text->toHtml().contains(QStringLiteral("href")));
}

QStringList shownRows(QWidget &window)
{
    const auto *table = window.findChild<QTreeWidget *>(QStringLiteral("keysTable"));
    QStringList rows;
    for (int i = 0; table && i < table->topLevelItemCount(); ++i)
        rows << QStringLiteral("%1: %2").arg(table->topLevelItem(i)->text(0), table->topLevelItem(i)->text(1));
    return rows;
}

void TestHelp::keysAreThoseOfTheWindow()
{
    HomeFixture program;
    if (auto *skip = program.home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
        skip->click();
    auto *duplicate = program.home().findChild<QAction *>(QStringLiteral("homeDuplicate"));
    program.home().findChild<QAction *>(QStringLiteral("homeKeys"))->trigger();
    const QStringList rows = shownRows(program.home());
    QVERIFY2(rows.contains(QStringLiteral("Ctrl+D: Duplicate to another day")), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(QStringLiteral("F1: Help on this page")), qPrintable(rows.join(u'\n')));
    // Every key that an action of the window has is there.
    for (const QAction *action : program.home().findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && action->isVisible())
            QVERIFY2(rows.contains(QStringLiteral("%1: %2").arg(action->shortcut().toString(QKeySequence::NativeText), plainName(action->text()))),
                     qPrintable(action->text()));
    }
    // It cannot lie: another key is another row.
    program.home().findChild<KeysWindow *>()->close();
    duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_9));
    program.home().findChild<QAction *>(QStringLiteral("homeKeys"))->trigger();
    QVERIFY(shownRows(program.home()).contains(QStringLiteral("Ctrl+9: Duplicate to another day")));
    program.language.setCurrent(Language::German);
    QTRY_VERIFY2(shownRows(program.home()).contains(QStringLiteral("F1: Hilfe zu dieser Seite")), qPrintable(shownRows(program.home()).join(u'\n')));
}

void TestHelp::noKeyTwice()
{
    HomeFixture program;
    const auto check = [](QWidget &window) {
        QHash<QString, QString> known;
        for (const WindowKey &key : keysOf(window)) {
            const QString keys = key.keys.toString();
            QVERIFY2(!known.contains(keys), qPrintable(QStringLiteral("%1: %2 and %3").arg(keys, known.value(keys), key.does)));
            known.insert(keys, key.does);
        }
        QVERIFY(known.size() > 5);
        QVERIFY(known.contains(QStringLiteral("F1")) && known.contains(QStringLiteral("Ctrl+Q")));
    };
    check(program.home());
    program.model.update([](Plan &plan) { fillFinished(plan); });
    check(program.wizard());
}

void TestHelp::helpMenuOfTheFirstWindow()
{
    HomeFixture program;
    QTest::keyClick(&program.home(), Qt::Key_F1);
    auto *help = program.home().findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(topicIds().value(help->findChild<QListWidget *>()->currentRow()), QStringLiteral("first"));
    help->close();
    HomeFixture::find<QPushButton>(program.home(), "firstStartSkipButton")->click();
    QTest::keyClick(&program.home(), Qt::Key_F1);
    QCOMPARE(topicIds().value(help->findChild<QListWidget *>()->currentRow()), QStringLiteral("home"));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestHelp::aboutNamesVersionAndLicence()
{
    HomeFixture program;
    program.home().findChild<QAction *>(QStringLiteral("homeAbout"))->trigger();
    auto *box = program.home().findChild<QMessageBox *>(QStringLiteral("aboutBox"));
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral(EINLASS_VERSION)));
    QVERIFY(box->informativeText().contains(QStringLiteral("GPL-3.0-or-later")));
    QVERIFY(box->informativeText().contains(program.pack->version));
    program.language.setCurrent(Language::German);
    QCoreApplication::processEvents();
    QVERIFY(box->informativeText().contains(QStringLiteral("Gewährleistung")));
    box->close();
}

void TestHelp::finishedMeetingSaysWhatIsNext()
{
    HomeFixture program;
    Plan plan;
    fillFinished(plan);
    plan.id = QStringLiteral("one");
    plan.tool = Tool::Dfnconf;
    program.library.save(plan);
    const auto said = [&program] {
        QStringList texts;
        for (const QLabel *label : program.home().findChildren<QLabel *>(QStringLiteral("statusText")))
            texts << label->text();
        return texts.join(u'\n');
    };
    program.home().sayWhatIsNext(QStringLiteral("one"));
    QVERIFY2(said().contains(QStringLiteral("send the invitation")), qPrintable(said()));
    plan.outgoing.sent.push_back({QDate(2027, 3, 30), Way::Mail, 0, QString(), {}});
    program.library.save(plan);
    program.home().sayWhatIsNext(QStringLiteral("one"));
    const std::vector<KeptDuty> duties = program.library.duties(QStringLiteral("one"));
    QVERIFY(!duties.empty());
    QVERIFY2(said().contains(duties.front().text.en), qPrintable(said()));
    QVERIFY2(said().contains(dayInWords(duties.front().date, Language::English)), qPrintable(said()));
}

void TestHelp::lastPageNamesWhatIsDue()
{
    WindowFixture window;
    pressNext(window);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
        plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de")};
        plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/97123456");
    });
    window.wizard.goTo(EinlassWizard::Outputs);
    auto *next = window.find<QLabel>("nextText");
    QVERIFY(window.model.evaluation().compliant == true);
    QVERIFY2(next->text().contains(QStringLiteral("2027")), qPrintable(next->text()));
    QVERIFY(next->text().contains(QStringLiteral("Check the settings")));
}

} // namespace

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
