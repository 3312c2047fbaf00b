// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "widgets/plan_editor.h"

class QProgressBar;
class QPushButton;

namespace einlass {

class DocumentWorker;
class FileSaver;
class StatusLine;

/// Hands out what is made: one file where the host wants it, or many into a folder, all or nothing.
/// Many are made while the window stays usable, and can be stopped. Says below the documents what
/// became of it. Whatever leaves has passed the gate at that moment.
class HandOutBar : public PlanEditor
{
    Q_OBJECT

public:
    HandOutBar(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// A file that is already made.
    void saveFile(const QString &name, const QByteArray &content, bool open = false);
    /// The file of a step, made now.
    void handOut(const DeliveryStep &step, bool open);
    /// Documents of which there is one for each person, into a folder that is asked for.
    void saveForEach(DocumentKind kind);
    /// One document that takes long, into a file that is asked for; `name` is proposed.
    void saveLarge(DocumentKind kind, const QString &name);

    void showDone(const QString &text);
    void showProblem(const QString &text);
    /// Forgets what was said and stops what is being made.
    void clear();

    void refresh() override;
    void retranslate() override;

signals:
    void busyChanged(bool busy);

private:
    void connectParts();
    Result<DocumentSet> made(DocumentKind kind) const;
    void saveAll();
    void start(DocumentKind kind);
    void take(const Result<DocumentSet> &made);
    void write(bool replace);
    void showProblem(const Message &message);

    QString m_folder;           ///< where the set goes, or …
    QString m_file;             ///< … the one file of it
    DocumentSet m_set;
    DocumentWorker *m_worker;
    StatusLine *m_status;
    FileSaver *m_saver;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_replace;
    QPushButton *m_saveAll;
};

} // namespace einlass
