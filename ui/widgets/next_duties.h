// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

class QLabel;

namespace einlass {

/// What happens once the invitation is out: what the host has to do, and on which day.
class NextDuties : public PlanEditor
{
    Q_OBJECT

public:
    NextDuties(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_heading;
    QLabel *m_text;
};

} // namespace einlass
