// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_layout.h"

#include <algorithm>

namespace einlass {

/// Turns one block after the other into strips and tagged nodes.
class PdfBlockLayout
{
public:
    /// Appends to `strips`, which outlives the object.
    PdfBlockLayout(PdfTypesetter typesetter, std::vector<PdfStrip> &strips);

    PdfNode add(const PdfBlock &block);

private:
    PdfNode heading(const PdfHeading &block);
    PdfNode paragraph(const PdfParagraph &block);
    PdfNode bullets(const PdfBullets &block);
    PdfNode columns(const PdfBullets &block);
    PdfNode listItem(const QString &text, bool box, double x, double width, int strip);
    PdfNode sayings(const PdfSayings &block);
    PdfNode facts(const PdfFacts &block);
    PdfNode factRow(const PdfFact &fact, double before, bool last);
    void addBlank(const PdfFact &fact, int strip, PdfNode &row, PdfNode &cell);
    PdfNode choices(const PdfChoices &block);
    PdfNode choiceRow(const PdfChoices &block, const PdfChoice &choice, bool first, bool last);
    PdfNode choiceCell(const PdfChoice &choice, const QString &answer, double x, int strip) const;
    PdfNode entries(const PdfEntries &block);

    int addStrip(double before, double height, bool keep = false);
    /// One strip for each line, with the first and last two kept together.
    PdfNode textNode(const char *tag, const std::vector<PdfTextLine> &lines, double x,
                     double before);
    double scaled(double points) const { return points * m_typesetter.scale(); }
    /// Room between things: where a page is full, it goes before the letters get smaller.
    double spaced(double points) const
    {
        const double scale = m_typesetter.scale();
        return points * (scale < 1 ? std::max(0.5, 2 * scale - 1) : scale);
    }

    static constexpr double m_labelWidth = 122;
    static constexpr double m_gutter = 10;
    static constexpr double m_blankWidth = pdf::contentWidth - m_labelWidth - m_gutter;

    PdfTypesetter m_typesetter;
    std::vector<PdfStrip> &m_strips;
};

} // namespace einlass
