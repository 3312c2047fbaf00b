// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <array>

class QButtonGroup;
class QLabel;

namespace einlass {

class ToolCard;
class WhyButton;

/// The three tools with their verdicts, and what choosing another one would change besides; choosing one.
class ToolEditor : public PlanEditor
{
    Q_OBJECT

public:
    ToolEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// False when a tool is chosen, or none is recommended.
    bool focusRecommended();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(Tool tool);
    void showCards();
    QStringList reasonsFor(Tool tool) const;
    void showAdvice();

    std::array<ToolCard *, 3> m_cards{};
    QButtonGroup *m_group;
    QLabel *m_advice;
    WhyButton *m_why;
};

} // namespace einlass
