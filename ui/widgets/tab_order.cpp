// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace einlass {
namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() && widget.isEnabled()
        && !widget.focusProxy();
}

class Collector
{
public:
    void collect(QWidget &widget)
    {
        if (!widget.isVisible() || widget.isWindow() || m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        if (takesTab(widget))
            stops << &widget;
        collectChildren(widget);
    }
    void collectChildren(QWidget &widget)
    {
        // It has no layout, and was given its bar last.
        if (const auto *tabs = qobject_cast<QTabWidget *>(&widget))
            collect(*tabs->tabBar());
        if (widget.layout())
            collect(*widget.layout());
        for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            collect(*child);
    }

    QList<QWidget *> stops;

private:
    void collect(QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            if (QWidget *widget = layout.itemAt(i)->widget())
                collect(*widget);
            else if (QLayout *inner = layout.itemAt(i)->layout())
                collect(*inner);
        }
    }

    QSet<QWidget *> m_seen;
};

} // namespace

QList<QWidget *> tabStops(QWidget &part)
{
    Collector collector;
    collector.collectChildren(part);
    return collector.stops;
}

bool moveFocus(const QList<QWidget *> &stops, QWidget *focused, bool forward)
{
    const qsizetype at = stops.indexOf(focused);
    if (at < 0 || stops.size() < 2)
        return false;
    QWidget *next = stops.at((at + (forward ? 1 : stops.size() - 1)) % stops.size());
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = next->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(next);
    }
    return true;
}

} // namespace einlass
