// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_page.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/assistive.h"
#include "widgets/field_box.h"
#include "widgets/findings_shown.h"
#include "widgets/fold.h"
#include "widgets/scroll_body.h"
#include "widgets/tab_order.h"
#include "widgets/text_labels.h"
#include "widgets/why_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace einlass {

PlanPage::PlanPage(PlanModel &model, const Services &services, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_services(services), m_intro(makeHint(this))
{
    setAssistiveRole(this, QAccessible::Grouping);
}

FieldBox *PlanPage::boxFor(const QString &pointer, qsizetype *length) const
{
    FieldBox *best = nullptr;
    qsizetype longest = -1;
    for (FieldBox *box : m_fields) {
        for (const QString &own : box->pointers()) {
            const bool fits = pointer == own || pointer.startsWith(own + u'/');
            if (fits && own.size() > longest && box->isVisibleTo(this)) {
                best = box;
                longest = own.size();
            }
        }
    }
    if (length)
        *length = longest;
    return best;
}

bool PlanPage::showField(const QString &pointer)
{
    FieldBox *best = boxFor(pointer);
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
    // As one reads: questions with parts of their own are no single box.
    for (QWidget *stop : tabStops(*this)) {
        if (!qobject_cast<QToolButton *>(stop))
            return stop->setFocus(Qt::TabFocusReason);
    }
    if (wizard())
        wizard()->button(QWizard::NextButton)->setFocus(Qt::TabFocusReason);
}

void PlanPage::settleFocus()
{
    const QWidget *focused = window()->focusWidget();
    // Buttons of this kind ask why, or fold out what few need.
    if (!m_fields.empty() || !focused || !focused->isVisible() || qobject_cast<QToolButton *>(focusWidget()))
        focusFirst();
    const auto *radio = qobject_cast<QRadioButton *>(focusWidget());
    if (!radio)
        return;
    QList<QAbstractButton *> choices;
    if (radio->group())
        choices = radio->group()->buttons();
    else
        choices = radio->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *choice : choices) {
        if (qobject_cast<QRadioButton *>(choice) && choice->isChecked() && choice->isVisible())
            choice->setFocus(Qt::TabFocusReason);
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
    showTexts();
    refresh();
    showFindings();
}

void PlanPage::showTexts()
{
    retranslate();
    setAccessibleName(title());
    m_intro->setText(subTitle());
}

void PlanPage::markLeft()
{
    if (m_left)
        return;
    m_left = true;
    showFindings();
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    if (wizard())
        connect(wizard(), &QWizard::currentIdChanged, this, &PlanPage::followWizard, Qt::UniqueConnection);
}

/// Not by being hidden, which the wizard does to its pages for reasons of its own.
void PlanPage::followWizard()
{
    if (wizard()->currentPage() == this)
        m_wasCurrent = true;
    else if (m_wasCurrent)
        markLeft();
}

bool PlanPage::isStillCalm(const Finding &finding) const
{
    return !m_left && isOnlyMissing(finding);
}

void PlanPage::startAfresh()
{
    m_wasCurrent = wizard() && wizard()->currentPage() == this;
    m_left = false;
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
    showTexts();
    refresh();
    showFindings();
}

void PlanPage::showFindings()
{
    FindingsShown shown{this, m_left, {}};
    for (FieldBox *box : m_fields)
        box->setFindings(m_model.evaluation().findings, language(), &shown);
}

} // namespace einlass
