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

/// The text with the local part of every mail address hidden.
QString withoutAddresses(const QString &text);

} // namespace einlass
