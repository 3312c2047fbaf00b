// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delivery_steps.h"

#include "interface_language.h"
#include "style/spacing.h"
#include "widgets/delivery_row.h"

#include <QVBoxLayout>

namespace einlass {

DeliverySteps::DeliverySteps(const QString &name, const Services &services, QWidget *parent)
    : QWidget(parent), m_name(name), m_services(services), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing::medium);
}

void DeliverySteps::setSteps(const std::vector<DeliveryStep> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i == m_rows.size()) {
            m_rows.push_back(new DeliveryRow(m_name, this));
            m_layout->addWidget(m_rows.back());
            connect(m_rows.back(), &DeliveryRow::copied, this, &DeliverySteps::copied);
            connect(m_rows.back(), &DeliveryRow::fileRequested, this, &DeliverySteps::fileRequested);
        }
        m_rows[i]->setStep(static_cast<int>(i) + 1, steps[i],
                           m_services.catalogues.text(steps[i].text, m_services.language.current()));
        m_rows[i]->show();
    }
    for (std::size_t i = steps.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

} // namespace einlass
