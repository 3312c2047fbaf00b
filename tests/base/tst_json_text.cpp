// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"

#include <QFile>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace einlass;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThePlace_data();
    void namesThePlace();
    void readsAnObject();
    void skipsByteOrderMark();
    void sameNameInOtherObjects();
    void survivesDeepNesting();
    void survivesAnyBytes();
    void readsFiles();
    void refusesWhatIsNoFile();
};

namespace {

QString errorOf(const QByteArray &json)
{
    const auto read = parseJsonObject(json, QStringLiteral("f"));
    return read.ok() ? QString() : Catalogues().text(read.error(), Language::English);
}

} // namespace

void JsonTextTest::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString::fromUtf8(expected);
    };
    row("column in characters", "{\"ä😀\": x}", "f, line 1, column 8: expected a JSON value.");
    row("second line", "{\n \"a\": 1,,}",
        "f, line 2, column 10: expected a comma or the end of the list or object.");
    row("bad UTF-8", "{\"a\": \"\xC3\x28\"}", "f, line 1, column 8: expected UTF-8 text.");
    row("UTF-8 cut short", "{\"a\": \"\xE2\x82", "f, line 1, column 8: expected UTF-8 text.");
    row("surrogate in UTF-8", "{\"a\": \"\xED\xA0\x80\"}",
        "f, line 1, column 8: expected UTF-8 text.");
    row("overlong", "{\"a\": \"\xC0\x80\"}", "f, line 1, column 8: expected UTF-8 text.");
    row("NUL", QByteArray("{\"a\": \0}", 8), "f, line 1, column 7: expected a JSON value.");
    row("after the end", "{} {}",
        "f, line 1, column 4: expected nothing after the end of the JSON object.");
    row("text does not end", "{\"a\": \"b",
        "f, line 1, column 9: expected more text; the JSON object does not end.");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6),
        "f: expected UTF-8 text, found another encoding (UTF-16 or UTF-32).");
    row("text alone", "\"a\"", "f, ");
    row("twice", "{\"a\":1,\n\"a\":2}",
        "f, line 2, column 1: expected each member once; this name stands twice.");
    row("twice after a bracket in a text", "{\"x\":\"}\\\"{\",\"a\":{\"b\":1,\"b\":1}}",
        "f, line 1, column 24: expected each member once; this name stands twice.");
}

void JsonTextTest::namesThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const QString error = errorOf(json);
    QVERIFY2(error.startsWith(expected), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void JsonTextTest::readsAnObject()
{
    const auto read = parseJsonObject("{\"a\": {\"b\": 1.0}}\n", QStringLiteral("f"));
    QVERIFY(read.ok());
    QCOMPARE(read->value(QStringLiteral("a")).toObject().value(QStringLiteral("b")).toInt(), 1);
}

void JsonTextTest::skipsByteOrderMark()
{
    QVERIFY(errorOf("\xEF\xBB\xBF{\"a\": 1}").isEmpty());
    QCOMPARE(errorOf("\xEF\xBB\xBF"),
             QStringLiteral("f, /: expected a JSON object, but the file is empty."));
}

void JsonTextTest::sameNameInOtherObjects()
{
    QVERIFY(errorOf("{\"a\":{\"a\":[{\"a\":1},{\"a\":\"a\"}]},\"b\":{\"a\":\"\\\"a\\\":\"}}")
                .isEmpty());
}

void JsonTextTest::survivesDeepNesting()
{
    for (const char bracket : {'[', '{'}) {
        const QString error = errorOf(QByteArray(200'000, bracket));
        QVERIFY2(error.startsWith(QLatin1String("f, line 1, column ")), qPrintable(error));
    }
    QByteArray nested = "{\"a\":";
    nested += QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}';
    QVERIFY(errorOf(nested).contains(QLatin1String("expected fewer levels of nesting")));
}

void JsonTextTest::survivesAnyBytes()
{
    const QByteArray letters("{}[]\":,\\u0e1-t \n");
    quint32 state = 20270112;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < round % 97; ++i) {
            state = state * 1664525 + 1013904223;
            bytes += round % 2 ? char(state >> 24) : letters[state >> 28];
        }
        const QString error = errorOf(bytes);
        QVERIFY(!error.contains(u'\n'));
    }
}

void JsonTextTest::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ä b.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("12345");
    file.close();
    const auto read = readFile(path, 5);
    QVERIFY(read.ok());
    QCOMPARE(*read, QByteArray("12345"));
    QVERIFY(!readFile(path, 4).ok());
}

void JsonTextTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const Catalogues words;
    const auto error = [&](const QString &path) {
        return words.text(readFile(path, 1024).error(), Language::English);
    };
    QVERIFY(error(folder.path()).endsWith(QLatin1String(": expected a file, found a folder.")));
    QVERIFY(error(folder.filePath(QStringLiteral("none")))
                .endsWith(QLatin1String(": there is no such file.")));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(error(pipe).endsWith(QLatin1String(": expected a file, found a pipe or a device.")));
    QVERIFY(
        error(QStringLiteral("/dev/zero")).endsWith(QLatin1String("found a pipe or a device.")));
    QCOMPARE(error(QStringLiteral("no\nsuch\u202Efile")),
             QStringLiteral("no suchfile: there is no such file."));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_json_text.moc"
