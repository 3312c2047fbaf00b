// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

#include <memory>
#include <vector>

typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;

namespace einlass {

enum class PdfStyle { Title, Heading, Body, Strong, Small };

/// One line of set text. It keeps its layout alive.
struct PdfTextLine
{
    std::shared_ptr<PangoLayout> layout;
    PangoLayoutLine *line = nullptr;
    double x = 0;               ///< from the left edge of the column
    double ascent = 0;          ///< from the top of the line to its base line
    double height = 0;
};

/// Breaks texts into lines, in points. Words that are too long for a line are broken too.
class PdfTypesetter
{
public:
    PdfTypesetter(Language language, double scale);

    /// The first `leadLength` characters are set in bold.
    std::vector<PdfTextLine> lines(const QString &text, PdfStyle style, double width,
                                   qsizetype leadLength = 0) const;
    double scale() const { return m_scale; }

private:
    std::vector<PdfTextLine> newLines(const QString &text, PdfStyle style, double width,
                                      qsizetype leadLength) const;

    std::shared_ptr<PangoContext> m_context;
    Language m_language;
    double m_scale;
};

} // namespace einlass
