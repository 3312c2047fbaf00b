// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/generate.h"

#include <algorithm>
#include <array>
#include <random>

namespace einlass {
namespace {

constexpr QLatin1String digits("0123456789");
// Without vowels (no words), l (1, I), o (0), q (9, g), r (with n an m), s (5), v (twice a w), z (2).
constexpr QLatin1String smallLetters("bcdfghjkmnptwx");
// Those capitals that differ from their small letters by more than size; without B (8).
constexpr QLatin1String capitals("DFGHMNT");
// Digits that are taken for no letter: neither 0, 1, 5, 6 and 9 nor 3 and 4, which write vowels.
constexpr QLatin1String loneDigits("278");
// Where two may meet, without 8, for "88" is a sign of neo-Nazis.
constexpr QLatin1String plainDigits("27");
constexpr QLatin1String readable("bcdfghjkmnptwxDFGHMNT27");
// What is read as a word even without vowels.
constexpr std::array unwanted{QLatin1String("kkk"), QLatin1String("fck"), QLatin1String("fkk"), QLatin1String("fgt"),
                              QLatin1String("fgg"), QLatin1String("ngg"), QLatin1String("wtf"), QLatin1String("dck"),
                              QLatin1String("cck"), QLatin1String("cnt"), QLatin1String("kck"), QLatin1String("ftz")};

constexpr int shortestPin = 4;
constexpr int longestPin = 20;
constexpr int shortestPasscode = 6;
constexpr int longestPasscode = 10;
constexpr int shortestRoomName = 24;    // 20 letters of 14 and 4 digits of 3: 82 bits
constexpr int shortestPassword = 8;
constexpr int longestWord = 64;
constexpr int groupLength = 5;

/// The distribution draws again instead of folding a remainder in: no character is likelier.
QChar randomCharacter(QLatin1String alphabet, QRandomGenerator &source)
{
    std::uniform_int_distribution<qsizetype> index(0, alphabet.size() - 1);
    return QChar(alphabet.at(index(source)));
}

QString randomText(QLatin1String alphabet, int length, QRandomGenerator &source)
{
    QString text(length, Qt::Uninitialized);
    for (QChar &c : text)
        c = randomCharacter(alphabet, source);
    return text;
}

bool isUnwanted(const QString &text)
{
    return std::any_of(unwanted.begin(), unwanted.end(), [&](QLatin1String fragment) {
        return text.contains(fragment, Qt::CaseInsensitive);
    });
}

template <typename Make>
QString wanted(Make make)
{
    QString text;
    do {
        text = make();
    } while (isUnwanted(text));
    return text;
}

/// Every digit follows the one before by the same step: 1111, 1234, 9876, 2468.
bool isTrivial(const QString &pin)
{
    const int step = pin[1].unicode() - pin[0].unicode();
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if ((pin[i].unicode() - pin[i - 1].unicode() - step) % 10 != 0)
            return false;
    }
    return true;
}

QString makePin(int length, QRandomGenerator &source)
{
    QString pin;
    do {
        pin = randomText(digits, length, source);
    } while (isTrivial(pin));
    return pin;
}

} // namespace

PinPair makePins(const CodeRules &rules, QRandomGenerator *source)
{
    const int length = std::clamp(rules.pinLength, shortestPin, longestPin);
    PinPair pins{makePin(length, *source), {}};
    do {
        pins.guest = makePin(length, *source);
    } while (pins.guest == pins.host);
    return pins;
}

QString makeRoomName(const CodeRules &rules, QRandomGenerator *source)
{
    const int length = std::clamp(rules.roomNameLength, shortestRoomName, longestWord);
    return wanted([&] {
        QString name(length, Qt::Uninitialized);
        for (int i = 0; i < length; ++i)
            name[i] = randomCharacter(i % groupLength == groupLength - 1 ? loneDigits : smallLetters, *source);
        return name;
    });
}

QString makePassword(const CodeRules &rules, QRandomGenerator *source)
{
    const int length = std::clamp(rules.passwordLength, shortestPassword, longestWord);
    return wanted([&] { return randomText(readable, length, *source); });
}

QString makePasscode(const CodeRules &rules, QRandomGenerator *source)
{
    const int length = std::clamp(rules.passcodeLength, shortestPasscode, longestPasscode);
    return wanted([&] {
        QString code = randomText(readable, length, *source);
        code.front() = randomCharacter(capitals, *source);
        code.back() = randomCharacter(plainDigits, *source);
        return code;
    });
}

} // namespace einlass
