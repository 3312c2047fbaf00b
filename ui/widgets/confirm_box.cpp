// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_box.h"

#include "session/plan_model.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"

#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

ConfirmBox::ConfirmBox(const QString &clause, FindingPlace place, PlanModel &model,
                       const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_clause(clause),
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
    setVisible(finding() != nullptr);
    retranslate();
}

const Finding *ConfirmBox::finding() const
{
    const auto &findings = model().evaluation().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const Finding &finding) {
        return finding.clause == m_clause && finding.binding == Binding::Confirm;
    });
    return found == findings.end() ? nullptr : &*found;
}

void ConfirmBox::retranslate()
{
    if (const Finding *asked = finding())
        m_check->setTexts(QString(asked->statement.in(language())).replace(u'&', QLatin1String("&&")));
    for (FieldBox *box : fields())
        box->setTexts(tr("To confirm"));
}

} // namespace einlass
