// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, tables, mails and cards as hosts have them: who is found, under which name, in which line,
// and that what went in is accounted for.
#include "tools/recipients.h"

#include "address_rules.h"
#include "base/text.h"
#include "tools/csv_rows.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>


using namespace einlass;

class TestRecipientFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles_data();
    void readsFiles();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void keepsWhatIsJudgedTheSame_data();
    void keepsWhatIsJudgedTheSame();
    void cellsAreReadBack();
    void accountsForEverything();

private:
    AddressBook m_book{lmuRules()};
};

namespace {

QJsonArray files()
{
    return QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA "/addresses/files.json"))).array();
}

QString nameOf(RecipientsForm form)
{
    switch (form) {
    case RecipientsForm::List: return QStringLiteral("list");
    case RecipientsForm::Table: return QStringLiteral("table");
    case RecipientsForm::Mail: return QStringLiteral("mail");
    case RecipientsForm::Cards: break;
    }
    return QStringLiteral("cards");
}

QStringList asText(const Recipients &recipients)
{
    QStringList lines;
    for (const FoundRecipient &one : recipients.found)
        lines << QStringList{addressClassName(one.judged.kind), one.judged.address, one.judged.name, QString::number(one.line)}.join(u'|');
    for (const LeftAside &one : recipients.aside)
        lines << QStringLiteral("aside|%1|%2").arg(one.text).arg(one.line);
    lines << QStringLiteral("repeated %1").arg(recipients.repeated);
    return lines;
}

} // namespace

void TestRecipientFiles::readsFiles_data()
{
    QTest::addColumn<QJsonObject>("file");
    QVERIFY(files().size() >= 30);
    for (const QJsonValue &file : files())
        QTest::newRow(qPrintable(file[QLatin1String("name")].toString())) << file.toObject();
}

void TestRecipientFiles::readsFiles()
{
    QFETCH(QJsonObject, file);
    const Recipients recipients = recipientsFrom(file[QLatin1String("text")].toString().toUtf8(), m_book);
    QCOMPARE(nameOf(recipients.form), file[QLatin1String("form")].toString());
    QStringList expected;
    for (const QJsonValue &found : file[QLatin1String("found")].toArray())
        expected << QStringList{found[0].toString(), found[1].toString(), found[2].toString(), QString::number(found[3].toInt())}.join(u'|');
    for (const QJsonValue &aside : file[QLatin1String("aside")].toArray())
        expected << QStringLiteral("aside|%1|%2").arg(aside[0].toString()).arg(aside[1].toInt());
    expected << QStringLiteral("repeated %1").arg(file[QLatin1String("repeated")].toInt());
    QCOMPARE(asText(recipients), expected);
}

void TestRecipientFiles::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("Name;Vorname;E-Mail\r\nMüller;Jörg;joerg@lmu.de\r\nGroß;Änne;aenne@lmu.de\r\n");
    using Flag = QStringConverter::Flag;
    const auto row = [&text](const char *name, QStringConverter::Encoding encoding, Flag flag) {
        QTest::newRow(name) << QByteArray(QStringEncoder(encoding, flag).encode(text));
    };
    row("UTF-8", QStringConverter::Utf8, Flag::Default);
    row("UTF-8 with mark", QStringConverter::Utf8, Flag::WriteBom);
    row("UTF-16LE with mark", QStringConverter::Utf16LE, Flag::WriteBom);
    row("UTF-16BE with mark", QStringConverter::Utf16BE, Flag::WriteBom);
    row("UTF-16LE", QStringConverter::Utf16LE, Flag::Default);
    row("UTF-16BE", QStringConverter::Utf16BE, Flag::Default);
    row("UTF-32LE with mark", QStringConverter::Utf32LE, Flag::WriteBom);
    row("Latin 1", QStringConverter::Latin1, Flag::Default);
}

void TestRecipientFiles::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const Recipients recipients = recipientsFrom(bytes, m_book);
    QCOMPARE(asText(recipients), (QStringList{QStringLiteral("lmu|joerg@lmu.de|Jörg Müller|2"),
                                              QStringLiteral("lmu|aenne@lmu.de|Änne Groß|3"), QStringLiteral("repeated 0")}));
}

void TestRecipientFiles::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xlsx, zip") << QByteArray("PK\x03\x04 anna@lmu.de");
    QTest::newRow("xls, msg") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 anna@lmu.de");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7 anna@lmu.de");
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08");
}

void TestRecipientFiles::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const Recipients recipients = recipientsFrom(bytes, m_book);
    QVERIFY(recipients.problem && recipients.found.empty());
}

void TestRecipientFiles::keepsWhatIsJudgedTheSame_data()
{
    QTest::addColumn<QString>("text");
    const QJsonArray lists = QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA "/addresses/lists.json"))).array();
    for (const QJsonValue &list : lists)
        QTest::newRow(qPrintable(list[QLatin1String("name")].toString())) << list[QLatin1String("text")].toString();
    for (const QJsonValue &file : files())
        QTest::newRow(qPrintable(file[QLatin1String("name")].toString())) << file[QLatin1String("text")].toString();
    for (const QJsonValue &single : QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA "/addresses/single.json"))).array())
        QTest::newRow(qPrintable(single[0].toString())) << single[0].toString();
    for (const char *hard : {"an\u202ena@lmu.de", "? b@c.de", "a@UNI-MUENCHEn.com", "\"a\\\\b\" <c@lmu.de>", "x@uni-muenchen.de\u0000", "a@Imu.de b@lMU.DE",
                             "a@uni-muIenchen.de", "\"x@y\"@lmu.de", "Dr. A. B. <a@lmu.de>", "mailto:a@lmu.de?body=e@f.de"})
        QTest::newRow(hard) << QString::fromUtf8(hard);
}

void TestRecipientFiles::keepsWhatIsJudgedTheSame()
{
    QFETCH(QString, text);
    const Recipients recipients = recipientsFrom(text, m_book);
    const AddressBook fresh(m_book.rules());
    for (const FoundRecipient &one : recipients.found) {
        const JudgedAddress again = fresh.judge(one.entry);
        QCOMPARE(addressClassName(again.kind), addressClassName(one.judged.kind));
        QCOMPARE(again.address, one.judged.address);
        if (!again.address.isEmpty())
            QCOMPARE(again.name, one.judged.name);
        QVERIFY(!isBlank(one.entry));
    }
}

void TestRecipientFiles::cellsAreReadBack()
{
    QRandomGenerator random(7);
    const QString letters = QStringLiteral("ab ü\"\";,|\t\r\n@'x");
    for (int round = 0; round < 3000; ++round) {
        const QChar separator = QStringLiteral(";,|\t")[random.bounded(4)];
        QList<QStringList> rows;
        QString text;
        for (int r = random.bounded(1, 5), width = random.bounded(1, 5); r > 0; --r) {
            QStringList cells;
            for (int c = 0; c < width; ++c) {
                QString cell;
                for (int length = random.bounded(0, 9); length > 0; --length)
                    cell += letters[random.bounded(int(letters.size()))];
                cells << cell.trimmed();
                QString quoted = cell;
                text += c > 0 ? QString(separator) : QString();
                text += QStringLiteral("\"%1\"").arg(quoted.replace(u'"', QLatin1String("\"\"")));
            }
            rows << cells;
            text += QLatin1String("\r\n");
        }
        CsvRows reader(text, separator);
        std::vector<CsvCell> row;
        QList<QStringList> read;
        while (reader.next(row)) {
            QStringList cells;
            for (const CsvCell &cell : row)
                cells << cell.text();
            read << cells;
        }
        QCOMPARE(read, rows);
    }
}

/// Random tables: nothing with an @ gets lost, and the account adds up.
void TestRecipientFiles::accountsForEverything()
{
    QRandomGenerator random(11);
    const QStringList parts{QStringLiteral(";"), QStringLiteral(";"), QStringLiteral(","), QStringLiteral("\n"), QStringLiteral("\n"), QStringLiteral("\""),
                            QStringLiteral("a@lmu.de"), QStringLiteral("b@gmx.de"), QStringLiteral("Anna"), QStringLiteral("@"), QStringLiteral("E-Mail"),
                            QStringLiteral("<"), QStringLiteral(">"), QStringLiteral(" "), QStringLiteral("(at)"), QStringLiteral("\"\"")};
    for (int round = 0; round < 20000; ++round) {
        QString text = random.bounded(3) > 0 ? QStringLiteral("Name;E-Mail;Rest\n") : QString();
        for (int length = random.bounded(1, 30); length > 0; --length)
            text += parts[random.bounded(int(parts.size()))];
        const Recipients recipients = recipientsFrom(text, m_book);
        QCOMPARE(qsizetype(recipients.found.size()) + recipients.repeated, recipients.pieces);
        for (const FoundRecipient &one : recipients.found)
            QVERIFY2(one.judged.reason.de != m_book.rules().reasons.value(QStringLiteral("invalid-lost")).de, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestRecipientFiles)
#include "tst_recipient_files.moc"
