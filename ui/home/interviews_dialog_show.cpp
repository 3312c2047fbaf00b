// SPDX-License-Identifier: GPL-3.0-or-later
// What the window for interviews reads from its fields, what the rules say to it, and how it is shown.
#include "home/interviews_dialog.h"

#include "base/text.h"
#include "date_words.h"
#include "home/interview_pass.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/text_table.h"
#include "style/icons.h"
#include "tools/addresses.h"
#include "widgets/date_field.h"
#include "widgets/domains_list.h"
#include "widgets/moment_edit.h"
#include "widgets/multiline_edit.h"
#include "widgets/number_box.h"
#include "widgets/return_key.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimeEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace einlass {
namespace {

constexpr int week = 7;
constexpr qsizetype longestOwnTextShown = 40;
constexpr qsizetype longestTitle = 60;

} // namespace

/// The day of the meeting while it is to come, else in a week; and those who are known already.
void InterviewsDialog::propose()
{
    const QDate today = m_services.now().date();
    const LocalTime later{today.addDays(week), QTime(9, 0)};
    const LocalTime start = m_plan.schedule.start.value_or(later);
    const EqualTimes usual;
    m_start->setShown(start.date < today ? later : start);
    m_minutes->setShown(usual.minutes);
    m_pause->setShown(usual.pause);
    if (m_services.library) {
        if (const auto kept = m_services.library->interviews(m_plan.id))
            m_people = *kept;
        else
            m_unread = kept.error();
    }
    m_list->setEnabled(!m_unread);
    m_times->setEnabled(!m_unread);
    const std::vector<Interview> list = onList(m_people);
    for (const Interview &one : list)
        m_ownTexts[one.address] = one.words;
    if (!list.empty())
        m_minutes->setShown(list.front().minutes);
    m_list->setShownText(listText(m_people));
}

EqualTimes InterviewsDialog::times() const
{
    const LocalTime first = m_start->moment();
    EqualTimes times{first.date, first.time, m_minutes->value(), m_pause->value(), {}};
    if (m_break->isChecked())
        times.breaks.push_back({m_breakFrom->time(), m_breakTo->time()});
    return times;
}

std::vector<Interview> InterviewsDialog::people() const
{
    std::vector<Interview> people;
    for (const Row &row : m_rows) {
        if (row.person)
            people.push_back(*row.person);
    }
    return people;
}

void InterviewsDialog::read()
{
    m_soon->stop();
    // A list that is written over what could not be read would drop everybody.
    if (m_unread) {
        m_problem = words(*m_unread);
        return showRows();
    }
    const InterviewLines found = interviewLines(m_list->toPlainText(), times());
    m_rows.clear();
    for (const InterviewLine &line : found.lines) {
        m_rows.push_back({line.number, line.text, line.person, line.problem ? words(*line.problem) : QString()});
        if (std::optional<Interview> &person = m_rows.back().person)
            person->words = m_ownTexts.value(person->address);
    }
    m_problem = found.problem ? words(*found.problem) : QString();
    m_committeeMails = 0;
    const bool readable = std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.person.has_value(); });
    if (readable && found.lines.size() == m_rows.size() && (!m_rows.empty() || isBlank(m_list->toPlainText()))) {
        const std::vector<KeptInterview> before = std::exchange(m_people, withList(m_people, people()));
        // Only a change: where nobody could be read when the window was opened, nobody is dropped by that.
        if (m_people != before)
            keep(m_people);
    }
    // Nobody is left: those who were told a time hear that it is cancelled.
    const auto due = [this](const KeptInterview &one) { return newsFor(m_plan, one, m_services.now()) == InterviewNews::Cancellation; };
    if (m_rows.empty() && std::any_of(m_people.begin(), m_people.end(), due))
        m_problem.clear();
    judgePeople();
    if (m_problem.isEmpty())
        judgePass();
    addGone();
    showRows();
}

/// What the rules say about each person, as far as it is not about the meeting itself.
void InterviewsDialog::judgePeople()
{
    const std::vector<Interview> invited = people();
    const Language language = m_services.language.current();
    const JudgedPlan all(planWithEverybody(m_plan, invited), m_services);
    m_domains->setDomains(all.derived().externalDomains, all.derived().unconfirmedDomains, peopleByDomain(all.derived().recipients));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_domains, m_domainsLabel})
        widget->setVisible(!all.derived().externalDomains.isEmpty());
    if (invited.empty())
        return;
    const InterviewPlans plans = interviewPlans(m_plan, invited);
    const JudgedPlan committee(plans.committee, m_services);
    const QStringList known = committee.openClauses();
    QStringList members;
    for (const auto *addresses : {&committee.derived().recipients, &committee.derived().lists}) {
        for (const JudgedAddress &judged : *addresses)
            members << normalizedAddress(judged.address);
    }
    std::size_t at = 0;
    for (Row &row : m_rows) {
        if (!row.person)
            continue;
        const Plan &own = plans.persons[at++];
        if (!row.problem.isEmpty())
            continue;
        row.problem = members.contains(row.person->address, Qt::CaseInsensitive)
            ? tr("This address is among the recipients of the meeting: they are the committee and get all names and times.")
            : JudgedPlan(own, m_services).openBeyond(known, language);
        if (m_problem.isEmpty() && !row.problem.isEmpty())
            m_problem = tr("Line %1: %2", "its number; what is wrong with it").arg(QString::number(row.line), row.problem);
    }
}

/// Made for one of them, to hear at once what holds for all.
void InterviewsDialog::judgePass()
{
    std::vector<KeptInterview> few = m_people;
    if (!m_rows.empty())
        few = {KeptInterview{*m_rows.front().person}};
    const auto tried = documentsOfPass(PassInput(m_plan, m_secrets, few, m_services));
    if (tried.ok())
        m_committeeMails = static_cast<int>(tried->committee.size());
    else
        m_problem = words(tried.error());
}

void InterviewsDialog::showRows()
{
    const int row = m_view->currentIndex().row();
    m_table->setRows(static_cast<int>(m_rows.size()), [this](int at, int column) { return cell(at, column); });
    m_view->resizeColumnsToContents();
    goToRow(m_view, std::max(0, row));
    m_save->setEnabled(m_problem.isEmpty());
    showPerson();
    showMade();
}

QString InterviewsDialog::cell(int row, int column) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Line:
        return shown.line > 0 ? m_services.language.locale().toString(shown.line) : QString();
    case When:
        return shown.person ? whenText(*shown.person) : QString();
    case Name:
        return shown.person ? cleaned(shown.person->name) : shown.text;
    case Address:
        return shown.person ? shown.person->address : QString();
    case Mail:
        return shown.mail;
    case OwnText:
        return shown.person ? cleaned(shown.person->words).simplified().left(longestOwnTextShown) : QString();
    default:
        return shown.problem;
    }
}

QString InterviewsDialog::whenText(const Interview &one) const
{
    if (!one.start.date.isValid() || !one.start.time.isValid())
        return {};
    const QLocale locale = m_services.language.locale();
    const QString clock = QStringLiteral("HH:mm");
    return tr("%1, %2–%3", "a day; from; to")
        .arg(shortDay(locale, one.start.date), one.start.time.toString(clock),
             one.start.time.addSecs(one.minutes * 60).toString(clock));
}

void InterviewsDialog::showPerson()
{
    const int at = m_view->currentIndex().row();
    const Row *row = at >= 0 && at < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(at)] : nullptr;
    const bool known = row && row->person && row->line > 0;
    m_whole->setText(row ? row->problem : QString());
    m_whole->setVisible(row && !row->problem.isEmpty());
    m_ownText->setEnabled(known);
    m_ownText->setShownText(known ? row->person->words : QString());
    const QString name = !known ? QString() : cleaned(isBlank(row->person->name) ? row->person->address : row->person->name);
    m_ownText->setAccessibleName(known ? tr("Own text for %1").arg(name) : tr("Own text"));
}

QString InterviewsDialog::words(const Message &message) const
{
    return cleaned(m_services.catalogues.text(message, m_services.language.current()));
}

void InterviewsDialog::retranslate()
{
    const QString title = cleaned(m_plan.title).simplified().left(longestTitle);
    setWindowTitle(isBlank(title) ? tr("Interviews") : tr("Interviews: %1").arg(title));
    setLocale(m_services.language.locale());
    m_introduction->setText(tr("Everybody on the list gets a mail with one time and learns of nobody else. The recipients of the meeting are the committee and get everything."));
    m_listLabel->setText(tr("&List: one person a line, name and e-mail address. Either each line begins with a time, or none does."));
    m_list->setAccessibleName(tr("List of those who are invited"));
    m_list->setPlaceholderText(tr("10:15 Maria Beispiel <maria.beispiel@example.org>"));
    retranslateTimes();
    m_peopleHeading->setText(tr("Who comes when"));
    m_view->setAccessibleName(tr("Who comes when"));
    m_none->setText(tr("Nobody is on the list yet."));
    m_table->setHeadings({tr("Line"), tr("When"), tr("Name"), tr("Address"), tr("Mail"), tr("Own text"), tr("What is wrong")});
    m_ownTextLabel->setText(tr("Own te&xt for this person, instead of the meeting’s message"));
    m_domainsLabel->setText(tr("I have checked: these are &official addresses"));
    m_domains->setAccessibleName(tr("Official addresses outside the university"));
    m_madeHeading->setText(tr("What will be made"));
    m_save->setIcon(icon(Sign::Save));
    m_save->setText(tr("&Save everything in a folder…"));
    m_stop->setText(tr("Sto&p"));
    m_progress->setAccessibleName(tr("How many are made"));
    m_sentLabel->setText(tr("S&ent on"));
    m_sentOn->retranslate(m_services.language.locale());
    m_sentOn->focusProxy()->setAccessibleName(tr("Day on which the mails were sent"));
    m_markSent->setText(tr("Mar&k as sent"));
    m_replace->setText(tr("&Replace the files there"));
    m_buttons->button(QDialogButtonBox::Close)->setText(QCoreApplication::translate("QPlatformTheme", "Close"));
    read();
}

void InterviewsDialog::retranslateTimes()
{
    m_timesHeading->setText(tr("Equal times, where the list has none"));
    m_startLabel->setText(tr("&First time"));
    m_start->setAccessibleName(tr("Day and first time"));
    m_start->retranslate(m_services.language.locale());
    m_minutesLabel->setText(tr("&Minutes for each"));
    m_minutes->setAccessibleName(tr("Minutes for each"));
    m_pauseLabel->setText(tr("Minutes &between two"));
    m_pause->setAccessibleName(tr("Minutes between two"));
    m_break->setText(tr("&Nobody from"));
    m_breakFrom->setAccessibleName(tr("Beginning of the break"));
    m_breakToLabel->setText(tr("to", "the end of the break"));
    m_breakTo->setAccessibleName(tr("End of the break"));
}

void InterviewsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!returnPresses(*event, focusWidget()))
        QDialog::keyPressEvent(event);
}

} // namespace einlass
