// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets>

namespace einlass {

/// Finds what a window cuts off, lays over something else, or hides behind a bar that scrolls sideways.
class FitCheck
{
public:
    explicit FitCheck(QWidget &window) : m_window(window) {}

    QStringList problems()
    {
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->size().isEmpty() || widget->window() != &m_window)
                continue;
            checkText(widget);
            checkView(widget);
            checkPlace(widget);
            if (widget->layout())
                checkOverlaps(widget);
        }
        if (m_window.layout())
            checkOverlaps(&m_window);
        return m_problems;
    }

private:
    void checkText(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget))
            checkLabel(label);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            require(button->text().isEmpty() || fits(button->sizeHint(), button->size()), widget, button->text());
        else if (auto *combo = qobject_cast<QComboBox *>(widget))
            checkCombo(combo);
        else if (auto *edit = qobject_cast<QLineEdit *>(widget))
            checkLineEdit(edit);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            checkPlaceholder(text);
        else if (auto *tabs = qobject_cast<QTabBar *>(widget))
            checkTabs(tabs);
    }

    void checkLabel(QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        const bool wide = label->minimumSizeHint().width() <= label->width();
        const bool high = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() : label->sizeHint().height() <= label->height();
        require(wide && high, label, label->text());
    }

    void checkCombo(QComboBox *combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const int room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const QString text = combo->currentText().isEmpty() ? combo->placeholderText() : combo->currentText();
        require(combo->fontMetrics().horizontalAdvance(text) <= room, combo, text);
        require(combo->height() >= combo->fontMetrics().height() + 4, combo, text);
    }

    /// What is written may be longer than its field; what the program says in it must not.
    void checkLineEdit(QLineEdit *edit)
    {
        const bool ours = qobject_cast<QAbstractSpinBox *>(edit->parentWidget());
        const QString text = ours ? edit->displayText() : edit->text().isEmpty() ? edit->placeholderText() : QString();
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth = edit->hasFrame() ? 1 : 0;
        const QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit).marginsRemoved(edit->textMargins());
        require(edit->fontMetrics().horizontalAdvance(text) <= room.width() - 2, edit, text);
    }

    void checkPlaceholder(QPlainTextEdit *edit)
    {
        if (!edit->toPlainText().isEmpty() || edit->placeholderText().isEmpty())
            return;
        const QRect room = edit->viewport()->rect().adjusted(4, 4, -4, 0);
        const QRect needed = edit->fontMetrics().boundingRect(room, Qt::TextWordWrap, edit->placeholderText());
        require(needed.height() <= room.height() + 2 && needed.width() <= room.width(), edit, edit->placeholderText());
    }

    void checkTabs(QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i)
            require(!tabs->isTabVisible(i) || tabs->tabRect(i).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) + 8,
                    tabs, tabs->tabText(i));
    }

    void checkView(QWidget *widget)
    {
        auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        if (!area)
            return;
        // Tables may be wider than a small window: their columns are read one after the other.
        const bool table = qobject_cast<QTableView *>(area) || qobject_cast<QTreeView *>(area);
        require((table && m_window.width() < 800) || area->horizontalScrollBar()->maximum() == 0 || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff, area,
                QStringLiteral("scrolls sideways"));
        if (auto *header = qobject_cast<QHeaderView *>(area))
            return checkHeader(header);
        auto *view = qobject_cast<QAbstractItemView *>(area);
        if (view && view->model())
            checkRows(view, {});
    }

    void checkHeader(QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            require(header->isSectionHidden(i) || header->fontMetrics().horizontalAdvance(text) + 8 <= header->sectionSize(i), header, text);
        }
    }

    void checkRows(QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(model->rowCount(parent), 20); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                const QRect shown = view->visualRect(index);
                const QString text = index.data().toString();
                if (!shown.isValid() || text.isEmpty())
                    continue;
                // What can be heard and read in full elsewhere may be cut: the view says so by a tip.
                const bool told = !index.data(Qt::ToolTipRole).toString().isEmpty();
                require(told || fits(view->sizeHintForIndex(index), shown.size() + QSize(1, 1)), view, text);
            }
            checkRows(view, model->index(row, 0, parent));
        }
    }

    void checkPlace(QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || isViewport(parent) || qobject_cast<const QAbstractScrollArea *>(parent) || !inLayout(widget))
            return;
        require(parent->rect().contains(widget->geometry()), widget, QStringLiteral("stands outside of %1").arg(nameOf(parent)));
    }

    void checkOverlaps(QWidget *parent)
    {
        QWidgetList shown;
        for (QObject *child : parent->children()) {
            auto *widget = qobject_cast<QWidget *>(child);
            if (widget && widget->isVisible() && !widget->isWindow() && inLayout(widget))
                shown << widget;
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype j = i + 1; j < shown.size(); ++j)
                require(!shown[i]->geometry().intersects(shown[j]->geometry()), shown[i], QStringLiteral("lies over %1").arg(nameOf(shown[j])));
        }
    }

    static bool contains(const QLayout *layout, const QWidget *widget)
    {
        for (int i = 0; layout && i < layout->count(); ++i) {
            if (layout->itemAt(i)->widget() == widget || contains(layout->itemAt(i)->layout(), widget))
                return true;
        }
        return false;
    }
    static bool inLayout(const QWidget *widget)
    {
        return widget->parentWidget() && contains(widget->parentWidget()->layout(), widget);
    }
    static bool isViewport(const QWidget *widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        return area && area->viewport() == widget;
    }
    static bool fits(const QSize &needed, const QSize &given)
    {
        return needed.width() <= given.width() && needed.height() <= given.height();
    }
    static QString nameOf(const QWidget *widget)
    {
        QString name = widget->objectName();
        for (const QWidget *up = widget->parentWidget(); name.isEmpty() && up; up = up->parentWidget())
            name = up->objectName().isEmpty() ? QString() : QStringLiteral("in %1").arg(up->objectName());
        return QStringLiteral("%1 (%2)").arg(QLatin1String(widget->metaObject()->className()), name);
    }
    void require(bool holds, const QWidget *widget, const QString &what)
    {
        if (!holds)
            m_problems << QStringLiteral("%1 %2x%3: %4").arg(nameOf(widget)).arg(widget->width()).arg(widget->height()).arg(what.left(70).simplified());
    }

    QWidget &m_window;
    QStringList m_problems;
};

} // namespace einlass
