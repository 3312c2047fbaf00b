// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that nobody honest has: broken, hostile or endless ones.
#include "tools/recipients.h"

#include "address_rules.h"

#include <QTest>

#include <ctime>

using namespace einlass;

class TestRecipientAttacks : public QObject
{
    Q_OBJECT

private slots:
    void givesUpWhenAsked();
    void hostileBytes_data();
    void hostileBytes();
    void tablesStayLinear_data();
    void tablesStayLinear();

private:
    AddressBook m_book{lmuRules()};
};

void TestRecipientAttacks::givesUpWhenAsked()
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += QStringLiteral("p%1@lmu.de\n").arg(i);
    std::vector<int> told;
    const Recipients all = recipientsFrom(text, m_book, [&told](int share) { told.push_back(share); return true; });
    QVERIFY(all.whole && all.found.size() == 20000 && told.size() > 10);
    QVERIFY(std::is_sorted(told.begin(), told.end()) && told.front() >= 0 && told.back() <= 1000);
    const Recipients some = recipientsFrom(text, m_book, [](int share) { return share < 500; });
    QVERIFY(!some.whole && some.found.size() < 20000);
    QVERIFY(!recipientsFrom(text, m_book, [](int) { return false; }).whole);
}

void TestRecipientAttacks::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("half of UTF-16") << QByteArray("\xFF\xFE\x61");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("zeros around") << QByteArray("a\0b@lmu.de\0,c@lmu.de", 20);
    QTest::newRow("broken UTF-8") << QByteArray("M\xFCller <a@lmu.de>; \xC3\x28@lmu.de; \xF0\x9F@x.de");
    QTest::newRow("surrogates") << QByteArray("\xFF\xFE\x00\xD8\x40\x00\x61\x00");
    QTest::newRow("header injection") << QByteArray("\"A\r\nBcc: evil@gmx.de\" <a@lmu.de>\r\nX: y");
    QTest::newRow("right to left") << QByteArray("\xE2\x80\xAE" "ed.uml@anna <a@lmu.de>");
    QTest::newRow("script") << QByteArray("<script>fetch('http://x.de/?a@b.de')</script><img src=\"http://x.de/a@b.png\">");
    QTest::newRow("one long word") << QByteArray(1 << 20, '@');
    QTest::newRow("mail without end") << QByteArray("Message-ID: <a@b>\nTo: a@lmu.de,").append(QByteArray(" b@lmu.de,\n").repeated(20000));
    QTest::newRow("nested mail") << QByteArray("MIME-Version: 1.0\nTo: a@lmu.de\nContent-Type: multipart/mixed; boundary=a\n\n").append(QByteArray("--a\nContent-Type: multipart/mixed; boundary=a\n\n").repeated(50000));
    QTest::newRow("card without end") << QByteArray("BEGIN:VCARD\nFN:a\nEMAIL:").append(QByteArray("a@b.de=\n").repeated(20000));
}

void TestRecipientAttacks::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    const Recipients recipients = recipientsFrom(bytes, m_book);
    for (const FoundRecipient &one : recipients.found) {
        QVERIFY(one.entry.size() <= 1500);
        QVERIFY(!one.judged.name.contains(u'\n') && !one.judged.address.contains(u'\n'));
        QVERIFY(!one.isBad() || one.judged.kind == m_book.judge(one.entry).kind);
    }
}

void TestRecipientAttacks::tablesStayLinear_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("then");
    const auto row = [](const char *name, const char *part) {
        QTest::newRow(name) << QStringLiteral("Name;E-Mail;Rest\n") << QString::fromLatin1(part) << QString();
    };
    row("rows", "Anna;p%1@lmu.de;x\n");
    row("quoted rows", "\"An\"\"na\";\"p%1@lmu.de\";\"x\ny\"\n");
    row("opened quotes", ";\"a");
    row("opened quotes with pairs", ";\"a\"\"");
    row("quotes", "\"");
    row("quotes and separators", "\";");
    row("quotes and blanks", "\" ");
    row("separators", ";");
    row("lines", "\n");
    row("at signs outside", ";;a@b.de\n");
    row("many cells", ";a%1@b.de");
    row("misaligned", "a;b;c;d;a%1@b.de\n");
    row("bad", "x;b%1@;\n");
    QTest::newRow("addresses, then others outside")
        << QStringLiteral("E-Mail;Name\n") << QStringLiteral("a@b ") << QStringLiteral(";c@b");
}

void TestRecipientAttacks::tablesStayLinear()
{
    QFETCH(QString, head);
    QFETCH(QString, part);
    QFETCH(QString, then);
    const auto seconds = [&](int characters) {
        QString text = head;
        for (int i = 0; text.size() < characters; ++i) {
            const QString &next = then.isEmpty() || text.size() < characters / 2 ? part : then;
            text += next.contains(u'%') ? next.arg(i) : next;
        }
        double best = 1e9;
        for (int round = 0; round < 2; ++round) {
            const AddressBook book(m_book.rules());
            const std::clock_t start = std::clock();
            const Recipients recipients = recipientsFrom(text, book);
            best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        return best;
    };
    const double small = seconds(10'000);
    const double large = seconds(160'000);
    QVERIFY2(large < 0.05 || large < small * 80, qPrintable(QStringLiteral("%1 s, then %2 s").arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestRecipientAttacks)
#include "tst_recipient_attacks.moc"
