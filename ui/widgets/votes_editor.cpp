// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/votes_editor.h"

#include "widgets/choice_box.h"
#include "widgets/confirm_box.h"
#include "widgets/field_box.h"

namespace einlass {

VotesEditor::VotesEditor(PlanModel &model, const Services &services, QWidget *parent)
    : OptionalPartEditor(&Plan::votes, QStringLiteral("/votes"), QStringLiteral("votesCheck"), model,
                         services, parent),
      m_kind(new ChoiceBox),
      m_rules(new ConfirmBox(QStringLiteral("C21"), FindingPlace::Question, model, services))
{
    m_kind->setObjectName(QStringLiteral("votesKind"));
    // The findings stand once, below the question whether there are votes.
    m_kindBox = new FieldBox(m_kind, {QStringLiteral("/votes")}, this);
    adopt(*m_rules);
    addDetail(m_kindBox);
    addDetail(m_rules);
    connect(m_kind, &ChoiceBox::activated, this, [this] {
        changePart([this](Votes &votes) { votes = m_kind->answer<Votes>().value_or(votes); });
    });
}

void VotesEditor::showPart(const Votes &votes)
{
    m_kind->setAnswer(std::optional(votes));
    m_rules->refresh();
}

void VotesEditor::retranslate()
{
    toggle()->setTexts(tr("There are &votes"), tr("In committees, for example. The body’s own rules stay in force."));
    m_kind->offerAll<Votes>();
    m_kindBox->setTexts(tr("Open or secret?"));
    m_rules->retranslate();
}

} // namespace einlass
