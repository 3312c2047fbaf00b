// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_blocks.h"

#include "pdf/pdf_shapes.h"

#include <algorithm>

namespace einlass {

PdfBlockLayout::PdfBlockLayout(PdfTypesetter typesetter, std::vector<PdfStrip> &strips)
    : m_typesetter(std::move(typesetter)), m_strips(strips)
{
}

PdfNode PdfBlockLayout::add(const PdfBlock &block)
{
    struct Visitor
    {
        PdfBlockLayout &layout;
        PdfNode operator()(const PdfHeading &b) { return layout.heading(b); }
        PdfNode operator()(const PdfParagraph &b) { return layout.paragraph(b); }
        PdfNode operator()(const PdfBullets &b) { return layout.bullets(b); }
        PdfNode operator()(const PdfFacts &b) { return layout.facts(b); }
        PdfNode operator()(const PdfSayings &b) { return layout.sayings(b); }
        PdfNode operator()(const PdfPageBreak &) { return leaf("P"); }
        PdfNode operator()(const PdfChoices &b) { return layout.choices(b); }
        PdfNode operator()(const PdfEntries &b) { return layout.entries(b); }
    };
    return std::visit(Visitor{*this}, block);
}

int PdfBlockLayout::addStrip(double before, double height, bool keep)
{
    PdfStrip strip;
    strip.before = before;
    strip.height = height;
    strip.keep = keep;
    m_strips.push_back(strip);
    return static_cast<int>(m_strips.size()) - 1;
}

PdfNode PdfBlockLayout::textNode(const char *tag, const std::vector<PdfTextLine> &lines, double x,
                                 double before)
{
    PdfNode node = leaf(tag);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool keep = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        const int strip = addStrip(i == 0 ? before : 0, lines[i].height, keep);
        node.items.push_back(textItem(lines[i], strip, x, 0));
    }
    return node;
}

PdfNode PdfBlockLayout::heading(const PdfHeading &block)
{
    const bool title = block.level == 1;
    const auto lines = m_typesetter.lines(block.text, title ? PdfStyle::Title : PdfStyle::Heading,
                                          pdf::contentWidth);
    PdfNode node = textNode(title ? "H1" : "H2", lines, pdf::left, spaced(title ? 0 : 9));
    for (const PdfItem &item : node.items)
        m_strips[static_cast<std::size_t>(item.strip)].keep = true;
    m_strips.back().height += spaced(title ? 4 : 2);
    return node;
}

PdfNode PdfBlockLayout::paragraph(const PdfParagraph &block)
{
    const bool notice = block.tone == PdfTone::Notice;
    const double indent = notice ? 8 : 0;
    const QString text = block.lead.isEmpty() ? block.text
                                              : QStringLiteral("%1 %2").arg(block.lead, block.text);
    const auto lines = m_typesetter.lines(
        text, block.tone == PdfTone::Small ? PdfStyle::Small : PdfStyle::Body,
        pdf::contentWidth - 2 * indent, block.lead.size());
    PdfNode node = textNode("P", lines, pdf::left + indent, spaced(notice ? 6 : 4));
    if (!notice)
        return node;

    PdfNode frame = leaf("Div");
    frame.splits = true;
    const double padding = spaced(3);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        PdfItem &item = node.items[i];
        PdfStrip &strip = m_strips[static_cast<std::size_t>(item.strip)];
        if (i == 0) {
            strip.height += padding;
            item.y += padding;
        }
        if (i + 1 == node.items.size())
            strip.height += padding;
        frame.items.push_back(shape(PdfItem::Kind::Fill, item.strip, pdf::left, 0,
                                    pdf::contentWidth, strip.height));
        frame.items.push_back(
            shape(PdfItem::Kind::Bar, item.strip, pdf::left, 0, 2.5, strip.height));
    }
    frame.kids.push_back(std::move(node));
    return frame;
}

PdfNode PdfBlockLayout::bullets(const PdfBullets &block)
{
    if (block.columns > 1)
        return columns(block);
    PdfNode list = leaf("L");
    const double indent = scaled(block.boxes ? 18 : 12);
    for (const QString &text : block.items) {
        const auto lines = m_typesetter.lines(text, PdfStyle::Body, pdf::contentWidth - indent);
        PdfNode body = textNode("LBody", lines, pdf::left + indent, spaced(block.boxes ? 5 : 2));
        PdfNode label = leaf("Lbl");
        const PdfItem &first = body.items.front();
        if (block.boxes) {
            const double size = scaled(9);
            label.items.push_back(
                shape(PdfItem::Kind::Box, first.strip, pdf::left, first.y - size + 1, size, size));
        } else {
            const auto bullet = m_typesetter.lines(QStringLiteral("•"), PdfStyle::Body, indent);
            label.items.push_back(textItem(bullet.front(), first.strip, pdf::left + 2, 0));
        }
        PdfNode item = leaf("LI");
        item.kids.push_back(std::move(label));
        item.kids.push_back(std::move(body));
        list.kids.push_back(std::move(item));
    }
    return list;
}

PdfNode PdfBlockLayout::facts(const PdfFacts &block)
{
    PdfNode table = leaf("Table");
    for (std::size_t i = 0; i < block.rows.size(); ++i)
        table.kids.push_back(
            factRow(block.rows[i], i == 0 ? spaced(5) : 0, i + 1 == block.rows.size()));
    return table;
}

PdfNode PdfBlockLayout::factRow(const PdfFact &fact, double before, bool last)
{
    const double x = pdf::left + m_labelWidth + m_gutter;
    const double padding = spaced(2.6);
    const bool blankOnly = fact.text.isEmpty() && !fact.blank.isEmpty();
    const auto labels = m_typesetter.lines(fact.label, PdfStyle::Strong, m_labelWidth);
    const auto texts = blankOnly ? std::vector<PdfTextLine>()
                                 : m_typesetter.lines(fact.text, PdfStyle::Body, pdf::right - x);
    const std::size_t count = std::max(labels.size(), texts.size());

    PdfNode row = leaf("TR");
    row.splits = true;
    PdfNode header = leaf("TH");
    PdfNode text = leaf("P");
    for (std::size_t i = 0; i < count; ++i) {
        const double y = i == 0 ? padding : 0;
        const double height = std::max(i < labels.size() ? labels[i].height : 0,
                                       i < texts.size() ? texts[i].height : 0);
        // Short rows stay whole; long ones break, but never after the first or before the last
        // line.
        const bool more = i + 1 < count;
        const bool keep =
            more ? count <= 5 || i == 0 || i + 2 == count : !fact.blank.isEmpty() && !blankOnly;
        const int strip = addStrip(i == 0 ? before : 0, height + y + (more ? 0 : padding), keep);
        if (i == 0)
            row.items.push_back(
                shape(PdfItem::Kind::Rule, strip, pdf::left, 0, pdf::contentWidth, 0));
        if (i < labels.size())
            header.items.push_back(textItem(labels[i], strip, pdf::left, y));
        if (i < texts.size())
            text.items.push_back(textItem(texts[i], strip, x, y));
    }
    PdfNode cell = leaf("TD");
    if (fact.blank.isEmpty()) {
        cell.items = std::move(text.items);
    } else {
        if (!blankOnly)
            cell.kids.push_back(std::move(text));
        addBlank(fact, blankOnly ? static_cast<int>(m_strips.size() - count) : -1, row, cell);
    }
    if (last) {
        const int strip = static_cast<int>(m_strips.size()) - 1;
        row.items.push_back(shape(PdfItem::Kind::Rule, strip, pdf::left, m_strips.back().height,
                                  pdf::contentWidth, 0));
    }
    row.kids.push_back(std::move(header));
    row.kids.push_back(std::move(cell));
    return row;
}

} // namespace einlass
