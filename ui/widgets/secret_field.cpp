// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secret_field.h"

#include "style/icons.h"
#include "style/spacing.h"
#include "widgets/lent_secret.h"
#include "widgets/user_edits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace einlass {

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_edit(new QLineEdit(this)),
      m_show(new QToolButton(this)), m_copy(new QToolButton(this)), m_lent(new LentSecret(this))
{
    m_edit->setObjectName(objectName);
    m_edit->setEchoMode(QLineEdit::Password);
    m_show->setObjectName(QStringLiteral("%1Show").arg(objectName));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_copy->setIcon(icon(Sign::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(QStringLiteral("%1Copy").arg(objectName));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_lent);
    onWritten(m_edit, this, [this](const QString &secret) { emit edited(secret); });
    onSwitched(m_show, this, [this](bool shown) { setShown(shown); });
    connect(m_copy, &QToolButton::clicked, this, [this] { m_lent->lend(m_edit->accessibleName(), m_edit->text()); });
}

void SecretField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(QString(label).remove(u'&'));
}

void SecretField::setSecret(const QString &secret)
{
    showText(m_edit, secret);
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
    showChecked(m_show, shown);
    retranslate();
}

void SecretField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_copy->setText(tr("Copy"));
    m_show->setAccessibleName(tr("%1: %2", "a field and its button").arg(m_edit->accessibleName(), m_show->text()));
    m_copy->setAccessibleName(tr("%1: %2", "a field and its button").arg(m_edit->accessibleName(), m_copy->text()));
    m_lent->retranslate(m_edit->accessibleName());
}

} // namespace einlass
