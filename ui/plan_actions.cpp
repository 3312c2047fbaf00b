// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_actions.h"

#include "base/text.h"
#include "file_chooser.h"
#include "host_memory.h"
#include "meetings/library.h"
#include "plan/plan_file_name.h"
#include "plan_keeper.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "widgets/delete_question.h"
#include "widgets/question_box.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>

namespace einlass {

PlanActions::PlanActions(PlanModel &model, const Services &services, PlanKeeper &keeper, QWidget *window)
    : QObject(window), m_model(model), m_services(services), m_keeper(keeper), m_window(window)
{
    m_home = add(QStringLiteral("homeAction"), [this] { whenSafe([this] { emit homeRequested(); }); });
    m_new = add(QStringLiteral("newAction"), [this] {
        whenSafe([this] {
            m_keeper.begin(planOfHost(m_services));
        });
    });
    m_open = add(QStringLiteral("openAction"), [this] { openFile(); });
    m_save = add(QStringLiteral("saveAction"), [this] { save(); });
    m_saveAs = add(QStringLiteral("saveAsAction"), [this] {
        if (m_keeper.keepsByItself())
            exportFile();
        else if (const QString path = askForPath(); !path.isEmpty())
            saveTo(path, {});
    });
    m_delete = add(QStringLiteral("deleteAction"), [this] { askToDelete(); });
    m_quit = add(QStringLiteral("quitAction"), [this] { whenSafe([] { QCoreApplication::quit(); }); });
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    m_home->setIcon(icon(Sign::Home));
    m_new->setIcon(icon(Sign::New));
    m_open->setIcon(icon(Sign::Open));
    m_save->setIcon(icon(Sign::Save));
    m_saveAs->setIcon(icon(Sign::Duplicate));
    m_delete->setIcon(icon(Sign::Delete));
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_home->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Home), QKeySequence(Qt::CTRL | Qt::Key_W)});
    m_home->setVisible(m_services.library != nullptr);
    connect(&m_keeper, &PlanKeeper::pathChanged, this, &PlanActions::showPossible);
    connect(&m_model, &PlanModel::planChanged, this, &PlanActions::showPossible);
    connect(&m_keeper, &PlanKeeper::alreadyKept, this, &PlanActions::askAboutKnown);
    showPossible();
}

void PlanActions::showPossible()
{
    const bool kept = m_keeper.keepsByItself()
        ? m_services.library->summary(m_model.plan().id).has_value() : !m_keeper.path().isEmpty();
    m_delete->setEnabled(kept);
    m_save->setVisible(!m_keeper.keepsByItself());
}

QAction *PlanActions::add(const QString &objectName, const std::function<void()> &triggered)
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, triggered);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void PlanActions::retranslate()
{
    m_new->setText(tr("&New meeting"));
    m_open->setText(tr("&Open plan…"));
    m_save->setText(tr("&Save plan"));
    m_home->setText(tr("&All meetings"));
    m_saveAs->setText(m_services.library ? tr("Save as a &file…") : tr("Save a &copy…"));
    m_delete->setText(m_services.library ? tr("&Delete this meeting…") : tr("&Delete plan and code…"));
    m_quit->setText(tr("&Quit"));
}

QString PlanActions::filter() const
{
    return tr("Einlass plans (%1)").arg(QStringLiteral("*.einlass.json *.json"));
}

void PlanActions::whenSafe(const std::function<void()> &goOn)
{
    if (m_keeper.keepsByItself()) {
        m_keeper.settle([this, goOn](bool kept) {
            if (kept)
                goOn();
            else
                askAboutUnsaved(goOn);
        });
        return;
    }
    if (m_keeper.hasUnsaved())
        askAboutUnsaved(goOn);
    else
        goOn();
}

void PlanActions::openFile()
{
    whenSafe([this] {
        const QString path = m_services.files.openFile(m_window, tr("Open plan"), filter());
        if (path.isEmpty())
            return;
        const Result<void> opened = m_keeper.open(path);
        if (!opened)
            m_keeper.report(opened.error());
    });
}

void PlanActions::save(const std::function<void(bool)> &done)
{
    if (m_keeper.keepsByItself()) {
        saveTo({}, done);
        return;
    }
    const QString path = m_keeper.path().isEmpty() ? askForPath() : m_keeper.path();
    if (!path.isEmpty())
        saveTo(path, done);
}

void PlanActions::exportFile()
{
    const QString path = askForPath();
    if (path.isEmpty())
        return;
    m_keeper.settle([this, path](bool) {
        const auto exported = m_services.library->exportFile(m_model.plan().id, path);
        if (!exported) {
            m_keeper.report(exported.error());
            return;
        }
        std::vector<Message> messages{{QT_TRANSLATE_NOOP("Core", "The file %1 was written."), {QFileInfo(exported->path).fileName()}}};
        messages.insert(messages.end(), exported->notes.begin(), exported->notes.end());
        m_keeper.report(messages);
    });
}

/// Two sets of answers for one meeting: the host says which one is to be gone on with.
void PlanActions::askAboutKnown(const QString &path, const QString &id)
{
    auto *box = new QuestionBox(QStringLiteral("knownQuestion"), QMessageBox::Question, QMessageBox::Cancel, m_window);
    auto *kept = box->addButton(QString(), QMessageBox::AcceptRole);
    auto *replace = box->addButton(QString(), QMessageBox::DestructiveRole);
    auto *copy = box->addButton(QString(), QMessageBox::ActionRole);
    box->setWords([box, kept, replace, copy, name = QFileInfo(path).fileName()] {
        box->setWindowTitle(tr("Einlass"));
        box->setText(tr("This meeting is kept here already."));
        box->setInformativeText(tr("Go on with what is kept, let the file %1 take its place, or take the file in as "
                                   "a meeting of its own?").arg(name));
        kept->setText(tr("&What is kept"));
        replace->setText(tr("The &file"));
        copy->setText(tr("A meeting of its &own"));
    });
    connect(box, &QMessageBox::finished, this, [this, box, kept, replace, copy, path, id] {
        Result<void> opened;
        if (box->clickedButton() == kept)
            opened = m_keeper.openMeeting(id);
        else if (box->clickedButton() == replace || box->clickedButton() == copy)
            opened = m_keeper.takeIn(path, box->clickedButton() == copy ? Library::OnKnown::Copy : Library::OnKnown::Replace);
        if (!opened)
            m_keeper.report(opened.error());
    });
    box->open();
}

void PlanActions::saveTo(const QString &path, const std::function<void(bool)> &done)
{
    m_keeper.save(path, [done](bool kept) {
        if (done)
            done(kept);
    });
}

QString PlanActions::askForPath()
{
    const QString proposal = planFileName(m_model.plan().title);
    QString path = m_services.files.saveFile(m_window, tr("Save plan"), proposal, filter());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        path.append(planSuffix);
    return path;
}

void PlanActions::askAboutUnsaved(const std::function<void()> &goOn)
{
    auto *box = new QuestionBox(QStringLiteral("unsavedQuestion"), QMessageBox::Question,
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setWords([box, onlyCode = m_keeper.hasUnkeptSecrets() && !m_model.isModified()] {
        box->setWindowTitle(tr("Einlass"));
        box->setText(tr("Save the plan first?"));
        box->setInformativeText(onlyCode ? tr("The plan is saved, but the meeting’s code is not kept in the keychain yet. "
                                              "Without saving, the code is lost.")
                                         : tr("Without saving, your changes are lost."));
    });
    connect(box, &QMessageBox::finished, this, [this, goOn](int answer) {
        if (answer == QMessageBox::Discard) {
            goOn();
        } else if (answer == QMessageBox::Save) {
            save([goOn](bool kept) {
                if (kept)
                    goOn();
            });
        }
    });
    box->open();
}

void PlanActions::askToDelete()
{
    if (!m_keeper.keepsByItself())
        return askToDeleteFile();
    const auto meeting = m_services.library->summary(m_model.plan().id);
    auto *box = new DeleteQuestion({}, meeting && meeting->canBeCancelled(m_services.now()), m_window);
    connect(box, &DeleteQuestion::deletionChosen, this, &PlanActions::remove);
    connect(box, &DeleteQuestion::cancellationChosen, this, &PlanActions::cancellationRequested);
    box->open();
}

void PlanActions::askToDeleteFile()
{
    auto *box = new QuestionBox(QStringLiteral("deleteQuestion"), QMessageBox::Warning, QMessageBox::Cancel, m_window);
    auto *remove = box->addButton(QString(), QMessageBox::DestructiveRole);
    box->setWords([box, remove, file = QFileInfo(m_keeper.path()).fileName()] {
        box->setWindowTitle(tr("Einlass"));
        box->setText(tr("Delete this plan and its code?"));
        box->setInformativeText(tr("The file %1 and what the keychain keeps for it are deleted. This "
                                   "cannot be undone.").arg(file));
        remove->setText(tr("Delete"));
    });
    // Return alone must not delete what cannot be had again.
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, remove] {
        if (box->clickedButton() == remove)
            this->remove();
    });
    box->open();
}

void PlanActions::remove()
{
    m_keeper.remove([this](bool removed) {
        if (!removed)
            return;
        m_keeper.begin(planOfHost(m_services));
        if (m_services.library)
            emit homeRequested();
    });
}

} // namespace einlass
