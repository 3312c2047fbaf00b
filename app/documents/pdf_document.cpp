// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_document.h"

#include "base/plugins.h"
#include "documents/pdf_writer.h"

namespace einlass {
namespace {

const PdfWriter *writer()
{
    static const PdfWriter *const loaded = plugin<PdfWriter>("pdf");
    return loaded;
}

} // namespace

int pagesOf(const PdfPart &part, double scale)
{
    return writer() ? writer()->pagesOf(part, scale) : 0;
}

Result<QByteArray> writePdf(const PdfDocument &document, const DocumentProgress &progress)
{
    if (!writer())
        return noPlugin("pdf");
    return writer()->write(document, progress);
}

} // namespace einlass
