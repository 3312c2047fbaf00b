// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delivery_steps.h"

#include "interface_language.h"
#include "style/spacing.h"
#include "widgets/delivery_row.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

DeliverySteps::DeliverySteps(const QString &name, const Services &services, QWidget *parent)
    : QWidget(parent), m_name(name), m_services(services), m_layout(new QVBoxLayout(this)), m_byHand(makeHeading(this))
{
    m_byHand->setObjectName(QStringLiteral("%1-by-hand").arg(name));
    m_byHand->hide();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing::medium);
}

void DeliverySteps::setSteps(const std::vector<DeliveryStep> &steps)
{
    const auto needed = std::count_if(steps.begin(), steps.end(), [](const DeliveryStep &step) { return !step.byHand; });
    const auto first = static_cast<std::size_t>(needed);
    m_layout->removeWidget(m_byHand);
    while (m_rows.size() < steps.size()) {
        m_rows.push_back(new DeliveryRow(m_name, this));
        m_layout->addWidget(m_rows.back());
        connect(m_rows.back(), &DeliveryRow::copied, this, &DeliverySteps::copied);
        connect(m_rows.back(), &DeliveryRow::fileRequested, this, &DeliverySteps::fileRequested);
    }
    m_layout->insertWidget(static_cast<int>(needed), m_byHand);
    m_byHand->setText(tr("Or by hand"));
    m_byHand->setVisible(first < steps.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < steps.size())
            m_rows[i]->setStep(static_cast<int>(i < first ? i : i - first) + 1, steps[i],
                               m_services.catalogues.text(steps[i].text, m_services.language.current()));
        m_rows[i]->setVisible(i < steps.size());
    }
}

} // namespace einlass
