// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ExplainedCheck;
class Fold;
class NumberBox;

/// How many people, and what is to be known about them.
class AudienceEditor : public PlanEditor
{
    Q_OBJECT

public:
    AudienceEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void showExternals();
    FieldBox *addCheck(ExplainedCheck *check, const QString &member, bool Participants::*answer);

    NumberBox *m_people;
    Fold *m_more;
    ExplainedCheck *m_externals;
    ExplainedCheck *m_under16;
    ExplainedCheck *m_telephone;
    ExplainedCheck *m_browser;
    FieldBox *m_peopleBox;
};

} // namespace einlass
