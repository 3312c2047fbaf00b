// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_layout.h"

/// Small makers of items and nodes, shared by the layouts of blocks.
namespace einlass {

inline PdfItem textItem(const PdfTextLine &line, int strip, double x, double y)
{
    PdfItem item;
    item.strip = strip;
    item.x = x + line.x;
    item.y = y + line.ascent;
    item.line = line;
    return item;
}

inline PdfItem shape(PdfItem::Kind kind, int strip, double x, double y, double width, double height)
{
    PdfItem item;
    item.kind = kind;
    item.strip = strip;
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    return item;
}

/// Lines below each other on one strip; returns where the next would begin.
inline double stack(PdfNode &node, const std::vector<PdfTextLine> &lines, int strip, double x,
                    double y)
{
    for (const PdfTextLine &line : lines) {
        node.items.push_back(textItem(line, strip, x, y));
        y += line.height;
    }
    return y;
}

inline PdfNode leaf(const char *tag)
{
    PdfNode node;
    node.tag = tag;
    return node;
}

} // namespace einlass
