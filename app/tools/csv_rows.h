// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/address_lexer.h"

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace einlass {

struct CsvCell
{
    QStringView raw;            ///< without quotes and the blanks around; quotes inside still doubled
    qsizetype begin = 0;        ///< where it stands in the text
    bool quoted = false;

    QString text() const;
};

/// Reads a table row by row (RFC 4180, any separator). A quote that nothing closes properly is an
/// ordinary character, so that one stray quote never swallows the rest. Linear in the text's length.
class CsvRows
{
public:
    CsvRows(QStringView text, QChar separator);

    /// The next row; false at the end. A blank line is a row with one blank cell.
    bool next(std::vector<CsvCell> &row);
    /// Where the next row begins.
    qsizetype at() const { return m_at; }

private:
    using Holds = std::function<bool(QStringView, qsizetype)>;

    CsvCell cell();
    qsizetype closingQuote(qsizetype open);
    bool endsCell(qsizetype at) const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    NextPlace<Holds> m_oddQuote;
    NextPlace<Holds> m_cellEnd;
};

} // namespace einlass
