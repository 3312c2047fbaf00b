// SPDX-License-Identifier: GPL-3.0-or-later
// What the first window does with the chosen meeting, and the windows that it opens.
#include "home/home_window.h"

#include "base/text.h"
#include "date_words.h"
#include "documents/sent.h"
#include "file_chooser.h"
#include "home/duplicate_dialog.h"
#include "home/home_actions.h"
#include "home/interviews_dialog.h"
#include "home/meetings_panel.h"
#include "host_memory.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "meetings/plan_context.h"
#include "meetings/plan_templates.h"
#include "policy/open_points.h"
#include "policy/pack.h"
#include "services.h"
#include "settings/consent_register.h"
#include "settings/settings_dialog.h"
#include "widgets/delete_question.h"
#include "widgets/status_line.h"

#include <QFileInfo>

namespace einlass {
namespace {

QString shownTitle(const QString &title)
{
    return cleaned(title).simplified().left(80);
}

} // namespace

std::optional<Plan> HomeWindow::chosenPlan()
{
    const auto meeting = m_meetings->chosen();
    if (!meeting)
        return std::nullopt;
    const Result<LoadedPlan> loaded = m_services.library->load(meeting->id);
    if (loaded)
        return loaded->plan;
    showProblem(loaded.error());
    return std::nullopt;
}

void HomeWindow::sayWhatIsNext(const QString &meetingId)
{
    const Result<LoadedPlan> loaded = m_services.library->load(meetingId);
    if (!loaded)
        return;
    const PlanContext context(loaded->plan, *m_services.pack, m_services.catalogues);
    const QString title = shownTitle(loaded->plan.title);
    const bool cancelled = isCancelled(loaded->plan);
    if (const int open = cancelled ? 0 : openPoints(context.plan(), context.derived(), context.evaluation()); open > 0)
        return m_status->showAttention(tr("“%1” is kept. %n point(s) are still open; “Open” leads there.", nullptr, open).arg(title));
    if (loaded->plan.outgoing.sent.empty())
        return showDone(tr("“%1” is kept. Next: send the invitation and mark it as sent; “Open” leads back there.").arg(title));
    const QDate today = m_services.now().date();
    for (const KeptDuty &duty : m_services.library->duties(meetingId)) {
        if (duty.state == DutyState::Open && duty.date >= today)
            return showDone((cancelled ? tr("“%1” is cancelled. Next, on %2: %3", "title, day, what is to be done")
                                       : tr("“%1” is prepared. Next, on %2: %3", "title, day, what is to be done"))
                                .arg(title, longDate(m_services.language.locale(), duty.date),
                                     duty.text.in(m_services.language.current())));
    }
    showDone((cancelled ? tr("“%1” is cancelled. Nothing else is to be done.") : tr("“%1” is prepared. Nothing else is to be done.")).arg(title));
}

void HomeWindow::openFile()
{
    const QString path = m_services.files.openFile(
        this, tr("Open a file"),
        tr("Einlass plans (%1)").arg(QStringLiteral("*.einlass.json *.einlass-draft.json *.json")));
    if (!path.isEmpty())
        emit fileRequested(path);
}

void HomeWindow::duplicate()
{
    const auto plan = chosenPlan();
    if (!plan)
        return;
    auto *dialog = new DuplicateDialog(*plan, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicateDialog::made, this, [this, old = plan->id](const Plan &made, bool keepsRoom) {
        m_services.library->save(made);
        if (!keepsRoom) {
            emit meetingRequested(made.id);
            return;
        }
        // The codes of the room serve again; the window opens when they are where it looks for them.
        SecretStore &secrets = m_services.library->secrets();
        secrets.load(old, this, [this, id = made.id, &secrets](const std::optional<AccessSecrets> &loaded,
                                                               const std::optional<KeychainError> &error) {
            if (error)
                showProblem(error->message);
            if (!loaded) {
                emit meetingRequested(id);
                return;
            }
            secrets.save(id, *loaded, this, [this, id](const std::optional<KeychainError> &failed) {
                if (failed)
                    showProblem(failed->message);
                emit meetingRequested(id);
            });
        });
    });
    dialog->open();
}

void HomeWindow::openInterviews()
{
    const auto plan = chosenPlan();
    if (!plan)
        return;
    if (plan->occasion != Occasion::JobInterview && plan->occasion != Occasion::AppointmentProcedure) {
        showDone(tr("This is for job interviews and appointment procedures: several people, each with a time of their own."));
        return;
    }
    m_services.library->secrets().load(plan->id, this, [this, plan = *plan](const std::optional<AccessSecrets> &secrets,
                                                                           const std::optional<KeychainError> &error) {
        if (error)
            showProblem(error->message);
        auto *dialog = new InterviewsDialog(plan, secrets.value_or(AccessSecrets()), m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &HomeWindow::reload);
        dialog->open();
    });
}

void HomeWindow::openConsents()
{
    const auto plan = chosenPlan();
    if (!plan)
        return;
    if (!plan->recording) {
        showDone(tr("“%1” is not recorded: nobody has to be asked.").arg(shownTitle(plan->title)));
        return;
    }
    auto *dialog = new ConsentRegister(*plan, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentRegister::formsRequested, this, [this, id = plan->id] { emit meetingRequested(id); });
    dialog->open();
}

void HomeWindow::exportFile()
{
    const auto meeting = m_meetings->chosen();
    if (!meeting)
        return;
    const QString path = m_services.files.saveFile(this, tr("Save as a file"), planFileName(meeting->title),
                                                   tr("Einlass plans (%1)").arg(QStringLiteral("*.einlass.json *.einlass-draft.json")));
    if (path.isEmpty())
        return;
    const auto exported = m_services.library->exportFile(meeting->id, path);
    if (!exported) {
        showProblem(exported.error());
        return;
    }
    QStringList lines{tr("“%1” was written.").arg(QFileInfo(exported->path).fileName())};
    for (const Message &note : exported->notes)
        lines << m_services.catalogues.text(note, m_services.language.current());
    showDone(cleaned(lines.join(u'\n')));
}

void HomeWindow::keepTemplate()
{
    const auto plan = chosenPlan();
    if (!plan)
        return;
    const Result<QString> saved = m_services.library->saveTemplate({}, plan->title, templateOf(*plan, m_services.pack->hosts));
    if (saved)
        showDone(tr("“%1” is a template now: File, New from a template. The settings rename and delete it.")
                     .arg(shownTitle(plan->title)));
    else
        showProblem(saved.error());
}

void HomeWindow::askToDelete()
{
    const auto meeting = m_meetings->chosen();
    if (!meeting)
        return;
    auto *box = new DeleteQuestion(isBlank(meeting->title) ? QString() : shownTitle(meeting->title),
                                   meeting->canBeCancelled(m_services.now()), this);
    connect(box, &DeleteQuestion::cancellationChosen, this, [this, id = meeting->id] { emit cancellationRequested(id); });
    connect(box, &DeleteQuestion::deletionChosen, this, [this, id = meeting->id] {
        m_services.library->remove(id, this, [this](const std::optional<Message> &problem) {
            if (problem)
                showProblem(*problem);
            else
                showDone(tr("The meeting and everything that belonged to it was deleted."));
            reload();
        });
    });
    box->open();
}

void HomeWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_services, m_dataFolder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::everythingDeleted, this, &HomeWindow::showState);
    dialog->open();
}

} // namespace einlass
