// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_layout.h"

#include "pdf/pdf_blocks.h"

namespace einlass {
namespace {

double heightOf(const std::vector<PdfStrip> &strips, std::size_t first, std::size_t last)
{
    double height = 0;
    for (std::size_t i = first; i <= last; ++i)
        height += strips[i].height + (i > first ? strips[i].before : 0);
    return height;
}

/// Puts strips on pages: what is kept together moves to the next page as a whole, unless it would
/// not fit on any page.
int paginate(std::vector<PdfStrip> &strips)
{
    int page = 0;
    double y = pdf::top;
    std::size_t at = 0;
    while (at < strips.size()) {
        std::size_t last = at;
        while (last + 1 < strips.size() && strips[last].keep && !strips[last + 1].newPage)
            ++last;
        const double height = heightOf(strips, at, last);
        const bool fitsSomewhere = height <= pdf::bottom - pdf::top;
        if (!fitsSomewhere)
            last = at;
        const double needed = fitsSomewhere ? height : strips[at].height;
        const double before = y > pdf::top ? strips[at].before : 0;
        const bool full = y + before + needed > pdf::bottom;
        if (y > pdf::top && (full || strips[at].newPage)) {
            ++page;
            y = pdf::top;
        }
        for (; at <= last; ++at) {
            if (y > pdf::top)
                y += strips[at].before;
            strips[at].page = page;
            strips[at].y = y;
            y += strips[at].height;
        }
    }
    return page + 1;
}

bool keepsNext(const PdfBlock &block)
{
    if (const auto *paragraph = std::get_if<PdfParagraph>(&block))
        return paragraph->keep;
    const auto *entries = std::get_if<PdfEntries>(&block);
    return entries != nullptr && entries->keep;
}

} // namespace

PdfPages layOut(const PdfPart &part, double scale)
{
    PdfPages pages;
    pages.root.tag = "Part";
    PdfBlockLayout layout(PdfTypesetter(part.language, scale), pages.strips);
    bool breaks = false;
    for (const PdfBlock &block : part.blocks) {
        if (std::holds_alternative<PdfPageBreak>(block)) {
            breaks = true;
            continue;
        }
        const std::size_t first = pages.strips.size();
        pages.root.kids.push_back(layout.add(block));
        if (breaks && first < pages.strips.size())
            pages.strips[first].newPage = true;
        breaks = false;
        if (!keepsNext(block))
            continue;
        for (std::size_t i = first; i < pages.strips.size(); ++i)
            pages.strips[i].keep = true;
    }
    pages.count = paginate(pages.strips);
    return pages;
}

} // namespace einlass
