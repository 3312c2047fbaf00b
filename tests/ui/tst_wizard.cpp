// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

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
    void pastedInvitationFillsThePlan();
    void hostileInvitationDoesNoHarm();
    void recipientsAreJudged();
    void thousandRecipients();
    void datesAreDroppedMovedAdded();
    void jumpAndStraightBack();
    void backToBeginKeepsThePlan();
    void unsavedIsAskedFor();
    void keychainDoesNotBlock();
    void brokenFileIsSaid();
    void fitsSmallScreens();
};

namespace {

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void pressNext(WindowFixture &window)
{
    QTest::keyClick(window.find<QAbstractButton>("nextButton"), Qt::Key_Space);
}

/// Fills what the first pages must have.
void answerFirstPages(WindowFixture &window)
{
    pressNext(window);
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("Übung für Anfänger"));
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Jörg Müller"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("j.mueller@lmu.de"));
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

/// A plan that makes every page and most parts of it appear.
void fillRichly(WindowFixture &window)
{
    window.model.update([](Plan &plan) {
        plan.title = QStringLiteral("Übung");
        plan.host = {QStringLiteral("Jörg"), QStringLiteral("j@lmu.de"), {}, HostStatus::Employee, {}};
        plan.tool = Tool::Zoom;
        plan.schedule.start = LocalTime{QDate(2027, 4, 12), QTime(10, 15)};
        plan.schedule.durationMinutes = 90;
        plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
        plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de"), QStringLiteral("b@cuni.cz")};
        plan.participants.lists.push_back({QStringLiteral("l@lists.lrz.de"), 5, false, {}});
        plan.message.each = {QStringLiteral("Hallo"), QStringLiteral("Hello")};
        plan.recording = Recording{};
        plan.polls = Polls{};
        plan.votes = Votes::Open;
        plan.attendanceList = AttendanceList{};
        plan.remoteControl = RemoteControl{};
    });
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

void TestWizard::pastedInvitationFillsThePlan()
{
    WindowFixture window;
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    window.find<QPlainTextEdit>("pasteEdit")->setPlainText(QStringLiteral(
        "Jörg Müller lädt Sie zu einem geplanten Zoom-Meeting ein.\nThema: Analysis II\n"
        "Zoom-Meeting beitreten\nhttps://lmu-munich.zoom-x.de/j/60000000012?pwd=abcDEF123.1\n"
        "Meeting-ID: 600 0000 0012\nKenncode: 123456\n"));
    auto *summary = window.find<QWidget>("invitationSummary");
    QTRY_VERIFY(summary->isVisible());
    for (const QLabel *label : summary->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(QStringLiteral("123456")));
        QVERIFY(!label->text().contains(QStringLiteral("abcDEF")));
    }
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    const Plan &plan = window.model.plan();
    QCOMPARE(plan.title, QStringLiteral("Analysis II"));
    QCOMPARE(plan.tool, std::optional(Tool::Zoom));
    QCOMPARE(plan.access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("123456"));
    QCOMPARE(window.model.secrets().linkSecret, QStringLiteral("abcDEF123.1"));
    QVERIFY(!window.wizard.windowTitle().contains(QStringLiteral("123456")));
    QVERIFY(window.find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
}

void TestWizard::hostileInvitationDoesNoHarm()
{
    WindowFixture window;
    QTest::keyClick(window.find<QRadioButton>("beginPaste"), Qt::Key_Space);
    auto *edit = window.find<QPlainTextEdit>("pasteEdit");
    QString hostile = QStringLiteral("<h1>\u202e</h1>\nThema: <img src=x>\u202e\n").repeated(2000);
    hostile.append(QChar(0)).append(QChar(0xd800));
    edit->setPlainText(hostile);
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
}

void TestWizard::recipientsAreJudged()
{
    WindowFixture window;
    answerFirstPages(window);
    pressNext(window);
    auto *edit = window.find<QPlainTextEdit>("recipientsEdit");
    type(edit, QStringLiteral("anna@lmu.de; Jan Novák <jan@cuni.cz>, hans@gmail.com\nkaputt@@"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QTRY_COMPARE(window.model.plan().participants.recipients.size(), 4);
    QVERIFY(edit->toPlainText().isEmpty());
    auto *table = window.find<QTableView>("recipientsTable");
    QCOMPARE(table->model()->rowCount(), 4);
    auto *domains = window.find<QListWidget>("domainsList");
    QCOMPARE(domains->count(), 1);
    domains->setFocus();
    QTest::keyClick(domains, Qt::Key_Space);
    QCOMPARE(window.model.plan().confirmations.officialDomains, QStringList{QStringLiteral("cuni.cz")});
    QTest::keyClick(domains, Qt::Key_Space);
    QVERIFY(window.model.plan().confirmations.officialDomains.isEmpty());
    // The same address again is not a second recipient.
    type(edit, QStringLiteral("ANNA@LMU.DE"));
    pressNext(window);
    QVERIFY(window.model.plan().participants.recipients.size() >= 4);
    window.wizard.back();
    const auto size = window.model.plan().participants.recipients.size();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(window.model.plan().participants.recipients.size(), size - 1);
}

void TestWizard::thousandRecipients()
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

void TestWizard::datesAreDroppedMovedAdded()
{
    WindowFixture window;
    pressNext(window);
    fillRichly(window);
    window.wizard.goTo(EinlassWizard::Schedule);
    auto *list = window.find<QListWidget>("datesList");
    const auto press = [&window](const char *name) {
        QTest::keyClick(window.find<QAbstractButton>(name), Qt::Key_Space);
    };
    const Schedule &schedule = window.model.plan().schedule;
    QCOMPARE(list->count(), 4);
    list->setCurrentRow(1);
    press("dropDateButton");
    QCOMPARE(schedule.except, std::vector<QDate>{QDate(2027, 4, 19)});
    QCOMPARE(list->count(), 4);
    press("restoreDateButton");
    QVERIFY(schedule.except.empty());
    list->setCurrentRow(1);
    auto *moment = window.find<QDateTimeEdit>("dateEdit");
    moment->setDateTime(QDateTime(QDate(2027, 4, 20), QTime(12, 0), Qt::UTC));
    press("moveDateButton");
    QCOMPARE(schedule.moved.size(), std::size_t(1));
    QCOMPARE(schedule.moved.front().from, QDate(2027, 4, 19));
    QCOMPARE(schedule.moved.front().to, (LocalTime{QDate(2027, 4, 20), QTime(12, 0)}));
    moment->setDateTime(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    press("addDateButton");
    QCOMPARE(schedule.added.size(), std::size_t(1));
    QCOMPARE(list->count(), 5);
    auto *repeat = window.find<QComboBox>("recurrenceCombo");
    QTest::keyClick(repeat, Qt::Key_Down);
    QCOMPARE(schedule.recurrence, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=4"));
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

void TestWizard::backToBeginKeepsThePlan()
{
    WindowFixture window;
    answerFirstPages(window);
    const Plan plan = window.model.plan();
    window.wizard.back();
    QVERIFY(window.find<QRadioButton>("beginContinue")->isChecked());
    pressNext(window);
    QCOMPARE(window.model.plan(), plan);
    window.wizard.back();
    QTest::keyClick(window.find<QRadioButton>("beginNew"), Qt::Key_Space);
    pressNext(window);
    auto *question = window.find<QMessageBox>("unsavedQuestion");
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Begin));
    question->button(QMessageBox::Discard)->click();
    QTRY_COMPARE(window.wizard.currentId(), int(EinlassWizard::Occasion));
    QVERIFY(window.model.plan().title.isEmpty());
}

void TestWizard::unsavedIsAskedFor()
{
    WindowFixture window;
    answerFirstPages(window);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.wizard.close();
    QVERIFY(window.wizard.isVisible());
    window.find<QMessageBox>("unsavedQuestion")->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!window.wizard.findChild<QMessageBox *>());
    QVERIFY(window.wizard.isVisible());
    window.model.update(fillFinished);
    window.files.answer = window.path("mine.einlass.json");
    window.wizard.close();
    window.find<QMessageBox>("unsavedQuestion")->button(QMessageBox::Save)->click();
    QTRY_VERIFY(!window.wizard.isVisible());
    QVERIFY(QFile::exists(window.files.answer));
}

void TestWizard::keychainDoesNotBlock()
{
    WindowFixture window;
    answerFirstPages(window);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.model.update(fillFinished);
    window.files.answer = window.path("mine.einlass.json");
    window.secrets.problem = KeychainError{KeychainProblem::NoService, {"no keychain"}};
    QTest::keyClick(&window.wizard, Qt::Key_S, Qt::ControlModifier);
    auto *notice = window.find<QWidget>("noticeBar");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->accessibleName().contains(QStringLiteral("4711")));
    pressNext(window);
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::People));
    window.secrets.problem.reset();
    QTest::keyClick(window.find<QAbstractButton>("noticeRetryButton"), Qt::Key_Space);
    QTRY_VERIFY(!notice->isVisible());
}

void TestWizard::brokenFileIsSaid()
{
    WindowFixture window;
    answerFirstPages(window);
    const Plan plan = window.model.plan();
    QFile file(window.path("broken.einlass.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"einlass-plan/1\",\"occasion\":\"feast\"}");
    file.close();
    window.wizard.openPlan(file.fileName());
    QVERIFY(window.find<QWidget>("noticeBar")->isVisible());
    QVERIFY(window.find<QWidget>("noticeBar")->accessibleName().contains(QStringLiteral("broken.einlass.json")));
    QCOMPARE(window.model.plan(), plan);
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
