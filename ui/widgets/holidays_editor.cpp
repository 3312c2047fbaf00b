// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/holidays_editor.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "lecture_calendar.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/buttons.h"
#include "widgets/field_box.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int shownRows = 6;

} // namespace

HolidaysEditor::HolidaysEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("holidays"));
    m_list = new QListWidget(editor);
    m_list->setObjectName(QStringLiteral("holidaysList"));
    m_list->setUniformItemSizes(true);
    m_skipAll = makeButton(QStringLiteral("skipHolidaysButton"), editor);
    m_keepAll = makeButton(QStringLiteral("keepHolidaysButton"), editor);
    editor->setFocusProxy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_skipAll);
    buttons->addWidget(m_keepAll);
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout(editor);
    inner->setContentsMargins({});
    inner->addWidget(m_list);
    inner->addLayout(buttons);
    m_box = field(editor, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    connect(m_list, &QListWidget::itemChanged, this, &HolidaysEditor::change);
    connect(m_skipAll, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_keepAll, &QPushButton::clicked, this, [this] { setAll(false); });
}

QString HolidaysEditor::textOf(const FreeDate &date) const
{
    const QString day = longDay(services().language.locale(), date.day.date);
    const QString name = cleaned(date.day.name.in(language()));
    return date.skipped ? tr("%1, %2: left out", "day, name").arg(day, name) : tr("%1, %2: takes place", "day, name").arg(day, name);
}

void HolidaysEditor::change(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (m_showing || row < 0 || row >= static_cast<int>(m_dates.size()))
        return;
    const QDate day = m_dates[static_cast<std::size_t>(row)].day.date;
    const bool skipped = item->checkState() == Qt::Checked;
    edit([&](Plan &plan) { setSkipped(plan.schedule, day, skipped); });
}

void HolidaysEditor::setAll(bool skipped)
{
    const std::vector<FreeDate> dates = m_dates;
    edit([&](Plan &plan) {
        for (const FreeDate &date : dates)
            setSkipped(plan.schedule, date.day.date, skipped);
    });
}

void HolidaysEditor::refresh()
{
    m_dates = freeDatesIn(plan().schedule, lectureCalendar(services(), model().pack()));
    m_showing = true;
    const int current = m_list->currentRow();
    while (m_list->count() > static_cast<int>(m_dates.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_dates.size()))
        m_list->addItem(new QListWidgetItem);
    bool anySkipped = false;
    bool anyKept = false;
    for (int i = 0; i < m_list->count(); ++i) {
        const FreeDate &date = m_dates[static_cast<std::size_t>(i)];
        m_list->item(i)->setText(textOf(date));
        m_list->item(i)->setCheckState(date.skipped ? Qt::Checked : Qt::Unchecked);
        (date.skipped ? anySkipped : anyKept) = true;
    }
    m_list->setCurrentRow(qBound(-1, qMax(current, 0), m_list->count() - 1));
    m_showing = false;
    const int lines = qBound(1, m_list->count(), shownRows);
    m_list->setFixedHeight(lines * (fontMetrics().height() + 6) + 2 * m_list->frameWidth() + 4);
    m_skipAll->setEnabled(anyKept);
    m_keepAll->setEnabled(anySkipped);
    setVisible(!m_dates.empty());
}

void HolidaysEditor::retranslate()
{
    m_box->setTexts(tr("Dates on holida&ys"), tr("Ticked dates are left out of the series."));
    m_list->setAccessibleName(tr("Dates on holidays"));
    m_skipAll->setText(tr("Leave all o&ut"));
    m_keepAll->setText(tr("&Keep all"));
    refresh();
}

} // namespace einlass
