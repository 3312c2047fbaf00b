// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_line.h"

#include "widgets/text_labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace einlass {
namespace {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon(this)), m_text(makeParagraph(this))
{
    m_text->setObjectName(QStringLiteral("statusText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void StatusLine::showDone(const QString &text)
{
    showText(StateIcon::State::Good, text);
}

void StatusLine::showProblem(const QString &text)
{
    showText(StateIcon::State::Bad, text);
}

void StatusLine::showAttention(const QString &text)
{
    showText(StateIcon::State::Attention, text);
}

void StatusLine::showText(StateIcon::State state, const QString &text)
{
    m_icon->setState(state);
    m_text->setText(text);
    show();
    announce(m_text);
}

void StatusLine::clear()
{
    m_text->clear();
    hide();
}

} // namespace einlass
