// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_page.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/scroll_body.h"
#include "widgets/why_button.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace einlass {

PlanPage::PlanPage(PlanModel &model, const Services &services, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_services(services)
{
}

bool PlanPage::showField(const QString &pointer)
{
    // The question that names the place most exactly.
    FieldBox *best = nullptr;
    qsizetype length = -1;
    for (FieldBox *box : m_fields) {
        for (const QString &own : box->pointers()) {
            const bool fits = pointer == own || pointer.startsWith(own + u'/');
            if (fits && own.size() > length && box->isVisibleTo(this)) {
                best = box;
                length = own.size();
            }
        }
    }
    if (!best)
        return false;
    best->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PlanPage::answers(const QString &pointer) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const FieldBox *box) { return box->answers(pointer); });
}

bool PlanPage::offers(const QString &pointer) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const FieldBox *box) {
        return box->pointers().contains(pointer) && box->isVisibleTo(this);
    });
}

void PlanPage::focusFirst()
{
    for (FieldBox *box : m_fields) {
        if (box->isVisibleTo(this) && box->editor()->isEnabled())
            return box->editor()->setFocus(Qt::TabFocusReason);
    }
}

FieldBox *PlanPage::addField(FieldBox *box)
{
    m_fields.push_back(box);
    return box;
}

void PlanPage::initialise()
{
    connect(&m_model, &PlanModel::planChanged, this, &PlanPage::refresh);
    connect(&m_model, &PlanModel::evaluationChanged, this, &PlanPage::showFindings);
    connect(&m_model, &PlanModel::replaced, this, &PlanPage::startAfresh);
    m_initialised = true;
    retranslate();
    refresh();
    showFindings();
}

void PlanPage::startAfresh()
{
    for (WhyButton *why : findChildren<WhyButton *>())
        why->setChecked(false);
    for (Fold *fold : findChildren<Fold *>())
        fold->setOpen(false);
    for (ScrollBody *body : findChildren<ScrollBody *>())
        body->verticalScrollBar()->setValue(0);
}

Language PlanPage::language() const
{
    return m_services.language.current();
}

void PlanPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_initialised)
        return;
    retranslate();
    refresh();
    showFindings();
}

void PlanPage::showFindings()
{
    for (FieldBox *box : m_fields)
        box->setFindings(m_model.evaluation().findings, language());
}

} // namespace einlass
