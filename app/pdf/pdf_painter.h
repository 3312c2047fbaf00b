// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_layout.h"

#include <optional>

typedef struct _cairo cairo_t;

namespace einlass {

/// A form field where it came to lie.
struct PlacedField
{
    PdfField field;
    int page = 0;               ///< from 0, of the whole document
    double left = 0;            ///< PDF coordinates: from the bottom of the page
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// Draws laid out parts, page after page, with their tags.
class PdfPainter
{
public:
    explicit PdfPainter(cairo_t *target) : m_cairo(target) {}

    void draw(const PdfPart &part, const PdfPages &pages);
    /// In the order of the "Form" elements.
    const std::vector<PlacedField> &fields() const { return m_fields; }

    /// Of the "Quote" elements, in their order.
    const std::vector<Language> &languages() const { return m_languages; }

private:
    void drawNode(const PdfNode &node, std::optional<int> only);
    void drawItems(const PdfNode &node, std::optional<int> only);
    void drawItem(const PdfItem &item);
    void drawShape(const PdfItem &item, double y);
    void drawFurniture();
    void goTo(int page);

    cairo_t *m_cairo;
    const PdfPart *m_part = nullptr;
    const PdfPages *m_pages = nullptr;
    int m_page = -1;            ///< of the part
    int m_before = 0;           ///< pages of earlier parts
    std::vector<PlacedField> m_fields;
    std::vector<Language> m_languages;
};

} // namespace einlass
