// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as people paste them: what is found, how it is judged, and that nothing is lost.
#include "tools/addresses.h"

#include "address_rules.h"
#include "base/text.h"
#include "tools/domains.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace einlass;

namespace {

QJsonArray testData(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA "/addresses/%1").arg(name))).array();
}

/// Whether the text is the pattern with anything for its placeholders.
bool fits(const QString &text, const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\{domain\\}"), QLatin1String("\\S+"));
    expression.replace(QLatin1String("\\{resembles\\}"), QLatin1String("\\S+"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void splits_data();
    void splits();
    void givesBackWhatWasJoined_data();
    void givesBackWhatWasJoined();
    void losesNoAtSign();
    void normalizes_data();
    void normalizes();
    void knowsOfficialAddresses();
    void attacksStayLinear_data();
    void attacksStayLinear();

private:
    AddressBook m_book{lmuRules()};
};

void TestAddresses::judges_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    const QJsonArray rows = testData(QStringLiteral("single.json"));
    QVERIFY(rows.size() >= 150);
    for (const QJsonValue &row : rows) {
        const QStringList cells = strings(row);
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1] << cells[2] << cells[3];
    }
}

void TestAddresses::judges()
{
    QFETCH(QString, entry);
    QFETCH(QString, key);
    const JudgedAddress judged = m_book.judge(entry);
    QTEST(addressClassName(judged.kind), "kind");
    QTEST(judged.address, "address");
    const LocalizedText pattern = m_book.rules().reasons.value(key);
    QVERIFY2(fits(judged.reason.de, pattern.de), qPrintable(judged.reason.de));
    QVERIFY2(fits(judged.reason.en, pattern.en), qPrintable(judged.reason.en));
    QCOMPARE(judged.input, cleaned(entry).trimmed());
    if (!judged.address.isEmpty())
        QCOMPARE(judged.domain, judged.address.section(u'@', -1));
}

void TestAddresses::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonArray>("expected");
    const QJsonArray rows = testData(QStringLiteral("lists.json"));
    QVERIFY(rows.size() >= 40);
    for (const QJsonValue &row : rows) {
        QTest::newRow(qPrintable(row[QLatin1String("name")].toString()))
            << row[QLatin1String("text")].toString() << row[QLatin1String("expected")].toArray();
    }
}

void TestAddresses::splits()
{
    QFETCH(QString, text);
    QFETCH(QJsonArray, expected);
    QStringList found;
    for (const JudgedAddress &judged : m_book.judgeAll(text))
        found << QStringList{addressClassName(judged.kind), judged.address, judged.name}.join(u'|');
    QStringList wanted;
    for (const QJsonValue &row : expected)
        wanted << strings(row).join(u'|');
    QCOMPARE(found, wanted);
}

void TestAddresses::givesBackWhatWasJoined_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestAddresses::givesBackWhatWasJoined()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QStringList domains{QStringLiteral("lmu.de"), QStringLiteral("gmx.de"), QStringLiteral("cuni.cz"),
                              QStringLiteral("LMU.de"), QStringLiteral("mailinator.com"), QStringLiteral("münchen.de")};
    // Each names the address by %1 and may put something around it.
    const QStringList forms{QStringLiteral("%1"), QStringLiteral("<%1>"), QStringLiteral("Anna Müller <%1>"),
                            QStringLiteral("\"Müller, Anna\" <%1>"), QStringLiteral("mailto:%1"),
                            QStringLiteral("%1 (Büro)"), QStringLiteral("=?utf-8?q?M=2C=3B?= <%1>"),
                            QStringLiteral("'%1'"), QStringLiteral("Müller, Anna <%1>")};
    const QStringList separators{QStringLiteral(","), QStringLiteral("; "), QStringLiteral("\n"), QStringLiteral("\r\n"),
                                 QStringLiteral(" ,\t"), QStringLiteral(";\n"), QStringLiteral(",\n ")};
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(int(from.size()))]; };
    QString text;
    QStringList wanted;
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i) {
        const QString address = QStringLiteral("p%1.%2@%3").arg(i).arg(random.bounded(1000)).arg(pick(domains));
        wanted << normalizedAddress(address);
        text += pick(forms).arg(address);
        text += pick(separators);
    }
    QStringList found;
    for (const JudgedAddress &judged : m_book.judgeAll(text))
        found << judged.address;
    QCOMPARE(found, wanted);
}

void TestAddresses::losesNoAtSign()
{
    // Random strings of the signs that matter: every @ is in the input of some entry.
    const QString signs = QStringLiteral("ab@@@.,;:<>()[]\"'\\ \t\n=?q|/-ü");
    QRandomGenerator random(20270112);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int length = random.bounded(1, 40); length > 0; --length)
            text += signs[random.bounded(int(signs.size()))];
        const std::vector<JudgedAddress> all = m_book.judgeAll(text);
        QCOMPARE(all.empty() && text.contains(u'@'), false);
        for (const JudgedAddress &judged : all) {
            QVERIFY(!judged.reason.de.isEmpty());
            QVERIFY2(judged.reason.de != m_book.rules().reasons.value(QStringLiteral("invalid-lost")).de,
                     qPrintable(text));
        }
    }
}

void TestAddresses::normalizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    const QString none;
    QTest::newRow("lower case") << QStringLiteral("CUNI.cz") << QStringLiteral("cuni.cz");
    QTest::newRow("blanks") << QStringLiteral(" cuni.cz ") << QStringLiteral("cuni.cz");
    QTest::newRow("root dot") << QStringLiteral("cuni.cz.") << QStringLiteral("cuni.cz");
    QTest::newRow("umlaut") << QStringLiteral("Münster.de") << QStringLiteral("xn--mnster-3ya.de");
    QTest::newRow("decomposed") << QStringLiteral("Mu\u0308nster.de") << QStringLiteral("xn--mnster-3ya.de");
    QTest::newRow("A-label") << QStringLiteral("XN--MNSTER-3YA.de") << QStringLiteral("xn--mnster-3ya.de");
    QTest::newRow("sharp s") << QStringLiteral("straße.de") << QStringLiteral("xn--strae-oqa.de");
    QTest::newRow("one label") << QStringLiteral("localhost") << none;
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("dots") << QStringLiteral("a..de") << none;
    QTest::newRow("number") << QStringLiteral("10.0.0.1") << none;
    QTest::newRow("underscore") << QStringLiteral("a_b.de") << none;
    QTest::newRow("blank inside") << QStringLiteral("a b.de") << none;
    QTest::newRow("at") << QStringLiteral("a@b.de") << none;
    QTest::newRow("253") << QStringLiteral("%1de").arg(QStringLiteral("abcdefgh.").repeated(27)) << QStringLiteral("%1de").arg(QStringLiteral("abcdefgh.").repeated(27));
    QTest::newRow("long") << QStringLiteral("%1de").arg(QStringLiteral("abcdefgh.").repeated(29)) << none;
    QTest::newRow("long when encoded") << QStringLiteral("%1de").arg(QStringLiteral("ä.").repeated(120)) << none;
    QTest::newRow("right to left") << QStringLiteral("אב.co.il") << QStringLiteral("xn--4dbc.co.il");
    QTest::newRow("lone surrogate") << QString(QStringLiteral("a%1.de").arg(QChar(0xD800))) << none;
}

void TestAddresses::normalizes()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QCOMPARE(normalizedDomain(text), domain);
    if (!text.contains(u'@'))
        QCOMPARE(normalizedAddress(QStringLiteral("Anna@%1").arg(text)),
                 domain.isEmpty() ? QString() : QStringLiteral("Anna@%1").arg(domain));
    if (!domain.isEmpty())
        QCOMPARE(normalizedDomain(unicodeDomain(domain)), domain);
}

void TestAddresses::knowsOfficialAddresses()
{
    QVERIFY(m_book.isOfficial(QStringLiteral("eva.beispiel@lmu.de")));
    QVERIFY(m_book.isOfficial(QStringLiteral("Eva <eva@physik.uni-muenchen.de>")));
    for (const char *other : {"eva@lmu.edu", "eva@notlmu.de", "eva@lmu.de.example.com", "eva@gmail.com", "lmu.de", "",
                              "eva@lmu.de, bob@gmail.com", "eva@lists.lrz.de"})
        QVERIFY2(!m_book.isOfficial(QString::fromUtf8(other)), other);
}

void TestAddresses::attacksStayLinear_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("addresses") << QStringLiteral("Anna Müller <p%1@lmu.de>, ");
    QTest::newRow("numbers before addresses") << QStringLiteral("1a@b.de, ");
    QTest::newRow("domains") << QStringLiteral("p@host%1.example.org\n");
    QTest::newRow("idn domains") << QStringLiteral("p@hüst%1.org\n");
    QTest::newRow("quotes") << QStringLiteral("\"a ");
    QTest::newRow("glued quotes") << QStringLiteral("\"");
    QTest::newRow("angles") << QStringLiteral("<");
    QTest::newRow("angles with blanks") << QStringLiteral("< a");
    QTest::newRow("parentheses") << QStringLiteral("( ");
    QTest::newRow("parentheses with @") << QStringLiteral("(@ ");
    QTest::newRow("brackets") << QStringLiteral("[ @");
    QTest::newRow("brackets behind @") << QStringLiteral("@[");
    QTest::newRow("at signs") << QStringLiteral("@");
    QTest::newRow("at signs and blanks") << QStringLiteral("@ ");
    QTest::newRow("commas") << QStringLiteral("a, ");
    QTest::newRow("quoted at signs") << QStringLiteral("\"@\" ");
    QTest::newRow("encoded words") << QStringLiteral("=?utf-8?q?");
    QTest::newRow("whole encoded words") << QStringLiteral("=?utf-8?q?a?= ");
    QTest::newRow("mailto") << QStringLiteral("mailto:@");
    QTest::newRow("mailto fields") << QStringLiteral("mailto:a@b?cc=");
    QTest::newRow("slashes") << QStringLiteral("a@b/");
    QTest::newRow("labels") << QStringLiteral("a@b.");
    QTest::newRow("dots") << QStringLiteral("a.lmu.de.");
    QTest::newRow("colons") << QStringLiteral("a:@");
    QTest::newRow("disguised") << QStringLiteral("x [at] y.de a%1@lmu.de ");
    QTest::newRow("backslashes") << QStringLiteral("\\");
    QTest::newRow("marks") << QStringLiteral("\u200b\u202a@");
    QTest::newRow("lines") << QStringLiteral("a\n");
    QTest::newRow("blanks") << QStringLiteral(" ");
}

void TestAddresses::attacksStayLinear()
{
    QFETCH(QString, part);
    const auto seconds = [this, &part](int characters) {
        QString text;
        for (int i = 0; text.size() < characters; ++i)
            text += part.contains(u'%') ? part.arg(i) : part;
        double best = 1e9;
        for (int round = 0; round < 2; ++round) {
            // One that remembers nothing yet.
            const AddressBook book(m_book.rules());
            const std::clock_t start = std::clock();
            const std::size_t found = book.judgeAll(text).size();
            Q_UNUSED(found);
            best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        return best;
    };
    // Sixteen times the text may take sixteen times as long, not 256 times. Processor time, so that
    // what else the machine does is not counted; what is over in no time is not measured.
    const double small = seconds(10'000);
    const double large = seconds(160'000);
    QVERIFY2(large < 0.05 || large < small * 80, qPrintable(QStringLiteral("%1 s, then %2 s").arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
