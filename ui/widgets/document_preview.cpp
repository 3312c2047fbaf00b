// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document_preview.h"

#include "widgets/text_labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

void setOrHide(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

} // namespace

DocumentPreview::DocumentPreview(const QString &name, QWidget *parent)
    : QWidget(parent), m_explanation(makeParagraph(this)), m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(this)), m_save(new QPushButton(this)), m_jump(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("text%1").arg(name));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(QStringLiteral("copy%1Button").arg(name));
    m_save->setObjectName(QStringLiteral("save%1Button").arg(name));
    m_jump->setObjectName(QStringLiteral("jump%1Button").arg(name));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_jump, m_copy, m_save}) {
        button->setAutoDefault(false);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    layout->addStretch(0);
    connect(m_copy, &QPushButton::clicked, this, &DocumentPreview::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &DocumentPreview::saveRequested);
    connect(m_jump, &QPushButton::clicked, this, [this] { emit jumpRequested(m_pointer); });
}

void DocumentPreview::setButtons(const QString &copy, const QString &save)
{
    setOrHide(m_copy, copy);
    setOrHide(m_save, save);
}

void DocumentPreview::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_text->setAccessibleName(explanation);
}

void DocumentPreview::setText(const QString &text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    showAvailable(true);
    m_jump->hide();
}

void DocumentPreview::setUnavailable(const QString &reason, const QString &jumpText, const QString &pointer)
{
    m_text->clear();
    m_explanation->setText(reason);
    m_pointer = pointer;
    showAvailable(false);
    setOrHide(m_jump, pointer.isEmpty() ? QString() : jumpText);
}

void DocumentPreview::showAvailable(bool available)
{
    m_text->setVisible(available);
    m_copy->setVisible(available && !m_copy->text().isEmpty());
    m_save->setVisible(available && !m_save->text().isEmpty());
}

QString DocumentPreview::text() const
{
    return m_text->toPlainText();
}

} // namespace einlass
