// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/appearance.h"
#include "style/desktop_settings.h"

#include <QProxyStyle>

class QStyleOptionMenuItem;

namespace einlass {

/// The look of the program: Fusion with quiet rounded controls, a visible focus, room around words, and
/// palettes of our own. Moves nothing: there are no animations.
class EinlassStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit EinlassStyle(Appearance appearance);

    void setAppearance(Appearance appearance);
    void setDesktop(const DesktopSettings &settings);

    /// Qt asks here with the colours of the system, at the start and whenever they change.
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const;

    Appearance m_appearance;
    DesktopSettings m_desktop;
};

} // namespace einlass
