// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf_drawing.h"

#include <QObject>

namespace einlass {

class DrawingPlugin : public QObject, public PdfDrawing
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "einlass.PdfDrawing")
    Q_INTERFACES(einlass::PdfDrawing)

public:
    std::vector<QImage> pages(const QByteArray &pdf, int width) const override;
    bool print(const QByteArray &pdf, QPrinter &printer) const override;
};

} // namespace einlass
