// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reason_editor.h"

#include "base/text.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int reasonLines = 3;

} // namespace

ReasonEditor::ReasonEditor(const QString &clause, FindingPlace place, PlanModel &model,
                           const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_clause(clause), m_text(new MultilineEdit(reasonLines))
{
    m_text->setObjectName(QStringLiteral("reason%1").arg(clause));
    const QString pointer = QStringLiteral("/reasons/%1").arg(clause);
    if (place == FindingPlace::Here)
        m_box = field(m_text, {pointer});
    else
        m_box = new FieldBox(m_text, {pointer}, this);
    answerAt(pointer, m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_text);
    connect(m_text, &MultilineEdit::edited, this, [this](const QString &text) {
        edit([this, &text](Plan &plan) {
            if (text.isEmpty())
                plan.reasons.erase(m_clause);
            else
                plan.reasons[m_clause] = text;
        });
    });
}

/// A reason that is being deleted stays to be written anew.
bool ReasonEditor::isWanted() const
{
    if (m_situation && !m_situation())
        return false;
    const auto &findings = model().evaluation().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const auto &finding) {
        return finding.clause == m_clause && finding.binding == Binding::Justify;
    });
    if (found == findings.end())
        return false;
    const auto reason = plan().reasons.find(m_clause);
    return found->open || m_text->hasFocus()
        || (reason != plan().reasons.end() && !isBlank(reason->second));
}

void ReasonEditor::refresh()
{
    const auto reason = plan().reasons.find(m_clause);
    m_text->setShownText(reason == plan().reasons.end() ? QString() : reason->second);
    setVisible(isWanted());
}

void ReasonEditor::retranslate()
{
    m_box->setTexts(tr("Your reason (%1)").arg(m_clause),
                    tr("One or two sentences are enough. The reason goes into the record."));
}

} // namespace einlass
