// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted; sizes and places stand in einlass_style_metrics.cpp.
#include "style/einlass_style.h"

#include "style/icons.h"
#include "style/palettes.h"
#include "style/spacing.h"
#include "style/style_painting.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>

namespace einlass {
namespace {

constexpr double rowCorner = 4;

Scheme schemeOf(Appearance appearance, const QPalette &system, const DesktopSettings &desktop)
{
    using Ground = DesktopSettings::Ground;
    const Scheme own = schemeFor(system);
    const bool dark = desktop.ground == Ground::Unknown ? own == Scheme::Dark || own == Scheme::ContrastDark
                                                        : desktop.ground == Ground::Dark;
    const bool high = appearance == Appearance::HighContrast
        || (appearance == Appearance::System && (desktop.highContrast || own == Scheme::ContrastDark || own == Scheme::ContrastLight));
    if (high)
        return dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    if (appearance == Appearance::System)
        return dark ? Scheme::Dark : Scheme::Light;
    return appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
}

/// The accent is not seen on a selection of its own colour: there the ring is drawn in that of the text.
QStyleOption onSelection(const QStyleOption &option)
{
    QStyleOption ring(option);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    if (focus && focus->backgroundColor == accentOf(option.palette))
        ring.palette.setColor(QPalette::Link, option.palette.color(QPalette::HighlightedText));
    return ring;
}

/// Signs take the colour of the program's text, which is not the one on the accent.
QIcon recoloured(const QIcon &icon, const QSize &size, qreal scale, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), colour);
    painter.end();
    return pixmap;
}

/// A field inside of a control that paints the frame for both.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

} // namespace

EinlassStyle::EinlassStyle(Appearance appearance) : QProxyStyle(QStringLiteral("fusion")), m_appearance(appearance)
{
}

void EinlassStyle::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    // Has Qt begin with the system's colours again, and ask polish().
    QApplication::setPalette(QPalette());
}

void EinlassStyle::setDesktop(const DesktopSettings &settings)
{
    m_desktop = settings;
    QApplication::setPalette(QPalette());
}

void EinlassStyle::polish(QPalette &palette)
{
    palette = paletteOf(schemeOf(m_appearance, palette, m_desktop));
}

void EinlassStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Its frame shows the focus, and Qt repaints nothing but what is inside.
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QAbstractItemView *>(widget))
        static_cast<QAbstractItemView *>(widget)->viewport()->setAttribute(Qt::WA_Hover);
}

void EinlassStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool EinlassStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void EinlassStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    using namespace painting;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            painting::button(*painter, *button);
        return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel: return toolButton(*painter, *option);
    case PE_FrameFocusRect:
        return focusRing(*painter, option->rect, onSelection(*option), rowCorner);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return checkBox(*painter, *option);
    case PE_IndicatorRadioButton: return radioButton(*painter, *option);
    case PE_PanelLineEdit:
        if (isInner(widget))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return field(*painter, *option);
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_FrameLineEdit: return;
    case PE_Frame: return panel(*painter, *option, !widget || !widget->isWindow());
    case PE_PanelMenu: return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_FrameMenu: return panel(*painter, *option, false);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            row(*painter, *item);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return chevron(*painter, option->rect, Direction::Up, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return chevron(*painter, option->rect, Direction::Down, *option);
    case PE_IndicatorArrowLeft: return chevron(*painter, option->rect, Direction::Left, *option);
    case PE_IndicatorArrowRight: return chevron(*painter, option->rect, Direction::Right, *option);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            chevron(*painter, option->rect, option->state.testFlag(State_Open) ? Direction::Down : Direction::Right, *option);
        return;
    case PE_FrameTabWidget: return;
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), dividerOf(option->palette));
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void EinlassStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: return drawPushButton(option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); painting::isPrimary(option)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, onAccentOf(option->palette));
            if (!label.icon.isNull())
                label.icon = recoloured(label.icon, label.iconSize, painter->device()->devicePixelRatioF(), onAccentOf(option->palette));
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        // What has a ground of its own has room around its words.
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && !tool->state.testFlag(State_AutoRaise) && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton label(*tool);
            label.rect.adjust(spacing::small, 0, 0, 0);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return painting::header(*painter, *header);
        break;
    case CE_HeaderEmptyArea: return painter->fillRect(option->rect, surfaceOf(option->palette));
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return painting::tab(*painter, *tab);
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
            return painting::line(*painter, *option, frame->frameShape == QFrame::HLine);
        break;
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, painter);
        break;
    case CE_Splitter: return;
    case CE_ProgressBarGroove: return painting::progressGroove(*painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return painting::progress(*painter, *bar);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// The ring belongs to the ground.
void EinlassStyle::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton label(*button);
        label.rect = subElementRect(SE_PushButtonContents, option, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
    }
}

void EinlassStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    const bool enabled = item.state.testFlag(State_Enabled);
    const bool chosen = enabled && item.state.testFlag(State_Selected);
    painter->fillRect(item.rect, item.palette.color(chosen ? QPalette::Highlight : QPalette::Window));
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    drawItemText(painter, item.rect, flags, item.palette, enabled, item.text, chosen ? QPalette::HighlightedText : QPalette::WindowText);
}

void EinlassStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return painting::comboBox(*painter, *combo, part(SC_ComboBoxArrow));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return painting::spinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return painting::scrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && control == CC_ToolButton) {
        QStyleOptionToolButton drawn(*tool);
        drawn.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawComplexControl(control, &drawn, painter, widget);
        if (tool->state.testFlag(State_HasFocus))
            painting::focusRing(*painter, tool->rect, *tool, spacing::corner);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon EinlassStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxWarning: return icon(Sign::Warning);
    case SP_MessageBoxCritical: return icon(Sign::Error);
    case SP_MessageBoxInformation: return icon(Sign::Info);
    case SP_MessageBoxQuestion: return icon(Sign::Help);
    case SP_DialogApplyButton:
    case SP_DialogOkButton: return icon(Sign::Done);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_DialogCancelButton: return icon(Sign::Close);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace einlass
