// SPDX-License-Identifier: GPL-3.0-or-later
// Switching the language while menus, questions, help, print preview and file dialogs are open.
#include "language_fixture.h"
#include "said.h"

#include "print_dialogs.h"

#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
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

class TestLanguageOpen : public QObject
{
    Q_OBJECT

private:
    /// Opens something in a program that begins in `from` and is switched, and in one that begins in `to`.
    static void compare(const std::function<QWidget *(HomeFixture &)> &open)
    {
        QFETCH(Language, from);
        QFETCH(Language, to);
        QStringList after;
        {
            const auto switched = programIn(from);
            QWidget *opened = open(*switched);
            QVERIFY(opened && opened->isVisible());
            switched->language.setCurrent(to);
            QCoreApplication::processEvents();
            QVERIFY(opened->isVisible());
            after = saidIn(*opened);
            opened->close();
        }
        const auto begun = programIn(to);
        QWidget *opened = open(*begun);
        QCoreApplication::processEvents();
        const QStringList now = saidIn(*opened);
        opened->close();
        QVERIFY(!now.isEmpty());
        const QString wrong = differences(after, now);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

private slots:
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
};

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
        HomeFixture::find<QAction>(program.home(), "homeDelete")->trigger();
        return static_cast<QWidget *>(program.home().findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
    });
}

void TestLanguageOpen::wizardQuestion()
{
    compare([](HomeFixture &program) {
        emit program.home().meetingRequested(QStringLiteral("one"));
        HomeFixture::find<QAction>(program.wizard(), "deleteAction")->trigger();
        return static_cast<QWidget *>(program.wizard().findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
    });
}

void TestLanguageOpen::about()
{
    compare([](HomeFixture &program) {
        HomeFixture::find<QAction>(program.home(), "homeAbout")->trigger();
        return static_cast<QWidget *>(program.home().findChild<QMessageBox *>(QStringLiteral("aboutBox")));
    });
}

void TestLanguageOpen::keys()
{
    compare([](HomeFixture &program) {
        HomeFixture::find<QAction>(program.home(), "homeKeys")->trigger();
        return program.home().findChild<QWidget *>(QStringLiteral("keysWindow"));
    });
}

void TestLanguageOpen::help()
{
    compare([](HomeFixture &program) {
        HomeFixture::find<QAction>(program.home(), "homeHelp")->trigger();
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
    QTemporaryDir folder;
    SettingsPreferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    DialogFileChooser chooser(language, preferences);
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

} // namespace

QTEST_MAIN(TestLanguageOpen)
#include "tst_language_open.moc"
