// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/label_place.h"

#include <QString>

namespace einlass {

/// 8 to 11 digits, which may stand in groups; empty when there are none.
QString readDigitGroups(const QString &text, const ValuePlace &place);
/// More digits than a number of our tools has, as Teams writes them.
bool isForeignNumber(const QString &text, qsizetype at);
/// Where so many digits and what separates them from the next value end.
qsizetype behindDigits(const QString &text, qsizetype at, qsizetype digits);
bool hasDigit(const QString &text);
/// One word that can be a passcode; empty when the place holds a sentence, a link or a "none".
QString readCode(const QString &text, const ValuePlace &place);
/// 4 to 20 digits.
QString readPin(const QString &text, const ValuePlace &place);
/// The rest of a line without the marks of lists and markup, bounded.
QString readLine(const QString &text, qsizetype begin, qsizetype end);

} // namespace einlass
