// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists of recipients: by keyboard alone, without freezing, stopped on the way.
#include "people_fixture.h"
#include "plan/plan_file.h"
#include "wizard_steps.h"

#include <QListWidget>
#include <QProgressBar>

using namespace einlass;

class TestRecipientsMany : public QObject
{
    Q_OBJECT

private slots:
    void exceptionsStayFluid();
    void thousandRecipients();
    void fiveThousandByKeyboard();
    void hundredThousandDoNotFreeze();
    void readingCanBeStopped();
    void leavingWhileReading();
    void openingAnotherPlanEndsTheReading();
    void pictures_data();
    void pictures();
};

void TestRecipientsMany::exceptionsStayFluid()
{
    PeopleFixture window;
    window.model.update([](Plan &plan) { plan.tool = Tool::Zoom; });
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("p%1@cuni.cz\n").arg(i);
    window.write(text);
    window.wizard.goTo(EinlassWizard::Protection);
    auto *list = window.find<QListWidget>("exceptionsList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 500);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(window.model.plan().confirmations.admittedAddresses, QStringList{QStringLiteral("p0@cuni.cz")});
    window.press("copyExceptionsButton");
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'@'), 500);
    window.press("admitAllButton");
    QCOMPARE(window.model.plan().confirmations.admittedAddresses.size(), 500);
    QVERIFY(window.model.derived().unadmittedAddresses.isEmpty());
}

void TestRecipientsMany::fiveThousandByKeyboard()
{
    PeopleFixture window;
    window.paste(mixedAddresses(5000));
    QElapsedTimer timer;
    timer.start();
    window.key(Qt::Key_Tab);
    const qint64 added = timer.elapsed();
    QTRY_COMPARE(window.table->model()->rowCount(), 5000);
    window.tabTo("takeSuggestionsButton");
    timer.restart();
    window.key(Qt::Key_Space);
    const qint64 mended = timer.elapsed();
    window.tabTo("removeBadButton");
    window.key(Qt::Key_Space);
    QCOMPARE(window.table->model()->rowCount(), 4500);
    window.tabTo("recipientsTable");
    timer.restart();
    for (int i = 0; i < 200; ++i)
        window.key(i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Down);
    window.key(Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const qint64 walked = timer.elapsed();
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.tabTo("recipientsToListsButton");
    window.key(Qt::Key_Space);
    QCOMPARE(window.model.plan().participants.lists.size(), std::size_t(250));
    window.tabTo("domainsList");
    window.key(Qt::Key_Space);
    QCOMPARE(window.model.plan().confirmations.officialDomains.size(), 1);
    timer.restart();
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("another"); });
    const qint64 editing = timer.elapsed();
    qInfo("5000 mixed: %lld ms to add, %lld ms to mend 500, %lld ms for 201 steps in the table, %lld ms for the next edit",
          added, mended, walked, editing);
    QVERIFY(added < 2000 && mended < 2000 && walked < 4000 && editing < 500);
}

void TestRecipientsMany::hundredThousandDoNotFreeze()
{
    PeopleFixture window;
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("Person Nr%1 <person%1@campus.lmu.de>\n").arg(i);
    Stall stall;
    QElapsedTimer timer;
    timer.start();
    window.paste(text);
    QVERIFY(window.edit->toPlainText().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(window.table->model()->rowCount(), 100'000, 20'000);
    const qint64 all = timer.elapsed();
    timer.restart();
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("another"); });
    qInfo("100000 pasted: %lld ms until they stand there, %lld ms at most without reaction, %lld ms for the next edit",
          all, stall.longest(), timer.elapsed());
    QVERIFY(stall.longest() < 2000);
}

void TestRecipientsMany::readingCanBeStopped()
{
    PeopleFixture window;
    window.paste(QStringLiteral("a@lmu.de\n").repeated(60'000) + mixedAddresses(20'000));
    QVERIFY(window.find<QProgressBar>("recipientsProgress")->isVisible());
    window.press("stopReadingButton");
    QTRY_VERIFY(!window.find<QProgressBar>("recipientsProgress")->isVisible());
    QVERIFY2(window.status().startsWith(QStringLiteral("Stopped")), qPrintable(window.status()));
    QVERIFY(window.recipients().isEmpty());
}

void TestRecipientsMany::leavingWhileReading()
{
    {
        PeopleFixture window;
        window.paste(mixedAddresses(50'000));
    }
    PeopleFixture window;
    window.paste(mixedAddresses(20'000));
    window.wizard.goTo(EinlassWizard::Schedule);
    QTRY_COMPARE_WITH_TIMEOUT(window.recipients().size(), 20'000, 20'000);
}

/// What was read for one plan never comes into another one.
void TestRecipientsMany::openingAnotherPlanEndsTheReading()
{
    PeopleFixture window;
    window.paste(mixedAddresses(50'000));
    QMimeData waiting;
    waiting.setText(QStringLiteral("waiting@lmu.de\n").repeated(20'000));
    window.drop(waiting);
    QVERIFY(window.find<QProgressBar>("recipientsProgress")->isVisible());
    Plan other;
    fillFinished(other);
    other.title = QStringLiteral("Other");
    const QString file = window.fileWith("other.einlass.json", writePlan(other));
    window.openInstead(file);
    QCOMPARE(window.model.plan().title, QStringLiteral("Other"));
    QVERIFY(!window.find<QProgressBar>("recipientsProgress")->isVisible());
    QTest::qWait(3000);
    QVERIFY(window.recipients().isEmpty());
    // The new plan's own list is read as ever, also when it comes at once.
    window.wizard.goTo(EinlassWizard::People);
    window.paste(mixedAddresses(20'000));
    window.openInstead(file);
    window.wizard.goTo(EinlassWizard::People);
    window.paste(QStringLiteral("Anna <anna@lmu.de>\n").repeated(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(window.recipients(), QStringList{QStringLiteral("Anna <anna@lmu.de>")}, 20'000);
}

void TestRecipientsMany::pictures_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("de") << static_cast<int>(Language::German);
    QTest::newRow("en") << static_cast<int>(Language::English);
}

/// For people: EINLASS_PICTURES=FOLDER saves the page with something selected.
void TestRecipientsMany::pictures()
{
    const QString folder = qEnvironmentVariable("EINLASS_PICTURES");
    if (folder.isEmpty())
        QSKIP("EINLASS_PICTURES names no folder");
    QFETCH(int, language);
    PeopleFixture window(static_cast<Language>(language));
    window.wizard.resize(1180, 1150);
    window.write(mixedAddresses(400));
    const auto take = [&](const char *name, int row) {
        window.table->setFocus();
        window.table->selectRow(row);
        QTest::qWait(100);
        QVERIFY(window.wizard.grab().save(QStringLiteral("%1/recipients-%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
    };
    take("private", 5);
    take("look-alike", 7);
    take("list", 15);
    window.press("removeBadButton");
    window.find<QListWidget>("domainsList")->setFocus();
    take("left-out", 2);
}

void TestRecipientsMany::thousandRecipients()
{
    WindowFixture window;
    answerFirstPages(window);
    pressNext(window);
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many << QStringLiteral("person%1@campus.lmu.de").arg(i);
    window.find<QPlainTextEdit>("recipientsEdit")->setPlainText(many.join(u'\n'));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(window.find<QAbstractButton>("addRecipientsButton"), Qt::Key_Space);
    const qint64 adding = timer.restart();
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("another"); });
    const qint64 editing = timer.elapsed();
    qInfo("1000 recipients: %lld ms to add, %lld ms for the next edit", adding, editing);
    QCOMPARE(window.find<QTableView>("recipientsTable")->model()->rowCount(), 1000);
    QVERIFY(adding < 5000 && editing < 2000);
}

QTEST_MAIN(TestRecipientsMany)
#include "tst_recipients_many.moc"
