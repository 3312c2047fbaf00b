// SPDX-License-Identifier: GPL-3.0-or-later
// What the window for interviews keeps, writes and notes as sent.
#include "home/interviews_dialog.h"

#include "document_worker.h"
#include "file_chooser.h"
#include "home/interview_pass.h"
#include "meetings/library.h"
#include "services.h"
#include "widgets/date_field.h"
#include "widgets/domains_list.h"
#include "widgets/multiline_edit.h"
#include "widgets/status_line.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace einlass {

/// Whoever is on the list is kept at once, as every answer is; a line that cannot be read keeps all as it was.
bool InterviewsDialog::keep(const std::vector<KeptInterview> &people)
{
    const bool known = m_services.library && m_services.library->summary(m_plan.id);
    if (!known || m_services.library->state() != Library::State::Ready)
        return true;
    const Result<void> kept = m_services.library->setInterviews(m_plan.id, people);
    if (!kept)
        m_status->showProblem(words(kept.error()));
    return kept.ok();
}

void InterviewsDialog::save()
{
    m_status->clear();
    m_replace->hide();
    if (m_soon->isActive())
        read();
    if (!m_problem.isEmpty())
        return m_status->showProblem(m_problem);
    m_folder = m_services.files.folder(this, tr("Folder for the invitations, one for each person"));
    if (!m_folder.isEmpty())
        write(false);
}

/// Made and written on another thread: a hundred people are some seconds.
void InterviewsDialog::write(bool replace)
{
    m_replace->hide();
    m_status->clear();
    m_refused = std::make_shared<std::atomic<bool>>(false);
    showBusy(true);
    m_worker->start([input = PassInput(m_plan, m_secrets, m_people, m_services), folder = m_folder, replace,
                     refused = m_refused](const DocumentProgress &progress) -> Result<DocumentSet> {
        const auto documents = documentsOfPass(input, progress);
        if (!documents.ok())
            return documents.error();
        const DocumentSet set = filesOfPass(*documents);
        const Result<void> written = writeDocuments(set, folder, input.plan, replace);
        *refused = !written.ok() && !replace;
        if (!written.ok())
            return written.error();
        return set;
    });
}

void InterviewsDialog::take(const Result<DocumentSet> &made)
{
    showBusy(false);
    m_replace->setVisible(*m_refused);
    if (!made.ok())
        return m_status->showProblem(*m_refused ? words(made.error()) : tr("Nothing was written. %1").arg(words(made.error())));
    for (KeptInterview &one : m_people)
        one.written = true;
    const bool kept = keep(m_people);
    showMade();
    if (!kept)
        return;
    QStringList lines{tr("%n file(s) saved in %1", nullptr, static_cast<int>(made->files.size())).arg(QDir::toNativeSeparators(m_folder))};
    // Nothing is deleted that a host may want to keep; but it must not be sent by mistake.
    if (const int older = olderDocuments(*made, m_folder, m_plan); older > 0)
        lines << tr("%n older file(s) of this meeting lie there, too, and say what held then: do not send them again.", nullptr, older);
    m_status->showDone(lines.join(u'\n'));
}

/// What is written is what the window shows: nothing of it changes meanwhile, or it would count as told.
void InterviewsDialog::showBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_times, m_view, m_ownText, m_domains, m_save, m_sent})
        widget->setEnabled(!busy);
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    if (busy)
        m_stop->setFocus();
    else
        m_save->setFocus();
}

/// From now on they count as told: home shows the times, and the next change writes updates.
void InterviewsDialog::markSent()
{
    Plan plan = m_plan;
    std::vector<KeptInterview> people = m_people;
    markTold(plan, people, m_sentOn->date().value_or(m_services.now().date()), m_services.now());
    if (!keep(people))
        return;
    m_plan = plan;
    m_people = people;
    if (m_services.library)
        m_services.library->save(m_plan);
    // With the times that were told: who stays keeps theirs when another one is taken off.
    m_list->setShownText(listText(m_people));
    read();
    m_save->setFocus();
    m_status->showDone(tr("Noted as sent. Change a time or take somebody off the list here, and only that person and the committee get mail."));
}

} // namespace einlass
