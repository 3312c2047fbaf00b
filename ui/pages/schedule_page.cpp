// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedule_page.h"

#include "widgets/dates_editor.h"
#include "widgets/holidays_editor.h"
#include "widgets/lecture_period_editor.h"
#include "widgets/recurrence_editor.h"
#include "widgets/schedule_editor.h"
#include "widgets/weekly_times_editor.h"

namespace einlass {

SchedulePage::SchedulePage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent), m_schedule(addEditor(new ScheduleEditor(model, services, this)))
{
    addEditor(new WeeklyTimesEditor(model, services, this));
    addEditor(new LecturePeriodEditor(model, services, this));
    addEditor(new RecurrenceEditor(model, services, this));
    addEditor(new HolidaysEditor(model, services, this));
    addEditor(new DatesEditor(model, services, this));
    initialise();
}

void SchedulePage::retranslate()
{
    setTitle(tr("When does it take place?"));
    setSubTitle(tr("One date, or a series with exceptions."));
    EditorPage::retranslate();
}

/// Not in initializePage(), which comes only once: another plan may have been begun since.
void SchedulePage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    m_schedule->propose();
}

} // namespace einlass
