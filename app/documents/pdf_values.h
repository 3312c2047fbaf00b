// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"
#include "documents/pdf_template.h"

#include <QHash>
#include <QString>

namespace einlass {

/// A foreign text as it may be printed: cleaned, and with nothing after pwd=, pin=, tk= or zak=,
/// should a host have pasted a link into a title or a reason.
QString printable(const QString &text);

/// "12 January 2027", as the template's format.date says; empty for no date.
QString printedDate(const QDate &date, Language language, const PdfTemplate &words);

/// The values that printed forms show, all of them printable. What is not known is empty.
/// `words` is where the names of answers stand ("storage.lmu-server").
QHash<QString, QString> printedValues(const DocumentContext &context, Language language,
                                      const PdfTemplate &words);

/// Facts of the plan, with the languages of the document instead of the plan's.
Facts printedFacts(const DocumentContext &context);

/// The languages of the document, each once, German first: its version binds.
std::vector<Language> printedLanguages(const DocumentContext &context);

} // namespace einlass
