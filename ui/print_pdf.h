// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <vector>

class QPrinter;

namespace einlass {

/// Whether this build can draw the pages of a PDF. Without that the system's viewer prints.
bool canDrawPdf();

/// Pictures of all pages, this wide in pixels. Empty when the PDF cannot be drawn.
std::vector<QImage> pagesOfPdf(const QByteArray &pdf, int width);

/// Draws the pages to the printer, in full size on its paper. False when nothing could be drawn.
bool printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace einlass
