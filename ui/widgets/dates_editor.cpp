// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates_editor.h"

#include "date_words.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "widgets/buttons.h"
#include "widgets/field_box.h"
#include "widgets/moment_edit.h"
#include "widgets/schedule_problem.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int shownRows = 8;

template <typename T, typename Same>
void eraseOne(std::vector<T> &values, Same same)
{
    const auto found = std::find_if(values.begin(), values.end(), same);
    if (found != values.end())
        values.erase(found);
}

void forgetMove(Schedule &schedule, const LocalTime &original)
{
    eraseOne(schedule.moved, [&](const MovedDate &move) {
        return move.from == original.date && (!move.fromTime || *move.fromTime == original.time);
    });
}

} // namespace

DatesEditor::DatesEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    m_box = field(makeEditor(), {QStringLiteral("/schedule/except"), QStringLiteral("/schedule/moved"),
                                 QStringLiteral("/schedule/added")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    connect(m_list, &QListWidget::currentRowChanged, this, &DatesEditor::showSelection);
    connect(m_drop, &QPushButton::clicked, this, &DatesEditor::drop);
    connect(m_restore, &QPushButton::clicked, this, &DatesEditor::restore);
    connect(m_move, &QPushButton::clicked, this, &DatesEditor::moveTo);
    connect(m_add, &QPushButton::clicked, this, &DatesEditor::addDate);
}

QWidget *DatesEditor::makeEditor()
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("dates"));
    m_list = new QListWidget(editor);
    m_list->setObjectName(QStringLiteral("datesList"));
    m_list->setUniformItemSizes(true);
    editor->setFocusProxy(m_list);
    m_drop = makeButton(QStringLiteral("dropDateButton"), editor);
    m_restore = makeButton(QStringLiteral("restoreDateButton"), editor);
    m_moment = new MomentEdit(QStringLiteral("dateEdit"), MomentEdit::Part::DateAndTime, editor);
    m_move = makeButton(QStringLiteral("moveDateButton"), editor);
    m_add = makeButton(QStringLiteral("addDateButton"), editor);
    auto *single = new QHBoxLayout;
    single->addWidget(m_drop);
    single->addWidget(m_restore);
    single->addStretch(1);
    auto *other = new WrapLayout;
    other->addWidget(m_moment);
    other->addWidget(m_move);
    other->addWidget(m_add);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addLayout(single);
    layout->addLayout(other);
    return editor;
}

std::vector<DatesEditor::Row> DatesEditor::rowsOfPlan() const
{
    const Schedule &schedule = plan().schedule;
    std::vector<Row> rows;
    for (const Occurrence &date : model().derived().occurrences) {
        const bool added = std::find(schedule.added.begin(), schedule.added.end(), date.start) != schedule.added.end();
        const State state = !(date.original == date.start) ? State::Moved : added ? State::Added : State::Regular;
        rows.push_back({date.start, date.original, date.durationMinutes, state});
    }
    for (const QDate &day : schedule.except)
        rows.push_back({{day, QTime()}, {day, QTime()}, 0, State::Dropped});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.start < b.start; });
    return rows;
}

QString DatesEditor::textOf(const Row &row) const
{
    const QLocale locale = services().language.locale();
    const QString timeFormat = QStringLiteral("HH:mm");
    const QString day = longDay(locale, row.start.date);
    if (row.state == State::Dropped)
        return tr("%1 – dropped").arg(day);
    const QString time = tr("%1, %2–%3", "day, from, to")
                             .arg(day, row.start.time.toString(timeFormat),
                                  row.start.time.addSecs(row.minutes * 60).toString(timeFormat));
    if (row.state == State::Moved)
        return tr("%1 – moved from %2").arg(time, longDay(locale, row.original.date));
    return row.state == State::Added ? tr("%1 – added").arg(time) : time;
}

const DatesEditor::Row *DatesEditor::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void DatesEditor::showSelection()
{
    const Row *row = selected();
    m_drop->setEnabled(row && row->state != State::Dropped);
    m_restore->setEnabled(row && (row->state == State::Dropped || row->state == State::Moved));
    m_move->setEnabled(row && row->state != State::Dropped);
    if (row && row->start.time.isValid() && !m_moment->hasFocus())
        m_moment->setShown(row->start);
}

void DatesEditor::drop()
{
    if (!selected())
        return;
    const Row row = *selected();
    edit([&](Plan &plan) {
        Schedule &schedule = plan.schedule;
        if (row.state == State::Added) {
            eraseOne(schedule.added, [&](const LocalTime &added) { return added == row.start; });
            return;
        }
        forgetMove(schedule, row.original);
        schedule.except.push_back(row.original.date);
    });
}

void DatesEditor::restore()
{
    if (!selected())
        return;
    const Row row = *selected();
    edit([&](Plan &plan) {
        if (row.state == State::Dropped)
            eraseOne(plan.schedule.except, [&](const QDate &day) { return day == row.original.date; });
        else
            forgetMove(plan.schedule, row.original);
    });
}

void DatesEditor::moveTo()
{
    if (!selected())
        return;
    const Row row = *selected();
    const LocalTime to = m_moment->moment();
    const auto sameDay = std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &other) {
        return other.state != State::Dropped && other.original.date == row.original.date;
    });
    edit([&](Plan &plan) {
        Schedule &schedule = plan.schedule;
        if (row.state == State::Added) {
            std::replace(schedule.added.begin(), schedule.added.end(), row.start, to);
            return;
        }
        forgetMove(schedule, row.original);
        MovedDate move{row.original.date, std::nullopt, to, {}};
        if (sameDay > 1)
            move.fromTime = row.original.time;
        if (!(to == row.original))
            schedule.moved.push_back(move);
    });
}

void DatesEditor::addDate()
{
    const LocalTime date = m_moment->moment();
    const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.start == date; });
    if (!known)
        edit([&](Plan &plan) { plan.schedule.added.push_back(date); });
}

void DatesEditor::refresh()
{
    m_box->setProblem(scheduleProblem(model(), services(), *m_box));
    std::vector<Row> rows = rowsOfPlan();
    const int current = m_list->currentRow();
    m_rows = std::move(rows);
    while (m_list->count() > static_cast<int>(m_rows.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_rows.size()))
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(textOf(m_rows[static_cast<std::size_t>(i)]));
        // Rows may be wider than a small window.
        m_list->item(i)->setToolTip(m_list->item(i)->text());
    }
    m_list->setCurrentRow(qBound(-1, qMax(current, 0), m_list->count() - 1));
    const int lines = qBound(1, m_list->count(), shownRows);
    m_list->setFixedHeight(lines * (fontMetrics().height() + 4) + 2 * m_list->frameWidth() + 4);
    m_box->setTexts(tr("Dates (%n)", nullptr, static_cast<int>(model().derived().occurrences.size())));
    showSelection();
}

void DatesEditor::retranslate()
{
    m_drop->setText(tr("Dro&p this date"));
    m_restore->setText(tr("Restor&e"));
    m_moment->retranslate(services().language.locale());
    m_moment->setAccessibleName(tr("Other date and time"));
    m_move->setText(tr("&Move it here"));
    m_add->setIcon(icon(Sign::Add));
    m_add->setText(tr("&Add as a further date"));
}

} // namespace einlass
