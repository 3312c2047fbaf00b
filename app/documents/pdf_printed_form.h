// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_values.h"

#include <functional>

namespace einlass {

/// How a form is printed.
struct PrintOptions
{
    int wantedPages = 0;            ///< for each language; set smaller to save a page that would be nearly empty
    double smallestScale = 1;
    bool firstPageOnly = false;     ///< without what follows the form's first page break
    QHash<QString, QString> values; ///< besides those of the plan, the same in every language
    QString titleWord = QStringLiteral("file-title");
};

/// What the program puts into the inserts of a form.
using PdfInserts = std::function<std::vector<PdfBlock>(const QString &name, Language language)>;

/// A document without parts, with all that does not depend on them. Its title is still to be set.
PdfDocument newPdf(const DocumentContext &context);

struct PrintedForm
{
    QByteArray pdf;
    QStringList blanks;         ///< values that were needed and are not known, each once
};

/// A template filled in for a plan: one part for each language of the document. `inserts` may be
/// empty when the template has none. May be called from any thread.
Result<PrintedForm> printForm(const DocumentContext &context, const PdfTemplate &form,
                              const PrintOptions &options, const PdfInserts &inserts);

/// The parts alone, for whoever puts several forms into one document or words into a mail.
struct FilledForm
{
    std::vector<PdfPart> parts;
    QString title;
    QStringList blanks;
};
FilledForm fillForm(const DocumentContext &context, const PdfTemplate &form,
                    const PrintOptions &options, const PdfInserts &inserts);

} // namespace einlass
