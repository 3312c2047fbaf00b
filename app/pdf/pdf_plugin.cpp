// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_plugin.h"

#include "pdf/pdf_finish.h"
#include "pdf/pdf_painter.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace einlass {
namespace {

constexpr double scaleStep = 0.02;
// Lines get lower and, where text is broken, fewer.
constexpr double shrinkPower = 0.7;

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data),
                                               static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// How full the fullest run of pages is: 1 is just full. A part that begins new pages by itself
/// has as many runs.
double fullness(const PdfPages &pages, int wantedPages)
{
    std::vector<double> runs(1, 0);
    for (const PdfStrip &strip : pages.strips) {
        if (strip.newPage)
            runs.push_back(0);
        runs.back() += strip.before + strip.height;
    }
    const int each = std::max(1, wantedPages / static_cast<int>(runs.size()));
    return *std::max_element(runs.begin(), runs.end()) / (each * (pdf::bottom - pdf::top));
}

/// Setting smaller saves a page or two. The size is estimated, then taken down until it fits: each
/// try sets the whole text anew.
PdfPages fitted(const PdfPart &part)
{
    PdfPages largest = layOut(part, part.largestScale);
    const bool near = largest.count <= part.wantedPages + 2;
    if (part.wantedPages == 0 || largest.count <= part.wantedPages || !near)
        return largest;
    const double full = fullness(largest, part.wantedPages);
    double scale = part.largestScale / std::pow(std::max(1.0, full), shrinkPower);
    scale = std::min(scale, part.largestScale - scaleStep);
    for (; scale > part.smallestScale; scale -= scaleStep) {
        PdfPages pages = layOut(part, scale);
        if (pages.count <= part.wantedPages)
            return pages;
    }
    PdfPages smallest = layOut(part, part.smallestScale);
    return smallest.count < largest.count ? smallest : largest;
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

int PdfPlugin::pagesOf(const PdfPart &part, double scale) const
{
    return layOut(part, scale).count;
}

Result<QByteArray> PdfPlugin::write(const PdfDocument &document, const DocumentProgress &progress) const
{
    QByteArray drawn;
    constexpr qsizetype usualSize = qsizetype(256) * 1024;
    drawn.reserve(usualSize);
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &drawn, pdf::pageWidth, pdf::pageHeight),
        cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), document);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> target(cairo_create(surface.get()),
                                                                   cairo_destroy);
    PdfPainter painter(target.get());
    cairo_tag_begin(target.get(), "Document", nullptr);
    const auto all = static_cast<int>(document.parts.size());
    int done = 0;
    bool goesOn = true;
    for (const PdfPart &part : document.parts) {
        painter.draw(part, fitted(part));
        goesOn = !progress || progress(++done, all);
        if (!goesOn)
            break;
    }
    cairo_tag_end(target.get(), "Document");
    cairo_surface_finish(surface.get());
    if (!goesOn)
        return Message{QT_TRANSLATE_NOOP("Core", "Stopped. No document was made."), {}};
    if (document.parts.empty() || cairo_status(target.get()) != CAIRO_STATUS_SUCCESS
        || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return Message{QT_TRANSLATE_NOOP("Core", "The PDF document could not be drawn. Try again; if it stays so, report it with the version that “About Einlass” names."), {}};
    }
    return finishPdf(drawn, document, painter.fields(), painter.languages());
}

} // namespace einlass
