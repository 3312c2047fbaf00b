// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/polls_editor.h"

#include "policy/pack.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

namespace einlass {

PollsEditor::PollsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : OptionalPartEditor(&Plan::polls, QStringLiteral("/polls"), QStringLiteral("pollsCheck"), model,
                         services, parent),
      m_with(new ChoiceBox), m_anonymous(new ExplainedCheck(QStringLiteral("pollsAnonymousCheck"))),
      m_reason(new ReasonEditor(QStringLiteral("B25"), FindingPlace::Question, model, services))
{
    m_with->setObjectName(QStringLiteral("pollsWith"));
    m_withBox = field(m_with, {QStringLiteral("/polls/with")});
    m_anonymousBox = field(m_anonymous, {QStringLiteral("/polls/anonymous"), QStringLiteral("/reasons/B25")});
    adopt(*m_reason);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_withBox, m_anonymousBox, m_reason})
        addDetail(widget);
    connect(m_with, &ChoiceBox::activated, this, [this] {
        changePart([this](Polls &polls) { polls.with = m_with->answer<PollTool>().value_or(polls.with); });
    });
    connect(m_anonymous, &ExplainedCheck::switched, this, [this](bool on) {
        changePart([on](Polls &polls) { polls.anonymous = on; });
    });
}

void PollsEditor::showPart(const Polls &polls)
{
    m_with->setAnswer(std::optional(polls.with));
    m_anonymous->setChecked(polls.anonymous);
    m_reason->refresh();
}

void PollsEditor::retranslate()
{
    const QString service = model().pack().contact(QStringLiteral("evasys")).name.in(language());
    toggle()->setTexts(tr("There are p&olls"),
                       service.isEmpty() ? tr("Polls in the meeting are announced in advance.")
                                         : tr("The university has a survey service: %1. Polls in the meeting are announced in advance.").arg(service));
    m_with->offerAll<PollTool>();
    m_withBox->setTexts(tr("By which means?"));
    m_anonymousBox->setTexts({});
    m_anonymous->setTexts(tr("The answers are anonymous"));
    m_reason->retranslate();
}

} // namespace einlass
