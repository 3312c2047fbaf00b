// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_painter.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <vector>

namespace einlass {

/// The form fields of a document that libqpdf finishes: empty text fields, and choices between
/// boxes of which none is ticked.
class PdfForm
{
public:
    PdfForm(QPDF &pdf, const std::vector<PlacedField> &fields);

    /// Ties the next field to its element of the structure tree. Called in reading order.
    void attachNext(QPDFObjectHandle element);
    /// Writes the interactive form into the catalogue.
    void finish();

private:
    QPDFObjectHandle textField(const PlacedField &placed);
    QPDFObjectHandle choiceBox(const PlacedField &placed);
    QPDFObjectHandle boxAppearance(const PlacedField &placed, bool ticked);
    QPDFObjectHandle widget(const PlacedField &placed);
    int nextParentKey() const;
    bool isRepeated(const QString &name) const;

    QPDF &m_pdf;
    std::vector<PlacedField> m_fields;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<std::string, QPDFObjectHandle> m_choices;  ///< by name
    std::map<std::string, QPDFObjectHandle> m_texts;    ///< those that stand in several places, by name
    std::map<std::string, QPDFObjectHandle> m_appearances;  ///< by size and state
    QPDFObjectHandle m_all;                             ///< top-level fields
    std::size_t m_next = 0;
    int m_parentKey = 0;
};

} // namespace einlass
