// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recurrence_editor.h"

#include "interface_language.h"
#include "plan/lecture_edits.h"
#include "policy/pack.h"
#include "series_words.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/assistive.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/moment_edit.h"
#include "widgets/number_box.h"
#include "widgets/schedule_problem.h"
#include "widgets/user_edits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace einlass {
namespace {

using Repeat = RecurrenceChoice::Kind;
using Ending = RecurrenceChoice::Ending;

constexpr int mostDates = 2000;
constexpr int usualDates = 14;
constexpr int longestRule = 500;

} // namespace

RecurrenceEditor::RecurrenceEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent)
{
    m_box = field(makeEditor(), {QStringLiteral("/schedule/recurrence")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    connectControls();
}

QWidget *RecurrenceEditor::makeEditor()
{
    auto *editor = new QWidget;
    editor->setObjectName(QStringLiteral("recurrence"));
    m_kind = new ChoiceBox(editor);
    m_kind->setObjectName(QStringLiteral("recurrenceCombo"));
    m_ending = new ChoiceBox(editor);
    m_ending->setObjectName(QStringLiteral("recurrenceEndCombo"));
    m_count = new NumberBox(QStringLiteral("recurrenceCountSpin"), 1, mostDates, editor);
    m_until = new MomentEdit(QStringLiteral("recurrenceUntilEdit"), MomentEdit::Part::Date, editor);
    m_rule = new QLineEdit(editor);
    m_rule->setObjectName(QStringLiteral("recurrenceRuleEdit"));
    m_rule->setMaxLength(longestRule);
    editor->setFocusProxy(m_kind);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    for (QWidget *control : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_ending),
                             static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_until)})
        row->addWidget(control);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_rule);
    return editor;
}

void RecurrenceEditor::connectControls()
{
    connect(m_kind, &QComboBox::activated, this, &RecurrenceEditor::chooseKind);
    connect(m_ending, &QComboBox::activated, this, &RecurrenceEditor::chooseEnding);
    connect(m_count, &NumberBox::edited, this, [this](int count) {
        change([count](RecurrenceChoice &choice) { choice.count = count; });
    });
    connect(m_until, &MomentEdit::edited, this, [this](const LocalTime &last) {
        change([&](RecurrenceChoice &choice) { choice.until = last.date; });
    });
    onWritten(m_rule, this, [this](const QString &rule) {
        edit([&](Plan &plan) {
            // A rule that is being written is none for a moment; the further slots must outlive that.
            plan.schedule.recurrence = rule.trimmed();
        });
    });
}

RecurrenceChoice RecurrenceEditor::choice() const
{
    return recurrenceFromRule(plan().schedule.recurrence, plan().schedule.timeZone);
}

void RecurrenceEditor::change(const std::function<void(RecurrenceChoice &)> &change)
{
    RecurrenceChoice next = choice();
    change(next);
    edit([&](Plan &plan) { setRecurrence(plan.schedule, ruleOf(next, plan.schedule.timeZone)); });
}

void RecurrenceEditor::chooseKind()
{
    const auto kind = static_cast<Repeat>(m_kind->currentData().toInt());
    m_byHand = false;
    change([&](RecurrenceChoice &choice) {
        if (kind == Repeat::Custom)
            choice.rule = plan().schedule.recurrence;
        choice.kind = kind;
        if (choice.count == 0 && !choice.until.isValid()) {
            choice.ending = Ending::Count;
            choice.count = usualDates;
        }
    });
    if (kind == Repeat::Custom) {
        // A rule that the page has words for may be written by hand all the same.
        m_byHand = true;
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Repeat::Custom)));
        m_ending->hide();
        m_count->hide();
        m_until->hide();
        m_rule->show();
        showText(m_rule, plan().schedule.recurrence);
        m_rule->setFocus();
    }
}

void RecurrenceEditor::chooseEnding()
{
    const auto ending = static_cast<Ending>(m_ending->currentData().toInt());
    change([&](RecurrenceChoice &choice) {
        choice.ending = ending;
        const QDate start = plan().schedule.start ? plan().schedule.start->date : services().now().date();
        if (choice.count == 0)
            choice.count = usualDates;
        if (!choice.until.isValid())
            choice.until = start.addDays(7 * (choice.count - 1) * (choice.kind == Repeat::Fortnightly ? 2 : 1));
    });
}

void RecurrenceEditor::refresh()
{
    const RecurrenceChoice shown = choice();
    m_box->setProblem(scheduleProblem(model(), services(), *m_box));
    // A rule that is being written by hand may pass through one that the page has words for.
    if (m_byHand && m_rule->text().trimmed() == plan().schedule.recurrence)
        return;
    m_byHand = shown.kind == Repeat::Custom;
    const bool simple = shown.kind == Repeat::Weekly || shown.kind == Repeat::Fortnightly;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    m_ending->setCurrentIndex(m_ending->findData(static_cast<int>(shown.ending)));
    m_count->setShown(qMax(1, shown.count));
    if (shown.until.isValid())
        m_until->setShown({shown.until, {}});
    m_ending->setVisible(simple);
    m_count->setVisible(simple && shown.ending == Ending::Count);
    m_until->setVisible(simple && shown.ending == Ending::Until);
    m_rule->setVisible(shown.kind == Repeat::Custom);
    showText(m_rule, shown.rule);
    showWords();
}

/// A rule in the form of calendars says nothing to most.
void RecurrenceEditor::showWords()
{
    const bool isCustom = choice().kind == Repeat::Custom;
    m_box->setTexts(tr("&Repetition"), isCustom ? seriesWords(plan().schedule, model().pack(), language()) : QString());
}

void RecurrenceEditor::retranslate()
{
    showWords();
    fill(m_kind, {tr("Once"), tr("Every week"), tr("Every two weeks"), tr("By a rule of your own")});
    fill(m_ending, {tr("this many times"), tr("until")});
    nameControl(m_ending, tr("End of the repetition"));
    m_count->setAccessibleName(tr("Number of dates"));
    m_until->setAccessibleName(tr("Last possible day"));
    m_until->retranslate(services().language.locale());
    m_rule->setAccessibleName(tr("Rule in the form of calendars (RRULE)"));
    m_rule->setPlaceholderText(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=28"));
}

/// Entries are known by their number in the enumeration.
void RecurrenceEditor::fill(ChoiceBox *box, const QStringList &texts)
{
    const int chosen = qMax(0, box->currentData().toInt());
    box->clear();
    for (int i = 0; i < texts.size(); ++i)
        box->addItem(texts.at(i), i);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace einlass
