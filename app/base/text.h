// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace einlass {

/// True when nothing would be seen: empty, white space, control, format or other invisible
/// characters only. Such a text counts as absent everywhere.
bool isBlank(QStringView text);

/// The text without bidirectional controls, other invisible format characters and control
/// characters. Line breaks become blanks unless keepLines. Used before anything foreign is shown
/// or printed; joiners that scripts need (U+200C, U+200D) stay between letters.
QString cleaned(QStringView text, bool keepLines = false);

/// "{name}" in the pattern replaced by its value, in one pass: values are never searched again.
/// A name without a value stays as it stands, so that a gap is seen and tested for.
QString withValues(const QString &pattern, const QHash<QString, QString> &values);

} // namespace einlass
