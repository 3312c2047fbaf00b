// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lecture_period_editor.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "lecture_calendar.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/assistive.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/field_box.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {

LecturePeriodEditor::LecturePeriodEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    m_box = field(makeEditor(), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    if (const auto own = ownLecturePeriod(services.preferences); own && services.now().date() <= own->last) {
        m_first->setDate(own->first);
        m_last->setDate(own->last);
    }
    connect(m_period, &QComboBox::activated, this, &LecturePeriodEditor::choose);
    connect(m_fill, &QPushButton::clicked, this, &LecturePeriodEditor::fill);
    for (DateField *date : {m_first, m_last})
        connect(date, &DateField::edited, this, [this] {
            m_box->setProblem({});
            showFill();
        });
}

QWidget *LecturePeriodEditor::makeEditor()
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("lecturePeriod"));
    m_period = new ChoiceBox(editor);
    m_period->setObjectName(QStringLiteral("lecturePeriodCombo"));
    m_firstLabel = new QLabel(editor);
    m_first = new DateField(QStringLiteral("lectureFirstEdit"), editor);
    m_lastLabel = new QLabel(editor);
    m_last = new DateField(QStringLiteral("lectureLastEdit"), editor);
    // Each label beside its line, whatever the field says below.
    for (QLabel *label : {m_firstLabel, m_lastLabel})
        label->setMinimumHeight(m_first->focusProxy()->sizeHint().height());
    m_fill = new QPushButton(editor);
    m_fill->setObjectName(QStringLiteral("fillPeriodButton"));
    m_fill->setAutoDefault(false);
    const bool offered = !model().pack().lecturePeriods.empty();
    m_period->setVisible(offered);
    editor->setFocusProxy(offered ? static_cast<QWidget *>(m_period) : m_first);
    auto *row = new WrapLayout;
    row->setSpacing(spacing::small);
    for (const auto &[label, date] : {std::pair(m_firstLabel, m_first), std::pair(m_lastLabel, m_last)}) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(spacing::small);
        pair->addWidget(label, 0, Qt::AlignTop);
        pair->addWidget(date, 0, Qt::AlignTop);
        row->addLayout(pair);
        row->setAlignment(pair, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_period, 0, Qt::AlignLeft);
    layout->addLayout(row);
    layout->addWidget(m_fill, 0, Qt::AlignLeft);
    return editor;
}

void LecturePeriodEditor::choose()
{
    const int index = m_period->currentIndex();
    const auto &periods = model().pack().lecturePeriods;
    if (index < 0 || index >= static_cast<int>(periods.size()))
        return;
    m_first->setDate(periods[static_cast<std::size_t>(index)].first);
    m_last->setDate(periods[static_cast<std::size_t>(index)].last);
    fill();
}

/// One of the pack's with its breaks, else one with nothing but its days.
std::optional<LecturePeriod> LecturePeriodEditor::writtenPeriod() const
{
    const auto first = m_first->date();
    const auto last = m_last->date();
    if (!first || !last)
        return std::nullopt;
    for (const LecturePeriod &period : model().pack().lecturePeriods) {
        if (period.first == *first && period.last == *last)
            return period;
    }
    return LecturePeriod{{}, *first, *last, {}, {}};
}

void LecturePeriodEditor::fill()
{
    const auto period = writtenPeriod();
    if (!period) {
        m_box->setProblem(tr("Write the first and the last day on which lectures are held."));
        m_first->setFocus();
        return;
    }
    const auto schedule = throughPeriod(plan().schedule, *period, lectureCalendar(services(), model().pack()));
    if (!schedule.ok()) {
        m_box->setProblem(cleaned(services().catalogues.text(schedule.error(), language())));
        return;
    }
    m_box->setProblem({});
    rememberLecturePeriod(services().preferences, *period);
    edit([&](Plan &plan) { plan.schedule = *schedule; });
}

/// Nothing to fill while the days are not known: no click that only says so.
void LecturePeriodEditor::showFill()
{
    m_fill->setEnabled(m_first->date() && m_last->date());
}

void LecturePeriodEditor::refresh()
{
    showFill();
    m_first->setStart(plan().schedule.start ? plan().schedule.start->date : services().now().date());
    m_last->setStart(m_first->date().value_or(services().now().date()));
}

void LecturePeriodEditor::showPeriods()
{
    const int chosen = m_period->currentIndex();
    const QLocale locale = services().language.locale();
    m_period->clear();
    for (const LecturePeriod &period : model().pack().lecturePeriods)
        m_period->addItem(tr("%1 (%2 to %3)", "name, first and last day")
                              .arg(cleaned(period.name.in(language())), shortDate(locale, period.first),
                                   shortDate(locale, period.last)));
    m_period->setPlaceholderText(tr("Choose a lecture period"));
    m_period->setCurrentIndex(chosen);
}

void LecturePeriodEditor::retranslate()
{
    m_box->setTexts(tr("Le&cture period"),
                    tr("Repeats the meeting every week from the first to the last day of lectures. Holidays are left out. Enter the days once; "
                       "they are remembered."));
    nameControl(m_period, tr("Lecture period"));
    m_firstLabel->setText(tr("First day"));
    m_lastLabel->setText(tr("Last day"));
    // Below each other in a narrow column.
    const int longer = std::max(m_firstLabel->sizeHint().width(), m_lastLabel->sizeHint().width());
    m_firstLabel->setMinimumWidth(longer);
    m_lastLabel->setMinimumWidth(longer);
    m_first->focusProxy()->setAccessibleName(tr("First day of lectures"));
    m_last->focusProxy()->setAccessibleName(tr("Last day of lectures"));
    m_first->retranslate(services().language.locale());
    m_last->retranslate(services().language.locale());
    for (DateField *date : {m_first, m_last})
        date->setEmptyText(tr("not known yet"));
    m_fill->setText(tr("Fill the wh&ole lecture period"));
    showPeriods();
}

} // namespace einlass
