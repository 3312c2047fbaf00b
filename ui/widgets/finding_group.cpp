// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_group.h"

#include "style/spacing.h"
#include "widgets/finding_row.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace einlass {

FindingGroup::FindingGroup(PlanModel &model, const Services &services, QWidget *parent)
    : QWidget(parent), m_model(model), m_services(services), m_heading(makeHeading(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing::small);
    m_layout->addWidget(m_heading);
}

void FindingGroup::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void FindingGroup::addRow()
{
    auto *row = new FindingRow(m_model, m_services, this);
    m_rows.push_back(row);
    m_layout->addWidget(row);
    connect(row, &FindingRow::jumpRequested, this, &FindingGroup::jumpRequested);
    connect(row, &FindingRow::remedied, this, [this, row] {
        if (!row->isHidden())
            row->focusJump();
        else if (!focusFirst())
            emit lastRemedied();
    });
}

bool FindingGroup::focusFirst()
{
    if (m_rows.empty() || m_rows.front()->isHidden() || isHidden())
        return false;
    m_rows.front()->focusJump();
    return true;
}

void FindingGroup::setFindings(const std::vector<Finding> &findings, Language language, bool hasMore)
{
    while (m_rows.size() < findings.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < findings.size())
            m_rows[i]->setFinding(findings[i], language);
        m_rows[i]->setVisible(i < findings.size());
    }
    setVisible(!findings.empty() || hasMore);
}

} // namespace einlass
