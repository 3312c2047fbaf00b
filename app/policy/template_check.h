// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace einlass {

/// The templates that a rule pack may bring: those of the invitation, the announcement, the update
/// and the cancellation, as text and as HTML.
QStringList templateNames();

/// Whether a Mustache template can be used in the place of the built-in one of that name: every
/// tag is closed and known, facts and notices are printed whatever the meeting is like (what the
/// rules demand cannot be edited away), an update has words for every change, a cancellation names
/// what falls away, an HTML template escapes every value, loads nothing from
/// elsewhere and hides nothing, an announcement has no link. The error says file (`shownAs`), line
/// and what is wrong or missing.
Result<void> checkTemplate(const QString &name, const QString &text, const QString &shownAs);

/// The placeholders of a template with the sections in which they stand, sorted, each once; for
/// comparing two languages. Empty for a template that cannot be read.
QStringList placeholdersOf(const QString &name, const QString &text);

} // namespace einlass
