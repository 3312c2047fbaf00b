// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/explained_check.h"
#include "widgets/finding_list.h"
#include "widgets/plan_editor.h"
#include "widgets/why_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <optional>

namespace einlass {

/// One question with yes or no; its own questions are there only after a yes. What was answered
/// comes back when a no is taken back.
template <typename Part>
class OptionalPartEditor : public PlanEditor
{
public:
    void refresh() override
    {
        const std::optional<Part> &value = part();
        m_toggle->setChecked(value.has_value());
        m_details->setVisible(value.has_value());
        m_findings->setFindings(model().evaluation().findings, language());
        m_why->retranslate(m_toggle->check()->text().remove(u'&'), language());
        if (value)
            showPart(*value);
    }

protected:
    OptionalPartEditor(std::optional<Part> Plan::*part, const QString &pointer,
                       const QString &objectName, PlanModel &model, const Services &services,
                       QWidget *parent)
        : PlanEditor(model, services, parent), m_part(part),
          m_toggle(new ExplainedCheck(objectName)), m_findings(new FindingList(pointer, m_toggle->check(), model, services)),
          m_details(new QWidget), m_detailsLayout(new QVBoxLayout(m_details)),
          m_why(new WhyButton(QStringLiteral("%1Why").arg(objectName), this))
    {
        const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
            + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
        m_detailsLayout->setContentsMargins(indent, 0, 0, spacing::small);
        m_detailsLayout->setSpacing(spacing::medium);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        auto *question = new QHBoxLayout;
        question->addWidget(m_toggle, 1);
        question->addWidget(m_why, 0, Qt::AlignTop);
        m_why->setPlaces(model, {pointer});
        layout->addLayout(question);
        layout->addWidget(m_why->text());
        layout->addWidget(m_findings);
        layout->addWidget(m_details);
        answerAt(pointer, m_toggle);
        connect(m_findings, &FindingList::remedied, this, [this] { m_toggle->setFocus(Qt::OtherFocusReason); });
        connect(m_toggle, &ExplainedCheck::switched, this, [this](bool on) { switchTo(on); });
    }

    /// Only called while the part is there.
    virtual void showPart(const Part &part) = 0;

    const std::optional<Part> &part() const { return plan().*m_part; }
    /// A question that a rule has answered already is not asked.
    void setAsked(bool asked)
    {
        m_toggle->setVisible(asked);
        m_why->setVisible(asked);
    }
    ExplainedCheck *toggle() const { return m_toggle; }
    void addDetail(QWidget *widget) { m_detailsLayout->addWidget(widget); }
    void changePart(const std::function<void(Part &)> &change)
    {
        edit([this, &change](Plan &plan) {
            if (plan.*m_part)
                change(*(plan.*m_part));
        });
    }

private:
    void switchTo(bool on)
    {
        if (!on && part())
            m_before = {plan().id, *part()};
        Part next{};
        if (on && m_before && !m_before->planId.isEmpty() && m_before->planId == plan().id)
            next = m_before->part;
        edit([this, on, &next](Plan &plan) {
            plan.*m_part = on ? std::optional<Part>(next) : std::nullopt;
        });
    }

    struct Before
    {
        QString planId;     ///< never brought back into another meeting
        Part part;
    };

    std::optional<Part> Plan::*m_part;
    std::optional<Before> m_before;
    ExplainedCheck *m_toggle;
    FindingList *m_findings;
    QWidget *m_details;
    QVBoxLayout *m_detailsLayout;
    WhyButton *m_why;
};

} // namespace einlass
