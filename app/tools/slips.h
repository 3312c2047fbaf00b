// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace einlass {

/// Equal, or one letter left out, added, replaced, or swapped with its neighbour.
bool isOneSlip(QStringView text, QStringView meant);

/// German umlauts as two letters: "münchen" -> "muenchen".
QString withoutUmlauts(const QString &text);

/// Letters without their accents: "münchen" -> "munchen".
QString withoutAccents(const QString &text);

} // namespace einlass
