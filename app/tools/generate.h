// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace einlass {

/// Rules of a tool for what Einlass makes itself; from the rule pack.
struct CodeRules
{
    int pinLength = 8;              ///< DFNconf: 4 to 20 digits
    int roomNameLength = 24;        ///< Meet: letters and digits
    int passwordLength = 12;        ///< Meet
    int passcodeLength = 10;        ///< Zoom: at most 10 of letters, digits, @ - _ *
    bool operator==(const CodeRules &) const = default;
};

struct PinPair { QString host; QString guest; };

/// All from the system's random source, every character equally likely.
PinPair makePins(const CodeRules &rules);               ///< same length, never equal
QString makeRoomName(const CodeRules &rules);
QString makePassword(const CodeRules &rules);           ///< no characters that look alike
QString makePasscode(const CodeRules &rules);

} // namespace einlass
