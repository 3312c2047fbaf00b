// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/generate.h"

#include "tool_data.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <vector>

using namespace einlass;

class TestGenerate : public QObject
{
    Q_OBJECT

private slots:
    void pins_data();
    void pins();
    void shapes_data();
    void shapes();
    void neverTwiceTheSame();
    void everyPlaceIsEven_data();
    void everyPlaceIsEven();
    void neighboursAreIndependent();
    void makesNoWords();
    void packAsksForSafeLengths();
};

void TestGenerate::pins_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("length");
    for (int length : {4, 5, 8, 20})
        QTest::addRow("%d", length) << length << length;
    QTest::newRow("too short") << 1 << 4;
    QTest::newRow("negative") << -1 << 4;
    QTest::newRow("too long") << 30 << 20;
}

void TestGenerate::pins()
{
    QFETCH(int, asked);
    QFETCH(int, length);
    CodeRules rules;
    rules.pinLength = asked;
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    // With four digits one pair in 10,000 would be equal and one PIN in 100 trivial, were they allowed.
    for (int i = 0; i < 20000; ++i) {
        const PinPair pins = makePins(rules);
        QCOMPARE(pins.host.size(), length);
        QCOMPARE(pins.guest.size(), length);
        QVERIFY(pins.host != pins.guest);
        for (const QString &pin : {pins.host, pins.guest}) {
            QVERIFY(digits.match(pin).hasMatch());
            const int step = (pin[1].unicode() - pin[0].unicode() + 10) % 10;
            bool trivial = true;
            for (qsizetype at = 1; at < pin.size(); ++at)
                trivial = trivial && (pin[at].unicode() - pin[at - 1].unicode() + 10) % 10 == step;
            QVERIFY2(!trivial, qPrintable(pin));
        }
    }
}

void TestGenerate::shapes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("pattern");
    const QString readable = QStringLiteral("^[bcdfghjkmnptwxDFGHMNT27]{%1}$");
    const QString code = QStringLiteral("^[DFGHMNT][bcdfghjkmnptwxDFGHMNT27]{%1}[27]$");
    const QString group = QStringLiteral("[bcdfghjkmnptwx]{4}");
    QTest::newRow("room") << "room" << 24 << QString(QStringLiteral("^(%1[278]){4}%1$").arg(group));
    QTest::newRow("room, guessable") << "room" << 3 << QString(QStringLiteral("^(%1[278]){4}%1$").arg(group));
    QTest::newRow("room, endless") << "room" << 100000 << QString(QStringLiteral("^(%1[278]){12}%1$").arg(group));
    QTest::newRow("password") << "password" << 12 << readable.arg(12);
    QTest::newRow("password, short") << "password" << 0 << readable.arg(8);
    QTest::newRow("passcode") << "passcode" << 10 << code.arg(8);
    QTest::newRow("passcode, too long for Zoom") << "passcode" << 16 << code.arg(8);
    QTest::newRow("passcode, short") << "passcode" << 1 << code.arg(4);
}

namespace {

QString make(const QString &what, int length, QRandomGenerator *source = QRandomGenerator::system())
{
    CodeRules rules;
    rules.pinLength = rules.roomNameLength = rules.passwordLength = rules.passcodeLength = length;
    if (what == u"room")
        return makeRoomName(rules, source);
    if (what == u"password")
        return makePassword(rules, source);
    return what == u"pin" ? makePins(rules, source).guest : makePasscode(rules, source);
}

/// How often each character stands at each place.
std::vector<QHash<QChar, int>> countsByPlace(const QString &what, int length, int times)
{
    // Seeded: the same numbers in every run, so that a failure is a fault and no bad luck.
    QRandomGenerator source(20270112);
    std::vector<QHash<QChar, int>> counts;
    for (int i = 0; i < times; ++i) {
        const QString made = make(what, length, &source);
        counts.resize(static_cast<std::size_t>(made.size()));
        for (qsizetype at = 0; at < made.size(); ++at)
            ++counts[static_cast<std::size_t>(at)][made[at]];
    }
    return counts;
}

} // namespace

void TestGenerate::shapes()
{
    QFETCH(QString, what);
    QFETCH(int, asked);
    QFETCH(QString, pattern);
    const QRegularExpression shape(pattern);
    for (int i = 0; i < 2000; ++i) {
        const QString made = make(what, asked);
        QVERIFY2(shape.match(made).hasMatch(), qPrintable(made));
    }
}

void TestGenerate::neverTwiceTheSame()
{
    QSet<QString> made;
    for (int i = 0; i < 2000; ++i) {
        for (const char *what : {"room", "password", "passcode"})
            made.insert(make(QString::fromLatin1(what), 10));
    }
    QCOMPARE(made.size(), 6000);
}

void TestGenerate::everyPlaceIsEven_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("bits");
    QTest::newRow("pin") << "pin" << 8 << 26.5;
    QTest::newRow("room") << "room" << 24 << 82.4;
    QTest::newRow("shortest room") << "room" << 1 << 82.4;
    QTest::newRow("password") << "password" << 12 << 54.2;
    QTest::newRow("passcode") << "passcode" << 10 << 39.9;
}

/// Counts characters at each place: all that may stand there do, none more often than chance
/// allows, and so the entropy is that of a free choice at each place.
void TestGenerate::everyPlaceIsEven()
{
    QFETCH(QString, what);
    QFETCH(int, length);
    QFETCH(double, bits);
    constexpr int times = 60000;
    double entropy = 0;
    for (const QHash<QChar, int> &counts : countsByPlace(what, length, times)) {
        const double mean = double(times) / counts.size();
        double chiSquare = 0;
        for (int count : counts) {
            // Fragments that are left out make their letters rarer, by less than a hundredth.
            const double stray = std::max(0.0, std::abs(count - mean) - mean / 100);
            chiSquare += stray * stray / mean;
            entropy -= double(count) / times * std::log2(double(count) / times);
        }
        // A fair source exceeds this once in 10^6 places (Wilson and Hilferty's approximation).
        const double degrees = counts.size() - 1.0;
        const double bound = degrees * std::pow(1 - 2 / (9 * degrees) + 4.75 * std::sqrt(2 / (9 * degrees)), 3);
        QVERIFY2(chiSquare < bound, qPrintable(QStringLiteral("%1 of at most %2").arg(chiSquare).arg(bound)));
    }
    QVERIFY2(entropy > bits, qPrintable(QStringLiteral("%1 bits").arg(entropy)));
}

/// Places are drawn one by one: neighbours tell nothing about each other.
void TestGenerate::neighboursAreIndependent()
{
    QRandomGenerator source(4);
    QHash<QString, int> pairs;
    constexpr int times = 40000;
    for (int i = 0; i < times; ++i)
        ++pairs[make(QStringLiteral("room"), 24, &source).mid(1, 2)];
    QCOMPARE(pairs.size(), 14 * 14);
    const double mean = double(times) / pairs.size();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        QVERIFY2(std::abs(*pair - mean) < 5.5 * std::sqrt(mean), qPrintable(pair.key()));
}

void TestGenerate::makesNoWords()
{
    QRandomGenerator source(7);
    static const QRegularExpression words(
        QStringLiteral("[aeiouy013456]|kkk|fck|fkk|wtf|88|dck|cnt"), QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < 30000; ++i) {
        for (const char *what : {"room", "password", "passcode"}) {
            const QString made = make(QString::fromLatin1(what), 24, &source);
            QVERIFY2(!words.match(made).hasMatch(), qPrintable(made));
        }
    }
}

void TestGenerate::packAsksForSafeLengths()
{
    const QJsonObject codes = toolData()[QStringLiteral("codes")].toObject();
    const auto length = [&](const char *name) { return codes[QLatin1String(name)].toInt(); };
    QVERIFY(length("pinLength") >= 6 && length("pinLength") <= 20);
    QVERIFY(length("roomNameLength") >= 24);
    QVERIFY(length("passwordLength") >= 10);
    QVERIFY(length("passcodeLength") >= 8 && length("passcodeLength") <= 10);
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
