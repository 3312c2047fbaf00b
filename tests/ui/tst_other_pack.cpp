// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the rules of another university: whatever they ask for can be answered, and it
// speaks of nobody else's tools and services.
#include "window_fixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>

using namespace einlass;

class TestOtherPack : public QObject
{
    Q_OBJECT

private slots:
    void confirmsOnTheCheckPage();
    void justifiesOnTheCheckPage();
    void asksWhereAnEditorStandsElsewhere();
    void builtInRulesAreAskedOnTheirPages();
    void speaksOfNobodyElse_data();
    void speaksOfNobodyElse();
};

namespace {

QString musterstadt()
{
    return QStringLiteral(TEST_DATA "/packs/musterstadt");
}

QString manifest()
{
    return musterstadt() + QStringLiteral("/pack.json");
}

void press(WindowFixture &window, const char *name)
{
    QTest::keyClick(window.find<QAbstractButton>(name), Qt::Key_Space);
}

void choose(WindowFixture &window, const char *combo, const char *answer)
{
    auto *box = window.find<QComboBox>(combo);
    box->setCurrentIndex(box->findData(QLatin1String(answer)));
    emit box->activated(box->currentIndex());
}

/// From the first page to the one before the check, as a host does.
void answer(WindowFixture &window, const char *occasion, const char *tool)
{
    press(window, "nextButton");
    choose(window, "occasionCombo", occasion);
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("Baustatik"));
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Kim Beispiel"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("kim@hs-musterstadt.example"));
    press(window, "nextButton");
    window.model.update([](Plan &plan) {
        plan.schedule.start = LocalTime{QDate(2027, 7, 20), QTime(9, 0)};
        plan.schedule.durationMinutes = 30;
        plan.participants.expected = 3;
    });
    while (window.wizard.currentId() < EinlassWizard::Tool)
        press(window, "nextButton");
    window.find<QRadioButton>(tool)->click();
    window.wizard.goTo(EinlassWizard::Check);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Check));
}

QStringList openClauses(const WindowFixture &window)
{
    QStringList open;
    for (const Finding &finding : window.model.evaluation().findings) {
        if (finding.blocks())
            open << finding.clause;
    }
    return open;
}

/// The texts that the current page and the window around it show.
QStringList shownTexts(const WindowFixture &window)
{
    QStringList texts;
    for (const auto *label : window.wizard.findChildren<QLabel *>())
        texts << (label->isVisible() ? label->text() : QString());
    for (const auto *button : window.wizard.findChildren<QAbstractButton *>())
        texts << (button->isVisible() ? button->text() : QString());
    for (const auto *box : window.wizard.findChildren<QComboBox *>()) {
        for (int i = 0; box->isVisible() && i < box->count(); ++i)
            texts << box->itemText(i);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

void TestOtherPack::confirmsOnTheCheckPage()
{
    WindowFixture window(Language::English, manifest());
    answer(window, "examination", "toolMeet");
    QCOMPARE(openClauses(window), QStringList{QStringLiteral("N8")});
    QCOMPARE(window.model.evaluation().compliant, std::optional(false));
    auto *confirmation = window.find<QCheckBox>("confirmN8");
    QVERIFY(confirmation->isVisible());
    QCOMPARE(confirmation->text(), QStringLiteral("The examination board has approved"));
    QVERIFY(shownTexts(window).join(u'\n').contains(QStringLiteral("needs the approval of the examination board")));
    confirmation->setFocus();
    QTest::keyClick(confirmation, Qt::Key_Space);
    QCOMPARE(window.model.evaluation().compliant, std::optional(true));
    QVERIFY(confirmation->isVisible() && confirmation->isChecked());
}

void TestOtherPack::justifiesOnTheCheckPage()
{
    WindowFixture window(Language::English, manifest());
    answer(window, "seminar", "toolZoom");
    QCOMPARE(openClauses(window), QStringList{QStringLiteral("N2")});
    auto *reason = window.find<QPlainTextEdit>("reasonN2");
    QVERIFY(reason->isVisible());
    // From anywhere the way leads here.
    window.wizard.goTo(EinlassWizard::Tool);
    window.wizard.jumpTo(QStringLiteral("/reasons/N2"));
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Check));
    QTRY_VERIFY(reason->hasFocus());
    type(reason, QStringLiteral("The groups need rooms that neither of the other tools has."));
    QCOMPARE(window.model.evaluation().compliant, std::optional(true));
    QVERIFY(reason->isVisible());
    window.model.update([](Plan &plan) { plan.tool = Tool::Meet; });
    QVERIFY(!reason->isVisible());
}

/// A clause of the same name that is asked for in another situation than ours.
void TestOtherPack::asksWhereAnEditorStandsElsewhere()
{
    const QTemporaryDir folder;
    for (const QString &name : QDir(musterstadt()).entryList(QDir::Files)) {
        QFile from(QDir(musterstadt()).filePath(name));
        QVERIFY(from.open(QIODevice::ReadOnly));
        QFile to(folder.filePath(name));
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(from.readAll().replace("\"N8\"", "\"C14a\"").replace("/N8\"", "/C14a\""));
    }
    WindowFixture window(Language::German, folder.filePath(QStringLiteral("pack.json")));
    answer(window, "examination", "toolDfnconf");
    QCOMPARE(openClauses(window), QStringList{QStringLiteral("C14a")});
    QCheckBox *shown = nullptr;
    for (auto *box : window.wizard.findChildren<QCheckBox *>(QStringLiteral("confirmC14a")))
        shown = box->isVisible() ? box : shown;
    QVERIFY(shown);
    QCOMPARE(shown->text(), QString::fromUtf8("Die Zustimmung des Prüfungsausschusses liegt vor"));
    shown->click();
    QCOMPARE(window.model.evaluation().compliant, std::optional(true));
}

void TestOtherPack::builtInRulesAreAskedOnTheirPages()
{
    WindowFixture window;
    press(window, "nextButton");
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Zoom;
        plan.votes = Votes::Open;
        plan.polls = Polls{PollTool::Meeting, false};
        plan.recording = Recording{};
        plan.recording->audience = Audience::Public;
    });
    window.wizard.goTo(EinlassWizard::Check);
    QVERIFY(openClauses(window).contains(QStringLiteral("B1")));
    for (const char *name : {"reasonB1", "reasonB25"})
        QCOMPARE(window.wizard.findChildren<QPlainTextEdit *>(QLatin1String(name)).size(), 1);
    for (const char *name : {"confirmC14a", "confirmC21"})
        QCOMPARE(window.wizard.findChildren<QCheckBox *>(QLatin1String(name)).size(), 1);
    window.wizard.jumpTo(QStringLiteral("/reasons/B1"));
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Tool));
}

void TestOtherPack::speaksOfNobodyElse_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("German") << int(Language::German);
    QTest::newRow("English") << int(Language::English);
}

void TestOtherPack::speaksOfNobodyElse()
{
    QFETCH(int, language);
    WindowFixture window(static_cast<Language>(language), manifest());
    static const QRegularExpression foreign(QStringLiteral("LMU|LRZ|EvaSys|M\u00fcnchen|Munich"));
    for (int id = EinlassWizard::Begin; id <= EinlassWizard::Outputs; ++id) {
        window.wizard.goTo(id);
        if (id == EinlassWizard::Occasion) {
            window.model.update([](Plan &plan) {
                fillFinished(plan);
                plan.host.email = QStringLiteral("kim@hs-musterstadt.example");
                plan.tool = Tool::Meet;
                plan.recording = Recording{};
                plan.polls = Polls{};
                plan.remoteControl = RemoteControl{};
            });
        }
        QCoreApplication::processEvents();
        const QStringList texts = shownTexts(window).filter(foreign);
        QVERIFY2(texts.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(id).arg(texts.join(u'|'))));
    }
}

QTEST_MAIN(TestOtherPack)
#include "tst_other_pack.moc"
