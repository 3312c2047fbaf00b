// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explained_check.h"

#include "widgets/text_labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace einlass {

ExplainedCheck::ExplainedCheck(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_check(new QCheckBox(this)), m_explanation(makeParagraph(this))
{
    m_check->setObjectName(objectName);
    setFocusProxy(m_check);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_explanation->setIndent(indent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addWidget(m_explanation);
    m_explanation->hide();
    connect(m_check, &QCheckBox::clicked, this, &ExplainedCheck::switched);
}

void ExplainedCheck::setTexts(const QString &text, const QString &explanation)
{
    m_check->setText(text);
    m_check->setAccessibleDescription(explanation);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void ExplainedCheck::setChecked(bool checked)
{
    m_check->setChecked(checked);
}

} // namespace einlass
