// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_values.h"

#include <functional>

namespace einlass {

/// How a form may be set smaller to save a page that would be nearly empty.
struct PdfFit
{
    int wantedPages = 0;
    double smallestScale = 1;
};

/// What the program puts into the inserts of a form.
using PdfInserts = std::function<std::vector<PdfBlock>(const QString &name, Language language)>;

struct PrintedForm
{
    QByteArray pdf;
    QStringList blanks;         ///< values that were needed and are not known, each once
};

/// A template filled in for a plan: one part for each language of the document. `inserts` may be
/// empty when the template has none.
Result<PrintedForm> printForm(const DocumentContext &context, const PdfTemplate &form,
                              const PdfFit &fit, const PdfInserts &inserts);

} // namespace einlass
