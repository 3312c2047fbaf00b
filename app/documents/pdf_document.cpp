// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_document.h"

#include "documents/pdf_finish.h"
#include "documents/pdf_painter.h"

#include <cairo-pdf.h>

#include <memory>

namespace einlass {
namespace {

constexpr double scaleStep = 0.02;

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data),
                                               static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

PdfPages fitted(const PdfPart &part)
{
    double scale = 1;
    PdfPages pages = layOut(part, scale);
    // Setting smaller saves one page at most; long texts are not laid out again and again.
    const bool near = pages.count <= part.wantedPages + 1;
    while (near && pages.count > part.wantedPages && scale - scaleStep >= part.smallestScale) {
        scale -= scaleStep;
        PdfPages smaller = layOut(part, scale);
        if (smaller.count <= part.wantedPages)
            return smaller;
    }
    return pages;
}

void setMetadata(cairo_surface_t *surface, const PdfDocument &document)
{
    const QByteArray stamp = document.stamp.toUTC().toString(Qt::ISODate).toUtf8();
    const QByteArray title = document.title.toUtf8();
    const QByteArray creator = document.creator.toUtf8();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, creator.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, stamp.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, stamp.constData());
}

} // namespace

Result<QByteArray> writePdf(const PdfDocument &document)
{
    QByteArray drawn;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &drawn, pdf::pageWidth, pdf::pageHeight),
        cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), document);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> target(cairo_create(surface.get()),
                                                                   cairo_destroy);
    PdfPainter painter(target.get());
    cairo_tag_begin(target.get(), "Document", nullptr);
    for (const PdfPart &part : document.parts)
        painter.draw(part, fitted(part));
    cairo_tag_end(target.get(), "Document");
    cairo_surface_finish(surface.get());
    if (document.parts.empty() || cairo_status(target.get()) != CAIRO_STATUS_SUCCESS
        || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return Message{QT_TRANSLATE_NOOP("Core", "The PDF document could not be drawn."), {}};
    }
    return finishPdf(drawn, document, painter.fields());
}

} // namespace einlass
