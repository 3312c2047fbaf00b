// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_schema.h"
#include "base/json_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace einlass;

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasExpected_data();
    void tellsWhatWasExpected();
    void mostSpecificFirst();
    void everyPlaceOnce();
    void survivesLongTexts();
    void survivesManyFaults();
    void refusesTooManyValues();
    void refusesBadSchemas();
    void ownSchemasLoad();
};

namespace {

QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

JsonSchema schemaOf(const QByteArray &json)
{
    auto schema = JsonSchema::fromJson(value(json).toObject(), QStringLiteral("test"));
    if (!schema.ok())
        qFatal("the test's schema is not read");
    return std::move(schema).value();
}

QString english(const Message &message)
{
    return Catalogues().text(message, Language::English);
}

} // namespace

void JsonSchemaTest::tellsWhatWasExpected_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *schema, const char *document,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(document)
                            << QString::fromUtf8(expected);
    };
    row("fits", R"({"type":"string"})", R"("a")", "");
    row("text", R"({"type":"string"})", "5", "f, /: expected a text.");
    row("integer", R"({"type":"integer"})", "1.5", "f, /: expected a whole number.");
    row("integer as text", R"({"type":"integer"})", R"("1")", "f, /: expected a whole number.");
    row("integer written as 1.0", R"({"type":"integer"})", "1.0", "");
    row("zero", R"({"type":"integer","minimum":0})", "0", "");
    row("between", R"({"type":"integer","minimum":1,"maximum":10080})", "0",
        "f, /: expected a whole number from 1 to 10080.");
    row("huge", R"({"type":"integer","minimum":1,"maximum":10080})", "1e300",
        "f, /: expected a whole number from 1 to 10080.");
    row("from", R"({"type":"integer","minimum":1})", "-4",
        "f, /: expected a whole number, 1 or more.");
    row("enum", R"({"enum":["a","b"]})", R"("c")", "f, /: expected one of: a, b.");
    row("enum with null", R"({"enum":["a",null]})", "1", "f, /: expected one of: a, null.");
    row("const", R"({"const":"x/1"})", R"("x/2")", "f, /: expected x/1.");
    row("boolean", R"({"type":"boolean"})", "null", "f, /: expected true or false.");
    row("object or null", R"({"type":["object","null"]})", "[]",
        "f, /: expected one of these JSON types: object, null.");
    row("member", R"({"properties":{"a/b":{"type":"array"}}})", R"({"a/b":{}})",
        "f, /a~1b: expected a list.");
    row("missing", R"({"required":["a"]})", "{}",
        "f, /a: expected a value here; it is missing or blank.");
    row("item", R"({"items":{"type":"string"}})", R"(["a",1])", "f, /1: expected a text.");
    row("unknown member", R"({"additionalProperties":false,"properties":{"a":{}}})",
        R"({"a":1,"b":2})", "f, /b: expected no member of this name.");
    row("map", R"({"additionalProperties":{"type":"boolean"}})", R"({"x":1})",
        "f, /x: expected true or false.");
    row("name", R"({"propertyNames":{"pattern":"^[a-z]+$"}})", R"({"A":1})",
        "f, /A: expected another name of this member, of the form ^[a-z]+$.");
    row("too long", R"({"type":"string","maxLength":2})", R"("abc")",
        "f, /: expected a text of at most 2 characters.");
    row("length in characters", R"({"type":"string","maxLength":2})", R"("😀ä")", "");
    row("empty text", R"({"type":"string","minLength":1})", R"("")",
        "f, /: expected a text that is not empty.");
    row("too many", R"({"type":"array","maxItems":1})", "[1,2]", "f, /: expected at most 1 entry.");
    row("too few", R"({"type":"array","minItems":2})", "[1]", "f, /: expected at least 2 entries.");
    row("twice", R"({"type":"array","uniqueItems":true})", "[1,1]",
        "f, /: expected entries that differ from each other.");
    row("pattern", R"({"type":"string","pattern":"^[0-9]+$"})", R"("a")",
        "f, /: expected a text of the form ^[0-9]+$.");
    row("reference",
        R"({"definitions":{"t":{"type":"string"}},"items":{"$ref":"#/definitions/t"}})", "[1]",
        "f, /0: expected a text.");
    row("allOf", R"({"allOf":[{"type":"array"}],"minItems":1})", "[]",
        "f, /: expected at least 1 entry.");
    row("alternatives",
        R"({"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"boolean"}]})", "1",
        "f, /: expected one of these JSON types: array, boolean.");
    row("inside an alternative",
        R"({"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"boolean"}]})", "[1]",
        "f, /0: expected a text.");
    row("date", R"({"type":"string","format":"date"})", R"("2028-02-29")", "");
    row("no such date", R"({"type":"string","format":"date"})", R"("2027-02-30")",
        "f, /: expected a date that exists, written YYYY-MM-DD.");
    row("date with a sign", R"({"type":"string","format":"date"})", R"("-027-02-20")",
        "f, /: expected a date that exists, written YYYY-MM-DD.");
    row("date in other digits", R"({"type":"string","format":"date"})", R"("２０２７-０１-１２")",
        "f, /: expected a date that exists, written YYYY-MM-DD.");
    row("date and time", R"({"type":"string","format":"local-date-time"})", R"("2027-01-12T10:15")",
        "");
    row("with a zone", R"({"type":"string","format":"local-date-time"})", R"("2027-01-12T10:15Z")",
        "f, /: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.");
    row("24 o'clock", R"({"type":"string","format":"local-date-time"})", R"("2027-01-12T24:00")",
        "f, /: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.");
    row("keyword beyond the walk", R"({"not":{"type":"string"}})", R"("a")",
        "f, /: expected another value.");
    row("hidden in a name", R"({"additionalProperties":false})", "{\"a\xE2\x80\xAE\\nb\":1}",
        "f, /a b: expected no member of this name.");
}

void JsonSchemaTest::tellsWhatWasExpected()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QFETCH(QString, expected);
    const auto found = schemaOf(schema).check(value(document), QStringLiteral("f"));
    if (expected.isEmpty()) {
        QVERIFY(found.empty());
        return;
    }
    QCOMPARE(found.size(), 1U);
    const Message &message = found.front().message;
    QString text = QString::fromUtf8(message.source);
    // The plural form is the catalogue's; here only the number matters.
    text.replace(QLatin1String("%n"), QString::number(message.count));
    text.replace(QLatin1String("character(s)"), QLatin1String("characters"));
    text.replace(QLatin1String("entry(s)"),
                 message.count == 1 ? QLatin1String("entry") : QLatin1String("entries"));
    QCOMPARE(english({qPrintable(text), message.arguments, -1, "none"}), expected);
}

void JsonSchemaTest::mostSpecificFirst()
{
    const JsonSchema schema = schemaOf(R"({"required":["z"],"properties":{"a":{"type":"string"},
        "b":{"properties":{"c":{"items":{"type":"boolean"}}}}}})");
    const auto found = schema.check(value(R"({"a":1,"b":{"c":[true,0]}})"), QStringLiteral("f"));
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].pointer, QStringLiteral("/b/c/1"));
    QCOMPARE(found[1].pointer, QStringLiteral("/z"));
    QCOMPARE(found[2].pointer, QStringLiteral("/a"));
}

void JsonSchemaTest::everyPlaceOnce()
{
    const JsonSchema schema = schemaOf(R"({"type":"object","additionalProperties":{"type":"object",
        "properties":{"n":{"type":"integer","maximum":3}}}})");
    const auto found = schema.check(value(R"({"a":{"n":4},"b":{"n":1},"c":{"n":"x"}})"),
                                    QStringLiteral("f"));
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].pointer, QStringLiteral("/a/n"));
    QCOMPARE(found[1].pointer, QStringLiteral("/c/n"));
}

void JsonSchemaTest::survivesLongTexts()
{
    const JsonSchema schema = schemaOf(
        R"({"type":"string","maxLength":5,"pattern":"^([a-z]+)*$","format":"date-time"})");
    const auto found = schema.check(QString(3'000'000, u'a'), QStringLiteral("f"));
    QVERIFY(!found.empty());
}

void JsonSchemaTest::survivesManyFaults()
{
    QJsonArray list;
    for (int i = 0; i < 90'000; ++i)
        list.append(i);
    QElapsedTimer clock;
    clock.start();
    const auto found = schemaOf(R"({"items":{"type":"string"}})").check(list, QStringLiteral("f"));
    QCOMPARE(found.front().pointer, QStringLiteral("/0"));
    QVERIFY(found.size() <= 100);
    QVERIFY2(clock.elapsed() < 20'000, "a bad list of this length takes too long");
}

void JsonSchemaTest::refusesTooManyValues()
{
    QJsonArray list;
    for (int i = 0; i < 100'001; ++i)
        list.append(1);
    const auto found = schemaOf("{}").check(list, QStringLiteral("f"));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().pointer, QString());
}

void JsonSchemaTest::refusesBadSchemas()
{
    const auto schema = JsonSchema::fromJson({{QStringLiteral("required"), 5}},
                                             QStringLiteral("s.json"));
    QVERIFY(!schema.ok());
    QCOMPARE(english(schema.error()), QStringLiteral("s.json: expected a JSON Schema, draft 7."));
    QVERIFY(!JsonSchema::load(QStringLiteral(":/schemas/none.json")).ok());
}

void JsonSchemaTest::ownSchemasLoad()
{
    const QDir folder(QStringLiteral(":/schemas"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.contains(QStringLiteral("plan.schema.json")));
    for (const QString &name : names) {
        const auto schema = JsonSchema::load(folder.filePath(name));
        QVERIFY2(schema.ok(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "tst_json_schema.moc"
