// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "all_views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <map>

namespace einlass {

inline constexpr int leastTarget = 24;     // WCAG 2.2, 2.5.8
inline constexpr int longestWay = 200;
inline constexpr int mostParts = 6;

inline QString called(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// Part of a control that is one to the user: the field of a spin box, the parts of a calendar.
inline bool isInner(const QWidget *widget)
{
    const QWidget *around = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around)
        || qobject_cast<const QLineEdit *>(around) || widget->objectName().startsWith(QLatin1String("qt_"));
}

inline bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled()
        && !widget->focusProxy() && !widget->isWindow();
}

/// What is wrong in all views together, by the kind of fault.
class ViewFaults
{
public:
    explicit ViewFaults(Language language)
    {
        AllViews views(language, {1280, 720}, [this](QWidget &window, const QString &name) { look(window, name); });
        views.all();
    }

    static ViewFaults &in(Language language)
    {
        static std::map<Language, ViewFaults> known;
        auto found = known.find(language);
        if (found == known.end())
            found = known.emplace(language, language).first;
        return found->second;
    }

    QStringList names;
    QStringList words;
    QStringList relations;
    QStringList order;
    QStringList targets;
    QStringList keys;
    QStringList headings;
    int views = 0;

private:
    void look(QWidget &window, const QString &name)
    {
        ++views;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // What was folded out is laid out in several steps.
        for (int step = 0; step < 10; ++step)
            QCoreApplication::processEvents();
        m_view = name;
        m_headings = 0;
        lookAtTree(QAccessible::queryAccessibleInterface(&window));
        if (window.inherits("QWizard") && m_headings == 0)
            note(headings, QStringLiteral("no heading"));
        lookAtControls(window);
        lookAtKeys(window);
        walk(window);
    }

    void note(QStringList &list, const QString &text) { list << QStringLiteral("%1: %2").arg(m_view, text); }

    void lookAtTree(QAccessibleInterface *node)
    {
        if (!node || node->state().invisible)
            return;
        m_headings += node->role() == QAccessible::Heading && !node->text(QAccessible::Name).isEmpty();
        const bool content = node->role() == QAccessible::ListItem || node->role() == QAccessible::Cell
            || node->role() == QAccessible::TreeItem || node->role() == QAccessible::ColumnHeader;
        const auto *widget = qobject_cast<const QWidget *>(node->object());
        if (node->state().focusable && !content && !(widget && (isInner(widget) || widget->focusProxy()))) {
            const QString place = widget ? called(widget) : QString();
            if (node->text(QAccessible::Name).trimmed().isEmpty())
                note(names, place);
            if (node->role() == QAccessible::Client || node->role() == QAccessible::NoRole)
                note(names, QStringLiteral("%1 has no role").arg(place));
        }
        for (int i = 0; i < node->childCount(); ++i)
            lookAtTree(node->child(i));
    }

    void lookAtControls(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window || isInner(widget))
                continue;
            if (const auto *box = qobject_cast<QComboBox *>(widget); box && !hasLabel(widget))
                note(relations, called(box));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && !button->accessibleName().isEmpty() && !plain(button->accessibleName()).contains(plain(button->text())))
                note(words, QStringLiteral("“%1” is called “%2”").arg(button->text(), button->accessibleName()));
            const bool target = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
            if (target && std::min(widget->width(), widget->height()) < leastTarget)
                note(targets, QStringLiteral("%1 %2 x %3").arg(called(widget)).arg(widget->width()).arg(widget->height()));
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (view && !qobject_cast<const QHeaderView *>(view) && view->model() && view->model()->rowCount() > 0
                && view->sizeHintForRow(0) < leastTarget)
                note(targets, QStringLiteral("%1 rows of %2").arg(called(widget)).arg(view->sizeHintForRow(0)));
        }
    }

    /// As somebody says it who says what stands there.
    static QString plain(QString text)
    {
        static const QRegularExpression signs(QStringLiteral("[&…<>]"));
        return text.remove(signs).trimmed().toLower();
    }

    static bool hasLabel(QWidget *widget)
    {
        const auto related = QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
        return std::any_of(related.begin(), related.end(), [](const auto &relation) {
            return relation.second.testFlag(QAccessible::Label) && !relation.first->text(QAccessible::Name).isEmpty();
        });
    }

    void lookAtKeys(QWidget &window)
    {
        QMap<QString, QString> owners;
        const auto take = [&](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && owners.contains(key))
                note(keys, QStringLiteral("%1 is of “%2” and “%3”").arg(key, owners.value(key), text));
            owners.insert(key, text);
        };
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            const auto *label = qobject_cast<QLabel *>(widget);
            if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isEnabled())
                take(button->text());
            else if (label && label->buddy() && label->buddy()->isEnabled())
                take(label->text());
            else if (const auto *group = qobject_cast<QGroupBox *>(widget))
                take(group->title());
            for (const QAction *action : qobject_cast<QMenuBar *>(widget) ? widget->actions() : QList<QAction *>())
                take(action->text());
        }
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            owners.clear();
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && action->isEnabled())
                    take(action->text());
            }
        }
    }

    /// Presses Tab until the way is back where it began, then the same way back.
    void walk(QWidget &window)
    {
        QHash<QWidget *, QRect> places;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (takesTab(widget) && widget->window() == &window)
                places.insert(widget, {widget->mapTo(&window, QPoint()), widget->size()});
        }
        QWidget *first = window.focusWidget();
        if (!first || !first->isVisible())
            return note(order, QStringLiteral("nothing has the focus"));
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> way = steps(first, Qt::Key_Tab);
        QSet<QWidget *> missed(places.keyBegin(), places.keyEnd());
        for (QWidget *stop : way)
            missed.remove(stop);
        for (const QWidget *widget : std::as_const(missed)) {
            if (!isReachedByArrows(widget, way))
                note(order, QStringLiteral("Tab does not reach %1").arg(called(widget)));
        }
        // The way is a circle, so once it goes back to the first stop: from outside of the wizard's page.
        const auto isOnPage = [](const QWidget *stop) {
            while (stop && !stop->inherits("QWizardPage"))
                stop = stop->parentWidget();
            return stop != nullptr;
        };
        bool closed = false;
        for (qsizetype i = 1; i < way.size(); ++i) {
            if (!goesUp(window, places.value(way[i - 1]), places.value(way[i]), way[i - 1], way[i]))
                continue;
            if (!closed && !isOnPage(way[i - 1]))
                closed = true;
            else
                note(order, QStringLiteral("%1 before %2").arg(called(way[i - 1]), called(way[i])));
        }
        QList<QWidget *> back = steps(first, Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        if (back != way)
            note(order, QStringLiteral("Shift+Tab goes another way"));
    }

    /// Of radio buttons that belong together Tab meets one.
    static bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &way)
    {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        return radio && std::any_of(way.begin(), way.end(), [radio](const QWidget *stop) {
            const auto *other = qobject_cast<const QRadioButton *>(stop);
            return other && (radio->group() ? radio->group() == other->group() : radio->parentWidget() == other->parentWidget());
        });
    }

    QList<QWidget *> steps(QWidget *first, Qt::Key key)
    {
        QList<QWidget *> way{first};
        for (int step = 0; step < longestWay; ++step) {
            QWidget *before = QApplication::focusWidget();
            if (!before)
                break;
            QWidget *now = before;
            // Dates and times have several parts.
            for (int part = 0; part < mostParts && now == before; ++part) {
                QTest::keyClick(before, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
                now = QApplication::focusWidget();
            }
            if (now == first)
                return way;
            if (now == before || way.contains(now)) {
                note(order, QStringLiteral("the keyboard is caught in %1").arg(called(before)));
                break;
            }
            if (now && now->visibleRegion().isEmpty())
                note(order, QStringLiteral("%1 has the focus out of sight").arg(called(now)));
            way << now;
        }
        first->setFocus();
        return way;
    }

    /// Back up, and not because another column begins.
    static bool goesUp(const QWidget &window, const QRect &from, const QRect &to, const QWidget *before, const QWidget *after)
    {
        if (from.isNull() || to.isNull() || to.bottom() >= from.top() || to.left() > from.right())
            return false;
        // The last stop of the window is followed by the first one; page, buttons and side bar are parts of their own.
        const auto part = [&window](const QWidget *widget) {
            while (widget->parentWidget() != &window && !widget->inherits("QWizardPage"))
                widget = widget->parentWidget();
            return widget;
        };
        return part(before) == part(after);
    }

    QString m_view;
    int m_headings = 0;
};

} // namespace einlass
