// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_typesetter.h"

#include <QHash>
#include <QRegularExpression>

#include <hb.h>
#include <pango/pangocairo.h>

namespace einlass {
namespace {

constexpr double lineSpacing = 1.1;
// Narrow enough for a page of German, and free: what is there is taken.
constexpr const char *families = "Liberation Sans,Arimo,Nimbus Sans,DejaVu Sans,Sans";

struct Face
{
    double size;
    PangoWeight weight;
};

Face faceOf(PdfStyle style)
{
    switch (style) {
    case PdfStyle::Title:
        return {17, PANGO_WEIGHT_BOLD};
    case PdfStyle::Heading:
        return {11.6, PANGO_WEIGHT_BOLD};
    case PdfStyle::Body:
        return {10, PANGO_WEIGHT_NORMAL};
    case PdfStyle::Strong:
        return {10, PANGO_WEIGHT_BOLD};
    case PdfStyle::Small:
        break;
    }
    return {8.6, PANGO_WEIGHT_NORMAL};
}

/// "§ 201" and "Art. 6" stay on one line.
QString withClauses(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=§|Art\\.|Abs\\.|Buchst\\.) (?=[0-9a-f])"));
    return text.replace(blank, QString(QChar(QChar::Nbsp)));
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

/// What is the same in many forms is set once: breaking and shaping is most of a page's time.
/// Belongs to one thread, as Pango's fonts do.
struct SetTexts
{
    static constexpr qsizetype mostTexts = 4000;
    static constexpr qsizetype longestText = 2000;

    struct Key
    {
        QString text;
        Language language;
        PdfStyle style;
        double scale;
        double width;
        qsizetype leadLength;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.language), static_cast<int>(key.style), key.scale,
                              key.width, key.leadLength);
        }
    };

    std::shared_ptr<PangoContext> contexts[2];
    QHash<Key, std::vector<PdfTextLine>> lines;
};

SetTexts &setTexts()
{
    thread_local SetTexts texts;
    return texts;
}

/// A blank at the end of a line has no glyph in Pango. It gets one, so that it is a blank for who
/// reads the text aloud, too, and not marked content of its own.
void drawBlanks(PangoLayoutLine *line, const char *text)
{
    for (GSList *run = line->runs; run != nullptr; run = run->next) {
        const auto *item = static_cast<PangoLayoutRun *>(run->data);
        for (int i = 0; i < item->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo &glyph = item->glyphs->glyphs[i];
            const char *at = text + item->item->offset + item->glyphs->log_clusters[i];
            hb_codepoint_t blank = 0;
            if (glyph.glyph == PANGO_GLYPH_EMPTY && *at == ' '
                && hb_font_get_nominal_glyph(pango_font_get_hb_font(item->item->analysis.font), ' ', &blank))
                glyph.glyph = blank;
        }
    }
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

PdfTypesetter::PdfTypesetter(Language language, double scale) : m_language(language), m_scale(scale)
{
    std::shared_ptr<PangoContext> &context = setTexts().contexts[static_cast<int>(language)];
    if (!context)
        context.reset(makeContext(language), g_object_unref);
    m_context = context;
}

std::vector<PdfTextLine> PdfTypesetter::lines(const QString &text, PdfStyle style, double width,
                                              qsizetype leadLength) const
{
    if (text.size() > SetTexts::longestText)
        return newLines(text, style, width, leadLength);
    const SetTexts::Key key{text, m_language, style, m_scale, width, leadLength};
    auto &known = setTexts().lines;
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= SetTexts::mostTexts)
        known.clear();
    return *known.insert(key, newLines(text, style, width, leadLength));
}

std::vector<PdfTextLine> PdfTypesetter::newLines(const QString &text, PdfStyle style, double width,
                                                 qsizetype leadLength) const
{
    const std::shared_ptr<PangoLayout> layout(pango_layout_new(m_context.get()), g_object_unref);
    const Face face = faceOf(style);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, families);
    pango_font_description_set_weight(font, face.weight);
    pango_font_description_set_size(font, static_cast<int>(face.size * m_scale * PANGO_SCALE));
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    const QByteArray bytes = breakable(withClauses(text)).toUtf8();
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    PangoAttrList *attributes = pango_attr_list_new();
    // A hyphen in a broken address would become part of it.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(false));
    // Letters that are joined would be marked content within marked content, which some readers
    // take for its end.
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
    if (leadLength > 0) {
        PangoAttribute *bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->end_index = static_cast<guint>(text.left(leadLength).toUtf8().size());
        pango_attr_list_insert(attributes, bold);
    }
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    std::vector<PdfTextLine> result;
    PangoLayoutIter *at = pango_layout_get_iter(layout.get());
    do {
        PangoRectangle area;
        pango_layout_iter_get_line_extents(at, nullptr, &area);
        PdfTextLine line;
        line.layout = layout;
        line.line = pango_layout_iter_get_line_readonly(at);
        drawBlanks(line.line, pango_layout_get_text(layout.get()));
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
