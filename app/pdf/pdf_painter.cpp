// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_painter.h"

#include "base/text.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace einlass {
namespace {

struct PageRange
{
    int first = -1;
    int last = -1;
    void include(int page)
    {
        first = first < 0 ? page : std::min(first, page);
        last = std::max(last, page);
    }
};

void addPages(const PdfNode &node, const PdfPages &pages, PageRange &range)
{
    for (const PdfItem &item : node.items)
        range.include(pages.strips[static_cast<std::size_t>(item.strip)].page);
    for (const PdfNode &kid : node.kids)
        addPages(kid, pages, range);
}

void setGrey(cairo_t *cairo, double level)
{
    cairo_set_source_rgb(cairo, level, level, level);
}

} // namespace

void PdfPainter::draw(const PdfPart &part, const PdfPages &pages)
{
    if (part.newSheet && m_before % 2 == 1) {
        cairo_show_page(m_cairo);
        ++m_before;
    }
    m_part = &part;
    m_pages = &pages;
    m_page = -1;
    drawNode(pages.root, std::nullopt);
    goTo(pages.count - 1);
    m_before += pages.count;
    cairo_show_page(m_cairo);
}

void PdfPainter::goTo(int page)
{
    while (m_page < page) {
        if (m_page >= 0)
            cairo_show_page(m_cairo);
        ++m_page;
        drawFurniture();
    }
}

void PdfPainter::drawNode(const PdfNode &node, std::optional<int> only)
{
    PageRange range;
    addPages(node, *m_pages, range);
    // A tag must open on the page of its first item: before the page changes, it would be empty.
    goTo(only.value_or(range.first));
    if (node.splits && !only && range.first != range.last) {
        for (int page = range.first; page <= range.last; ++page)
            drawNode(node, page);
        return;
    }
    cairo_tag_begin(m_cairo, node.tag, nullptr);
    if (node.language)
        m_languages.push_back(*node.language);
    if (node.kids.empty() && !only && range.first != range.last) {
        for (int page = range.first; page <= range.last; ++page) {
            goTo(page);
            cairo_tag_begin(m_cairo, "Span", nullptr);
            drawItems(node, page);
            cairo_tag_end(m_cairo, "Span");
        }
    } else {
        drawItems(node, only);
    }
    for (const PdfNode &kid : node.kids)
        drawNode(kid, only);
    cairo_tag_end(m_cairo, node.tag);
}

void PdfPainter::drawItems(const PdfNode &node, std::optional<int> only)
{
    for (const PdfItem &item : node.items) {
        if (!only || m_pages->strips[static_cast<std::size_t>(item.strip)].page == *only)
            drawItem(item);
    }
}

void PdfPainter::drawItem(const PdfItem &item)
{
    const double y = m_pages->strips[static_cast<std::size_t>(item.strip)].y + item.y;
    if (item.kind == PdfItem::Kind::Text) {
        setGrey(m_cairo, 0);
        cairo_move_to(m_cairo, item.x, y);
        pango_cairo_show_layout_line(m_cairo, item.line.line);
    } else {
        drawShape(item, y);
    }
    for (const PdfField &field : item.field) {
        m_fields.push_back({field, m_before + m_page, item.x, pdf::pageHeight - y - item.height,
                            item.x + item.width, pdf::pageHeight - y});
    }
}

void PdfPainter::drawShape(const PdfItem &item, double y)
{
    cairo_save(m_cairo);
    const bool line = item.kind == PdfItem::Kind::Rule || item.kind == PdfItem::Kind::Line;
    if (line) {
        const bool thin = item.kind == PdfItem::Kind::Rule;
        setGrey(m_cairo, thin ? 0.72 : 0.15);
        cairo_set_line_width(m_cairo, thin ? 0.4 : 0.7);
        cairo_move_to(m_cairo, item.x, y);
        cairo_line_to(m_cairo, item.x + item.width, y);
        cairo_stroke(m_cairo);
    } else if (item.kind != PdfItem::Kind::Area) {
        cairo_rectangle(m_cairo, item.x, y, item.width, item.height);
        if (item.kind == PdfItem::Kind::Fill) {
            setGrey(m_cairo, 0.955);
            cairo_fill(m_cairo);
        } else if (item.kind == PdfItem::Kind::Bar) {
            setGrey(m_cairo, 0.35);
            cairo_fill(m_cairo);
        } else if (item.kind == PdfItem::Kind::Frame) {
            // Seen in print too: a tint and a dashed outline.
            const double dashes[] = {3, 2};
            cairo_set_source_rgb(m_cairo, 1, 0.97, 0.82);
            cairo_fill_preserve(m_cairo);
            setGrey(m_cairo, 0.2);
            cairo_set_line_width(m_cairo, 0.8);
            cairo_set_dash(m_cairo, dashes, 2, 0);
            cairo_stroke(m_cairo);
        } else {
            setGrey(m_cairo, 0.1);
            cairo_set_line_width(m_cairo, 0.9);
            cairo_stroke(m_cairo);
        }
    }
    cairo_restore(m_cairo);
}

void PdfPainter::drawFurniture()
{
    // Stands outside all tags; the finishing pass marks it as an artifact.
    const PdfTypesetter typesetter(m_part->language, 1);
    const QString number = withValues(m_part->pageNumber,
                                      {{QStringLiteral("page"), QString::number(m_page + 1)},
                                       {QStringLiteral("pages"), QString::number(m_pages->count)}});
    const double numberWidth = 80;
    double y = pdf::bottom + 16;
    PdfItem rule;
    rule.kind = PdfItem::Kind::Rule;
    rule.x = pdf::left;
    rule.width = pdf::contentWidth;
    drawShape(rule, y - 5);
    const auto draw = [this](const PdfTextLine &line, double x, double top) {
        setGrey(m_cairo, 0.25);
        cairo_move_to(m_cairo, x, top + line.ascent);
        pango_cairo_show_layout_line(m_cairo, line.line);
    };
    if (!m_part->header.isEmpty()) {
        const auto header = typesetter.lines(m_part->header, PdfStyle::Small, pdf::contentWidth);
        draw(header.front(), pdf::left, pdf::head - header.front().ascent);
        drawShape(rule, pdf::head + 5);
    }
    const auto numberLines = typesetter.lines(number, PdfStyle::Small, numberWidth);
    PangoRectangle extents;
    pango_layout_line_get_extents(numberLines.front().line, nullptr, &extents);
    draw(numberLines.front(), pdf::right - pango_units_to_double(extents.width), y);
    const auto lines =
        typesetter.lines(m_part->footer, PdfStyle::Small, pdf::contentWidth - numberWidth - 10);
    // The foot has room for three lines; a longer version name is cut there and stands in full
    // in the text.
    for (std::size_t i = 0; i < lines.size() && i < 3; ++i) {
        draw(lines[i], pdf::left, y);
        y += lines[i].height;
    }
}

} // namespace einlass
