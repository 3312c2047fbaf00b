// SPDX-License-Identifier: GPL-3.0-or-later
// A code is on the clipboard for a while only, and marked as secret there.
#include "secret_clipboard.h"
#include "widgets/lent_secret.h"
#include "wizard_steps.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace einlass;
using namespace std::chrono_literals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void codeIsMarkedAndTakenAway();
    void whatOthersCopiedStays();
    void programEnds();
    void secondCodeTakesItsOwnTime();
    void fieldTellsIt_data();
    void fieldTellsIt();
    void checklistCopiesCodesForAWhile();
};

void TestClipboard::codeIsMarkedAndTakenAway()
{
    SecretClipboard clipboard(15ms);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(QStringLiteral("482915"));
    QCOMPARE(clipboardText(), QStringLiteral("482915"));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(ended.wait(2000));
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(ended.first().first().toBool(), true);
}

void TestClipboard::whatOthersCopiedStays()
{
    SecretClipboard clipboard(15ms);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(QStringLiteral("482915"));
    QGuiApplication::clipboard()->setText(QStringLiteral("shopping list"));
    QVERIFY(ended.wait(2000));
    QCOMPARE(clipboardText(), QStringLiteral("shopping list"));
    QCOMPARE(ended.first().first().toBool(), false);
}

void TestClipboard::programEnds()
{
    {
        SecretClipboard clipboard;
        QCOMPARE(clipboard.time(), 60s);
        clipboard.copy(QStringLiteral("482915"));
        QCOMPARE(clipboardText(), QStringLiteral("482915"));
    }
    QCOMPARE(clipboardText(), QString());
    {
        SecretClipboard clipboard;
        clipboard.copy(QStringLiteral("482915"));
        QGuiApplication::clipboard()->setText(QStringLiteral("shopping list"));
    }
    QCOMPARE(clipboardText(), QStringLiteral("shopping list"));
}

void TestClipboard::secondCodeTakesItsOwnTime()
{
    SecretClipboard first(15ms);
    SecretClipboard second(10min);
    QSignalSpy ended(&first, &SecretClipboard::ended);
    first.copy(QStringLiteral("111111"));
    second.copy(QStringLiteral("222222"));
    QVERIFY(ended.wait(2000));
    QCOMPARE(clipboardText(), QStringLiteral("222222"));
}

void TestClipboard::fieldTellsIt_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("lent");
    QTest::addColumn<QString>("over");
    QTest::newRow("English") << int(Language::English) << QStringLiteral("Host PIN: on the clipboard, and deleted there after 60 seconds.")
                             << QStringLiteral("Host PIN: no longer on the clipboard.");
    QTest::newRow("German") << int(Language::German) << QStringLiteral("Veranstalter-PIN: in der Zwischenablage; wird dort nach 60 Sekunden gelöscht.")
                            << QStringLiteral("Veranstalter-PIN: nicht mehr in der Zwischenablage.");
}

void TestClipboard::fieldTellsIt()
{
    QFETCH(int, language);
    QFETCH(QString, lent);
    QFETCH(QString, over);
    WindowFixture window(Language::English);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
    });
    AccessSecrets secrets;
    secrets.hostPin = QStringLiteral("482915");
    secrets.participantCode = QStringLiteral("730164");
    window.model.setSecrets(secrets);
    auto *copy = window.find<QToolButton>("hostPinCopy");
    copy->click();
    QCOMPARE(clipboardText(), secrets.hostPin);
    auto *note = copy->parentWidget()->findChild<LentSecret *>();
    QVERIFY(note && note->isVisibleTo(copy->parentWidget()));
    // Said in whatever language the window speaks by then.
    window.language.setCurrent(Language(language));
    QCoreApplication::processEvents();
    QCOMPARE(note->findChild<QLabel *>(QStringLiteral("statusText"))->text(), lent);
    note->findChild<SecretClipboard *>()->clear();
    QCOMPARE(note->findChild<QLabel *>(QStringLiteral("statusText"))->text(), over);
    QCOMPARE(clipboardText(), QString());
}

void TestClipboard::checklistCopiesCodesForAWhile()
{
    WindowFixture window(Language::English);
    AccessSecrets secrets;
    secrets.hostPin = QStringLiteral("482915");
    secrets.participantCode = QStringLiteral("730164");
    pressNext(window);
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
    });
    window.model.setSecrets(secrets);
    window.wizard.goTo(EinlassWizard::SetUp);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::SetUp));
    QPushButton *button = nullptr;
    for (QPushButton *each : window.wizard.findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Copy guest PIN") && each->isVisible())
            button = each;
    }
    QVERIFY(button);
    button->click();
    QCOMPARE(clipboardText(), QStringLiteral("730164"));
    auto *note = button->parentWidget()->findChild<LentSecret *>();
    QVERIFY(note && note->isVisible());
    note->findChild<SecretClipboard *>()->clear();
    QCOMPARE(clipboardText(), QString());
}

} // namespace

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
