// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_line.h"

#include "widgets/assistive.h"
#include "widgets/text_labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace einlass {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon(this)), m_text(makeParagraph(this))
{
    m_text->setObjectName(QStringLiteral("statusText"));
    setAssistiveRole(m_text, QAccessible::Notification);
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
    m_said = QLocale();
    show();
    announce(m_text);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Owners hear of the language first: what they say anew is in it already.
    if (event->type() == QEvent::LanguageChange && m_said != QLocale())
        clear();
}

void StatusLine::clear()
{
    m_text->clear();
    hide();
}

} // namespace einlass
