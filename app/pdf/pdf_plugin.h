// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_writer.h"

#include <QObject>

namespace einlass {

class PdfPlugin : public QObject, public PdfWriter
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "einlass.PdfWriter")
    Q_INTERFACES(einlass::PdfWriter)

public:
    Result<QByteArray> write(const PdfDocument &document, const DocumentProgress &progress) const override;
    int pagesOf(const PdfPart &part, double scale) const override;
};

} // namespace einlass
