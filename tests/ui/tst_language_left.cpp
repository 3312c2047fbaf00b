// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing stays behind in the language before, and nothing reads the same in both but names.
#include "language_fixture.h"
#include "said.h"

#include "home/duplicate_dialog.h"
#include "settings/settings_dialog.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace einlass;

namespace {

class TestLanguageLeft : public QObject
{
    Q_OBJECT

private:
    static void leftBehind(QWidget &window, InterfaceLanguage &language, const QString &place, QStringList &found);

    QStringList m_neutral;

private slots:
    void initTestCase();
    void statusIsNotLeftBehind();
    void nothingReadsTheSame();
};

void TestLanguageLeft::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/words/neutral.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            m_neutral << line;
    }
}

void TestLanguageLeft::statusIsNotLeftBehind()
{
    const auto program = programIn(Language::English);
    program->home().showDone(QStringLiteral("Written: plan"));
    const auto said = [&] { return saidIn(program->home()).join(u'\n'); };
    QVERIFY(said().contains(QStringLiteral("Written: plan")));
    program->language.setCurrent(Language::German);
    QVERIFY(!said().contains(QStringLiteral("Written: plan")));
}

void TestLanguageLeft::leftBehind(QWidget &window, InterfaceLanguage &language, const QString &place, QStringList &found)
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
void TestLanguageLeft::nothingReadsTheSame()
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
    const auto program = programIn(Language::English);
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

QTEST_MAIN(TestLanguageLeft)
#include "tst_language_left.moc"
