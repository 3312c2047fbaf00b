// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

namespace einlass {

class ChoiceBox;

/// Which way the access data take.
class DistributionEditor : public PlanEditor
{
    Q_OBJECT

public:
    DistributionEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    ChoiceBox *m_choice;
    FieldBox *m_box;
};

} // namespace einlass
