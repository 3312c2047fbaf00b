// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting_editor.h"

#include "base/text.h"
#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "policy/consequences.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/consequence_delegate.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/user_edits.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int longestTitle = 200;

} // namespace

MeetingEditor::MeetingEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_title(new QLineEdit), m_occasion(new ChoiceBox),
      m_more(new Fold(QStringLiteral("meetingMore"), this)), m_kind(new ChoiceBox), m_purpose(new ChoiceBox)
{
    m_title->setObjectName(QStringLiteral("titleEdit"));
    m_title->setMaxLength(longestTitle);
    m_occasion->setObjectName(QStringLiteral("occasionCombo"));
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    m_purpose->setObjectName(QStringLiteral("purposeCombo"));
    m_titleBox = field(m_title, {QStringLiteral("/title")});
    m_occasionBox = field(m_occasion, {QStringLiteral("/occasion")});
    m_kindBox = field(m_kind, {QStringLiteral("/kind")});
    m_purposeBox = field(m_purpose, {QStringLiteral("/purpose")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::large);
    layout->addWidget(m_titleBox);
    layout->addWidget(m_occasionBox);
    layout->addWidget(m_more);
    m_more->content()->addWidget(m_kindBox);
    m_more->content()->addWidget(m_purposeBox);
    m_occasion->setItemDelegate(new ConsequenceDelegate(m_occasion));

    onWritten(m_title, this, [this](const QString &text) {
        edit([&](Plan &plan) { plan.title = text; });
    });
    connect(m_occasion, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.occasion = m_occasion->answer<Occasion>().value_or(plan.occasion); });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.kind = m_kind->answer<Kind>().value_or(plan.kind); });
    });
    connect(m_purpose, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) { plan.purpose = m_purpose->answer<Purpose>().value_or(plan.purpose); });
    });
}

void MeetingEditor::refresh()
{
    showText(m_title, plan().title);
    m_occasion->setAnswer<Occasion>(plan().occasion);
    m_kind->setAnswer<Kind>(plan().kind);
    m_purpose->setAnswer<Purpose>(plan().purpose);
    if (plan().kind != Kind::Meeting || plan().purpose != Purpose::Official)
        m_more->setOpen(true);
    showConsequences();
    if (!isBlank(plan().title))
        m_titleBox->setProblem({});
}

void MeetingEditor::retranslate()
{
    m_titleBox->setTexts(tr("&Title"), tr("Everybody who is invited reads it."));
    m_occasionBox->setTexts(tr("&Occasion"));
    m_kindBox->setTexts(tr("&Kind"), tr("In a webinar only the speakers are seen and heard."));
    m_purposeBox->setTexts(tr("P&urpose"));
    m_occasion->offerAll<Occasion>();
    m_kind->offerAll<Kind>();
    m_purpose->offerAll<Purpose>();
    m_more->setText(tr("Something else?"), tr("A webinar, a private purpose."));
    showConsequences();
    m_titleBox->setProblem({});
}

/// What each other occasion would bring stands with it in the list, before it is chosen.
void MeetingEditor::showConsequences()
{
    // Ten plans are judged for it, which nobody waits for on another page.
    if (!isVisible())
        return;
    for (Occasion occasion : allOf<Occasion>()) {
        const int index = m_occasion->findData(nameOf(occasion));
        Plan other = plan();
        other.occasion = occasion;
        const Consequences consequences = consequencesOf(other, plan(), model().derived(), model().pack());
        QStringList lines;
        for (const Finding &finding : consequences.opens)
            lines << tr("%1 (%2)", "message of a rule, its clause").arg(finding.message.in(language()), finding.clause);
        if (consequences.recommended)
            lines << tr("Recommended then: %1").arg(model().pack().tool(*consequences.recommended).name.in(language()));
        ConsequenceDelegate::setConsequences(*m_occasion, index, occasion == plan().occasion ? QStringList() : lines);
    }
}

void MeetingEditor::showEvent(QShowEvent *event)
{
    PlanEditor::showEvent(event);
    showConsequences();
}

QWidget *MeetingEditor::firstMissing()
{
    const bool missing = isBlank(plan().title);
    m_titleBox->setProblem(missing ? tr("Give the meeting a title.") : QString());
    return missing ? m_title : nullptr;
}

} // namespace einlass
