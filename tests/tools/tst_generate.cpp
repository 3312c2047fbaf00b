// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/generate.h"

#include "tool_data.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

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
    void everyCharacterIsEquallyLikely_data();
    void everyCharacterIsEquallyLikely();
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
    const QString readable = QStringLiteral("^[ACDEFGHJKLMNPQRTUVWXYabcdefghjkmnpqrtuvwxy34679]{%1}$");
    QTest::newRow("room") << "room" << 24 << "^[A-Za-z0-9]{24}$";
    QTest::newRow("room, guessable") << "room" << 3 << "^[A-Za-z0-9]{16}$";
    QTest::newRow("room, endless") << "room" << 100000 << "^[A-Za-z0-9]{64}$";
    QTest::newRow("password") << "password" << 12 << readable.arg(12);
    QTest::newRow("password, short") << "password" << 0 << readable.arg(8);
    QTest::newRow("passcode") << "passcode" << 10 << "^[A-Za-z0-9][A-Za-z0-9@_*-]{8}[A-Za-z0-9]$";
    QTest::newRow("passcode, too long for Zoom") << "passcode" << 16 << "^[A-Za-z0-9][A-Za-z0-9@_*-]{8}[A-Za-z0-9]$";
    QTest::newRow("passcode, short") << "passcode" << 1 << "^[A-Za-z0-9][A-Za-z0-9@_*-]{4}[A-Za-z0-9]$";
}

namespace {

QString make(const QString &what, int length)
{
    CodeRules rules;
    rules.pinLength = rules.roomNameLength = rules.passwordLength = rules.passcodeLength = length;
    if (what == u"room")
        return makeRoomName(rules);
    if (what == u"password")
        return makePassword(rules);
    return what == u"pin" ? makePins(rules).guest : makePasscode(rules);
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

void TestGenerate::everyCharacterIsEquallyLikely_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("characters");
    QTest::newRow("pin") << "pin" << 10;
    QTest::newRow("room") << "room" << 62;
    QTest::newRow("password") << "password" << 47;
    QTest::newRow("passcode") << "passcode" << 66;
}

void TestGenerate::everyCharacterIsEquallyLikely()
{
    QFETCH(QString, what);
    QFETCH(int, characters);
    QHash<QChar, int> counts;
    int total = 0;
    while (total < 200000) {
        // A passcode begins and ends with a letter or digit.
        const QString made = make(what, 20);
        for (QChar c : what == u"passcode" ? made.mid(1, made.size() - 2) : made) {
            ++counts[c];
            ++total;
        }
    }
    QCOMPARE(counts.size(), characters);
    // A fair source strays by seven standard deviations once in 10^9 runs at most. Folding bytes
    // into 62 or 66 characters makes some of them more than 20 % likelier than others.
    const double mean = double(total) / characters;
    const double tolerance = 7 * std::sqrt(mean);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QString shown = QStringLiteral("%1: %2 of %3").arg(count.key()).arg(*count).arg(mean);
        QVERIFY2(std::abs(*count - mean) < tolerance, qPrintable(shown));
    }
}

void TestGenerate::packAsksForSafeLengths()
{
    const QJsonObject codes = toolData()[QStringLiteral("codes")].toObject();
    const auto length = [&](const char *name) { return codes[QLatin1String(name)].toInt(); };
    QVERIFY(length("pinLength") >= 6 && length("pinLength") <= 20);
    QVERIFY(length("roomNameLength") >= 20);
    QVERIFY(length("passwordLength") >= 10);
    QVERIFY(length("passcodeLength") >= 8 && length("passcodeLength") <= 10);
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
