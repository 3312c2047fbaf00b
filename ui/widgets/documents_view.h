// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "widgets/plan_editor.h"

class QPushButton;
class QTabWidget;

namespace einlass {

class ConsentView;
class DeliveryView;
class DocumentPreview;
class FileSaver;
class StatusLine;

/// The documents of a plan that has been cleared: seen, copied, saved, printed. Everything shown
/// and written comes from the one gate; nothing is kept when the plan does not pass it any more.
class DocumentsView : public PlanEditor
{
    Q_OBJECT

public:
    DocumentsView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Makes all documents again; call it only for a cleared plan.
    void setPlan(const ClearedPlan &plan);
    /// Forgets them.
    void clear();

    void refresh() override {}
    void retranslate() override;

signals:
    void jumpRequested(const QString &pointer);

private:
    void connectButtons();
    void showInvitation(const Result<ReadyPlan> &ready);
    void showCalendar(const Result<ReadyPlan> &ready);
    void showConsentForm(const ClearedPlan &cleared);
    QString datesText() const;
    void setReason(DocumentPreview *preview, const Message &message);
    void copyInvitation();
    void handOut(DocumentKind kind, bool open);
    Result<OutputFile> made(DocumentKind kind) const;
    void saveAll();
    void writeTo(const QString &folder, bool replace);

    QString m_html;
    QByteArray m_calendarFile;
    QByteArray m_consentPdf;
    QString m_folder;
    QTabWidget *m_tabs;
    DeliveryView *m_delivery;
    DocumentPreview *m_invitation;
    DocumentPreview *m_announcement;
    DocumentPreview *m_calendar;
    DocumentPreview *m_checklist;
    ConsentView *m_consent;
    QPushButton *m_saveAll;
    QPushButton *m_replace;
    StatusLine *m_status;
    FileSaver *m_saver;
};

} // namespace einlass
