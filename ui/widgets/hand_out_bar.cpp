// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hand_out_bar.h"

#include "base/atomic_write.h"
#include "document_source.h"
#include "document_worker.h"
#include "documents/current_documents.h"
#include "file_chooser.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/icons.h"
#include "widgets/file_saver.h"
#include "widgets/status_line.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace einlass {

HandOutBar::HandOutBar(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_worker(new DocumentWorker(this)), m_status(new StatusLine),
      m_saver(new FileSaver(services, *m_status, this)), m_progress(new QProgressBar), m_stop(new QPushButton),
      m_replace(new QPushButton), m_saveAll(new QPushButton)
{
    m_progress->setObjectName(QStringLiteral("documentsProgress"));
    m_stop->setObjectName(QStringLiteral("stopDocumentsButton"));
    m_replace->setObjectName(QStringLiteral("replaceFilesButton"));
    m_saveAll->setIcon(icon(Sign::Save));
    m_saveAll->setObjectName(QStringLiteral("saveAllButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_status, 1);
    layout->addWidget(m_progress, 1);
    layout->addStretch(0);
    for (QPushButton *button : {m_stop, m_replace, m_saveAll}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_replace)})
        part->hide();
    connectParts();
}

void HandOutBar::connectParts()
{
    connect(m_saveAll, &QPushButton::clicked, this, &HandOutBar::saveAll);
    connect(m_replace, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_stop, &QPushButton::clicked, m_worker, &DocumentWorker::cancel);
    connect(m_worker, &DocumentWorker::finished, this, &HandOutBar::take);
    connect(m_worker, &DocumentWorker::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&model(), &PlanModel::planChanged, this, &HandOutBar::clear);
    connect(&model(), &PlanModel::secretsChanged, this, &HandOutBar::clear);
}

void HandOutBar::saveFile(const QString &name, const QByteArray &content, bool open)
{
    m_saver->save(name, content, open ? FileSaver::Then::Open : FileSaver::Then::Nothing);
}

Result<DocumentSet> HandOutBar::made(DocumentKind kind) const
{
    // Asked again: what the gate let pass a while ago may have changed since.
    const Result<ClearedPlan> cleared = einlass::clear(documentContext(model(), services(), plan().languages));
    if (!cleared)
        return cleared.error();
    const AccessData access = accessDataOf(model());
    return makeDocuments(*cleared, &access, {kind});
}

void HandOutBar::handOut(const DeliveryStep &step, bool open)
{
    const Result<DocumentSet> set = step.file ? made(*step.file) : Result<DocumentSet>(DocumentSet());
    if (!set)
        return showProblem(set.error());
    const auto file = std::find_if(set->files.begin(), set->files.end(), [&step](const OutputFile &one) {
        return !step.isCalendar || one.name.endsWith(QLatin1String(".ics"));
    });
    if (file != set->files.end())
        saveFile(file->name, file->content, open);
}

void HandOutBar::saveAll()
{
    m_replace->hide();
    m_file.clear();
    m_folder = services().files.folder(this, tr("Folder for all documents"));
    if (m_folder.isEmpty())
        return;
    const Result<ClearedPlan> cleared = einlass::clear(documentContext(model(), services(), plan().languages));
    if (!cleared)
        return showProblem(cleared.error());
    const AccessData access = accessDataOf(model());
    const bool accessible = ready(*cleared, access).ok();
    const Result<DocumentSet> set = currentDocuments(*cleared, accessible ? &access : nullptr);
    if (!set)
        return showProblem(set.error());
    m_set = *set;
    write(false);
}

void HandOutBar::saveForEach(DocumentKind kind)
{
    if (m_worker->isRunning())
        return;
    m_file.clear();
    m_folder = services().files.folder(this, tr("Folder for the files, one for each person"));
    if (!m_folder.isEmpty())
        start(kind);
}

void HandOutBar::saveLarge(DocumentKind kind, const QString &name)
{
    if (m_worker->isRunning())
        return;
    m_folder.clear();
    m_file = services().files.saveFile(this, tr("Save"), name, QStringLiteral("*.pdf"));
    if (!m_file.isEmpty())
        start(kind);
}

void HandOutBar::start(DocumentKind kind)
{
    const auto snapshot = std::make_shared<const PlanSnapshot>(model(), services());
    m_worker->start([snapshot, kind](const DocumentProgress &progress) -> Result<DocumentSet> {
        const Result<ClearedPlan> cleared = einlass::clear(snapshot->context());
        if (!cleared)
            return cleared.error();
        return makeDocuments(*cleared, &snapshot->access(), {kind}, progress);
    });
    m_status->clear();
    m_replace->hide();
    m_saveAll->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    emit busyChanged(true);
}

void HandOutBar::take(const Result<DocumentSet> &made)
{
    m_saveAll->setEnabled(true);
    if (m_stop->hasFocus())
        m_saveAll->setFocus(Qt::OtherFocusReason);
    m_progress->hide();
    m_stop->hide();
    emit busyChanged(false);
    if (!made)
        return showProblem(made.error());
    m_set = *made;
    write(false);
}

void HandOutBar::write(bool replace)
{
    if (!m_file.isEmpty()) {
        const Result<void> saved = m_set.files.empty() ? Result<void>() : writeAtomically(m_set.files.front().content, m_file);
        m_set = {};
        return saved ? showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(m_file))) : showProblem(saved.error());
    }
    const Result<void> written = writeDocuments(m_set, m_folder, plan(), replace);
    m_replace->setVisible(!written && !replace);
    if (!written)
        return showProblem(written.error());
    QStringList lines{tr("%n document(s) saved in %1", nullptr, static_cast<int>(m_set.files.size()))
                          .arg(QDir::toNativeSeparators(m_folder))};
    for (const Message &left : m_set.leftOut)
        lines << services().catalogues.text(left, language());
    m_set = {};
    showDone(lines.join(u'\n'));
}

void HandOutBar::showDone(const QString &text)
{
    m_status->showDone(text);
}

void HandOutBar::showProblem(const QString &text)
{
    m_status->showProblem(text);
}

void HandOutBar::showProblem(const Message &message)
{
    showProblem(services().catalogues.text(message, language()));
}

/// What is being made and what was said is of the plan as it was: whoever reads it now would take it for that of this one.
void HandOutBar::clear()
{
    m_worker->cancel();
    m_status->clear();
    refresh();
}

/// Another plan, or the same one changed: what lies ready to replace files is not that of the plan now.
void HandOutBar::refresh()
{
    m_set = {};
    m_replace->hide();
}

void HandOutBar::retranslate()
{
    m_saveAll->setText(tr("Save &all…"));
    m_replace->setText(tr("Replace the files there"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("How many documents are made"));
}

} // namespace einlass
