// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_document.h"

#include <QtPlugin>

namespace einlass {

/// What writePdf() and pagesOf() ask of the plugin "pdf".
class PdfWriter
{
public:
    virtual ~PdfWriter() = default;
    virtual Result<QByteArray> write(const PdfDocument &document, const DocumentProgress &progress) const = 0;
    virtual int pagesOf(const PdfPart &part, double scale) const = 0;
};

} // namespace einlass

Q_DECLARE_INTERFACE(einlass::PdfWriter, "einlass.PdfWriter/" EINLASS_VERSION)
