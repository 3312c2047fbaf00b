// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/duties.h"
#include "documents/pdf_values.h"
#include "policy/pack.h"

#include <QString>

#include <utility>
#include <vector>

/// What the record, in both of its forms, and the host sheet have in common.
namespace einlass {

/// A text of the rule pack with its placeholders filled in, fit for print and without access data.
QString packText(const DocumentContext &context, const LocalizedText &text, Language language,
                 const PdfTemplate &words);

/// How many of the addresses are of each class, in the order of the classes: the record needs no
/// addresses.
std::vector<std::pair<QString, int>> addressTally(const std::vector<JudgedAddress> &addresses);

/// The host's words, and after them what the clause says: whoever reads the file later knows
/// neither. The words alone for a clause that the pack does not know.
QString withRule(const Pack &pack, const PdfTemplate &words, const QString &clause,
                 const QString &text, Language language);

/// The host's reason for a clause, in the wanted language where it is there.
QString reasonText(const Plan &plan, const QString &clause, Language language);

/// The text with the local part of every mail address hidden.
QString withoutAddresses(const QString &text);

} // namespace einlass
