// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_box.h"

#include "session/plan_model.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"

#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

ConfirmBox::ConfirmBox(const QString &clause, Statement statement, FindingPlace place,
                       PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_clause(clause), m_statement(std::move(statement)),
      m_check(new ExplainedCheck(QStringLiteral("confirm%1").arg(clause)))
{
    const QString pointer = QStringLiteral("/confirmations/%1").arg(clause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (place == FindingPlace::Here)
        layout->addWidget(field(m_check, {pointer}));
    else
        layout->addWidget(m_check);
    answerAt(pointer, m_check);
    setFocusProxy(m_check);
    connect(m_check, &ExplainedCheck::switched, this, [this](bool on) {
        edit([this, on](Plan &plan) {
            if (on)
                plan.confirmations.clauses[m_clause] = true;
            else
                plan.confirmations.clauses.erase(m_clause);
        });
    });
}

void ConfirmBox::refresh()
{
    const auto &confirmed = plan().confirmations.clauses;
    const auto answer = confirmed.find(m_clause);
    m_check->setChecked(answer != confirmed.end() && answer->second);
    const auto &findings = model().evaluation().findings;
    setVisible(std::any_of(findings.begin(), findings.end(), [this](const auto &finding) {
        return finding.clause == m_clause && finding.binding == Binding::Confirm;
    }));
    m_check->setTexts(m_statement());
}

void ConfirmBox::retranslate()
{
    m_check->setTexts(m_statement());
    for (FieldBox *box : fields())
        box->setTexts(tr("To confirm (%1)").arg(m_clause));
}

} // namespace einlass
