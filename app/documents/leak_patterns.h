// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How access data look in a text that somebody wrote. All but plainForm() take its result.
namespace einlass {

/// The text as a reader takes it: without invisible characters and marks on letters, every digit
/// of every script as 0 to 9, every blank as a plain one.
QString plainForm(const QString &text);

/// "zoom . us / j / 1" and "zoom[.]us" pulled together.
QString withoutGapsInLinks(const QString &text);

/// A label with a value: "Kenncode: …", "PIN 4711".
bool hasWrittenCode(const QString &text);
QStringList writtenCodes(const QString &text);

/// 9 to 11 digits in groups as Zoom writes them, or a conference number of DFNconf.
bool hasMeetingNumber(const QString &text);
bool hasTelephoneNumber(const QString &text);

/// Numbers of 8 digits and more, whatever stands between the digits.
QStringList longNumbers(const QString &text);

/// Whether letters and digits of `sought` stand in the text in this order with at most a few other
/// characters between them. Shorter than `shortest`: never.
bool hasSpelled(const QString &text, const QString &sought, qsizetype shortest);

} // namespace einlass
