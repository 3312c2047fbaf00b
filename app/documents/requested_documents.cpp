// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requested_documents.h"

#include "documents/consent_form.h"
#include "documents/mail_attachments.h"
#include "documents/sent.h"

namespace einlass {
namespace {

class Requested
{
public:
    explicit Requested(DocumentKind kind) : m_kind(kind) {}

    Result<void> add(const char *name, const Result<QByteArray> &content)
    {
        if (!content)
            return content.error();
        set.files.push_back({m_kind, QLatin1String(name), *content});
        return {};
    }

    Result<void> add(Result<std::vector<PersonalDraft>> drafts)
    {
        if (!drafts)
            return drafts.error();
        for (PersonalDraft &draft : *drafts)
            set.files.push_back({m_kind, draft.fileName, std::move(draft.content)});
        return {};
    }

    Result<void> addUpdate(const ReadyPlan &ready)
    {
        const auto attachments = sharedAttachments(ready.cleared());
        if (!attachments)
            return attachments.error();
        if (const auto mail = add("update.eml", updateMail(ready, *attachments)); !mail)
            return mail;
        return add("update.ics", meetingCalendar(ready));
    }

    Result<void> addCancellation(const ClearedPlan &plan)
    {
        if (const auto mail = add("cancellation.eml", cancellationMail(plan)); !mail)
            return mail;
        return add("cancellation.ics", cancellationCalendar(plan));
    }

    Result<void> addPersonalMails(const ReadyPlan &ready, const DocumentProgress &progress)
    {
        const AttachmentsFor attachments = personalAttachments(ready.cleared());
        const bool update = !outdatedSendings(ready.context().plan).empty();
        return add(update ? personalUpdateMails(ready, attachments, progress)
                          : personalInvitationMails(ready, attachments, progress));
    }

    Result<void> addForms(const ClearedPlan &plan, const DocumentProgress &progress)
    {
        const QStringList persons = personsToSign(plan.context());
        if (persons.isEmpty())
            return Message{QT_TRANSLATE_NOOP("Core", "Nobody who signs is known by name. Use the blank form.")};
        auto forms = personalConsentForms(plan, persons, ConsentExtent::Complete, progress);
        if (!forms)
            return forms.error();
        set.warnings = forms->front().toComplete;
        for (PersonalConsentForm &form : *forms)
            set.files.push_back({m_kind, form.fileName, std::move(form.pdf)});
        return {};
    }

    Result<void> addFormsToPrint(const ClearedPlan &plan, const DocumentProgress &progress)
    {
        const auto forms = consentFormsToPrint(plan, personsToSign(plan.context()), progress);
        if (!forms)
            return forms.error();
        set.warnings = forms->toComplete;
        return add("consent-forms.pdf", forms->pdf);
    }

    Result<void> addConsentMail(const ClearedPlan &plan)
    {
        const auto mail = consentMailText(plan);
        if (!mail)
            return mail.error();
        set.warnings = mail->toComplete;
        return add("consent-mail.txt", QStringLiteral("%1\n\n%2").arg(mail->subject, mail->text).toUtf8());
    }

    DocumentSet set;

private:
    DocumentKind m_kind;
};

Result<void> fill(Requested &made, DocumentKind kind, const ClearedPlan &plan, const ReadyPlan *ready,
                  const DocumentProgress &progress)
{
    switch (kind) {
    case DocumentKind::HostCalendar: return made.add("host-calendar.ics", hostCalendar(plan));
    case DocumentKind::Update: return made.addUpdate(*ready);
    case DocumentKind::Cancellation: return made.addCancellation(plan);
    case DocumentKind::PersonalMails: return made.addPersonalMails(*ready, progress);
    case DocumentKind::PersonalCancellations: return made.add(personalCancellationMails(plan, {}, progress));
    case DocumentKind::PersonalForms: return made.addForms(plan, progress);
    case DocumentKind::FormsToPrint: return made.addFormsToPrint(plan, progress);
    case DocumentKind::ConsentMail: return made.addConsentMail(plan);
    case DocumentKind::Invitation:
    case DocumentKind::Mail:
    case DocumentKind::Calendar:
    case DocumentKind::Announcement:
    case DocumentKind::Checklist:
    case DocumentKind::HostSheet:
    case DocumentKind::ConsentForm:
    case DocumentKind::Record: break;   // SetMaker makes these
    }
    return Message{QT_TRANSLATE_NOOP("Core", "The template “%1” is missing in this program. Install Einlass anew."), {nameOf(kind)}};
}

} // namespace

Result<DocumentSet> requestedDocuments(DocumentKind kind, const ClearedPlan &plan, const ReadyPlan *ready,
                                       const DocumentProgress &progress)
{
    if (holdsAccessData(kind) && !ready)
        return Message{QT_TRANSLATE_NOOP("Core", "There are no access data yet.")};
    Requested made(kind);
    if (const auto filled = fill(made, kind, plan, ready, progress); !filled)
        return filled.error();
    return std::move(made.set);
}

} // namespace einlass
