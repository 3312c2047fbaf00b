// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_row.h"

#include "style/icons.h"
#include "widgets/lent_secret.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace einlass {

StepRow::StepRow(QWidget *parent)
    : QWidget(parent), m_check(new QCheckBox(this)), m_text(makeParagraph(this)),
      m_label(makeParagraph(this)), m_copy(new QPushButton(this)), m_lent(new LentSecret(this))
{
    QFont bold = m_label->font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    m_copy->setIcon(icon(Sign::Copy));
    m_copy->setAutoDefault(false);
    m_text->installEventFilter(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->addWidget(m_check, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_label, 1, 1);
    layout->addWidget(m_copy, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(m_lent, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_check);
    onSwitched(m_check, this, [this](bool done) { emit switched(m_id, done); });
    connect(m_copy, &QPushButton::clicked, this, &StepRow::copy);
}

void StepRow::copy()
{
    if (m_secretName.isEmpty())
        QGuiApplication::clipboard()->setText(m_value);
    else
        m_lent->lend(m_secretName, m_value);
}

/// The words belong to the check box, which cannot wrap them itself.
bool StepRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_check->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StepRow::setTexts(const StepTexts &texts)
{
    m_id = texts.id;
    m_value = texts.copyValue;
    m_secretName = texts.secretName;
    m_lent->retranslate(m_secretName);
    m_check->setObjectName(QStringLiteral("step-%1").arg(texts.id));
    m_check->setAccessibleName(texts.text);
    m_text->setText(texts.text);
    const QString label = texts.label.isEmpty() ? QString() : tr("In the form: %1").arg(texts.label);
    m_check->setAccessibleDescription(label);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_copy->setObjectName(QStringLiteral("copy-%1").arg(texts.id));
    m_copy->setText(texts.copyName);
    m_copy->setVisible(!texts.copyName.isEmpty() && !texts.copyValue.isEmpty());
}

void StepRow::setDone(bool done)
{
    showChecked(m_check, done);
}

} // namespace einlass
