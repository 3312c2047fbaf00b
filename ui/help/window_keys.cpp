// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/window_keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

#include <algorithm>

namespace einlass {
namespace {

/// Windows of their own have keys of their own.
bool belongsTo(const QObject *part, const QWidget &window)
{
    for (const QObject *owner = part; owner && owner != &window; owner = owner->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        if (widget && (widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog))
            return false;
    }
    return true;
}

} // namespace

QString plainName(QString text)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        name += text[i];
    }
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name.trimmed();
}

std::vector<WindowKey> keysOf(const QWidget &window)
{
    std::vector<WindowKey> all;
    const auto add = [&all](const QKeySequence &keys, const QString &text) {
        const WindowKey key{keys, plainName(text)};
        if (!keys.isEmpty() && !key.does.isEmpty() && std::find(all.begin(), all.end(), key) == all.end())
            all.push_back(key);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        if (action->isVisible() && belongsTo(action, window))
            std::for_each(shortcuts.begin(), shortcuts.end(), [&](const QKeySequence &keys) { add(keys, action->text()); });
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text()) && belongsTo(button, window))
            add(button->shortcut(), button->text());
    }
    return all;
}

} // namespace einlass
