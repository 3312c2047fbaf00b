// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_document.h"
#include "pdf/pdf_typesetter.h"

#include <optional>
#include <vector>

/// From blocks to pages: every block becomes horizontal strips that are never broken, and a tree
/// of tagged nodes whose items lie on those strips. Pages take whole strips.
namespace einlass {

namespace pdf {
// Points. The left margin leaves room for punched holes.
inline constexpr double pageWidth = 595.276;
inline constexpr double pageHeight = 841.89;
inline constexpr double left = 68;
inline constexpr double right = pageWidth - 54;
inline constexpr double head = 40;          // base line of the header
inline constexpr double top = 56;
inline constexpr double bottom = pageHeight - 62;
inline constexpr double contentWidth = right - left;
} // namespace pdf

struct PdfStrip
{
    double before = 0;          ///< space above, dropped at the top of a page
    double height = 0;
    bool keep = false;          ///< stays with the next strip
    bool newPage = false;       ///< begins a page
    int page = 0;               ///< from 0
    double y = 0;               ///< top edge on its page
};

/// A form field to lie over a drawn box or line.
struct PdfField
{
    QString name;
    QString description;
    QString state;              ///< not empty: one box of a choice, with this value
    bool multiLine = false;
};

struct PdfItem
{
    /// Rule: thin and grey; Line: to write on; Frame: of a marked blank; Area: a field, not drawn.
    enum class Kind { Text, Rule, Line, Fill, Bar, Box, Frame, Area };
    Kind kind = Kind::Text;
    int strip = 0;
    double x = 0;
    double y = 0;               ///< from the top of the strip
    double width = 0;
    double height = 0;
    PdfTextLine line;           ///< for Text
    std::vector<PdfField> field;    ///< none or one
};

struct PdfNode
{
    const char *tag = "P";
    std::optional<Language> language;   ///< only of a "Quote": in which language it is
    bool splits = false;        ///< becomes one element for each page that it reaches
    std::vector<PdfItem> items;
    std::vector<PdfNode> kids;
};

struct PdfPages
{
    std::vector<PdfStrip> strips;
    PdfNode root;
    int count = 1;
};

PdfPages layOut(const PdfPart &part, double scale);

} // namespace einlass
