// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace einlass {

/// Rules of a tool for what Einlass makes itself; from the rule pack.
struct CodeRules
{
    int pinLength = 8;              ///< DFNconf: 4 to 20 digits
    int roomNameLength = 24;        ///< Meet: letters and digits; never less than 80 bits
    int passwordLength = 12;        ///< Meet
    int passcodeLength = 10;        ///< Zoom: at most 10
    bool operator==(const CodeRules &) const = default;
};

struct PinPair { QString host; QString guest; };

/// All from the system's random source unless tests bring their own; wherever several characters
/// may stand, each is equally likely. Letters and digits that look alike are left out, and so are
/// vowels and a few fragments, so that no word arises by chance.
PinPair makePins(const CodeRules &rules,                ///< digits, same length, never equal or trivial
                 QRandomGenerator *source = QRandomGenerator::system());
/// At least 80 bits; small letters in groups of four with digits between, as Meet ignores case.
QString makeRoomName(const CodeRules &rules, QRandomGenerator *source = QRandomGenerator::system());
QString makePassword(const CodeRules &rules, QRandomGenerator *source = QRandomGenerator::system());
/// At most 10 characters; begins with a capital letter and ends with a digit, as accounts may
/// demand both.
QString makePasscode(const CodeRules &rules, QRandomGenerator *source = QRandomGenerator::system());

} // namespace einlass
