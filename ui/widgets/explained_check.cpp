// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explained_check.h"

#include "style/spacing.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace einlass {

ExplainedCheck::ExplainedCheck(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_check(new QCheckBox(this)), m_explanation(makeHint(this))
{
    m_check->setObjectName(objectName);
    setFocusProxy(m_check);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_explanation->setIndent(indent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addWidget(m_explanation);
    m_explanation->hide();
    onSwitched(m_check, this, [this](bool on) { emit switched(on); });
}

void ExplainedCheck::setTexts(const QString &text, const QString &explanation)
{
    m_check->setText(text);
    m_explanation->setText(explanation);
    describe();
    m_explanation->setVisible(!explanation.isEmpty());
}

void ExplainedCheck::setFurtherDescription(const QString &text)
{
    m_further = text;
    describe();
}

void ExplainedCheck::describe()
{
    QStringList parts{m_explanation->text(), m_further};
    parts.removeAll(QString());
    m_check->setAccessibleDescription(parts.join(u' '));
}

void ExplainedCheck::setChecked(bool checked)
{
    showChecked(m_check, checked);
}

} // namespace einlass
