// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tool_editor.h"

#include "policy/evaluate.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "side_effects.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/text_labels.h"
#include "widgets/tool_card.h"
#include "widgets/user_edits.h"
#include "widgets/why_button.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

StateIcon::State stateFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suitable: return StateIcon::State::Good;
    case Verdict::NeedsReason: return StateIcon::State::Attention;
    case Verdict::RuledOut: return StateIcon::State::Bad;
    }
    return StateIcon::State::Note;
}

const char *objectNameFor(Tool tool)
{
    switch (tool) {
    case Tool::Dfnconf: return "toolDfnconf";
    case Tool::Meet: return "toolMeet";
    case Tool::Zoom: return "toolZoom";
    }
    return "";
}

} // namespace

ToolEditor::ToolEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_group(new QButtonGroup(this)),
      m_advice(makeParagraph(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    for (Tool tool : allOf<Tool>()) {
        auto *card = new ToolCard(QLatin1String(objectNameFor(tool)), this);
        m_cards[static_cast<std::size_t>(tool)] = card;
        m_group->addButton(card->button());
        layout->addWidget(card);
        connect(card, &ToolCard::chosen, this, [this, tool] { choose(tool); });
    }
    m_advice->setObjectName(QStringLiteral("toolAdvice"));
    layout->addWidget(m_advice);
    // After the cards, so that the page begins with them.
    m_why = new WhyButton(QStringLiteral("toolWhy"), this);
    m_why->setPlaces(model, {QStringLiteral("/tool")});
    layout->addWidget(m_why, 0, Qt::AlignLeft);
    layout->addWidget(m_why->text());
    answerAt(QStringLiteral("/tool"), m_cards.front());
}

void ToolEditor::choose(Tool tool)
{
    if (plan().tool != tool)
        model().apply(model().choosing(tool));
}

bool ToolEditor::focusRecommended()
{
    const std::optional<Tool> recommended = model().evaluation().recommended;
    if (plan().tool || !recommended)
        return false;
    m_cards[static_cast<std::size_t>(*recommended)]->button()->setFocus(Qt::TabFocusReason);
    return true;
}

/// The messages of the clauses that decided the verdict.
QStringList ToolEditor::reasonsFor(Tool tool) const
{
    const ToolVerdict &verdict = model().evaluation().of(tool);
    if (verdict.because.isEmpty())
        return {};
    const Binding binding = verdict.verdict == Verdict::RuledOut ? Binding::Gate : Binding::Justify;
    QStringList reasons;
    for (const Finding &finding : findingsFor(tool, plan(), model().derived(), model().pack())) {
        if (finding.binding == binding && verdict.because.contains(finding.clause))
            reasons << tr("%1 (%2)", "message of a rule, its clause")
                           .arg(finding.message.in(language()), finding.clause);
    }
    return reasons;
}

void ToolEditor::showCards()
{
    const Evaluation &evaluation = model().evaluation();
    for (Tool tool : allOf<Tool>()) {
        const ToolData &data = model().pack().tool(tool);
        const Verdict verdict = evaluation.of(tool).verdict;
        ToolCardTexts texts;
        texts.name = data.name.in(language());
        texts.summary = data.summary.in(language());
        texts.verdict = verdictText(tool, plan(), evaluation);
        texts.state = isReasonGiven(tool, plan(), evaluation) ? StateIcon::State::Good : stateFor(verdict);
        texts.reasons = reasonsFor(tool);
        if (evaluation.recommended == tool)
            texts.recommended = tr("Recommended for this meeting");
        // Said before it is done; with no tool yet, nothing is there to be changed.
        if (plan().tool && plan().tool != tool)
            texts.effects = sideEffectsText(model().choosing(tool), model(), services());
        m_cards[static_cast<std::size_t>(tool)]->setTexts(texts);
    }
}

void ToolEditor::showAdvice()
{
    const Evaluation &evaluation = model().evaluation();
    QString advice;
    if (!evaluation.recommended) {
        const Contact desk = model().pack().contact(QStringLiteral("service-desk"));
        const QString name = desk.name.in(language());
        advice = tr("None of the three tools can be used for this meeting as it is planned. Change the "
                    "answers named above, meet in person, or ask: %1.")
                     .arg(desk.email.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, desk.email));
    } else if (plan().tool && evaluation.of(*plan().tool).verdict == Verdict::RuledOut) {
        advice = tr("You can go on with %1 and look at the other questions, but nothing can be sent "
                    "while the rules above rule it out.")
                     .arg(model().pack().tool(*plan().tool).name.in(language()));
    }
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void ToolEditor::refresh()
{
    m_group->setExclusive(false);
    for (Tool tool : allOf<Tool>()) {
        ToolCard *card = m_cards[static_cast<std::size_t>(tool)];
        showChecked(card->button(), plan().tool == tool);
        card->update();
    }
    m_group->setExclusive(true);
    retranslate();
}

void ToolEditor::retranslate()
{
    m_why->retranslate(tr("Which tool?"), language());
    // Three plans are judged for it, which nobody waits for on another page.
    if (!isVisible())
        return;
    showCards();
    showAdvice();
}

void ToolEditor::showEvent(QShowEvent *event)
{
    PlanEditor::showEvent(event);
    showCards();
    showAdvice();
}

} // namespace einlass
