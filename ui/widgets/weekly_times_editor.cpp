// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weekly_times_editor.h"

#include "base/text.h"
#include "interface_language.h"
#include "lecture_calendar.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/field_box.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace einlass {

WeeklyTimesEditor::WeeklyTimesEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("weeklyTimes"));
    m_times = new QLineEdit(editor);
    m_times->setObjectName(QStringLiteral("weeklyTimesEdit"));
    m_times->setMaxLength(maximumSlotText);
    m_times->installEventFilter(this);
    m_understood = makeParagraph(editor);
    m_understood->setObjectName(QStringLiteral("weeklyTimesUnderstood"));
    m_understood->hide();
    editor->setFocusProxy(m_times);
    auto *inner = new QVBoxLayout(editor);
    inner->setContentsMargins({});
    inner->setSpacing(spacing::tight);
    inner->addWidget(m_times);
    inner->addWidget(m_understood);
    m_box = field(editor, {QStringLiteral("/schedule/slots")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    onWritten(m_times, this, [this](const QString &) { showUnderstood(); });
    onWritingFinished(m_times, this, [this] { apply(); });
    // What was not understood belonged to the other meeting.
    connect(&model, &PlanModel::replaced, this, [this] {
        m_box->setProblem({});
        showPlan();
    });
}

/// The return key means the line here, not the page.
bool WeeklyTimesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_times && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_times->text() != m_shown) {
            apply();
            return true;
        }
    }
    return PlanEditor::eventFilter(watched, event);
}

QString WeeklyTimesEditor::textOf(const std::vector<WeeklySlot> &times) const
{
    const QLocale locale = services().language.locale();
    const QString clock = QStringLiteral("HH:mm");
    QStringList texts;
    for (const WeeklySlot &time : times) {
        QString text = time.start.toString(clock);
        if (time.minutes > 0)
            text = tr("%1–%2", "from, to").arg(text, time.start.addSecs(time.minutes * 60).toString(clock));
        if (time.weekday > 0)
            text = tr("%1 %2", "weekday, times").arg(locale.standaloneDayName(time.weekday, QLocale::ShortFormat), text);
        texts << text;
    }
    return texts.join(QLatin1String("; "));
}

void WeeklyTimesEditor::showPlan()
{
    m_shown = textOf(timesOf(plan().schedule));
    showText(m_times, m_shown);
    m_understood->hide();
}

void WeeklyTimesEditor::showUnderstood()
{
    m_box->setProblem({});
    const auto times = readWeeklySlots(m_times->text());
    m_understood->setText(times.ok() ? tr("Understood: %1. The return key takes it over.").arg(textOf(*times)) : QString());
    m_understood->setVisible(times.ok());
}

void WeeklyTimesEditor::apply()
{
    if (m_times->text() == m_shown)
        return;
    m_understood->hide();
    m_box->setProblem({});
    if (isBlank(m_times->text()))
        return showPlan();
    const auto refuse = [this](const Message &why) { m_box->setProblem(cleaned(services().catalogues.text(why, language()))); };
    const auto times = readWeeklySlots(m_times->text());
    if (!times.ok())
        return refuse(times.error());
    const auto schedule = withTimes(plan().schedule, *times, lectureCalendar(services(), model().pack()), services().now().date());
    if (!schedule.ok())
        return refuse(schedule.error());
    m_shown = m_times->text();
    edit([&](Plan &plan) { plan.schedule = *schedule; });
    showPlan();
}

void WeeklyTimesEditor::refresh()
{
    // A line that is being written, or was not understood, stays as the host left it.
    if (m_times->text() == m_shown)
        showPlan();
}

void WeeklyTimesEditor::retranslate()
{
    m_box->setTexts(tr("T&imes, in short"), tr("“c.t.” is understood, and several times of a week. They make a weekly series."));
    m_times->setPlaceholderText(tr("Mon 10–12 c.t.; Thu 8–10 s.t."));
    if (m_times->text() == m_shown)
        showPlan();
    else
        showUnderstood();
}

} // namespace einlass
