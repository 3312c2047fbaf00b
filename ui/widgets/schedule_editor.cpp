// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schedule_editor.h"

#include "interface_language.h"
#include "plan/lecture_edits.h"
#include "recurrence_choice.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "time_zones.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/moment_edit.h"
#include "widgets/number_box.h"
#include "widgets/schedule_problem.h"

#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int longestMinutes = 7 * 24 * 60;
constexpr int usualMinutes = 90;
constexpr int minutesStep = 15;
const QTime usualTime(10, 15);

QDate nextWorkday(const QDate &today)
{
    QDate day = today.addDays(1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace

ScheduleEditor::ScheduleEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_start(new MomentEdit(QStringLiteral("startEdit"), MomentEdit::Part::DateAndTime)),
      m_duration(new NumberBox(QStringLiteral("durationSpin"), 1, longestMinutes)), m_otherZone(new Fold(QStringLiteral("otherZone"), this)),
      m_zone(new ChoiceBox)
{
    m_duration->setSingleStep(minutesStep);
    m_zone->setObjectName(QStringLiteral("timeZoneCombo"));
    m_zone->setMaxVisibleItems(20);
    m_zone->addItems(timeZoneNames());
    m_startBox = field(m_start, {QStringLiteral("/schedule/start")});
    m_durationBox = field(m_duration, {QStringLiteral("/schedule/durationMinutes")});
    m_zoneBox = field(m_zone, {QStringLiteral("/schedule/timeZone")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::large);
    layout->addWidget(m_startBox);
    layout->addWidget(m_durationBox);
    layout->addWidget(m_otherZone);
    m_otherZone->content()->addWidget(m_zoneBox);
    // What was proposed for one meeting is no proposal for another.
    connect(&model, &PlanModel::replaced, this, [this] {
        m_proposed.reset();
        m_proposal.reset();
    });
    connect(m_start, &MomentEdit::edited, this, [this](const LocalTime &start) {
        m_proposed.reset();
        setStartTexts();
        edit([&](Plan &plan) { plan.schedule.start = start; });
    });
    connect(m_duration, &NumberBox::edited, this, [this](int minutes) {
        edit([minutes](Plan &plan) { plan.schedule.durationMinutes = minutes; });
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        edit([this](Plan &plan) {
            // The last day of a series stays the same day in another zone.
            const auto repeated = recurrenceFromRule(plan.schedule.recurrence, plan.schedule.timeZone);
            plan.schedule.timeZone = m_zone->currentText();
            setRecurrence(plan.schedule, ruleOf(repeated, plan.schedule.timeZone));
        });
    });
}

void ScheduleEditor::propose()
{
    const Schedule &schedule = plan().schedule;
    const int minutes = schedule.durationMinutes > 0 ? schedule.durationMinutes : usualMinutes;
    const bool missing = !schedule.start;
    const LocalTime start = schedule.start.value_or(LocalTime{nextWorkday(services().now().date()), usualTime});
    if (missing)
        m_proposed = start;
    edit([&](Plan &plan) {
        plan.schedule.start = start;
        plan.schedule.durationMinutes = minutes;
    });
    if (missing)
        m_proposal = plan().schedule;
    setStartTexts();
}

void ScheduleEditor::accept()
{
    m_proposal.reset();
}

void ScheduleEditor::withdraw()
{
    const bool untouched = m_proposal == plan().schedule;
    m_proposal.reset();
    if (untouched)
        edit([](Plan &plan) { plan.schedule.start.reset(); });
}

void ScheduleEditor::refresh()
{
    const Schedule &schedule = plan().schedule;
    if (schedule.start)
        m_start->setShown(*schedule.start);
    m_duration->setShown(qMax(1, schedule.durationMinutes));
    if (m_zone->findText(schedule.timeZone, Qt::MatchExactly | Qt::MatchCaseSensitive) < 0)
        m_zone->addItem(schedule.timeZone);
    m_zone->setCurrentText(schedule.timeZone);
    setStartTexts();
    if (schedule.timeZone != Schedule().timeZone)
        m_otherZone->setOpen(true);
    for (FieldBox *box : fields())
        box->setProblem(scheduleProblem(model(), services(), *box));
}

void ScheduleEditor::retranslate()
{
    m_start->retranslate(services().language.locale());
    m_duration->setWords(tr("%1 minutes"));
    setStartTexts();
    m_durationBox->setTexts(tr("&Duration"));
    m_otherZone->setText(tr("Another time zone?"));
    m_zoneBox->setTexts(tr("Time &zone"));
}

void ScheduleEditor::setStartTexts()
{
    const std::optional<LocalTime> &start = plan().schedule.start;
    const QString day = start ? services().language.locale().toString(start->date, QStringLiteral("dddd")) : QString();
    m_startBox->setTexts(tr("&Start"), start && start == m_proposed ? tr("%1. This is only a proposal; set your own date.").arg(day) : day);
}

} // namespace einlass
