// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_blocks.h"

#include "pdf/pdf_shapes.h"

#include <algorithm>

/// Blocks to fill in: blanks, yes and no, lines to write on.
namespace einlass {
namespace {

constexpr double boxSize = 13;          // large enough for a pen
constexpr double answerWidth = 46;
constexpr double blankHeight = 26;
constexpr double writingRoom = 29;      // above a line to write on

double heightOf(const std::vector<PdfTextLine> &lines)
{
    double height = 0;
    for (const PdfTextLine &line : lines)
        height += line.height;
    return height;
}

} // namespace

void PdfBlockLayout::addBlank(const PdfFact &fact, int strip, PdfNode &row, PdfNode &cell)
{
    const double x = pdf::right - m_blankWidth;
    const auto caption = m_typesetter.lines(fact.blank, PdfStyle::Small, m_blankWidth - 8);
    const double margin = scaled(3);
    const double height = heightOf(caption) + scaled(blankHeight) + margin;
    if (strip < 0)
        strip = addStrip(0, 0);
    PdfStrip &place = m_strips[static_cast<std::size_t>(strip)];
    // A label of several lines lies beside the frame, which then hangs from its first line.
    double below = 0;
    for (std::size_t i = static_cast<std::size_t>(strip) + 1; i < m_strips.size(); ++i)
        below += m_strips[i].height;
    PdfStrip &end = m_strips.back();
    end.height += std::max(0.0, height + 2 * margin - place.height - (&end == &place ? 0 : below));

    row.items.push_back(shape(PdfItem::Kind::Frame, strip, x, margin, m_blankWidth, height));
    PdfNode label = leaf("P");
    const double y = stack(label, caption, strip, x + 4, margin + scaled(2));
    PdfNode form = leaf("Form");
    PdfItem area = shape(PdfItem::Kind::Area, strip, x + 2, y, m_blankWidth - 4,
                         margin + height - y - 2);
    area.field.push_back({fact.field, fact.label, QString(), true});
    form.items.push_back(std::move(area));
    cell.kids.push_back(std::move(label));
    cell.kids.push_back(std::move(form));
}

PdfNode PdfBlockLayout::choices(const PdfChoices &block)
{
    PdfNode table = leaf("Table");
    for (std::size_t i = 0; i < block.rows.size(); ++i)
        table.kids.push_back(choiceRow(block, block.rows[i], i == 0, i + 1 == block.rows.size()));
    return table;
}

PdfNode PdfBlockLayout::choiceRow(const PdfChoices &block, const PdfChoice &choice, bool first,
                                  bool last)
{
    const double width = pdf::contentWidth - 2 * answerWidth - 8;
    const auto text = m_typesetter.lines(choice.text, PdfStyle::Body, width);
    const auto detail = choice.detail.isEmpty()
        ? std::vector<PdfTextLine>() : m_typesetter.lines(choice.detail, PdfStyle::Small, width);
    const double padding = spaced(3.2);
    const double height =
        std::max(heightOf(text) + heightOf(detail), scaled(boxSize)) + 2 * padding;
    const int strip = addStrip(first ? spaced(4) : 0, height, first && !last);

    PdfNode row = leaf("TR");
    row.splits = true;
    row.items.push_back(shape(PdfItem::Kind::Rule, strip, pdf::left, 0, pdf::contentWidth, 0));
    if (last)
        row.items.push_back(
            shape(PdfItem::Kind::Rule, strip, pdf::left, height, pdf::contentWidth, 0));
    PdfNode statement = leaf("TH");
    PdfNode words = leaf("P");
    const double y = stack(words, text, strip, pdf::left, padding);
    statement.kids.push_back(std::move(words));
    if (!detail.empty()) {
        PdfNode small = leaf("P");
        stack(small, detail, strip, pdf::left, y);
        statement.kids.push_back(std::move(small));
    }
    row.kids.push_back(std::move(statement));
    row.kids.push_back(choiceCell(choice, block.yes, pdf::right - 2 * answerWidth, strip));
    row.kids.push_back(choiceCell(choice, block.no, pdf::right - answerWidth, strip));
    return row;
}

PdfNode PdfBlockLayout::choiceCell(const PdfChoice &choice, const QString &answer, double x,
                                   int strip) const
{
    const double size = scaled(boxSize);
    const double top = spaced(3.4);
    const auto word = m_typesetter.lines(answer, PdfStyle::Body, answerWidth);
    PdfNode form = leaf("Form");
    PdfItem box = shape(PdfItem::Kind::Box, strip, x, top, size, size);
    box.field.push_back({choice.field, choice.text, answer, false});
    form.items.push_back(std::move(box));
    PdfNode label = leaf("P");
    label.items.push_back(textItem(word.front(), strip, x + size + 5,
                                   top + (size - word.front().height) / 2));
    PdfNode cell = leaf("TD");
    cell.kids.push_back(std::move(form));
    cell.kids.push_back(std::move(label));
    return cell;
}

PdfNode PdfBlockLayout::entries(const PdfEntries &block)
{
    double shares = 0;
    for (const PdfEntry &entry : block.entries)
        shares += entry.share;
    const double gap = 14;
    const double unit =
        (pdf::contentWidth - gap * (static_cast<double>(block.entries.size()) - 1)) / shares;

    // What is signed never stands on another page alone: the line before comes along.
    if (!m_strips.empty())
        m_strips.back().keep = true;
    const int strip = addStrip(spaced(2), 0);
    double height = 0;
    double x = pdf::left;
    PdfNode row = leaf("Div");
    row.splits = true;
    const double room = scaled(writingRoom);
    for (const PdfEntry &entry : block.entries) {
        const double width = unit * entry.share;
        PdfNode label = leaf("P");
        height =
            std::max(height, stack(label, m_typesetter.lines(entry.label, PdfStyle::Small, width),
                                   strip, x, room + 2));
        row.items.push_back(shape(PdfItem::Kind::Line, strip, x, room, width, 0));
        row.kids.push_back(std::move(label));
        if (!entry.value.isEmpty()) {
            PdfNode value = leaf("P");
            const auto lines = m_typesetter.lines(entry.value, PdfStyle::Strong, width);
            value.items.push_back(textItem(lines.front(), strip, x, room - lines.front().height - 1));
            row.kids.push_back(std::move(value));
        } else if (!entry.field.isEmpty()) {
            PdfNode form = leaf("Form");
            PdfItem area = shape(PdfItem::Kind::Area, strip, x, room - 18, width, 17);
            area.field.push_back({entry.field, entry.label, QString(), false});
            form.items.push_back(std::move(area));
            row.kids.push_back(std::move(form));
        }
        x += width + gap;
    }
    m_strips[static_cast<std::size_t>(strip)].height = height;
    return row;
}

} // namespace einlass
