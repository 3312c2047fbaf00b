// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace einlass {
namespace {

/// By Sign.
constexpr std::array<const char *, 27> names{
    "new", "open", "save", "delete", "duplicate", "calendar", "copy", "print", "settings", "warning",
    "error", "info", "done", "todo", "people", "clock", "search", "home", "help", "close",
    "paste", "notes", "link", "next", "menu", "current", "add",
};

/// Takes the colour of the program's text when it draws, so that a change of the palette needs nothing else.
class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(Sign sign) : m_sign(sign) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, signPixmap(m_sign, colourFor(mode), rect.size(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// `size` counts the pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return signPixmap(m_sign, colourFor(mode), size, 1);
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
        default: return palette.color(QPalette::Active, QPalette::ButtonText);
        }
    }

    Sign m_sign;
};

} // namespace

QIcon icon(Sign sign)
{
    return QIcon(new SignEngine(sign));
}

QPixmap signPixmap(Sign sign, const QColor &colour, const QSize &size, qreal scale)
{
    const QSize pixels = size * scale;
    const QString key = QStringLiteral("einlass-%1-%2-%3x%4@%5")
                            .arg(static_cast<int>(sign)).arg(colour.rgba(), 0, 16).arg(pixels.width()).arg(pixels.height()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names.at(static_cast<std::size_t>(sign)))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace einlass
