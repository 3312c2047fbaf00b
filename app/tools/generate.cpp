// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/generate.h"

#include <QRandomGenerator>

#include <algorithm>
#include <random>

namespace einlass {
namespace {

constexpr QLatin1String digits("0123456789");
constexpr QLatin1String lettersAndDigits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
// Without 0 O o, 1 I l i, 5 S s, 2 Z z, 8 B: a password is read aloud and typed.
constexpr QLatin1String readable("ACDEFGHJKLMNPQRTUVWXYabcdefghjkmnpqrtuvwxy34679");
constexpr QLatin1String passcodeCharacters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@-_*");

constexpr int shortestPin = 4;
constexpr int longestPin = 20;
constexpr int shortestPasscode = 6;
constexpr int longestPasscode = 10;
constexpr int shortestRoomName = 16;
constexpr int shortestPassword = 8;
constexpr int longestWord = 64;

/// The distribution draws again instead of folding a remainder in: no character is likelier.
QString randomText(QLatin1String alphabet, int length)
{
    std::uniform_int_distribution<qsizetype> index(0, alphabet.size() - 1);
    QString text(length, Qt::Uninitialized);
    for (QChar &c : text)
        c = QChar(alphabet.at(index(*QRandomGenerator::system())));
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

QString makePin(int length)
{
    QString pin;
    do {
        pin = randomText(digits, length);
    } while (isTrivial(pin));
    return pin;
}

} // namespace

PinPair makePins(const CodeRules &rules)
{
    const int length = std::clamp(rules.pinLength, shortestPin, longestPin);
    PinPair pins{makePin(length), {}};
    do {
        pins.guest = makePin(length);
    } while (pins.guest == pins.host);
    return pins;
}

QString makeRoomName(const CodeRules &rules)
{
    return randomText(lettersAndDigits, std::clamp(rules.roomNameLength, shortestRoomName, longestWord));
}

QString makePassword(const CodeRules &rules)
{
    return randomText(readable, std::clamp(rules.passwordLength, shortestPassword, longestWord));
}

QString makePasscode(const CodeRules &rules)
{
    const int length = std::clamp(rules.passcodeLength, shortestPasscode, longestPasscode);
    // A sign at either end gets lost when the code is copied from a sentence.
    return randomText(lettersAndDigits, 1) + randomText(passcodeCharacters, length - 2)
        + randomText(lettersAndDigits, 1);
}

} // namespace einlass
