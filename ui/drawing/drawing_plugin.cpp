// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/drawing_plugin.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace einlass {
namespace {

constexpr qreal pointsPerInch = 72;
/// More than this no eye sees on paper, and pages stay small enough for the spooler.
constexpr int printResolution = 300;

/// Owns the bytes for as long as the document reads from them.
class OpenPdf
{
public:
    explicit OpenPdf(const QByteArray &pdf) : m_bytes(pdf)
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pages() const { return m_document.pageCount(); }
    QSizeF size(int page) const { return m_document.pagePointSize(page); }
    QImage draw(int page, const QSize &size)
    {
        const QImage drawn = m_document.render(page, size);
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawn);
        return paper;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace

std::vector<QImage> DrawingPlugin::pages(const QByteArray &pdf, int width) const
{
    OpenPdf document(pdf);
    std::vector<QImage> drawn;
    for (int page = 0; page < document.pages(); ++page) {
        const QSizeF size = document.size(page);
        if (size.isEmpty())
            continue;
        drawn.push_back(document.draw(page, {width, qRound(width * size.height() / size.width())}));
    }
    return drawn;
}

bool DrawingPlugin::print(const QByteArray &pdf, QPrinter &printer) const
{
    OpenPdf document(pdf);
    if (document.pages() < 1)
        return false;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pages()) : document.pages();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const QSizeF points = document.size(page - 1);
        const qreal scale = std::min(printer.resolution(), printResolution) / pointsPerInch;
        const QImage picture = document.draw(page - 1, (points * scale).toSize());
        const QSizeF onPaper = points * (printer.resolution() / pointsPerInch);
        painter.drawImage(QRectF(QPointF(0, 0), onPaper), picture);
    }
    return painter.end();
}

} // namespace einlass
