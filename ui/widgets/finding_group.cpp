// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_group.h"

#include "widgets/finding_row.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace einlass {

FindingGroup::FindingGroup(QWidget *parent)
    : QWidget(parent), m_heading(makeHeading(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_layout->addWidget(m_heading);
}

void FindingGroup::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void FindingGroup::setFindings(const std::vector<Finding> &findings, Language language, bool hasMore)
{
    while (m_rows.size() < findings.size()) {
        m_rows.push_back(new FindingRow(this));
        m_layout->addWidget(m_rows.back());
        connect(m_rows.back(), &FindingRow::jumpRequested, this, &FindingGroup::jumpRequested);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < findings.size())
            m_rows[i]->setFinding(findings[i], language);
        m_rows[i]->setVisible(i < findings.size());
    }
    setVisible(!findings.empty() || hasMore);
}

} // namespace einlass
