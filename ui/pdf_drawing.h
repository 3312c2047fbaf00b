// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QtPlugin>

#include <vector>

class QPrinter;

namespace einlass {

/// What print_pdf.h asks of the plugin "drawing".
class PdfDrawing
{
public:
    virtual ~PdfDrawing() = default;
    virtual std::vector<QImage> pages(const QByteArray &pdf, int width) const = 0;
    virtual bool print(const QByteArray &pdf, QPrinter &printer) const = 0;
};

} // namespace einlass

Q_DECLARE_INTERFACE(einlass::PdfDrawing, "einlass.PdfDrawing/" EINLASS_VERSION)
