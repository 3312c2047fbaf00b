// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_typesetter.h"

#include <pango/pangocairo.h>

namespace einlass {
namespace {

constexpr double lineSpacing = 1.06;

struct Face
{
    double size;
    PangoWeight weight;
};

Face faceOf(PdfStyle style)
{
    switch (style) {
    case PdfStyle::Title:
        return {13.2, PANGO_WEIGHT_BOLD};
    case PdfStyle::Heading:
        return {10.5, PANGO_WEIGHT_BOLD};
    case PdfStyle::Body:
        return {8.8, PANGO_WEIGHT_NORMAL};
    case PdfStyle::Strong:
        return {8.8, PANGO_WEIGHT_BOLD};
    case PdfStyle::Small:
        break;
    }
    return {7.6, PANGO_WEIGHT_NORMAL};
}

/// Pango takes time by the square of a word's length: longer ones get places to break.
QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 120;
    QString result;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200B);
            length = 1;
        }
        result += c;
    }
    return result;
}

PangoContext *makeContext(Language language)
{
    PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    pango_cairo_context_set_resolution(context, 72);
    cairo_font_options_t *options = cairo_font_options_create();
    // Line breaks must not depend on the screen's hinting.
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, false);
    pango_context_set_language(context,
                               pango_language_from_string(qPrintable(languageCode(language))));
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    return context;
}

} // namespace

PdfTypesetter::PdfTypesetter(Language language, double scale)
    : m_context(makeContext(language), g_object_unref), m_scale(scale)
{
}

std::vector<PdfTextLine> PdfTypesetter::lines(const QString &text, PdfStyle style, double width,
                                              qsizetype leadLength) const
{
    const std::shared_ptr<PangoLayout> layout(pango_layout_new(m_context.get()), g_object_unref);
    const Face face = faceOf(style);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, "Sans");
    pango_font_description_set_weight(font, face.weight);
    pango_font_description_set_size(font, static_cast<int>(face.size * m_scale * PANGO_SCALE));
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    const QByteArray bytes = breakable(text).toUtf8();
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (leadLength > 0) {
        PangoAttrList *attributes = pango_attr_list_new();
        PangoAttribute *bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->end_index = static_cast<guint>(text.left(leadLength).toUtf8().size());
        pango_attr_list_insert(attributes, bold);
        pango_layout_set_attributes(layout.get(), attributes);
        pango_attr_list_unref(attributes);
    }

    std::vector<PdfTextLine> result;
    PangoLayoutIter *at = pango_layout_get_iter(layout.get());
    do {
        PangoRectangle area;
        pango_layout_iter_get_line_extents(at, nullptr, &area);
        PdfTextLine line;
        line.layout = layout;
        line.line = pango_layout_iter_get_line_readonly(at);
        line.x = pango_units_to_double(area.x);
        const double height = pango_units_to_double(area.height);
        line.height = height * lineSpacing;
        line.ascent = pango_units_to_double(pango_layout_iter_get_baseline(at) - area.y)
            + (line.height - height) / 2;
        result.push_back(std::move(line));
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return result;
}

} // namespace einlass
