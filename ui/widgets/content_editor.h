// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <array>

namespace einlass {

class ExplainedCheck;

/// The kinds of content, each with examples, and an answer for "none of these".
class ContentEditor : public PlanEditor
{
    Q_OBJECT

public:
    ContentEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void showExamples();

    ExplainedCheck *m_none;
    std::array<ExplainedCheck *, namesOf<Content>.size()> m_checks{};
    FieldBox *m_box;
};

} // namespace einlass
