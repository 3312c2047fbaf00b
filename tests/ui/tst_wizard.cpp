// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard_steps.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace einlass;

Q_DECLARE_METATYPE(einlass::Language)

class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void fromFirstToLastByKeyboard_data();
    void fromFirstToLastByKeyboard();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void languageKeepsAnswers();
    void missingAnswersAreSaid();
    void jumpAndStraightBack();
    void fitsSmallScreens();
};

namespace {

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

bool isControl(const QWidget *widget)
{
    const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget())
        || QByteArray(widget->metaObject()->className()).startsWith("QCalendar");
    return !inner && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
        && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget));
}

QString nameOfControl(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

/// Calls `look` on every page, the first one included.
void onEveryPage(WindowFixture &window, const std::function<void()> &look)
{
    look();
    pressNext(window);
    fillRichly(window);
    for (int before = -1; before != window.wizard.currentId(); window.wizard.next()) {
        QCoreApplication::processEvents();
        look();
        before = window.wizard.currentId();
        if (window.wizard.nextId() == -1)
            break;
    }
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
}

} // namespace

void TestWizard::fromFirstToLastByKeyboard_data()
{
    languages();
}

void TestWizard::fromFirstToLastByKeyboard()
{
    QFETCH(Language, language);
    WindowFixture window(language);
    answerFirstPages(window);
    QCOMPARE(window.wizard.currentId(), 1);
    pressNext(window);
    type(window.find<QPlainTextEdit>("recipientsEdit"), QStringLiteral("Änne Groß <aenne@lmu.de>\neva@lmu.de"));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Schedule));
    QTest::keyClick(window.find<QDateTimeEdit>("startEdit"), Qt::Key_Up);
    pressNext(window);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Tool));
    window.model.update([](Plan &plan) { plan.tool = Tool::Dfnconf; });
    while (window.wizard.nextId() != -1) {
        const int before = window.wizard.currentId();
        pressNext(window);
        QVERIFY(window.wizard.currentId() > before);
    }
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
    const Plan &plan = window.model.plan();
    QCOMPARE(plan.title, QStringLiteral("Übung für Anfänger"));
    QCOMPARE(plan.host.name, QStringLiteral("Jörg Müller"));
    QCOMPARE(plan.participants.recipients.size(), 2);
    QVERIFY(plan.schedule.start && plan.schedule.start->date > QDate(2027, 3, 30));
    QCOMPARE(window.preferences.value(QLatin1String(preferenceHostName)), QStringLiteral("Jörg Müller"));
    QVERIFY(window.wizard.windowTitle().contains(plan.title));
}

void TestWizard::everyControlHasAName_data()
{
    languages();
}

void TestWizard::everyControlHasAName()
{
    QFETCH(Language, language);
    WindowFixture window(language);
    QStringList nameless;
    onEveryPage(window, [&] {
        for (const QWidget *widget : window.wizard.findChildren<QWidget *>()) {
            if (isControl(widget) && nameOfControl(widget).isEmpty())
                nameless << QStringLiteral("page %1: %2 %3").arg(window.wizard.currentId())
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestWizard::mnemonicsAreUnique_data()
{
    languages();
}

void TestWizard::mnemonicsAreUnique()
{
    QFETCH(Language, language);
    WindowFixture window(language);
    QStringList twice;
    onEveryPage(window, [&] {
        QMap<QString, QString> owners;
        for (const QWidget *widget : window.wizard.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!widget->isVisible() || !(button || (label && label->buddy())))
                continue;
            const QString text = button ? button->text() : label->text();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && owners.contains(key))
                twice << QStringLiteral("page %1, %2: “%3” and “%4”").arg(window.wizard.currentId())
                             .arg(key, owners.value(key), text);
            owners.insert(key, text);
        }
    });
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestWizard::languageKeepsAnswers()
{
    WindowFixture window(Language::English);
    const auto *next = window.find<QAbstractButton>("nextButton");
    QCOMPARE(next->text(), QStringLiteral("&Next >"));
    answerFirstPages(window);
    fillRichly(window);
    const Plan before = window.model.plan();
    type(window.find<QPlainTextEdit>("recipientsEdit"), QStringLiteral("half@written"));
    auto *combo = window.find<QComboBox>("languageCombo");
    for (const auto &[key, text] : {std::pair{Qt::Key_Up, "&Weiter >"}, {Qt::Key_Down, "&Next >"},
                                    {Qt::Key_Up, "&Weiter >"}}) {
        QTest::keyClick(combo, key);
        QTRY_COMPARE(next->text(), QString::fromUtf8(text));
        QCOMPARE(window.model.plan(), before);
    }
    QCOMPARE(window.preferences.value(QLatin1String(preferenceLanguage)), QStringLiteral("de"));
    QCOMPARE(window.find<QPlainTextEdit>("recipientsEdit")->toPlainText(), QStringLiteral("half@written"));
    QVERIFY(window.find<QDateTimeEdit>("startEdit")->text().startsWith(QStringLiteral("12. ")));
    QCOMPARE(window.find<QComboBox>("occasionCombo")->currentData().toString(), QStringLiteral("lecture"));
}

void TestWizard::missingAnswersAreSaid()
{
    WindowFixture window;
    pressNext(window);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    const auto *title = window.find<QLineEdit>("titleEdit");
    QVERIFY(!title->accessibleDescription().isEmpty());
    const QString asked = title->accessibleDescription();
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("x"));
    QVERIFY(title->accessibleDescription() != asked);
}

void TestWizard::jumpAndStraightBack()
{
    WindowFixture window;
    pressNext(window);
    fillRichly(window);
    window.wizard.goTo(EinlassWizard::Check);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Check));
    auto *back = window.find<QAbstractButton>("returnButton");
    QVERIFY(!back->isVisible());
    window.wizard.activateWindow();
    window.wizard.jumpTo(QStringLiteral("/participants/expected"));
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::People));
    QCOMPARE(window.wizard.focusWidget(), window.find<QSpinBox>("peopleSpin"));
    QVERIFY(back->isVisible());
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Check));
    QVERIFY(!back->isVisible());
    // Every finding of a rich plan leads somewhere.
    for (const Finding &finding : window.model.evaluation().findings) {
        if (!finding.blocks())
            continue;
        window.wizard.goTo(EinlassWizard::Check);
        window.wizard.jumpTo(finding.fields.value(0));
        QVERIFY2(window.wizard.currentId() != EinlassWizard::Check, qPrintable(finding.clause));
    }
}

void TestWizard::fitsSmallScreens()
{
    WindowFixture window(Language::German);
    onEveryPage(window, [&] {
        const QSize least = window.wizard.minimumSize().expandedTo(window.wizard.minimumSizeHint());
        QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                 qPrintable(QStringLiteral("page %1: %2 x %3").arg(window.wizard.currentId())
                                .arg(least.width()).arg(least.height())));
    });
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
