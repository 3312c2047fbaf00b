// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_list.h"

#include "style/spacing.h"
#include "widgets/finding_label.h"

#include <QVBoxLayout>

namespace einlass {

FindingList::FindingList(const QString &pointer, QWidget *before, PlanModel &model, const Services &services, QWidget *parent)
    : QWidget(parent), m_model(model), m_services(services), m_before(before), m_pointer(pointer), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing::tight);
}

void FindingList::setFindings(const std::vector<Finding> &findings, Language language)
{
    std::size_t used = 0;
    for (const Finding &finding : findings) {
        if (!finding.fields.contains(m_pointer))
            continue;
        if (used == m_labels.size()) {
            m_labels.push_back(new FindingLabel(this));
            m_labels.back()->offerRemedies(m_model, m_services, m_labels.size() > 1 ? m_labels[m_labels.size() - 2]->lastControl() : m_before);
            connect(m_labels.back(), &FindingLabel::remedied, this, &FindingList::remedied);
            m_layout->addWidget(m_labels.back());
        }
        m_labels[used]->show(finding, language);
        m_labels[used]->setVisible(true);
        ++used;
    }
    for (std::size_t i = used; i < m_labels.size(); ++i)
        m_labels[i]->hide();
    setVisible(used > 0);
}

} // namespace einlass
