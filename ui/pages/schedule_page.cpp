// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedule_page.h"

#include "session/plan_model.h"
#include "widgets/change_notice.h"
#include "widgets/dates_editor.h"
#include "widgets/fold.h"
#include "widgets/holidays_editor.h"
#include "widgets/lecture_period_editor.h"
#include "widgets/past_notice.h"
#include "widgets/recurrence_editor.h"
#include "widgets/schedule_editor.h"
#include "widgets/weekly_times_editor.h"

#include <QHideEvent>

namespace einlass {

SchedulePage::SchedulePage(PlanModel &model, const Services &services, QWidget *parent)
    : EditorPage(model, services, parent)
{
    addEditor(new ChangeNotice(model, services));
    addEditor(new PastNotice(model, services));
    m_schedule = addEditor(new ScheduleEditor(model, services, this));
    m_weekly = addEditor(new WeeklyTimesEditor(model, services, this));
    m_period = addEditor(new LecturePeriodEditor(model, services, this));
    addEditor(new RecurrenceEditor(model, services, this));
    addEditor(new HolidaysEditor(model, services, this));
    m_dates = new Fold(QStringLiteral("singleDates"));
    addWidget(m_dates);
    addEditor(new DatesEditor(model, services, this), *m_dates->content());
    initialise();
}

bool SchedulePage::isSeries() const
{
    const Schedule &schedule = model().plan().schedule;
    return !schedule.recurrence.isEmpty() || !schedule.slotSeries.empty() || !schedule.except.empty()
        || !schedule.moved.empty() || !schedule.added.empty();
}

/// A timetable is asked for where there is teaching, single dates where there are several.
void SchedulePage::refresh()
{
    EditorPage::refresh();
    const Occasion occasion = model().plan().occasion;
    const bool teaching = occasion == Occasion::Lecture || occasion == Occasion::Seminar || occasion == Occasion::Other;
    for (PlanEditor *editor : {m_weekly, m_period})
        editor->setVisible(teaching || isSeries());
    if (isSeries())
        m_dates->setOpen(true);
}

void SchedulePage::retranslate()
{
    m_dates->setText(tr("Single dates"), tr("One moved, added or left out."));
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

bool SchedulePage::validatePage()
{
    if (!EditorPage::validatePage())
        return false;
    m_schedule->accept();
    return true;
}

/// Whoever leaves without going on has not set a date.
void SchedulePage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    if (!event->spontaneous())
        m_schedule->withdraw();
}

} // namespace einlass
