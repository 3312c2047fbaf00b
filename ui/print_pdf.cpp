// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_pdf.h"

#include "base/plugins.h"
#include "pdf_drawing.h"

namespace einlass {
namespace {

const PdfDrawing *drawing()
{
    static const PdfDrawing *const loaded = canDrawPdf() ? plugin<PdfDrawing>("drawing") : nullptr;
    return loaded;
}

} // namespace

bool canDrawPdf()
{
#ifdef EINLASS_DRAWS_PDF
    return true;
#else
    return false;
#endif
}

std::vector<QImage> pagesOfPdf(const QByteArray &pdf, int width)
{
    return drawing() ? drawing()->pages(pdf, width) : std::vector<QImage>();
}

bool printPdf(const QByteArray &pdf, QPrinter &printer)
{
    return drawing() && drawing()->print(pdf, printer);
}

} // namespace einlass
