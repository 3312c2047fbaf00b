// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "policy/evaluation.h"

#include <QString>
#include <QWizardPage>

#include <vector>

class QLabel;

namespace einlass {

class FieldBox;
class PlanModel;
struct Services;

/// A page of the wizard: shows the plan, turns edits into PlanModel::update(), and nothing else.
/// Derived pages build their widgets in the constructor, call addField() for each FieldBox, then
/// initialise() at the end of the constructor.
class PlanPage : public QWizardPage
{
    Q_OBJECT

public:
    PlanPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Whether this plan needs the page; the wizard skips it otherwise.
    virtual bool isNeeded() const { return true; }

    /// Puts the focus where the place of the plan is answered; false when that is not on this page.
    virtual bool showField(const QString &pointer);

    /// Puts the focus on the first question that is shown.
    void focusFirst();
    /// Whether the finding only waits for answers to this page, which nobody has tried to leave yet.
    bool isStillCalm(const Finding &finding) const;
    /// A page begins with an answer: not with the question why it is asked, and with the answer that is chosen.
    virtual void settleFocus();
    /// Whether the page answers this place of the plan.
    virtual bool answers(const QString &pointer) const;

    /// Whether the page asks for this very place as the plan is now.
    virtual bool offers(const QString &pointer) const;

protected:
    /// Going on was tried: what is missing is said as what is wrong is.
    void markLeft();
    void showEvent(QShowEvent *event) override;

    /// Registers the question; its findings are kept up to date.
    FieldBox *addField(FieldBox *box);
    /// Connects to the model, translates and shows for the first time.
    void initialise();

    /// Shows the model's plan in the widgets. Must not emit edits.
    virtual void refresh() = 0;
    /// Sets every text again, title and subtitle included.
    virtual void retranslate() = 0;

    /// The subtitle, which scrolls with the page: the derived page puts it first.
    QLabel *intro() const { return m_intro; }

    PlanModel &model() const { return m_model; }
    const Services &services() const { return m_services; }
    Language language() const;

    void changeEvent(QEvent *event) override;

    /// The question that names the place most exactly and is there now; `length` of what it names.
    FieldBox *boxFor(const QString &pointer, qsizetype *length = nullptr) const;

private:
    /// Another meeting begins with everything folded, at the top of each page.
    void startAfresh();
    void showFindings();
    void followWizard();
    void showTexts();

    PlanModel &m_model;
    const Services &m_services;
    QLabel *m_intro;
    std::vector<FieldBox *> m_fields;
    bool m_initialised = false;
    bool m_wasCurrent = false;
    bool m_left = false;
};

} // namespace einlass
