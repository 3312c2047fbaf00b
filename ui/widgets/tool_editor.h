// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret_store.h"
#include "widgets/plan_editor.h"

#include <array>
#include <optional>

class QButtonGroup;
class QLabel;

namespace einlass {

class ToolCard;
class WhyButton;

/// The three tools with their verdicts; choosing one. Access data belong to a tool: they are put
/// aside when another is chosen, and come back with theirs.
class ToolEditor : public PlanEditor
{
    Q_OBJECT

public:
    ToolEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct PutAside
    {
        QString planId;
        Access access;
        AccessSecrets secrets;
    };

    void choose(Tool tool);
    void putAside(Tool tool);
    std::optional<PutAside> takeBack(Tool tool);
    void showCards();
    QStringList reasonsFor(Tool tool) const;
    void showAdvice();

    std::array<ToolCard *, 3> m_cards{};
    std::array<std::optional<PutAside>, 3> m_aside;
    QButtonGroup *m_group;
    QLabel *m_advice;
    WhyButton *m_why;
};

} // namespace einlass
