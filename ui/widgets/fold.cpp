// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fold.h"

#include "style/spacing.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int indent = 24;

} // namespace

Fold::Fold(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_hint(makeHint(this)), m_body(new QWidget(this)), m_content(new QVBoxLayout(m_body))
{
    m_button->setObjectName(objectName);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->setContentsMargins(indent, 0, 0, 0);
    m_content->setSpacing(spacing::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_hint->setIndent(indent);
    m_hint->hide();
    layout->addWidget(m_hint);
    layout->addWidget(m_body);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::toggled, this, &Fold::setOpen);
    connect(m_button, &QToolButton::clicked, this, &Fold::showContent, Qt::QueuedConnection);
    setOpen(false);
}

void Fold::setText(const QString &text, const QString &hint)
{
    m_button->setText(text);
    m_button->setAccessibleDescription(hint);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && !isOpen());
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
    m_hint->setVisible(!open && !m_hint->text().isEmpty());
}

/// What was folded out would else lie below the edge of a page that scrolls.
void Fold::showContent()
{
    for (QWidget *around = parentWidget(); isOpen() && around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around)) {
            page->ensureWidgetVisible(m_body, 0, 0);
            return page->ensureWidgetVisible(m_button, 0, 0);
        }
    }
}

void Fold::setFoldable(bool foldable)
{
    m_button->setVisible(foldable);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

} // namespace einlass
