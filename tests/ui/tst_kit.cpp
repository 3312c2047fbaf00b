// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_memory.h"
#include "invitation_facts.h"
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
    void digitsReplaceTheWordsForNothing();
    void preferencesLast();
    void recurrenceInWords_data();
    void recurrenceInWords();
    void factsWithoutSecrets();
    void manyRecipientsStayQuick();
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
    row("reason given", Binding::Justify, false, "Reason given");
    row("confirm", Binding::Confirm, true, "To confirm");
    row("confirmed", Binding::Confirm, false, "Confirmed");
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

void TestKit::digitsReplaceTheWordsForNothing()
{
    NumberBox number(QStringLiteral("n"), 0, 1000);
    number.setSpecialValueText(QStringLiteral("counted (1)"));
    number.show();
    // The cursor stands behind the words, as after a click.
    number.findChild<QLineEdit *>()->end(false);
    QTest::keyClicks(&number, QStringLiteral("120"));
    QCOMPARE(number.value(), 120);
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
    takeFacts(read, {}, plan, secrets);
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

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
