// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents_view.h"

#include "date_words.h"
#include "document_source.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/consent_page.h"
#include "widgets/delivery_view.h"
#include "widgets/document_preview.h"
#include "widgets/hand_out_bar.h"
#include "widgets/scroll_body.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTabWidget>
#include <QVBoxLayout>

namespace einlass {

DocumentsView::DocumentsView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_tabs(new QTabWidget), m_delivery(new DeliveryView(model, services)),
      m_invitation(new DocumentPreview(QStringLiteral("Invitation"))),
      m_announcement(new DocumentPreview(QStringLiteral("Announcement"))),
      m_calendar(new DocumentPreview(QStringLiteral("Calendar"))),
      m_checklist(new DocumentPreview(QStringLiteral("Checklist"))), m_consent(new ConsentPage(model, services, this)),
      m_bar(new HandOutBar(model, services))
{
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    // Its bar has the names and takes the focus, in the order of tabs, too: the policy of one is that of the other.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    auto *steps = new ScrollBody;
    steps->column()->addWidget(m_delivery, 1);
    m_tabs->addTab(steps, QString());
    for (DocumentPreview *preview : {m_invitation, m_calendar, m_announcement, m_checklist}) {
        m_tabs->addTab(preview, QString());
        connect(preview, &DocumentPreview::jumpRequested, this, &DocumentsView::jumpRequested);
    }
    m_consent->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
    connectButtons();
}

void DocumentsView::connectButtons()
{
    connect(m_invitation, &DocumentPreview::copyRequested, this, &DocumentsView::copyInvitation);
    connect(m_invitation, &DocumentPreview::saveRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("invitation.txt"), m_invitation->text().toUtf8());
    });
    connect(m_announcement, &DocumentPreview::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(m_announcement->text());
        m_bar->showDone(tr("The announcement is on the clipboard."));
    });
    connect(m_announcement, &DocumentPreview::saveRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("announcement.txt"), m_announcement->text().toUtf8());
    });
    connect(m_checklist, &DocumentPreview::saveRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("checklist.txt"), m_checklist->text().toUtf8());
    });
    connect(m_calendar, &DocumentPreview::saveRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("meeting.ics"), m_calendarFile);
    });
    connectDelivery();
    connectConsent();
}

void DocumentsView::connectDelivery()
{
    connect(m_delivery, &DeliveryView::fileRequested, m_bar, &HandOutBar::handOut);
    connect(m_delivery, &DeliveryView::folderRequested, m_bar, &HandOutBar::saveForEach);
    connect(m_delivery, &DeliveryView::jumpRequested, this, &DocumentsView::jumpRequested);
    connect(m_delivery, &DeliveryView::copied, this, &DocumentsView::sayCopied);
    connect(m_bar, &HandOutBar::busyChanged, m_delivery, &DeliveryView::setBusy);
    connect(m_bar, &HandOutBar::busyChanged, m_consent, &ConsentPage::setBusy);
}

void DocumentsView::connectConsent()
{
    connect(m_consent, &ConsentPage::saveRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("consent-form.pdf"), m_consentPdf);
    });
    connect(m_consent, &ConsentPage::openRequested, this, [this] {
        m_bar->saveFile(QStringLiteral("consent-form.pdf"), m_consentPdf, true);
    });
    connect(m_consent, &ConsentPage::printingFailed, this, [this] {
        m_bar->showProblem(tr("The form could not be printed. Save it as PDF and print it from there."));
    });
    connect(m_consent, &ConsentPage::folderRequested, m_bar, &HandOutBar::saveForEach);
    connect(m_consent, &ConsentPage::largeRequested, m_bar, &HandOutBar::saveLarge);
    connect(m_consent, &ConsentPage::copied, this, &DocumentsView::sayCopied);
    connect(m_consent, &ConsentPage::completed, this, &DocumentsView::completed);
}

void DocumentsView::sayCopied(const QString &what)
{
    m_bar->showDone(tr("On the clipboard: %1").arg(what));
}

void DocumentsView::setReason(DocumentPreview *preview, const Message &message)
{
    const bool codeMissing = !plan().access.link.isEmpty() && model().secrets().participantCode.isEmpty()
        && plan().tool != Tool::Zoom;
    QString pointer = QStringLiteral("/access/link");
    if (!plan().tool)
        pointer = QStringLiteral("/tool");
    else if (codeMissing)
        pointer = QStringLiteral("/protection/passcode");
    preview->setUnavailable(services().catalogues.text(message, language()), tr("Go to the answer"), pointer);
}

void DocumentsView::setPlan(const ClearedPlan &plan)
{
    m_bar->refresh();
    const Result<ReadyPlan> isReady = ready(plan, accessDataOf(model()));
    m_delivery->setPlan(plan, isReady);
    showInvitation(isReady);
    showCalendar(isReady);
    for (auto [preview, made] : {std::pair{m_announcement, announcementText(plan)},
                                 std::pair{m_checklist, checklistText(plan)}}) {
        if (made)
            preview->setText(*made);
        else
            preview->setUnavailable(services().catalogues.text(made.error(), language()), {}, {});
    }
    showConsentForm(plan);
}

void DocumentsView::showCancellation()
{
    m_tabs->setCurrentIndex(0);
    m_delivery->showCancellation();
}

void DocumentsView::clear()
{
    m_html.clear();
    m_calendarFile.clear();
    m_consentPdf.clear();
    m_bar->clear();
    for (DocumentPreview *preview : {m_invitation, m_calendar, m_announcement, m_checklist})
        preview->setUnavailable({}, {}, {});
}

void DocumentsView::showInvitation(const Result<ReadyPlan> &ready)
{
    m_html.clear();
    if (!ready)
        return setReason(m_invitation, ready.error());
    const Result<QString> text = invitationText(*ready);
    if (!text)
        return setReason(m_invitation, text.error());
    if (const Result<QString> html = invitationHtml(*ready))
        m_html = *html;
    m_invitation->setExplanation(tr("For the participants only: it holds the access data."));
    m_invitation->setText(*text);
}

void DocumentsView::showCalendar(const Result<ReadyPlan> &ready)
{
    m_calendarFile.clear();
    if (!ready)
        return setReason(m_calendar, ready.error());
    const Result<QByteArray> file = meetingCalendar(*ready);
    if (!file)
        return setReason(m_calendar, file.error());
    m_calendarFile = *file;
    m_calendar->setExplanation(tr("A file for every calendar, with these dates. It holds the access data, too."));
    m_calendar->setText(datesText());
}

QString DocumentsView::datesText() const
{
    const QLocale locale = services().language.locale();
    QStringList lines;
    for (const Occurrence &date : model().derived().occurrences) {
        lines << tr("%1, %2, %n minute(s)", "day, time, how long", date.durationMinutes)
                     .arg(longDay(locale, date.start.date),
                          locale.toString(date.start.time, QLocale::ShortFormat));
    }
    return lines.join(u'\n');
}

void DocumentsView::showConsentForm(const ClearedPlan &cleared)
{
    const int tab = m_tabs->indexOf(m_consent);
    const Result<ConsentForm> form = plan().recording ? consentFormPdf(cleared) : Result<ConsentForm>(ConsentForm{});
    m_consentPdf = form ? form->pdf : QByteArray();
    if (m_consentPdf.isEmpty()) {
        if (tab >= 0)
            m_tabs->removeTab(tab);
        m_consent->hide();
        if (!form)
            m_bar->showProblem(services().catalogues.text(form.error(), language()));
        return;
    }
    m_consent->setPlan(cleared, *form);
    if (tab < 0)
        m_tabs->addTab(m_consent, tr("Consent form"));
}

void DocumentsView::copyInvitation()
{
    auto *data = new QMimeData;
    data->setText(m_invitation->text());
    if (!m_html.isEmpty())
        data->setHtml(m_html);
    QGuiApplication::clipboard()->setMimeData(data);
    m_bar->showDone(tr("The invitation is on the clipboard."));
}

void DocumentsView::retranslate()
{
    m_tabs->setTabText(0, tr("Next steps"));
    m_delivery->retranslate();
    m_tabs->setTabText(m_tabs->indexOf(m_invitation), tr("Invitation"));
    m_tabs->setTabText(m_tabs->indexOf(m_calendar), tr("Calendar"));
    m_tabs->setTabText(m_tabs->indexOf(m_announcement), tr("Announcement"));
    m_tabs->setTabText(m_tabs->indexOf(m_checklist), tr("Checklist"));
    if (m_tabs->indexOf(m_consent) >= 0)
        m_tabs->setTabText(m_tabs->indexOf(m_consent), tr("Consent form"));
    m_invitation->setButtons(tr("&Copy invitation"), tr("&Save invitation…"));
    m_calendar->setButtons({}, tr("Save calendar entry…"));
    m_announcement->setButtons(tr("Copy announcement"), tr("Save announcement…"));
    m_checklist->setButtons({}, tr("Save checklist…"));
    m_announcement->setExplanation(tr("For everybody: it holds no access data and may be published."));
    m_checklist->setExplanation(tr("For you: what is to be done before, during and after the meeting."));
    m_consent->retranslate();
    m_bar->retranslate();
}

} // namespace einlass
