// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "widgets/plan_editor.h"

class QTabWidget;

namespace einlass {

class ConsentPage;
class DeliveryView;
class DocumentPreview;
class HandOutBar;

/// The documents of a plan that has been cleared: seen, copied, saved, printed. Everything shown
/// and written comes from the one gate; nothing is kept when the plan does not pass it any more.
class DocumentsView : public PlanEditor
{
    Q_OBJECT

public:
    DocumentsView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Makes all documents again; call it only for a cleared plan.
    void setPlan(const ClearedPlan &plan);
    /// The steps, with the cancellation open among them.
    void showCancellation();
    /// Forgets them.
    void clear();

    void refresh() override {}
    void retranslate() override;

signals:
    void jumpRequested(const QString &pointer);
    /// The host has filled in what was blank: documents are to be made again.
    void completed();

private:
    void connectButtons();
    void connectDelivery();
    void connectConsent();
    void sayCopied(const QString &what);
    void showInvitation(const Result<ReadyPlan> &ready);
    void showCalendar(const Result<ReadyPlan> &ready);
    void showConsentForm(const ClearedPlan &cleared);
    QString datesText() const;
    void setReason(DocumentPreview *preview, const Message &message);
    void copyInvitation();

    QString m_html;
    QByteArray m_calendarFile;
    QByteArray m_consentPdf;
    QTabWidget *m_tabs;
    DeliveryView *m_delivery;
    DocumentPreview *m_invitation;
    DocumentPreview *m_announcement;
    DocumentPreview *m_calendar;
    DocumentPreview *m_checklist;
    ConsentPage *m_consent;
    HandOutBar *m_bar;
};

} // namespace einlass
