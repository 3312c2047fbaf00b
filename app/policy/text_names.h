// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The closed lists of names by which the texts of a rule pack speak to documents and pages. What
/// is not in them would be printed as it stands or never be shown, so that a pack that says it is
/// refused. Tests compare the lists with what documents and pages know.
namespace einlass {

class Pack;

/// The names in braces in a text, in order.
QStringList placeholdersOf(const QString &text);

/// Whether the text has a brace that belongs to no placeholder: it would be printed as it stands.
bool hasLoneBrace(const QString &text);

/// The placeholders of sentences, steps and duties.
QStringList textPlaceholders();

/// Whether the placeholder prints something with the pack's contacts. Those that print no contact
/// always do.
bool printsSomething(const QString &placeholder, const Pack &pack);

/// The key of the contact that the placeholder prints; empty when it prints none.
QString contactBehind(const QString &placeholder);

/// The contacts that documents, pages and placeholders ask for.
QStringList contactKeys();

/// The groups of sentences that a document shows; the first word of a sentence's id is its group.
/// Empty for documents that show all of theirs.
QStringList sentenceGroups(const QString &document);

/// The values that a step can offer to copy.
QStringList copyNames();

} // namespace einlass
