// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class Fold;
class PlanEditor;
class ScheduleEditor;

/// When it takes place.
class SchedulePage : public EditorPage
{
    Q_OBJECT

public:
    SchedulePage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    bool validatePage() override;

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isSeries() const;

    ScheduleEditor *m_schedule;
    PlanEditor *m_weekly;
    PlanEditor *m_period;
    Fold *m_dates;
};

} // namespace einlass
