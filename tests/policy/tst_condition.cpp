// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/vocabulary.h"
#include "policy/condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace einlass;

class TestCondition : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void refuses_data();
    void refuses();
    void refusesDepthAndSize();
    void everyFactCanBeAskedFor();
    void emptyNeverHolds();
};

namespace {

QJsonValue json(const QByteArray &text)
{
    const QJsonArray array = QJsonDocument::fromJson("[" + text + "]").array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

Facts sample()
{
    Facts facts;
    facts.setChoice(Fact::Tool, std::optional(Tool::Zoom));
    facts.setChoice(Fact::Votes, std::optional<Votes>());
    facts.setMembers(Fact::Content, std::vector{Content::Classified, Content::Disciplinary});
    facts.set(Fact::People, 300);
    facts.set(Fact::KeptDays, Facts::absent);
    facts.set(Fact::Telephone, 1);
    facts.reasons.insert(QStringLiteral("B1"));
    facts.confirmations.insert(QStringLiteral("C21"));
    return facts;
}

} // namespace

void TestCondition::holds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) { QTest::newRow(text) << QByteArray(text) << expected; };
    row("true", true);
    row("false", false);
    row(R"({"fact":"tool","is":"zoom"})", true);
    row(R"({"fact":"tool","is":"meet"})", false);
    row(R"({"fact":"tool","in":["meet","zoom"]})", true);
    row(R"({"fact":"tool","in":["meet","dfnconf"]})", false);
    row(R"({"fact":"tool","present":true})", true);
    row(R"({"fact":"votes","present":true})", false);
    row(R"({"fact":"votes","present":false})", true);
    row(R"({"fact":"votes","is":"open"})", false);
    row(R"({"fact":"votes","in":["open","secret"]})", false);
    row(R"({"fact":"content","has":"classified"})", true);
    row(R"({"fact":"content","has":"special-categories"})", false);
    row(R"({"fact":"content","hasAny":["special-categories","disciplinary"]})", true);
    row(R"({"fact":"content","hasAny":["special-categories","other-sensitive"]})", false);
    row(R"({"fact":"content","present":true})", true);
    row(R"({"fact":"needs","present":false})", true);
    row(R"({"fact":"people","above":300})", false);
    row(R"({"fact":"people","above":299})", true);
    row(R"({"fact":"people","atLeast":300})", true);
    row(R"({"fact":"people","atLeast":301})", false);
    row(R"({"fact":"people","below":300})", false);
    row(R"({"fact":"people","below":301})", true);
    row(R"({"fact":"people","atMost":300})", true);
    row(R"({"fact":"people","atMost":299})", false);
    for (const char *op : {"above", "atLeast", "below", "atMost"}) {
        const QByteArray text = QByteArray(R"({"fact":"recording.keptDays","%":-5})").replace("%", op);
        QTest::newRow(text.constData()) << text << false;
    }
    row(R"({"fact":"telephone","is":true})", true);
    row(R"({"fact":"telephone","is":false})", false);
    row(R"({"fact":"browser","is":false})", true);
    row(R"({"reason":"B1"})", true);
    row(R"({"reason":"C21"})", false);
    row(R"({"confirmed":"C21"})", true);
    row(R"({"confirmed":"B1"})", false);
    row(R"({"not":{"reason":"B1"}})", false);
    row(R"({"not":{"not":{"reason":"B1"}}})", true);
    row(R"({"all":[true,{"reason":"B1"},{"fact":"people","above":1}]})", true);
    row(R"({"all":[true,{"reason":"B2"},{"fact":"people","above":1}]})", false);
    row(R"({"any":[false,{"all":[true,false]},{"not":{"any":[false,true]}}]})", false);
    row(R"({"any":[false,{"all":[true,false]},{"not":{"any":[false,false]}}]})", true);
    row(R"({"all":[{"any":[{"all":[true,true]},false]},{"not":false},{"any":[false,true]}]})", true);
}

void TestCondition::holds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    const auto condition = Condition::parse(json(text), QStringLiteral("f"), QString());
    QVERIFY(condition.ok());
    QCOMPARE(condition->holds(sample()), expected);
}

void TestCondition::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *text, const char *pointer) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(pointer);
    };
    row("null", "/rules/0");
    row("1", "/rules/0");
    row("\"true\"", "/rules/0");
    row("[]", "/rules/0");
    row("{}", "/rules/0");
    row(R"({"all":[]})", "/rules/0/all");
    row(R"({"any":{}})", "/rules/0/any");
    row(R"({"xor":[true]})", "/rules/0/xor");
    row(R"({"all":[true],"any":[true]})", "/rules/0/any");
    row(R"({"not":[true]})", "/rules/0/not");
    row(R"({"all":[true,{"not":{"fact":"nothing","is":true}}]})", "/rules/0/all/1/not/fact");
    row(R"({"fact":7,"is":true})", "/rules/0/fact");
    row(R"({"fact":"tool"})", "/rules/0");
    row(R"({"fact":"tool","is":"teams"})", "/rules/0/is");
    row(R"({"fact":"tool","is":true})", "/rules/0/is");
    row(R"({"fact":"tool","is":"Zoom"})", "/rules/0/is");
    row(R"({"fact":"tool","in":"zoom"})", "/rules/0/in");
    row(R"({"fact":"tool","in":[]})", "/rules/0/in");
    row(R"({"fact":"tool","in":["zoom","zoom"]})", "/rules/0/in/1");
    row(R"({"fact":"tool","in":["zoom",1]})", "/rules/0/in/1");
    row(R"({"fact":"tool","has":"zoom"})", "/rules/0/has");
    row(R"({"fact":"tool","present":"yes"})", "/rules/0/present");
    row(R"({"fact":"tool","is":"zoom","in":["zoom"]})", "/rules/0/is");
    row(R"({"fact":"tool","is":"zoom","comment":"x"})", "/rules/0/is");
    row(R"({"fact":"content","is":"classified"})", "/rules/0/is");
    row(R"({"fact":"content","hasAny":[]})", "/rules/0/hasAny");
    row(R"({"fact":"content","has":"secret"})", "/rules/0/has");
    row(R"({"fact":"people","is":5})", "/rules/0/is");
    row(R"({"fact":"people","above":"5"})", "/rules/0/above");
    row(R"({"fact":"people","above":5.5})", "/rules/0/above");
    row(R"({"fact":"people","above":1e12})", "/rules/0/above");
    row(R"({"fact":"people","present":true})", "/rules/0/present");
    row(R"({"fact":"telephone","is":1})", "/rules/0/is");
    row(R"({"fact":"telephone","is":"true"})", "/rules/0/is");
    row(R"({"fact":"telephone","above":0})", "/rules/0/above");
    row(R"({"reason":"b1"})", "/rules/0/reason");
    row(R"({"reason":["B1"]})", "/rules/0/reason");
    row(R"({"reason":"B1","confirmed":"B1"})", "/rules/0/reason");
    row(R"({"confirmed":"C2100"})", "/rules/0/confirmed");
    row(R"({"confirmed":""})", "/rules/0/confirmed");
}

void TestCondition::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    const auto condition = Condition::parse(json(text), QStringLiteral("rules.json"), QStringLiteral("/rules/0"));
    QVERIFY(!condition.ok());
    QCOMPARE(condition.error().arguments.value(0), QStringLiteral("rules.json"));
    QCOMPARE(condition.error().arguments.value(1), pointer);
    QVERIFY(QByteArray(condition.error().source).contains("%1"));
}

void TestCondition::refusesDepthAndSize()
{
    QJsonValue deep = true;
    for (int i = 1; i < Condition::maximumDepth; ++i)
        deep = QJsonObject{{QStringLiteral("not"), deep}};
    QVERIFY(Condition::parse(deep, QString(), QString()).ok());
    QVERIFY(!Condition::parse(QJsonObject{{QStringLiteral("not"), deep}}, QString(), QString()).ok());
    QJsonArray wide;
    for (int i = 0; i < Condition::maximumNodes; ++i)
        wide << true;
    QVERIFY(!Condition::parse(QJsonObject{{QStringLiteral("all"), wide}}, QString(), QString()).ok());
    wide.removeLast();
    QVERIFY(Condition::parse(QJsonObject{{QStringLiteral("all"), wide}}, QString(), QString()).ok());
}

void TestCondition::everyFactCanBeAskedFor()
{
    QSet<QString> names;
    for (const FactInfo &info : factTable) {
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(!name.isEmpty() && !names.contains(name), info.name);
        names.insert(name);
        QJsonObject test{{QStringLiteral("fact"), name}};
        switch (info.type) {
        case FactType::Boolean: test.insert(QStringLiteral("is"), true); break;
        case FactType::Number: test.insert(QStringLiteral("above"), 1); break;
        case FactType::Choice:
        case FactType::Set: test.insert(QStringLiteral("present"), true); break;
        }
        QVERIFY2(Condition::parse(test, QString(), QString()).ok(), info.name);
        if (info.type == FactType::Choice || info.type == FactType::Set) {
            QJsonObject unknown{{QStringLiteral("fact"), name},
                                {info.type == FactType::Set ? QStringLiteral("has") : QStringLiteral("is"),
                                 QStringLiteral("no such answer")}};
            QVERIFY2(!Condition::parse(unknown, QString(), QString()).ok(), info.name);
        }
    }
}

void TestCondition::emptyNeverHolds()
{
    QVERIFY(!Condition().holds(sample()));
    QVERIFY(!Condition().usesVerdicts());
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
