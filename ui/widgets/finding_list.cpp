// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_list.h"

#include "widgets/finding_label.h"

#include <QVBoxLayout>

namespace einlass {

FindingList::FindingList(const QString &pointer, QWidget *parent)
    : QWidget(parent), m_pointer(pointer), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
}

void FindingList::setFindings(const std::vector<Finding> &findings, Language language)
{
    std::size_t used = 0;
    for (const Finding &finding : findings) {
        if (!finding.fields.contains(m_pointer))
            continue;
        if (used == m_labels.size()) {
            m_labels.push_back(new FindingLabel(this));
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
