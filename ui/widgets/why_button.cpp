// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/why_button.h"

#include "policy/pack.h"
#include "policy/verdicts.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "trigger_texts.h"
#include "widgets/text_labels.h"

#include <QLabel>

#include <algorithm>

namespace einlass {

WhyButton::WhyButton(const QString &objectName, QWidget *parent)
    : QToolButton(parent), m_text(makeParagraph(parent))
{
    setObjectName(objectName);
    m_text->setObjectName(QStringLiteral("%1Text").arg(objectName));
    setCheckable(true);
    setAutoRaise(true);
    setIcon(einlass::icon(Sign::Help));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setVisible(false);
    m_text->hide();
    connect(this, &QToolButton::toggled, this, &WhyButton::show);
}

void WhyButton::setPlaces(const PlanModel &model, const QStringList &pointers)
{
    m_model = &model;
    m_clauses.clear();
    for (const Clause &clause : model.pack().clauses) {
        const bool concerns = std::any_of(clause.fields.begin(), clause.fields.end(),
                                          [&](const QString &place) { return pointers.contains(place); });
        if (concerns)
            m_clauses.push_back(&clause);
    }
    setVisible(!m_clauses.empty());
    show();
}

void WhyButton::retranslate(const QString &question, Language language)
{
    m_language = language;
    setText(tr("Why?"));
    setAccessibleName(tr("Why? %1").arg(question));
    setNarrow(toolButtonStyle() == Qt::ToolButtonIconOnly);
    show();
}

void WhyButton::setNarrow(bool narrow)
{
    setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setToolTip(narrow ? QToolButton::text() : QString());
}

QString WhyButton::explanation(const Clause &clause, const Facts &facts) const
{
    const QString source = clause.own ? tr("our own rule") : clause.section.in(m_language);
    QStringList lines{tr("%1 (%2): %3 %4", "clause, its place in the source, what it says, what is done about it")
                          .arg(clause.id, source, clause.summary.in(m_language), clause.does.in(m_language))};
    const QStringList triggers = triggersOf(clause.id, facts, m_model->pack(), m_language);
    if (!triggers.isEmpty())
        lines << tr("It applies to this plan because of: %1.").arg(triggers.join(tr(", ", "between the reasons why a rule applies")));
    for (const Finding &finding : m_model->evaluation().findings) {
        if (finding.clause == clause.id && finding.blocks())
            lines << tr("What would have to change: %1").arg(finding.remedy.in(m_language));
    }
    return lines.join(u'\n');
}

void WhyButton::show()
{
    m_text->setVisible(isChecked());
    if (!isChecked() || !m_model)
        return m_text->clear();
    Facts facts = m_model->derived().facts;
    decideTools(facts, m_model->pack());
    QStringList paragraphs;
    for (const Clause *clause : m_clauses)
        paragraphs << explanation(*clause, facts);
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
}

} // namespace einlass
