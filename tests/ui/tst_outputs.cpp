// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out and by which way it reaches the participants, and what is out of date once it was sent.
#include "window_fixture.h"

#include "plan/plan_file.h"
#include "widgets/why_button.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace einlass;

class TestOutputs : public QObject
{
    Q_OBJECT

private slots:
    void pagesBeginWithAnAnswer();
    void wayIsRememberedForTheOccasion();
    void copiesWhatAStepHandsOut();
    void sentInvitationGoesOutOfDate();
    void savesTheFileOfAStep();
    void detailChangesTheInvitation();
    void extrasReachTheInvitation();
    void oldRulesAreTold();
    void reviewIsSaid();
    void tabsAreReachedByTab();
};

namespace {

/// A DFNconf meeting that lacks nothing.
void fillReady(WindowFixture &window)
{
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
        plan.participants.recipients = {QStringLiteral("Anna Müller <anna.mueller@lmu.de>"), QStringLiteral("b@lmu.de")};
        plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
        plan.languages = {Language::English};
    });
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48159263");
    secrets.hostPin = QStringLiteral("73519284");
    window.model.setSecrets(secrets);
}

void goToOutputs(WindowFixture &window)
{
    while (window.wizard.nextId() != -1) {
        const int before = window.wizard.currentId();
        window.wizard.next();
        QVERIFY(window.wizard.currentId() != before);
        if (before == EinlassWizard::Begin)
            fillReady(window);
    }
    QCoreApplication::processEvents();
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
}

void choose(QComboBox *box, const QString &name)
{
    const int index = box->findData(name);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

void TestOutputs::pagesBeginWithAnAnswer()
{
    WindowFixture window;
    while (window.wizard.nextId() != -1) {
        window.wizard.next();
        if (window.wizard.currentId() == EinlassWizard::Occasion)
            fillReady(window);
        QCoreApplication::processEvents();
        QVERIFY2(!qobject_cast<WhyButton *>(window.wizard.focusWidget()), qPrintable(QString::number(window.wizard.currentId())));
    }
}

void TestOutputs::wayIsRememberedForTheOccasion()
{
    WindowFixture window;
    goToOutputs(window);
    auto *way = window.find<QComboBox>("wayCombo");
    QCOMPARE(way->currentData().toString(), QStringLiteral("mail"));
    choose(way, QStringLiteral("calendar"));
    QCOMPARE(window.model.plan().outgoing.way, std::optional(Way::Calendar));
    QVERIFY(window.find<QPushButton>("deliver-place-copy")->isVisibleTo(&window.wizard));
    window.model.update([](Plan &plan) { plan.outgoing.way.reset(); });
    QCoreApplication::processEvents();
    QCOMPARE(way->currentData().toString(), QStringLiteral("calendar"));
}

void TestOutputs::copiesWhatAStepHandsOut()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QPushButton>("deliver-recipients-semicolon")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("anna.mueller@lmu.de; b@lmu.de"));
    window.find<QPushButton>("deliver-recipients-comma")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("anna.mueller@lmu.de, b@lmu.de"));
    window.find<QPushButton>("deliver-subject-copy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral(": Sitzung")));
    window.find<QPushButton>("deliver-body-copy")->click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(QStringLiteral("48159263")) && data->html().contains(QStringLiteral("48159263")));
    QVERIFY(!data->text().contains(QStringLiteral("73519284")));
}

void TestOutputs::sentInvitationGoesOutOfDate()
{
    WindowFixture window;
    goToOutputs(window);
    window.find<QPushButton>("markSentButton")->click();
    QCOMPARE(window.model.plan().outgoing.sent.size(), std::size_t(1));
    QCOMPARE(window.model.plan().outgoing.sent.front().on, QDate(2027, 3, 30));
    auto *sent = window.find<QLabel>("sentText");
    const QString upToDate = sent->text();
    QVERIFY(!upToDate.isEmpty() && !upToDate.contains(u'\n'));
    AccessSecrets other = window.model.secrets();
    other.participantCode = QStringLiteral("11112222");
    window.model.setSecrets(other);
    QCOMPARE(window.model.plan().access.revision, 1);
    QCoreApplication::processEvents();
    QVERIFY2(sent->text().contains(QStringLiteral("B20")), qPrintable(sent->text()));
    window.find<QPushButton>("markSentButton")->click();
    QVERIFY2(!sent->text().contains(QStringLiteral("B20")), qPrintable(sent->text()));
}

void TestOutputs::savesTheFileOfAStep()
{
    WindowFixture window;
    goToOutputs(window);
    window.files.answer = window.path("draft.eml");
    window.find<QPushButton>("deliver-open-open")->click();
    QFile file(window.path("draft.eml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("X-Unsent: 1"));
    QVERIFY(window.openedUrl.endsWith(QStringLiteral("draft.eml")));
    window.files.answer = window.path("missing/draft.eml");
    window.find<QPushButton>("deliver-open-save")->click();
    QStringList states;
    for (const QLabel *label : window.wizard.findChildren<QLabel *>(QStringLiteral("statusText")))
        states << label->text();
    QVERIFY2(states.join(u' ').contains(QStringLiteral("cannot be written")), qPrintable(states.join(u'|')));
}

void TestOutputs::detailChangesTheInvitation()
{
    WindowFixture window;
    goToOutputs(window);
    auto *text = window.find<QPlainTextEdit>("textInvitation");
    const qsizetype brief = text->toPlainText().size();
    choose(window.find<QComboBox>("detailCombo"), QStringLiteral("full"));
    QCoreApplication::processEvents();
    QVERIFY(text->toPlainText().size() > brief);
}

void TestOutputs::extrasReachTheInvitation()
{
    WindowFixture window;
    window.wizard.next();
    fillReady(window);
    window.find<QToolButton>("invitationExtras")->click();
    type(window.find<QPlainTextEdit>("accessibilityEdit"), QStringLiteral("Captions are on."));
    choose(window.find<QComboBox>("guestZone1Combo"), QStringLiteral("America/New_York"));
    QCOMPARE(window.model.plan().schedule.guestZones, QStringList{QStringLiteral("America/New_York")});
    while (window.wizard.nextId() != -1)
        window.wizard.next();
    QCoreApplication::processEvents();
    const QString text = window.find<QPlainTextEdit>("textInvitation")->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Captions are on.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("America/New_York")), qPrintable(text));
}

void TestOutputs::oldRulesAreTold()
{
    WindowFixture window;
    window.wizard.next();
    fillReady(window);
    const QString file = window.path("plan.einlass.json");
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    Plan plan = window.model.plan();
    plan.checked = {QStringLiteral("lmu"), QStringLiteral("LMU, terms 2019"), {{QStringLiteral("B20/gate"), true}}, {}};
    old.write(writePlan(plan));
    old.close();
    window.openInstead(file);
    QStringList shown;
    for (const QLabel *label : window.wizard.findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.join(u' ').contains(QStringLiteral("LMU, terms 2019")));
}

void TestOutputs::reviewIsSaid()
{
    WindowFixture window;
    QVERIFY(!window.find<QLabel>("reviewNotice")->isVisibleTo(&window.wizard));
    window.services.now = [] { return QDateTime(QDate(2031, 1, 1), QTime(9, 0)); };
    window.language.setCurrent(Language::German);
    QCoreApplication::processEvents();
    QVERIFY(window.find<QLabel>("reviewNotice")->isVisibleTo(&window.wizard));
}

void TestOutputs::tabsAreReachedByTab()
{
    WindowFixture window;
    goToOutputs(window);
    auto *bar = window.find<QTabWidget>("documentTabs")->tabBar();
    for (int presses = 0; presses < 60 && !bar->hasFocus(); ++presses)
        QTest::keyClick(window.wizard.focusWidget(), Qt::Key_Tab);
    QVERIFY(bar->hasFocus());
    // Before what they show.
    QTest::keyClick(bar, Qt::Key_Tab);
    QVERIFY(window.find<QTabWidget>("documentTabs")->isAncestorOf(window.wizard.focusWidget()));
    QTest::keyClick(window.wizard.focusWidget(), Qt::Key_Backtab);
    QVERIFY(bar->hasFocus());
}

QTEST_MAIN(TestOutputs)
#include "tst_outputs.moc"
