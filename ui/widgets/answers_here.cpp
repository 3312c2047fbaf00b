// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answers_here.h"

#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/confirm_box.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

AnswersHere::AnswersHere(Binding binding, PlanModel &model, const Services &services, Offered offered, QWidget *parent)
    : PlanEditor(model, services, parent), m_binding(binding), m_offered(std::move(offered)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

QString AnswersHere::pointerOf(const QString &clause) const
{
    return m_binding == Binding::Justify ? QStringLiteral("/reasons/%1").arg(clause)
                                         : QStringLiteral("/confirmations/%1").arg(clause);
}

/// Whether such an answer is what closes the clause's rule.
bool AnswersHere::asks(const QString &clause) const
{
    const auto &rules = model().pack().rules;
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        const QStringList closing = m_binding == Binding::Justify ? rule.closedWhen.reasons() : rule.closedWhen.confirmations();
        return rule.clause == clause && rule.binding == m_binding && closing.contains(clause);
    });
}

PlanEditor *AnswersHere::make(const QString &clause)
{
    PlanEditor *editor = m_binding == Binding::Justify
        ? static_cast<PlanEditor *>(new ReasonEditor(clause, FindingPlace::Here, model(), services(), this))
        : new ConfirmBox(clause, FindingPlace::Here, model(), services(), this);
    editor->retranslate();
    m_layout->addWidget(editor);
    m_editors[clause] = editor;
    return editor;
}

void AnswersHere::refresh()
{
    const std::vector<Finding> &findings = model().evaluation().findings;
    for (const Finding &finding : findings) {
        if (finding.binding == m_binding && finding.open && m_editors.count(finding.clause) == 0
            && asks(finding.clause) && !m_offered(pointerOf(finding.clause)))
            make(finding.clause);
    }
    for (const auto &[clause, editor] : m_editors) {
        editor->refresh();
        if (m_offered(pointerOf(clause)))
            editor->hide();
        for (FieldBox *box : editor->fields())
            box->setFindings(findings, language());
    }
    setVisible(!isEmpty());
}

void AnswersHere::retranslate()
{
    for (const auto &[clause, editor] : m_editors)
        editor->retranslate();
}

bool AnswersHere::shows(const Finding &finding) const
{
    const auto found = m_editors.find(finding.clause);
    return finding.binding == m_binding && found != m_editors.end() && !found->second->isHidden();
}

bool AnswersHere::isEmpty() const
{
    return std::all_of(m_editors.begin(), m_editors.end(), [](const auto &entry) { return entry.second->isHidden(); });
}

QWidget *AnswersHere::placeOf(const QString &pointer) const
{
    for (const auto &[clause, editor] : m_editors) {
        if (pointerOf(clause) == pointer && !editor->isHidden())
            return editor->places().front().widget;
    }
    return nullptr;
}

} // namespace einlass
