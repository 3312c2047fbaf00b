// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secret_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace einlass {

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_edit(new QLineEdit(this)),
      m_show(new QToolButton(this)), m_copy(new QToolButton(this))
{
    m_edit->setObjectName(objectName);
    m_edit->setEchoMode(QLineEdit::Password);
    m_show->setObjectName(QStringLiteral("%1Show").arg(objectName));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_copy->setObjectName(QStringLiteral("%1Copy").arg(objectName));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addLayout(row);
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_show, &QToolButton::clicked, this, &SecretField::setShown);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_edit->text());
    });
}

void SecretField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(QString(label).remove(u'&'));
}

void SecretField::setSecret(const QString &secret)
{
    if (m_edit->text() != secret)
        m_edit->setText(secret);
    m_show->setEnabled(!secret.isEmpty());
    m_copy->setEnabled(!secret.isEmpty());
}

void SecretField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void SecretField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setChecked(shown);
    retranslate();
}

void SecretField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_copy->setText(tr("Copy"));
    m_show->setAccessibleName(tr("%1: %2", "a field and its button").arg(m_edit->accessibleName(), m_show->text()));
    m_copy->setAccessibleName(tr("%1: %2", "a field and its button").arg(m_edit->accessibleName(), m_copy->text()));
}

} // namespace einlass
