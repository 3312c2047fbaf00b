// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace einlass {

class FieldBox;
class PlanModel;
struct Services;

/// Where one place of the plan is answered.
struct AnsweredPlace
{
    QString pointer;
    QWidget *widget;
};

/// Where a finding is shown that asks for a reason or a confirmation: right there, or by the
/// question around it.
enum class FindingPlace { Here, Question };

/// A part of a page that edits one part of the plan. It shows the model's plan when told to and
/// turns edits into PlanModel::update(); it decides nothing. Findings are shown by the page, which
/// registers fields().
class PlanEditor : public QWidget
{
    Q_OBJECT

public:
    PlanEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Shows the plan. Emits no edit and leaves a text that is being written alone.
    virtual void refresh() = 0;
    /// Sets every text again.
    virtual void retranslate() = 0;

    /// The questions in here, those of inner editors included.
    const std::vector<FieldBox *> &fields() const { return m_fields; }
    /// Where single places are answered, more exactly than a whole question.
    const std::vector<AnsweredPlace> &places() const { return m_places; }

protected:
    FieldBox *field(QWidget *editor, const QStringList &pointers);
    /// Takes over the questions and places of an editor inside this one.
    void adopt(const PlanEditor &inner);
    void answerAt(const QString &pointer, QWidget *widget);

    void edit(const std::function<void(Plan &)> &change);
    PlanModel &model() const { return m_model; }
    const Services &services() const { return m_services; }
    const Plan &plan() const;
    Language language() const;

private:
    PlanModel &m_model;
    const Services &m_services;
    std::vector<FieldBox *> m_fields;
    std::vector<AnsweredPlace> m_places;
};

} // namespace einlass
