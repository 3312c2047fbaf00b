// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class ScheduleEditor;

/// When it takes place.
class SchedulePage : public EditorPage
{
    Q_OBJECT

public:
    SchedulePage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    ScheduleEditor *m_schedule;
};

} // namespace einlass
