// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "base/text.h"

#include <QTest>

using namespace einlass;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void blank_data();
    void blank();
    void cleansForeignText_data();
    void cleansForeignText();
    void fillsValuesOnce();
    void fillsArgumentsOnce();
};

void TestText::blank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("blanks") << QStringLiteral(" \t\n ") << true;
    QTest::newRow("no-break") << QString(QChar(0x00A0)) << true;
    QTest::newRow("zero width") << QString::fromUtf8("\u200B\u200D\uFEFF") << true;
    QTest::newRow("bidi") << QString::fromUtf8("\u202E\u2066\u2069") << true;
    QTest::newRow("hangul filler") << QString::fromUtf8("\u3164\u115F") << true;
    QTest::newRow("braille blank") << QString::fromUtf8("\u2800") << true;
    QTest::newRow("tags") << QString::fromUcs4(U"\U000E0041\U000E0042") << true;
    QTest::newRow("dot") << QStringLiteral(".") << false;
    QTest::newRow("letter among invisible") << QString::fromUtf8("\u200Ba") << false;
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F600") << false;
}

void TestText::blank()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isBlank(text), expected);
}

void TestText::cleansForeignText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keepLines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Müller & Söhne €") << false << QStringLiteral("Müller & Söhne €");
    QTest::newRow("bidi override") << QString::fromUtf8("a\u202Egpj.exe") << false << QStringLiteral("agpj.exe");
    QTest::newRow("line break in a name") << QStringLiteral("Anna\r\nBcc: x") << false << QStringLiteral("Anna Bcc: x");
    QTest::newRow("lines kept") << QStringLiteral("a\r\nb\nc") << true << QStringLiteral("a\nb\nc");
    QTest::newRow("joiner between letters") << QString::fromUtf8("م\u200Dن") << false << QString::fromUtf8("م\u200Dن");
    QTest::newRow("joiner alone") << QString::fromUtf8("a \u200D b") << false << QStringLiteral("a  b");
    QTest::newRow("escape") << QStringLiteral("a\u001B[31mb") << false << QStringLiteral("a[31mb");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << false << QString(QChar(0xFFFD));
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F600") << false << QString::fromUtf8("\U0001F600");
}

void TestText::cleansForeignText()
{
    QFETCH(QString, text);
    QFETCH(bool, keepLines);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text, keepLines), expected);
}

void TestText::fillsValuesOnce()
{
    const QHash<QString, QString> values{{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("x")}};
    QCOMPARE(withValues(QStringLiteral("{a} {b} {c} {"), values), QStringLiteral("{b} x {c} {"));
}

void TestText::fillsArgumentsOnce()
{
    const Catalogues catalogues;
    const Message message{"%2 and %1", {QStringLiteral("%2"), QStringLiteral("two")}, -1, "NoSuchContext"};
    QCOMPARE(catalogues.text(message, Language::English), QStringLiteral("two and %2"));
    QCOMPARE(catalogues.text(message, Language::German), QStringLiteral("two and %2"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
