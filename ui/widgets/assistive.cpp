// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/assistive.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QVariant>
#include <QWizard>

namespace einlass {
namespace {

constexpr const char *roleProperty = "assistiveRole";

class PlainWidget : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QString text(QAccessible::Text text) const override
    {
        const QString given = QAccessibleWidget::text(text);
        const auto *label = qobject_cast<const QLabel *>(object());
        return text == QAccessible::Name && given.isEmpty() && label ? label->text() : given;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new PlainWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

/// A name is read as it is, without a key of its own.
QString withoutKey(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

} // namespace

void setAssistiveRole(QWidget *widget, QAccessible::Role role)
{
    // Once more does no harm: each factory is known once.
    QAccessible::installFactory(makeInterface);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void markPageTitle(const QWizard &wizard)
{
    for (QLabel *label : wizard.findChildren<QLabel *>()) {
        const bool isTitle = label->text() == wizard.currentPage()->title() && !wizard.currentPage()->isAncestorOf(label)
            && !label->property(roleProperty).isValid();
        if (!isTitle)
            continue;
        setAssistiveRole(label, QAccessible::Heading);
        // Somebody has asked for it before it had a text.
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(label)));
    }
}

void nameControl(QWidget *control, const QString &name)
{
    control->setAccessibleName(name);
    QWidget *around = control->parentWidget();
    if (!around || !qobject_cast<QComboBox *>(control))
        return;
    const QString own = QStringLiteral("%1Name").arg(control->objectName());
    QLabel *unseen = nullptr;
    // Only a label with the same parent is found.
    for (QLabel *label : around->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (label->buddy() != control)
            continue;
        if (label->objectName() != own)
            return;
        unseen = label;
    }
    if (!unseen) {
        unseen = new QLabel(around);
        unseen->setObjectName(own);
        unseen->setBuddy(control);
        unseen->hide();
    }
    unseen->setText(withoutKey(name));
}

void announce(QWidget *widget)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto *label = qobject_cast<const QLabel *>(widget);
    QAccessibleAnnouncementEvent spoken(widget, label && label->accessibleName().isEmpty() ? label->text() : widget->accessibleName());
    QAccessible::updateAccessibility(&spoken);
#else
    QAccessibleEvent renamed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    // Screen readers speak a notification that appears; only here do they not see that it was there before.
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
}

} // namespace einlass
