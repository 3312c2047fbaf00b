// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace einlass {

bool hasLetter(QStringView text);

/// "Team:anna@example.org": what stands before the colon is no name.
bool hasLabel(QStringView word);

/// The heading of a table's column of addresses: "E-Mail".
bool isColumnHeading(QStringView word);

/// What begins a line of a mail's head that has nobody in it: "Betreff:", "Sent:".
bool beginsMailLine(QStringView word);

/// Length of the number that stands before an address without a blank ("2.anna@…"), where a line
/// before or behind shows that it counts lines; else 0. `at`: where the address begins.
qsizetype listNumberLength(QStringView text, qsizetype at);

} // namespace einlass
