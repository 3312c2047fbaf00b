// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/needs_editor.h"

#include "widgets/field_box.h"

namespace einlass {

NeedsEditor::NeedsEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_needs(new CheckGroup<Need>(QStringLiteral("need"), [this](Need need, bool on) {
          edit([need, on](Plan &plan) { setMember(plan.needs, need, on); });
      }))
{
    m_box = field(m_needs, {QStringLiteral("/needs")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
}

void NeedsEditor::refresh()
{
    m_needs->setAnswers(plan().needs);
}

void NeedsEditor::retranslate()
{
    m_needs->retranslate();
    m_box->setTexts(tr("What can the meeting not do without?"), tr("Not every tool has everything; a tick can change which one is suitable."));
}

} // namespace einlass
