// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places; what is painted stands in einlass_style.cpp.
#include "style/einlass_style.h"

#include "style/spacing.h"

#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace einlass {
namespace {

constexpr int buttonPadding = 12;       ///< left and right of the words
constexpr int fieldPadding = 6;
constexpr int stepWidth = 24;           ///< each of the two buttons of a spin box
constexpr int arrowWidth = 28;
constexpr int rowHeight = 30;
constexpr int tabHeight = 38;
constexpr int scrollExtent = 14;
constexpr int shortestSlider = 32;
constexpr int labelRing = 4;            ///< between the words of a check box and the ring around them

int heightFor(const QStyleOption *option, int least)
{
    return option ? std::max(least, option->fontMetrics.height() + least / 2 - 1) : least;
}

QRect mirrored(const QStyleOption *option, const QRect &rect)
{
    return QStyle::visualRect(option->direction, option->rect, rect);
}

QRect sliderOf(const QStyleOptionSlider &option)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep)), std::min(shortestSlider, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider,
                                                      option.upsideDown);
    return across ? QRect(start, 0, slider, option.rect.height()) : QRect(0, start, option.rect.width(), slider);
}

/// There are no arrows: the bar is all groove.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QRect slider = sliderOf(option);
    QRect rect(QPoint(), option.rect.size());
    switch (part) {
    case QStyle::SC_ScrollBarGroove: break;
    case QStyle::SC_ScrollBarSlider: rect = slider; break;
    case QStyle::SC_ScrollBarSubPage:
        across ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        break;
    case QStyle::SC_ScrollBarAddPage:
        across ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        break;
    default: return {};
    }
    return mirrored(&option, rect.translated(option.rect.topLeft()));
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
    QRect found = rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp: found = QRect(rect.right() + 1 - steps - 2, rect.top(), steps, rect.height()); break;
    case QStyle::SC_SpinBoxDown: found = QRect(rect.right() + 1 - 2 * steps - 2, rect.top(), steps, rect.height()); break;
    case QStyle::SC_SpinBoxEditField: found = rect.adjusted(fieldPadding - 2, 2, -2 * steps - 4, -2); break;
    default: break;
    }
    return mirrored(&option, found);
}

/// Qt counts room at both ends of the words beside an icon itself.
bool hasIcon(const QStyleOption *option)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return mirrored(&option, QRect(rect.right() + 1 - arrowWidth, rect.top(), arrowWidth, rect.height()));
    if (part == QStyle::SC_ComboBoxEditField)
        return mirrored(&option, rect.adjusted(fieldPadding, 2, -arrowWidth, -2));
    return rect;
}

} // namespace

QRect EinlassStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect.adjusted(4, 2, -4, -2);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || button->text.isEmpty())
            return option->rect;
        const bool check = element == SE_CheckBoxFocusRect;
        const QRect words = subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        const QRect text = itemTextRect(option->fontMetrics, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, true, button->text);
        return mirrored(option, text.adjusted(-labelRing, -3, labelRing, 3) & option->rect);
    }
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? fieldPadding : 2;
        return mirrored(option, option->rect.adjusted(side, 1, -side, -1));
    }
    case SE_ItemViewItemFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect EinlassStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize EinlassStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = heightFor(option, spacing::controlHeight);
    switch (type) {
    case CT_PushButton: return {size.width() + 2 * buttonPadding, std::max(control, size.height() + 8)};
    case CT_LineEdit: return {base.width() + 2 * fieldPadding, control};
    case CT_SpinBox: return {size.width() + 2 * stepWidth + 2 * fieldPadding, control};
    case CT_ComboBox: return {size.width() + arrowWidth + 2 * fieldPadding + 4, control};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() > 0 ? size.width() + spacing::indent + labelRing : spacing::target, std::max(heightFor(option, spacing::target), size.height() + 6)};
    case CT_ToolButton:
        if (option && !option->state.testFlag(State_AutoRaise))
            return {size.width() + (hasIcon(option) ? buttonPadding : 2 * buttonPadding), std::max(control, size.height() + 8)};
        return {std::max(base.width() + 6, spacing::target), std::max(size.height() + 4, spacing::target)};
    case CT_ItemViewItem: return {base.width() + spacing::tight, std::max(base.height() + 4, heightFor(option, rowHeight))};
    case CT_HeaderSection: return {base.width() + spacing::small, std::max(base.height(), heightFor(option, rowHeight))};
    case CT_TabBarTab: return {base.width() + spacing::small, std::max(base.height(), heightFor(option, tabHeight))};
    case CT_MenuItem:
        return {base.width() + spacing::large, base.height() + (size.height() > 2 ? 8 : 0)};
    case CT_MenuBarItem: return {base.width() + spacing::small, std::max(base.height(), heightFor(option, rowHeight))};
    default: return base;
    }
}

int EinlassStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return spacing::indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return spacing::indicatorGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return spacing::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? spacing::large : spacing::medium;
    case PM_DefaultFrameWidth: return 2;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 2;
    case PM_ButtonMargin: return 2 * buttonPadding;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return 18;
    case PM_ScrollBarExtent: return scrollExtent;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 5;
    case PM_HeaderMargin: return 6;
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return 2 * spacing::medium;
    case PM_MenuVMargin: return spacing::tight;
    case PM_MessageBoxIconSize: return 32;
    case PM_SplitterWidth: return spacing::small;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int EinlassStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace einlass
