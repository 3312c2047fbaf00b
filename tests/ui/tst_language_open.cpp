// SPDX-License-Identifier: GPL-3.0-or-later
// Switching the language while menus, questions, help, print preview and file dialogs are open; and that
// nothing anywhere reads the same in both languages but names.
#include "home_fixture.h"
#include "said.h"
#include "wizard_steps.h"

#include "home/duplicate_dialog.h"
#include "print_dialogs.h"
#include "settings/settings_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

#include <optional>
#include <utility>

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

QAction *actionOf(QWidget &window, const char *name)
{
    auto *action = window.findChild<QAction *>(QLatin1String(name));
    if (!action)
        qFatal("no action is called %s", name);
    return action;
}

class TestLanguageOpen : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<HomeFixture> program(Language language)
    {
        auto made = std::make_unique<HomeFixture>(language);
        if (auto *skip = made->home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
            skip->click();
        Plan plan;
        fillFinished(plan);
        plan.id = QStringLiteral("one");
        plan.tool = Tool::Dfnconf;
        made->library.save(plan);
        made->home().reload();
        made->home().choose(plan.id);
        return made;
    }
    /// Opens something in a program that begins in `from` and is switched, and in one that begins in `to`.
    static void compare(const std::function<QWidget *(HomeFixture &)> &open)
    {
        QFETCH(Language, from);
        QFETCH(Language, to);
        QStringList after;
        {
            const auto switched = program(from);
            QWidget *opened = open(*switched);
            QVERIFY(opened && opened->isVisible());
            switched->language.setCurrent(to);
            QCoreApplication::processEvents();
            QVERIFY(opened->isVisible());
            after = saidIn(*opened);
            opened->close();
        }
        const auto begun = program(to);
        QWidget *opened = open(*begun);
        QCoreApplication::processEvents();
        const QStringList now = saidIn(*opened);
        opened->close();
        QVERIFY(!now.isEmpty());
        const QString wrong = differences(after, now);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    static void leftBehind(QWidget &window, InterfaceLanguage &language, const QString &place, QStringList &found);

    QStringList m_neutral;

private slots:
    void initTestCase();
    void menus_data() { languages(); }
    void menus();
    void templateMenu_data() { languages(); }
    void templateMenu();
    void deleteQuestion_data() { languages(); }
    void deleteQuestion();
    void wizardQuestion_data() { languages(); }
    void wizardQuestion();
    void about_data() { languages(); }
    void about();
    void keys_data() { languages(); }
    void keys();
    void help_data() { languages(); }
    void help();
    void printPreview_data() { languages(); }
    void printPreview();
    void fileDialogIsClosed();
    void statusIsNotLeftBehind();
    void nothingReadsTheSame();
};

void TestLanguageOpen::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/words/neutral.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            m_neutral << line;
    }
}

void TestLanguageOpen::menus()
{
    for (int i = 0; i < 4; ++i) {
        compare([i](HomeFixture &program) {
            QMenu *menu = program.home().menuBar()->actions().at(i)->menu();
            menu->popup(program.home().mapToGlobal(QPoint(10, 10)));
            return static_cast<QWidget *>(menu);
        });
    }
}

/// It is filled when it opens, and filled anew while it is open.
void TestLanguageOpen::templateMenu()
{
    compare([](HomeFixture &program) {
        auto *menu = program.home().findChild<QMenu *>(QStringLiteral("templateMenu"));
        menu->popup(program.home().mapToGlobal(QPoint(10, 10)));
        return static_cast<QWidget *>(menu);
    });
}

void TestLanguageOpen::deleteQuestion()
{
    compare([](HomeFixture &program) {
        actionOf(program.home(), "homeDelete")->trigger();
        return static_cast<QWidget *>(program.home().findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
    });
}

void TestLanguageOpen::wizardQuestion()
{
    compare([](HomeFixture &program) {
        emit program.home().meetingRequested(QStringLiteral("one"));
        actionOf(program.wizard(), "deleteAction")->trigger();
        return static_cast<QWidget *>(program.wizard().findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
    });
}

void TestLanguageOpen::about()
{
    compare([](HomeFixture &program) {
        actionOf(program.home(), "homeAbout")->trigger();
        return static_cast<QWidget *>(program.home().findChild<QMessageBox *>(QStringLiteral("aboutBox")));
    });
}

void TestLanguageOpen::keys()
{
    compare([](HomeFixture &program) {
        actionOf(program.home(), "homeKeys")->trigger();
        return program.home().findChild<QWidget *>(QStringLiteral("keysWindow"));
    });
}

void TestLanguageOpen::help()
{
    compare([](HomeFixture &program) {
        actionOf(program.home(), "homeHelp")->trigger();
        return program.home().findChild<QWidget *>(QStringLiteral("helpWindow"));
    });
}

/// Made anew in the other language; closed only when the host closes it.
void TestLanguageOpen::printPreview()
{
    QFETCH(Language, from);
    QFETCH(Language, to);
    const auto look = [](Language start, std::optional<Language> then) {
        InterfaceLanguage language(start);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        QStringList said;
        QPointer<QWidget> first;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || dialog == first)
                return;
            if (then) {
                first = dialog;
                language.setCurrent(*std::exchange(then, std::nullopt));
                return;
            }
            said = saidIn(*dialog);
            dialog->close();
        });
        watch.start(5);
        showPrintPreview(printer, nullptr, language, [](QPrinter *) {});
        return said;
    };
    const QStringList switched = look(from, to);
    const QStringList begun = look(to, std::nullopt);
    QVERIFY(begun.size() > 10);
    const QString wrong = differences(switched, begun);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const QStringList other = look(from, std::nullopt);
    QVERIFY(other != begun);
}

void TestLanguageOpen::fileDialogIsClosed()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    InterfaceLanguage language(Language::English);
    DialogFileChooser chooser(language);
    bool wasOpen = false;
    QTimer::singleShot(0, qApp, [&] {
        wasOpen = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        language.setCurrent(Language::German);
    });
    QCOMPARE(chooser.openFile(nullptr, QStringLiteral("Open"), QStringLiteral("All (*)")), QString());
    QVERIFY(wasOpen);
    QStringList said;
    QTimer::singleShot(0, qApp, [&] {
        said = saidIn(*QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
    });
    chooser.saveFile(nullptr, QStringLiteral("Speichern"), QStringLiteral("plan"), QStringLiteral("Alle (*)"));
    QVERIFY2(said.join(u'\n').contains(QStringLiteral("Abbrechen")), qPrintable(said.join(u'\n')));
}

void TestLanguageOpen::statusIsNotLeftBehind()
{
    const auto program = TestLanguageOpen::program(Language::English);
    program->home().showDone(QStringLiteral("Written: plan"));
    const auto said = [&] { return saidIn(program->home()).join(u'\n'); };
    QVERIFY(said().contains(QStringLiteral("Written: plan")));
    program->language.setCurrent(Language::German);
    QVERIFY(!said().contains(QStringLiteral("Written: plan")));
}

void TestLanguageOpen::leftBehind(QWidget &window, InterfaceLanguage &language, const QString &place, QStringList &found)
{
    language.setCurrent(Language::English);
    const std::vector<Said> english = allSaidIn(window);
    language.setCurrent(Language::German);
    const std::vector<Said> german = allSaidIn(window);
    // Some texts exist in one language only, such as the words of a form that Zoom shows in English.
    QSet<QString> both;
    for (const Said &said : german)
        both.insert(said.where + said.text);
    for (const Said &said : english) {
        if (both.contains(said.where + said.text))
            found << QStringLiteral("%1\t%2, %3").arg(said.text, place, said.where);
    }
}

/// What stays must be a name, a number, a link or the host's own words.
void TestLanguageOpen::nothingReadsTheSame()
{
    QStringList found;
    {
        WindowFixture window;
        pressNext(window);
        fillRichly(window);
        for (int id = EinlassWizard::Begin; id <= EinlassWizard::Outputs; ++id) {
            window.language.setCurrent(Language::English);
            window.wizard.goTo(id);
            leftBehind(window.wizard, window.language, QStringLiteral("page %1").arg(window.wizard.currentId()), found);
        }
    }
    const auto program = TestLanguageOpen::program(Language::English);
    leftBehind(program->home(), program->language, QStringLiteral("first window"), found);
    SettingsDialog settings(program->services, QStringLiteral("/folder"));
    settings.show();
    for (int page = SettingsDialog::Languages; page <= SettingsDialog::Data; ++page) {
        settings.showPage(SettingsDialog::Page(page));
        leftBehind(settings, program->language, QStringLiteral("settings %1").arg(page), found);
    }
    Plan plan;
    fillFinished(plan);
    plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=6");
    DuplicateDialog duplicate(plan, program->services);
    duplicate.show();
    leftBehind(duplicate, program->language, QStringLiteral("duplicate"), found);
    QStringList wrong;
    for (const QString &line : found) {
        QString rest = line.section(u'\t', 0, 0).remove(u'&');
        for (const QString &neutral : m_neutral)
            rest.remove(QRegularExpression(neutral, QRegularExpression::UseUnicodePropertiesOption));
        static const QRegularExpression noLetters(QStringLiteral("[^\\p{L}]"));
        if (rest.remove(noLetters).size() > 1)
            wrong << line;
    }
    for (const QString &line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY2(wrong.isEmpty(), "the lines above read the same in both languages");
}

} // namespace

QTEST_MAIN(TestLanguageOpen)
#include "tst_language_open.moc"
