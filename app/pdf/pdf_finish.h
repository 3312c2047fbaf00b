// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_document.h"
#include "pdf/pdf_painter.h"

#include <vector>

namespace einlass {

/// Adds to a tagged document what cairo cannot write: language, display of the title, XMP
/// metadata, artifacts, header scopes, form fields that belong to their "Form" elements, and the
/// languages of the "Quote" elements.
Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfDocument &document,
                             const std::vector<PlacedField> &fields,
                             const std::vector<Language> &quoted);

} // namespace einlass
