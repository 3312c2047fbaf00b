// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fold.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int indent = 24;
constexpr int spacing = 16;

} // namespace

Fold::Fold(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_body(new QWidget(this)), m_content(new QVBoxLayout(m_body))
{
    m_button->setObjectName(objectName);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->setContentsMargins(indent, 0, 0, 0);
    m_content->setSpacing(spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::toggled, this, &Fold::setOpen);
    connect(m_button, &QToolButton::clicked, this, &Fold::showContent, Qt::QueuedConnection);
    setOpen(false);
}

void Fold::setText(const QString &text)
{
    m_button->setText(text);
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
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

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

} // namespace einlass
