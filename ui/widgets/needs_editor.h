// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/check_group.h"
#include "widgets/plan_editor.h"

namespace einlass {

/// What the task cannot do without.
class NeedsEditor : public PlanEditor
{
    Q_OBJECT

public:
    NeedsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    CheckGroup<Need> *m_needs;
    FieldBox *m_box;
};

} // namespace einlass
