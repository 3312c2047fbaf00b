// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inline_question.h"

#include "widgets/assistive.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace einlass {

InlineQuestion::InlineQuestion(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_text(makeParagraph(this)), m_no(new QPushButton(this)), m_yes(new QPushButton(this))
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    m_no->setObjectName(QStringLiteral("%1No").arg(objectName));
    m_yes->setObjectName(QStringLiteral("%1Yes").arg(objectName));
    m_no->setAutoDefault(false);
    m_yes->setAutoDefault(false);
    auto *icon = new StateIcon(this);
    icon->setState(StateIcon::State::Attention);
    auto *layout = new QGridLayout(this);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, 1, 3);
    layout->addWidget(m_no, 1, 1);
    layout->addWidget(m_yes, 1, 2);
    layout->setColumnStretch(3, 1);
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::dismiss);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const std::function<void()> onYes = m_onYes;
        dismiss();
        if (onYes)
            onYes();
    });
    m_no->setText(tr("Leave as it is"));
    hide();
}

void InlineQuestion::ask(const QString &question, const QString &yes, QWidget *from, std::function<void()> onYes)
{
    m_text->setText(question);
    m_yes->setText(yes);
    m_no->setAccessibleDescription(question);
    m_yes->setAccessibleDescription(question);
    setAccessibleName(question);
    setTabOrder(from, m_no);
    setTabOrder(m_no, m_yes);
    m_from = from;
    m_onYes = std::move(onYes);
    show();
    m_no->setFocus();
    announce(this);
    // Long pages scroll to it once it has its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(this);
        }
    });
}

void InlineQuestion::dismiss()
{
    m_onYes = nullptr;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (m_from && hadFocus)
        m_from->setFocus();
    m_from = nullptr;
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

/// Its words were made for another language; the question is put again when it is wanted.
void InlineQuestion::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_no->setText(tr("Leave as it is"));
    dismiss();
}

} // namespace einlass
