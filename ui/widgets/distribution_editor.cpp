// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/distribution_editor.h"

#include "widgets/choice_box.h"
#include "widgets/field_box.h"

#include <QVBoxLayout>

namespace einlass {

DistributionEditor::DistributionEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_choice(new ChoiceBox)
{
    m_choice->setObjectName(QStringLiteral("distribution"));
    m_box = field(m_choice, {QStringLiteral("/distribution")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    connect(m_choice, &ChoiceBox::activated, this, [this] {
        edit([this](Plan &plan) {
            plan.distribution = m_choice->answer<Distribution>().value_or(plan.distribution);
        });
    });
}

void DistributionEditor::refresh()
{
    m_choice->setAnswer(std::optional(plan().distribution));
}

void DistributionEditor::retranslate()
{
    m_choice->offerAll<Distribution>();
    m_box->setTexts(tr("How do the participants get the access data?"), tr("For everybody else there is the announcement, which has none."));
}

} // namespace einlass
