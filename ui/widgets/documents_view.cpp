// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents_view.h"

#include "document_source.h"
#include "file_chooser.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/consent_view.h"
#include "widgets/delivery_view.h"
#include "widgets/document_preview.h"
#include "widgets/file_saver.h"
#include "widgets/scroll_body.h"
#include "widgets/status_line.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace einlass {

DocumentsView::DocumentsView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_tabs(new QTabWidget), m_delivery(new DeliveryView(model, services)),
      m_invitation(new DocumentPreview(QStringLiteral("Invitation"))),
      m_announcement(new DocumentPreview(QStringLiteral("Announcement"))),
      m_calendar(new DocumentPreview(QStringLiteral("Calendar"))),
      m_checklist(new DocumentPreview(QStringLiteral("Checklist"))), m_consent(new ConsentView(this)),
      m_saveAll(new QPushButton), m_replace(new QPushButton), m_status(new StatusLine),
      m_saver(new FileSaver(services, *m_status, this))
{
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_saveAll->setObjectName(QStringLiteral("saveAllButton"));
    m_replace->setObjectName(QStringLiteral("replaceFilesButton"));
    auto *steps = new ScrollBody;
    steps->column()->addWidget(m_delivery, 1);
    m_tabs->addTab(steps, QString());
    for (DocumentPreview *preview : {m_invitation, m_calendar, m_announcement, m_checklist}) {
        m_tabs->addTab(preview, QString());
        connect(preview, &DocumentPreview::jumpRequested, this, &DocumentsView::jumpRequested);
    }
    m_consent->hide();
    m_replace->hide();
    m_replace->setAutoDefault(false);
    m_saveAll->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_replace);
    bottom->addWidget(m_saveAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
    connectButtons();
}

void DocumentsView::connectButtons()
{
    connect(m_invitation, &DocumentPreview::copyRequested, this, &DocumentsView::copyInvitation);
    connect(m_invitation, &DocumentPreview::saveRequested, this, [this] {
        m_saver->save(QStringLiteral("invitation.txt"), m_invitation->text().toUtf8());
    });
    connect(m_announcement, &DocumentPreview::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(m_announcement->text());
        m_status->showDone(tr("The announcement is on the clipboard."));
    });
    connect(m_announcement, &DocumentPreview::saveRequested, this, [this] {
        m_saver->save(QStringLiteral("announcement.txt"), m_announcement->text().toUtf8());
    });
    connect(m_checklist, &DocumentPreview::saveRequested, this, [this] {
        m_saver->save(QStringLiteral("checklist.txt"), m_checklist->text().toUtf8());
    });
    connect(m_calendar, &DocumentPreview::saveRequested, this, [this] {
        m_saver->save(QStringLiteral("meeting.ics"), m_calendarFile);
    });
    connect(m_consent, &ConsentView::saveRequested, this, [this] {
        m_saver->save(QStringLiteral("consent-form.pdf"), m_consentPdf);
    });
    connect(m_consent, &ConsentView::openRequested, this, [this] {
        m_saver->save(QStringLiteral("consent-form.pdf"), m_consentPdf, FileSaver::Then::Open);
    });
    connect(m_consent, &ConsentView::printingFailed, this, [this] {
        m_status->showProblem(tr("The form could not be printed. Save it as PDF and print it from there."));
    });
    connect(m_delivery, &DeliveryView::fileRequested, this, &DocumentsView::handOut);
    connect(m_delivery, &DeliveryView::copied, this, [this](const QString &what) {
        m_status->showDone(tr("On the clipboard: %1").arg(what));
    });
    connect(m_saveAll, &QPushButton::clicked, this, &DocumentsView::saveAll);
    connect(m_replace, &QPushButton::clicked, this, [this] { writeTo(m_folder, true); });
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
    m_replace->hide();
    const Result<ReadyPlan> isReady = ready(plan, accessDataOf(model()));
    if (isReady)
        m_delivery->setPlan(*isReady);
    else
        m_delivery->setUnavailable(services().catalogues.text(isReady.error(), language()));
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

void DocumentsView::clear()
{
    m_html.clear();
    m_calendarFile.clear();
    m_consentPdf.clear();
    m_status->clear();
    m_replace->hide();
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
        const QDateTime start(date.start.date, date.start.time);
        lines << tr("%1, %2, %n minute(s)", "day, time, how long", date.durationMinutes)
                     .arg(locale.toString(start.date(), QLocale::LongFormat),
                          locale.toString(start.time(), QLocale::ShortFormat));
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
            m_status->showProblem(services().catalogues.text(form.error(), language()));
        return;
    }
    QStringList toComplete;
    for (const Message &place : form->toComplete)
        toComplete << services().catalogues.text(place, language());
    m_consent->setForm(m_consentPdf, toComplete);
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
    m_status->showDone(tr("The invitation is on the clipboard."));
}

Result<OutputFile> DocumentsView::made(DocumentKind kind) const
{
    // Asked again: what the gate let pass a while ago may have changed since.
    const Result<ClearedPlan> cleared = einlass::clear(documentContext(model(), services(), plan().languages));
    if (!cleared)
        return cleared.error();
    const AccessData access = accessDataOf(model());
    const Result<DocumentSet> set = makeDocuments(*cleared, &access, {kind});
    if (!set)
        return set.error();
    if (!set->files.empty())
        return set->files.front();
    return set->leftOut.empty() ? Message{} : set->leftOut.front();
}

void DocumentsView::handOut(DocumentKind kind, bool open)
{
    const Result<OutputFile> file = made(kind);
    if (!file) {
        m_status->showProblem(services().catalogues.text(file.error(), language()));
        return;
    }
    m_saver->save(file->name, file->content, open ? FileSaver::Then::Open : FileSaver::Then::Nothing);
}

void DocumentsView::saveAll()
{
    m_replace->hide();
    m_folder = services().files.folder(this, tr("Folder for all documents"));
    if (!m_folder.isEmpty())
        writeTo(m_folder, false);
}

void DocumentsView::writeTo(const QString &folder, bool replace)
{
    // Asked again: what the gate let pass a while ago may have changed since.
    const Result<ClearedPlan> cleared = einlass::clear(documentContext(model(), services(), plan().languages));
    if (!cleared) {
        m_status->showProblem(services().catalogues.text(cleared.error(), language()));
        return;
    }
    const AccessData access = accessDataOf(model());
    const bool accessible = ready(*cleared, access).ok();
    const Result<DocumentSet> set = makeDocuments(*cleared, accessible ? &access : nullptr, {});
    const Result<void> written = set ? writeDocuments(*set, folder, plan(), replace) : Result<void>(set.error());
    m_replace->setVisible(set && !written && !replace);
    if (!written) {
        m_status->showProblem(services().catalogues.text(written.error(), language()));
        return;
    }
    QStringList lines{tr("%n document(s) saved in %1", nullptr, static_cast<int>(set->files.size()))
                          .arg(QDir::toNativeSeparators(folder))};
    for (const Message &left : set->leftOut)
        lines << services().catalogues.text(left, language());
    m_status->showDone(lines.join(u'\n'));
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
    m_saveAll->setText(tr("Save &all…"));
    m_replace->setText(tr("Replace the files there"));
}

} // namespace einlass
