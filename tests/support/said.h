// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>
#include <vector>

namespace einlass {

/// One text that a window says, to eye or ear.
struct Said
{
    QString where;          ///< class and name of the widget
    QString text;
};

namespace said {

inline void rowsOf(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &said)
{
    constexpr int enough = 30;
    for (int row = 0; row < std::min(model->rowCount(parent), enough); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            said << model->index(row, column, parent).data().toString();
        rowsOf(model, model->index(row, 0, parent), said);
    }
    for (int column = 0; !parent.isValid() && column < model->columnCount(); ++column)
        said << model->headerData(column, Qt::Horizontal).toString();
}

inline QStringList by(const QWidget *widget)
{
    QStringList said{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (widget->isWindow())
        said << widget->windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        said << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        said << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        said << group->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        said << line->text() << line->placeholderText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        said << text->toPlainText() << text->placeholderText();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        said << text->toPlainText();
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        said << menu->title();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            said << box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            said << tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        rowsOf(view->model(), {}, said);
    for (const QAction *action : widget->actions())
        said << action->text();
    said.removeAll(QString());
    return said;
}

} // namespace said

/// All that a window says, in the order of its widgets; of windows that belong to it, those that are open.
inline std::vector<Said> allSaidIn(QWidget &window)
{
    QCoreApplication::processEvents();
    std::vector<Said> all;
    const auto add = [&all](const QWidget &widget) {
        for (const QString &text : said::by(&widget))
            all.push_back({QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName()), text});
    };
    add(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // What it announced is said once, to whoever listens, and need not be said again.
        if (widget->objectName() == QLatin1String("findingAnnouncer"))
            continue;
        const QWidget *owner = widget->window();
        const bool seen = owner == &window ? widget->isVisibleTo(&window) : widget->isVisible();
        // What a menu will say is decided when it is opened.
        if (seen || (qobject_cast<const QMenu *>(widget) && widget->objectName() != QLatin1String("templateMenu")))
            add(*widget);
    }
    return all;
}

/// The same, a line for each text.
inline QStringList saidIn(QWidget &window)
{
    QStringList lines;
    for (const Said &said : allSaidIn(window))
        lines << QStringLiteral("%1: %2").arg(said.where, said.text);
    return lines;
}

/// Where two windows differ that should say the same; empty: nowhere.
inline QString differences(const QStringList &switched, const QStringList &begun)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(switched.size(), begun.size()); ++i) {
        if (switched.value(i) != begun.value(i))
            lines << QStringLiteral("switched: %1\n   begun: %2").arg(switched.value(i), begun.value(i));
    }
    return lines.mid(0, 12).join(u'\n');
}

} // namespace einlass
