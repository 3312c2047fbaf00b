// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/duplicate_dialog.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "lecture_calendar.h"
#include "meetings/library.h"
#include "plan/lecture_series.h"
#include "policy/pack.h"
#include "services.h"
#include "style/spacing.h"
#include "widgets/assistive.h"
#include "widgets/moment_edit.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr qsizetype mostShown = 8;
constexpr int widest = 560;

} // namespace

DuplicateDialog::DuplicateDialog(const Plan &plan, const Services &services, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_services(services), m_people(new QCheckBox(this)), m_room(new QCheckBox(this)),
      m_holidays(new QCheckBox(this)), m_notesHeading(makeHeading(this)), m_notes(makeParagraph(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_make(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("duplicateDialog"));
    m_people->setObjectName(QStringLiteral("duplicatePeople"));
    m_room->setObjectName(QStringLiteral("duplicateRoom"));
    m_holidays->setObjectName(QStringLiteral("duplicateHolidays"));
    m_notes->setObjectName(QStringLiteral("duplicateNotes"));
    // Only a weekly series can be had in another lecture period.
    if (weeksBetween(plan.schedule) > 0)
        m_periods = lectureCalendar(services, *services.pack).periods;
    std::erase_if(m_periods, [today = services.now().date()](const LecturePeriod &period) { return period.last < today; });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeWhen());
    for (QCheckBox *choice : {m_people, m_room, m_holidays})
        layout->addWidget(choice);
    layout->addWidget(m_notesHeading);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_people->setChecked(true);
    m_holidays->setChecked(true);
    // A standard button would take its own words again at each change of the language.
    m_make->setObjectName(QStringLiteral("duplicateMakeButton"));
    m_make->setDefault(true);
    m_room->setVisible(mayKeepRoom(plan));
    m_holidays->setVisible(!plan.schedule.recurrence.isEmpty());
    for (QCheckBox *choice : {m_people, m_room, m_holidays})
        onSwitched(choice, this, [this](bool) { preview(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DuplicateDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
    retranslate();
    setMinimumWidth(widest);
    m_start->setFocus();
}

QWidget *DuplicateDialog::makeWhen()
{
    auto *part = new QWidget(this);
    m_onDay = new QRadioButton(part);
    m_onDay->setObjectName(QStringLiteral("duplicateOnDay"));
    m_inPeriod = new QRadioButton(part);
    m_inPeriod->setObjectName(QStringLiteral("duplicateInPeriod"));
    m_startLabel = new QLabel(part);
    m_start = new MomentEdit(QStringLiteral("duplicateStart"), MomentEdit::Part::DateAndTime, part);
    m_startLabel->setBuddy(m_start);
    m_period = new QComboBox(part);
    m_period->setObjectName(QStringLiteral("duplicatePeriod"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_onDay);
    layout->addWidget(m_startLabel);
    layout->addWidget(m_start);
    layout->addWidget(m_inPeriod);
    layout->addWidget(m_period);
    m_onDay->setChecked(true);
    // Without lecture periods there is nothing to choose between.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_onDay, m_inPeriod, m_period})
        widget->setVisible(!m_periods.empty());
    connect(m_start, &MomentEdit::edited, this, [this] {
        showChecked(m_onDay, true);
        preview();
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        showChecked(m_inPeriod, true);
        preview();
    });
    for (QRadioButton *choice : {m_onDay, m_inPeriod})
        onChosen(choice, this, [this] { preview(); });
    return part;
}

void DuplicateDialog::propose()
{
    m_start->setShown(laterStart(m_plan, m_services.now().date()));
}

Result<Duplicate> DuplicateDialog::result() const
{
    DuplicateChoices choices;
    choices.keepRoom = m_room->isChecked() && mayKeepRoom(m_plan);
    choices.recipients = m_people->isChecked();
    choices.skipHolidays = m_holidays->isChecked();
    const auto &holidays = m_services.pack->holidays;
    const auto at = static_cast<std::size_t>(std::max(0, m_period->currentIndex()));
    if (m_inPeriod->isChecked() && at < m_periods.size())
        return duplicateInPeriod(m_plan, m_periods[at], holidays, choices);
    return duplicateTo(m_plan, m_start->moment(), holidays, choices);
}

void DuplicateDialog::preview()
{
    const Language language = m_services.language.current();
    const Result<Duplicate> duplicate = result();
    m_make->setEnabled(duplicate.ok());
    if (!duplicate) {
        m_notes->setText(cleaned(m_services.catalogues.text(duplicate.error(), language)));
        return;
    }
    QStringList lines;
    for (const Message &note : duplicate->notes)
        lines << tr("• %1").arg(cleaned(m_services.catalogues.text(note, language)));
    QStringList skipped;
    for (const FreeDay &day : duplicate->skipped) {
        skipped << tr("%1 (%2)", "a date; the name of a holiday")
                       .arg(shortDate(m_services.language.locale(), day.date), day.name.in(language));
    }
    if (skipped.size() > mostShown)
        skipped = skipped.mid(0, mostShown) << tr("…");
    if (!skipped.isEmpty())
        lines << tr("• Not on holidays: %1.").arg(skipped.join(QLatin1String(", ")));
    m_notes->setText(lines.isEmpty() ? tr("Everything is taken over.") : lines.join(u'\n'));
}

void DuplicateDialog::finish()
{
    const Result<Duplicate> duplicate = result();
    if (!duplicate)
        return;
    Plan plan = duplicate->plan;
    plan.id = Library::newId();
    const bool keepsRoom = duplicate->keepsRoom;
    accept();
    emit made(plan, keepsRoom);
}

void DuplicateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DuplicateDialog::retranslate()
{
    const QString title = cleaned(m_plan.title).simplified().left(60);
    setWindowTitle(isBlank(title) ? tr("Duplicate to another day") : tr("Duplicate: %1").arg(title));
    setLocale(m_services.language.locale());
    m_onDay->setText(tr("On another &day"));
    m_inPeriod->setText(tr("In another &lecture period"));
    m_startLabel->setText(m_plan.schedule.recurrence.isEmpty() ? tr("&When") : tr("&First date"));
    m_start->setAccessibleName(tr("First date of the new meeting"));
    m_start->retranslate(m_services.language.locale());
    nameControl(m_period, tr("Lecture period"));
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    for (const LecturePeriod &period : m_periods) {
        const QString name = period.name.in(m_services.language.current());
        const QString first = shortDate(m_services.language.locale(), period.first);
        const QString last = shortDate(m_services.language.locale(), period.last);
        m_period->addItem(name.isEmpty() ? tr("%1 to %2", "first and last day of the host's own lecture period").arg(first, last)
                                         : tr("%1 (%2 to %3)", "name, first and last day").arg(name, first, last));
    }
    m_period->setCurrentIndex(m_periods.empty() ? -1 : chosen);
    m_people->setText(tr("With the same &people"));
    m_room->setText(tr("In the same &room: link and code stay (for the same group only)"));
    m_holidays->setText(tr("Not on &holidays"));
    m_notesHeading->setText(tr("What will be different"));
    m_make->setText(tr("&Make it"));
    preview();
}

} // namespace einlass
