// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace einlass {

/// The file of a department's own words, in the folders de and en beside its templates.
inline constexpr auto wordsName = "words.json";

/// Whether words can take the place of some of the built-in ones: each key is one of theirs and has
/// a text with the same placeholders, so that no date, time or name can be edited away; a format of
/// dates keeps day, month and year. The error says file, key and what was expected.
Result<void> checkWords(const QByteArray &json, const QByteArray &builtIn, const QString &shownAs);

} // namespace einlass
