// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_actions.h"

#include "base/text.h"
#include "file_chooser.h"
#include "host_memory.h"
#include "plan_keeper.h"
#include "services.h"
#include "session/plan_model.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace einlass {
namespace {

const QString planSuffix = QStringLiteral(".einlass.json");

/// A file name that every system takes.
QString fileNameFor(QString title)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}]+"));
    title = cleaned(title).replace(unfit, QStringLiteral("-")).left(60);
    return title.isEmpty() || title == u'-' ? QStringLiteral("meeting") : title;
}

} // namespace

PlanActions::PlanActions(PlanModel &model, const Services &services, PlanKeeper &keeper, QWidget *window)
    : QObject(window), m_model(model), m_services(services), m_keeper(keeper), m_window(window)
{
    m_new = add(QStringLiteral("newAction"), [this] {
        whenSafe([this] {
            Plan plan;
            plan.host = rememberedHost(m_services.preferences);
            m_keeper.begin(plan);
        });
    });
    m_open = add(QStringLiteral("openAction"), [this] { openFile(); });
    m_save = add(QStringLiteral("saveAction"), [this] { save(); });
    m_saveAs = add(QStringLiteral("saveAsAction"), [this] {
        const QString path = askForPath();
        if (!path.isEmpty())
            saveTo(path, {});
    });
    m_delete = add(QStringLiteral("deleteAction"), [this] { askToDelete(); });
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    const auto showDeletable = [this] { m_delete->setEnabled(!m_keeper.path().isEmpty()); };
    connect(&m_keeper, &PlanKeeper::pathChanged, this, showDeletable);
    showDeletable();
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
    m_saveAs->setText(tr("Save a &copy…"));
    m_delete->setText(tr("&Delete plan and code…"));
}

QString PlanActions::filter() const
{
    return tr("Einlass plans (%1)").arg(QStringLiteral("*.einlass.json *.json"));
}

void PlanActions::whenSafe(const std::function<void()> &goOn)
{
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
    const QString path = m_keeper.path().isEmpty() ? askForPath() : m_keeper.path();
    if (!path.isEmpty())
        saveTo(path, done);
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
    const QString proposal = QStringLiteral("%1%2").arg(fileNameFor(m_model.plan().title), planSuffix);
    QString path = m_services.files.saveFile(m_window, tr("Save plan"), proposal, filter());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        path.append(planSuffix);
    return path;
}

void PlanActions::askAboutUnsaved(const std::function<void()> &goOn)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Einlass"), tr("Save the plan first?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        m_keeper.hasUnkeptSecrets() && !m_model.isModified()
            ? tr("The plan is saved, but the meeting's code is not kept in the keychain yet. "
                 "Without saving, the code is lost.")
            : tr("Without saving, your changes are lost."));
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
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Einlass"),
                                tr("Delete this plan and its code?"), QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The file %1 and what the keychain keeps for it are deleted. This "
                               "cannot be undone.").arg(QFileInfo(m_keeper.path()).fileName()));
    const QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::finished, this, [this, box, remove] {
        if (box->clickedButton() != remove)
            return;
        m_keeper.remove([this](bool removed) {
            Plan plan;
            plan.host = rememberedHost(m_services.preferences);
            if (removed)
                m_keeper.begin(plan);
        });
    });
    box->open();
}

} // namespace einlass
