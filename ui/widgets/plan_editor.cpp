// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan_editor.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"

namespace einlass {

PlanEditor::PlanEditor(PlanModel &model, const Services &services, QWidget *parent)
    : QWidget(parent), m_model(model), m_services(services)
{
}

FieldBox *PlanEditor::field(QWidget *editor, const QStringList &pointers)
{
    auto *box = new FieldBox(editor, pointers, this);
    box->setModel(m_model, m_services);
    m_fields.push_back(box);
    return box;
}

void PlanEditor::adopt(const PlanEditor &inner)
{
    m_fields.insert(m_fields.end(), inner.fields().begin(), inner.fields().end());
    m_places.insert(m_places.end(), inner.places().begin(), inner.places().end());
}

void PlanEditor::answerAt(const QString &pointer, QWidget *widget)
{
    m_places.push_back({pointer, widget});
}

void PlanEditor::edit(const std::function<void(Plan &)> &change)
{
    m_model.update(change);
}

const Plan &PlanEditor::plan() const
{
    return m_model.plan();
}

Language PlanEditor::language() const
{
    return m_services.language.current();
}

} // namespace einlass
