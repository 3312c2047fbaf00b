// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_memory.h"
#include "invitation_facts.h"
#include "plan_keeper.h"
#include "recurrence_choice.h"
#include "widgets/field_box.h"
#include "widgets/finding_label.h"
#include "widgets/moment_edit.h"
#include "widgets/number_box.h"
#include "widgets/recipients_table.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>

using namespace einlass;

class TestKit : public QObject
{
    Q_OBJECT

private slots:
    void languageSwitches();
    void fieldBoxNamesItsEditor();
    void fieldBoxShowsItsFindings();
    void findingSaysItsWeight_data();
    void findingSaysItsWeight();
    void editsComeFromTheUserOnly();
    void preferencesLast();
    void recurrenceInWords_data();
    void recurrenceInWords();
    void factsWithoutSecrets();
    void manyRecipientsStayQuick();
    void keeperKeepsSecretsApart();
    void keeperSaysWhatIsWrong();
    void keeperSavesDrafts();
    void keeperLoadsLaterThanTyped();
};

namespace {

Finding finding(Binding binding, bool open, const QString &field)
{
    Finding made;
    made.clause = QStringLiteral("B1");
    made.binding = binding;
    made.open = open;
    made.fields = QStringList{field};
    made.message = {QStringLiteral("Meldung <b>"), QStringLiteral("message <b>")};
    made.remedy = {QStringLiteral("Abhilfe"), QStringLiteral("remedy")};
    return made;
}

} // namespace

void TestKit::languageSwitches()
{
    InterfaceLanguage language(Language::English);
    QSignalSpy changed(&language, &InterfaceLanguage::changed);
    QCOMPARE(QLocale().language(), QLocale::English);
    language.setCurrent(Language::German);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QLocale().language(), QLocale::German);
    language.setCurrent(Language::German);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(language.locale().toString(QDate(2027, 3, 1), QStringLiteral("dddd")), QStringLiteral("Montag"));
}

void TestKit::fieldBoxNamesItsEditor()
{
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("titleEdit"));
    FieldBox box(line, {QStringLiteral("/title")});
    QCOMPARE(box.objectName(), QStringLiteral("titleEditBox"));
    box.setTexts(QStringLiteral("R&&D &title"), QStringLiteral("help"));
    QCOMPARE(line->accessibleName(), QStringLiteral("R&D title"));
    QCOMPARE(line->accessibleDescription(), QStringLiteral("help"));
    box.setProblem(QStringLiteral("missing"));
    QCOMPARE(line->accessibleDescription(), QStringLiteral("help missing"));
    QVERIFY(box.answers(QStringLiteral("/title")));
    QVERIFY(box.answers(QStringLiteral("/title/0")));
    QVERIFY(!box.answers(QStringLiteral("/titles")));
}

void TestKit::fieldBoxShowsItsFindings()
{
    auto *line = new QLineEdit;
    FieldBox box(line, {QStringLiteral("/content")});
    box.setTexts(QStringLiteral("Content"));
    const Finding mine = finding(Binding::Gate, true, QStringLiteral("/content/0"));
    const Finding other = finding(Binding::Gate, true, QStringLiteral("/tool"));
    box.setFindings({mine, other, mine}, Language::English);
    const auto shown = [&box] {
        int count = 0;
        for (const auto *label : box.findChildren<FindingLabel *>())
            count += label->isHidden() ? 0 : 1;
        return count;
    };
    QCOMPARE(shown(), 2);
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("message <b>")));
    box.setFindings({other}, Language::German);
    QCOMPARE(shown(), 0);
    QVERIFY(line->accessibleDescription().isEmpty());
}

void TestKit::findingSaysItsWeight_data()
{
    QTest::addColumn<int>("binding");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("weight");
    const auto row = [](const char *name, Binding binding, bool open, const char *weight) {
        QTest::newRow(name) << static_cast<int>(binding) << open << QString::fromLatin1(weight);
    };
    row("gate", Binding::Gate, true, "Blocks");
    row("reason", Binding::Justify, true, "Reason needed");
    row("reason given", Binding::Justify, false, "Settled");
    row("confirm", Binding::Confirm, true, "To confirm");
    row("confirmed", Binding::Confirm, false, "Settled");
    row("duty", Binding::Duty, false, "Note");
}

void TestKit::findingSaysItsWeight()
{
    QFETCH(int, binding);
    QFETCH(bool, open);
    QFETCH(QString, weight);
    FindingLabel label;
    label.show(finding(static_cast<Binding>(binding), open, QStringLiteral("/tool")), Language::English);
    QCOMPARE(label.accessibleName(), QStringLiteral("%1: message <b>").arg(weight));
    for (const QLabel *text : label.findChildren<QLabel *>())
        QCOMPARE(text->textFormat(), Qt::PlainText);
}

void TestKit::editsComeFromTheUserOnly()
{
    NumberBox number(QStringLiteral("n"), 0, 100);
    QSignalSpy numbers(&number, &NumberBox::edited);
    number.setShown(7);
    number.setWords(QStringLiteral("about %1 people"));
    QCOMPARE(numbers.count(), 0);
    QCOMPARE(number.text(), QStringLiteral("about 7 people"));
    QTest::keyClick(&number, Qt::Key_Up);
    QCOMPARE(numbers.count(), 1);

    MomentEdit moment(QStringLiteral("m"), MomentEdit::Part::DateAndTime);
    QSignalSpy moments(&moment, &MomentEdit::edited);
    // An hour that summer time leaves out in Germany.
    const LocalTime gap{QDate(2027, 3, 28), QTime(2, 30)};
    moment.setShown(gap);
    moment.retranslate(QLocale(QLocale::German));
    QCOMPARE(moments.count(), 0);
    QCOMPARE(moment.moment(), gap);
    QTest::keyClick(&moment, Qt::Key_Up);
    QCOMPARE(moments.count(), 1);
}

void TestKit::preferencesLast()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p.ini"));
    const Host host{QStringLiteral("Jörg; Müller, \"x\"=1"), QStringLiteral("j@lmu.de"), QStringLiteral("Ünit"),
                    HostStatus::Student, {}};
    {
        SettingsPreferences preferences(file);
        QVERIFY(preferences.value(QStringLiteral("language")).isEmpty());
        rememberHost(preferences, host);
    }
    SettingsPreferences again(file);
    QCOMPARE(rememberedHost(again), host);
    again.setValue(QLatin1String(preferenceHostName), {});
    QVERIFY(rememberedHost(again).name.isEmpty());
}

void TestKit::recurrenceInWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *rule, RecurrenceChoice::Kind kind, const char *again) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << static_cast<int>(kind) << QString::fromLatin1(again);
    };
    using Kind = RecurrenceChoice::Kind;
    row("", Kind::None, "");
    row("FREQ=WEEKLY;COUNT=14", Kind::Weekly, "FREQ=WEEKLY;COUNT=14");
    row("freq=weekly;interval=2;count=3", Kind::Fortnightly, "FREQ=WEEKLY;INTERVAL=2;COUNT=3");
    row("FREQ=WEEKLY;UNTIL=20270712T215959Z", Kind::Weekly, "FREQ=WEEKLY;UNTIL=20270712T215959Z");
    row("FREQ=WEEKLY;UNTIL=20270712", Kind::Weekly, "FREQ=WEEKLY;UNTIL=20270712T215959Z");
    row("FREQ=WEEKLY", Kind::Custom, "FREQ=WEEKLY");
    row("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", Kind::Custom, "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4");
    row("FREQ=WEEKLY;COUNT=0", Kind::Custom, "FREQ=WEEKLY;COUNT=0");
    row("FREQ=WEEKLY;COUNT=4;UNTIL=20270712", Kind::Custom, "FREQ=WEEKLY;COUNT=4;UNTIL=20270712");
    row("FREQ=WEEKLY;FREQ=DAILY;COUNT=4", Kind::Custom, "FREQ=WEEKLY;FREQ=DAILY;COUNT=4");
    row("no rule", Kind::Custom, "no rule");
}

void TestKit::recurrenceInWords()
{
    QFETCH(QString, rule);
    QFETCH(int, kind);
    QFETCH(QString, again);
    const QString zone = QStringLiteral("Europe/Berlin");
    const RecurrenceChoice choice = recurrenceFromRule(rule, zone);
    QCOMPARE(static_cast<int>(choice.kind), kind);
    QCOMPARE(ruleOf(choice, zone), again);
    QCOMPARE(recurrenceFromRule(again, zone), recurrenceFromRule(ruleOf(choice, zone), zone));
}

void TestKit::factsWithoutSecrets()
{
    ReadInvitation read;
    read.tool = Tool::Zoom;
    read.kind = InvitationKind::Join;
    read.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=geheim");
    read.passcode = QStringLiteral("123456");
    read.topic = QStringLiteral("Vor\u202etrag");
    Plan plan;
    AccessSecrets secrets;
    takeFacts(read, plan, secrets);
    QCOMPARE(plan.access.link, QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012"));
    QCOMPARE(plan.title, QStringLiteral("Vortrag"));
    QCOMPARE(secrets.linkSecret, QStringLiteral("geheim"));
    QCOMPARE(secrets.participantCode, QStringLiteral("123456"));
    QVERIFY(!plan.schedule.start);
}

void TestKit::manyRecipientsStayQuick()
{
    std::vector<JudgedAddress> entries(1000);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].input = QStringLiteral("person%1@lmu.de").arg(i);
        entries[i].kind = AddressClass::Lmu;
    }
    entries[3].input.clear();
    RecipientsTable table(*QApplication::style(), nullptr);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.show(entries, Language::English);
    QCOMPARE(table.rowCount(), 999);
    QCOMPARE(table.entryOf(3), 4);
    table.show(entries, Language::English);
    QCOMPARE(resets.count(), 1);
}

void TestKit::keeperKeepsSecretsApart()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("4711-geheim"), QStringLiteral("host-4712"), {}});
    const QString path = window.path("a.einlass.json");
    std::optional<bool> kept;
    keeper.save(path, [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    QVERIFY(!keeper.hasUnsaved());
    const QString id = window.model.plan().id;
    QVERIFY(!id.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("geheim") && !written.contains("4712"));

    // A copy is another meeting.
    kept.reset();
    keeper.save(window.path("b.einlass.json"), [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(window.model.plan().id != id);

    QVERIFY(keeper.open(path).ok());
    QTRY_COMPARE(window.model.secrets().participantCode, QStringLiteral("4711-geheim"));
    QCOMPARE(window.model.secrets().hostPin, QStringLiteral("host-4712"));
    QVERIFY(!keeper.hasUnsaved());

    kept.reset();
    keeper.remove([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept && !QFile::exists(path));
    std::optional<bool> found;
    window.secrets.load(id, &keeper, [&](std::optional<AccessSecrets> secrets, std::optional<KeychainError>) {
        found = secrets.has_value();
    });
    QTRY_VERIFY(found);
    QVERIFY(!*found);
}

void TestKit::keeperSaysWhatIsWrong()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    std::vector<Notice> notices;
    connect(&keeper, &PlanKeeper::noticed, this, [&](const Notice &notice) { notices.push_back(notice); });
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("4711"), {}, {}});
    window.secrets.problem = KeychainError{KeychainProblem::Locked, {"locked"}};
    std::optional<bool> kept;
    keeper.save(window.path("a.einlass.json"), [&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    QVERIFY(QFile::exists(window.path("a.einlass.json")));
    QVERIFY(keeper.hasUnsaved());
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("4711"));
    QVERIFY(notices.back().canRetry);

    // A keychain that does not agree keeps the file too.
    kept.reset();
    keeper.remove([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept && QFile::exists(window.path("a.einlass.json")));

    window.secrets.problem.reset();
    kept.reset();
    keeper.keepSecrets([&](bool done) { kept = done; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept && !keeper.hasUnsaved());
    QVERIFY(notices.back().messages.empty());

    QVERIFY(!keeper.open(window.path("nowhere.json")).ok());
    QVERIFY(!keeper.open(window.folder.path()).ok());
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("4711"));
}

void TestKit::keeperSavesDrafts()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    QSignalSpy notices(&keeper, &PlanKeeper::noticed);
    keeper.begin({});
    window.model.update([](Plan &plan) { plan.title = QStringLiteral("Sitzung"); });
    const auto save = [&](const QString &path) {
        std::optional<bool> kept;
        keeper.save(path, [&](bool done) { kept = done; });
        QTRY_VERIFY(kept && *kept);
    };
    save(window.path("a.einlass.json"));
    const QString draft = window.path("a.einlass-draft.json");
    QCOMPARE(keeper.path(), draft);
    QVERIFY(!QFile::exists(window.path("a.einlass.json")));
    QVERIFY(!notices.last().first().value<Notice>().messages.empty());
    const QString id = window.model.plan().id;

    // Opened again and finished, it is the same meeting under the name that was asked for.
    QVERIFY(keeper.open(draft).ok());
    QCOMPARE(window.model.plan().title, QStringLiteral("Sitzung"));
    window.model.update(fillFinished);
    save(keeper.path());
    QCOMPARE(keeper.path(), window.path("a.einlass.json"));
    QVERIFY(QFile::exists(keeper.path()) && !QFile::exists(draft));
    QCOMPARE(window.model.plan().id, id);
}

void TestKit::keeperLoadsLaterThanTyped()
{
    WindowFixture window;
    PlanKeeper keeper(window.model, window.services);
    keeper.begin({});
    window.model.update(fillFinished);
    window.model.setSecrets({QStringLiteral("old"), QStringLiteral("pin"), {}});
    bool kept = false;
    keeper.save(window.path("a.einlass.json"), [&](bool) { kept = true; });
    QTRY_VERIFY(kept);
    QVERIFY(keeper.open(window.path("a.einlass.json")).ok());
    window.model.setSecrets({QStringLiteral("new"), {}, {}});
    QTRY_COMPARE(window.model.secrets().hostPin, QStringLiteral("pin"));
    QCOMPARE(window.model.secrets().participantCode, QStringLiteral("new"));
    QVERIFY(window.model.isModified());
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
