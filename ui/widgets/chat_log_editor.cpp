// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chat_log_editor.h"

#include "widgets/explained_check.h"
#include "widgets/field_box.h"
#include "widgets/reason_editor.h"

#include <QVBoxLayout>

namespace einlass {

ChatLogEditor::ChatLogEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_check(new ExplainedCheck(QStringLiteral("chatLogCheck"))),
      m_reason(new ReasonEditor(QStringLiteral("C19"), FindingPlace::Question, model, services))
{
    m_reason->restrictTo([this] { return plan().chatLog; });
    m_box = field(m_check, {QStringLiteral("/chatLog")});
    adopt(*m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_reason);
    connect(m_check, &ExplainedCheck::switched, this, [this](bool on) {
        edit([on](Plan &plan) { plan.chatLog = on; });
    });
}

void ChatLogEditor::refresh()
{
    m_check->setChecked(plan().chatLog);
    m_reason->refresh();
}

void ChatLogEditor::retranslate()
{
    m_box->setTexts({});
    m_check->setTexts(tr("The cha&t is saved"), tr("Only if results cannot be kept in any other way."));
    m_reason->retranslate();
}

} // namespace einlass
