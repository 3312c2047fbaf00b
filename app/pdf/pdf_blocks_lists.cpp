// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_blocks.h"

#include "pdf/pdf_shapes.h"

#include <algorithm>

/// Lists in columns, and sentences to say aloud: what a host reads from the desk.
namespace einlass {
namespace {

constexpr double columnGap = 12;
constexpr double whenWidth = 122;

} // namespace

PdfNode PdfBlockLayout::listItem(const QString &text, bool box, double x, double width, int strip)
{
    const double indent = scaled(box ? 15 : 10);
    const auto lines = m_typesetter.lines(text, PdfStyle::Body, width - indent);
    PdfNode label = leaf("Lbl");
    if (box) {
        const double size = scaled(8.5);
        label.items.push_back(
            shape(PdfItem::Kind::Box, strip, x, lines.front().ascent - size + 1, size, size));
    } else {
        const auto bullet = m_typesetter.lines(QStringLiteral("•"), PdfStyle::Body, indent);
        label.items.push_back(textItem(bullet.front(), strip, x + 2, 0));
    }
    PdfNode body = leaf("LBody");
    const double height = stack(body, lines, strip, x + indent, 0);
    double &room = m_strips[static_cast<std::size_t>(strip)].height;
    room = std::max(room, height);
    PdfNode item = leaf("LI");
    item.kids.push_back(std::move(label));
    item.kids.push_back(std::move(body));
    return item;
}

PdfNode PdfBlockLayout::columns(const PdfBullets &block)
{
    const double width = (pdf::contentWidth - columnGap * (block.columns - 1)) / block.columns;
    PdfNode list = leaf("L");
    int strip = 0;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const auto column = static_cast<int>(i % block.columns);
        if (column == 0)
            strip = addStrip(scaled(2.5), 0);
        list.kids.push_back(listItem(block.items[i], block.boxes,
                                     pdf::left + column * (width + columnGap), width, strip));
    }
    return list;
}

PdfNode PdfBlockLayout::sayings(const PdfSayings &block)
{
    const double x = pdf::left + whenWidth + m_gutter;
    const double padding = scaled(3);
    PdfNode table = leaf("Table");
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const PdfSaying &saying = block.rows[i];
        const bool last = i + 1 == block.rows.size();
        const int strip = addStrip(i == 0 ? scaled(2) : 0, 0);
        PdfNode row = leaf("TR");
        row.splits = true;
        row.items.push_back(shape(PdfItem::Kind::Rule, strip, pdf::left, 0, pdf::contentWidth, 0));
        PdfNode header = leaf("TH");
        const double labelEnd = stack(
            header, m_typesetter.lines(saying.when, PdfStyle::Strong, whenWidth), strip, pdf::left, padding);
        PdfNode cell = leaf("TD");
        double y = padding;
        for (Language language : {Language::German, Language::English}) {
            PdfNode quote = leaf("Quote");
            quote.language = language;
            y = stack(quote, m_typesetter.lines(saying.text.in(language), PdfStyle::Body, pdf::right - x),
                      strip, x, y) + scaled(1.5);
            cell.kids.push_back(std::move(quote));
        }
        const double height = std::max(labelEnd, y) + padding;
        m_strips[static_cast<std::size_t>(strip)].height = height;
        if (last)
            row.items.push_back(shape(PdfItem::Kind::Rule, strip, pdf::left, height, pdf::contentWidth, 0));
        row.kids.push_back(std::move(header));
        row.kids.push_back(std::move(cell));
        table.kids.push_back(std::move(row));
    }
    return table;
}

} // namespace einlass
