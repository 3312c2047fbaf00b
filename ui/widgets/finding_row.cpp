// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_row.h"

#include "widgets/finding_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace einlass {

FindingRow::FindingRow(PlanModel &model, const Services &services, QWidget *parent)
    : QWidget(parent), m_finding(new FindingLabel(this)), m_jump(new QPushButton(this))
{
    m_finding->offerRemedies(model, services, m_jump);
    m_jump->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_finding, 1);
    layout->addWidget(m_jump, 0, Qt::AlignTop);
    connect(m_jump, &QPushButton::clicked, this, [this] { emit jumpRequested(m_pointer); });
    connect(m_finding, &FindingLabel::remedied, this, &FindingRow::remedied);
}

void FindingRow::focusJump()
{
    m_jump->setFocus(Qt::OtherFocusReason);
}

void FindingRow::setFinding(const Finding &finding, Language language)
{
    m_finding->show(finding, language);
    m_pointer = finding.fields.value(0);
    m_jump->setVisible(!m_pointer.isEmpty());
    m_jump->setObjectName(QStringLiteral("jump-%1-%2").arg(finding.clause, nameOf(finding.binding)));
    m_jump->setText(tr("Go to the answer"));
    m_jump->setAccessibleName(tr("Go to the answer: %1").arg(finding.message.in(language)));
}

} // namespace einlass
