// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/announcement.h"
#include "documents/documents.h"
#include "documents/mail_attachments.h"
#include "documents/requested_documents.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

bool needsTool(DocumentKind kind)
{
    return kind != DocumentKind::Announcement && kind != DocumentKind::Checklist;
}

bool needsRecording(DocumentKind kind)
{
    return kind == DocumentKind::ConsentForm || kind == DocumentKind::PersonalForms
        || kind == DocumentKind::FormsToPrint || kind == DocumentKind::ConsentMail;
}

/// Makes one document after the other; stops at the first that fails.
class SetMaker
{
public:
    SetMaker(const ClearedPlan &plan, const AccessData *access, std::optional<ReadyPlan> ready,
             const DocumentProgress &progress)
        : m_plan(plan), m_access(access), m_ready(std::move(ready)), m_progress(progress) {}

    Result<void> make(DocumentKind kind)
    {
        switch (kind) {
        case DocumentKind::Invitation:
            if (auto made = add(kind, "invitation.txt", invitationText(*m_ready)); !made)
                return made;
            return add(kind, "invitation.html", invitationHtml(*m_ready));
        case DocumentKind::Mail:
            return addMail();
        case DocumentKind::Calendar:
            return add(kind, "meeting.ics", meetingCalendar(*m_ready));
        case DocumentKind::Announcement:
            return addAnnouncement();
        case DocumentKind::Checklist:
            return add(kind, "checklist.txt", checklistText(m_plan));
        case DocumentKind::HostSheet:
            return add(kind, "host-sheet.pdf", hostSheetPdf(m_plan));
        case DocumentKind::ConsentForm:
            return addConsentForm();
        case DocumentKind::Record:
            if (auto made = add(kind, "record.json", recordJson(m_plan)); !made)
                return made;
            return add(kind, "record.pdf", recordPdf(m_plan));
        case DocumentKind::HostCalendar:
        case DocumentKind::Update:
        case DocumentKind::Cancellation:
        case DocumentKind::PersonalMails:
        case DocumentKind::PersonalCancellations:
        case DocumentKind::PersonalForms:
        case DocumentKind::FormsToPrint:
        case DocumentKind::ConsentMail:
            break;
        }
        return addRequested(kind);
    }

    DocumentSet set;

private:
    Result<void> add(DocumentKind kind, const char *name, const Result<QByteArray> &content)
    {
        if (!content)
            return content.error();
        set.files.push_back({kind, QLatin1String(name), *content});
        return {};
    }

    Result<void> add(DocumentKind kind, const char *name, const Result<QString> &text)
    {
        if (!text)
            return text.error();
        set.files.push_back({kind, QLatin1String(name), text->toUtf8()});
        return {};
    }

    Result<void> addMail()
    {
        const auto attachments = sharedAttachments(m_plan);
        if (!attachments)
            return attachments.error();
        return add(DocumentKind::Mail, "invitation.eml", invitationMail(*m_ready, *attachments));
    }

    Result<void> addRequested(DocumentKind kind)
    {
        auto made = requestedDocuments(kind, m_plan, m_ready ? &*m_ready : nullptr, m_progress);
        if (!made)
            return made.error();
        set.files.insert(set.files.end(), std::make_move_iterator(made->files.begin()), std::make_move_iterator(made->files.end()));
        warn(made->warnings);
        return {};
    }

    /// Several documents may have the same gaps: each is told once.
    void warn(const std::vector<Message> &warnings)
    {
        for (const Message &warning : warnings) {
            if (std::find(set.warnings.begin(), set.warnings.end(), warning) == set.warnings.end())
                set.warnings.push_back(warning);
        }
    }

    Result<void> addAnnouncement()
    {
        const auto made = makeAnnouncement(m_plan, m_access);
        if (!made)
            return made.error();
        warn(made->warnings);
        set.files.push_back({DocumentKind::Announcement, QStringLiteral("announcement.txt"), made->text.toUtf8()});
        return {};
    }

    Result<void> addConsentForm()
    {
        const auto made = consentFormPdf(m_plan);
        if (!made)
            return made.error();
        warn(made->toComplete);
        set.files.push_back({DocumentKind::ConsentForm, QStringLiteral("consent-form.pdf"), made->pdf});
        return {};
    }

    const ClearedPlan &m_plan;
    const AccessData *m_access;
    std::optional<ReadyPlan> m_ready;
    const DocumentProgress &m_progress;
};

/// Why this document cannot be made from the plan as it is, if so.
std::optional<Message> obstacle(DocumentKind kind, const Plan &plan, bool hasAccess,
                                const std::optional<Message> &notReady)
{
    if (needsTool(kind) && !plan.tool)
        return Message{QT_TRANSLATE_NOOP("Core", "Left out: %1. No tool has been chosen yet."), {nameOf(kind)}};
    if (needsRecording(kind) && !plan.recording)
        return Message{QT_TRANSLATE_NOOP("Core", "Left out: %1. Nothing is recorded."), {nameOf(kind)}};
    if (!holdsAccessData(kind) || !notReady)
        return std::nullopt;
    if (isOnRequest(kind) && !hasAccess)
        return Message{QT_TRANSLATE_NOOP("Core", "Left out: %1. There are no access data yet."), {nameOf(kind)}};
    return notReady;
}

} // namespace

bool isOnRequest(DocumentKind kind)
{
    return kind >= DocumentKind::HostCalendar;
}

bool holdsAccessData(DocumentKind kind)
{
    return kind == DocumentKind::Invitation || kind == DocumentKind::Mail || kind == DocumentKind::Calendar
        || kind == DocumentKind::Update || kind == DocumentKind::PersonalMails;
}

Result<DocumentSet> makeDocuments(const ClearedPlan &plan, const AccessData *access,
                                  const std::vector<DocumentKind> &wanted, const DocumentProgress &progress)
{
    const DocumentContext &context = plan.context();
    if (const auto checked = checkPublicFields(context, access); !checked)
        return checked.error();
    std::optional<Message> notReady;
    std::optional<ReadyPlan> readyPlan;
    if (!access) {
        notReady = Message{QT_TRANSLATE_NOOP("Core", "Left out: invitation, mail and calendar. There are no access data yet.")};
    } else if (auto made = ready(plan, *access)) {
        readyPlan.emplace(*made);
    } else {
        notReady = made.error();
    }
    SetMaker maker(plan, access, readyPlan, progress);
    for (DocumentKind kind : allOf<DocumentKind>()) {
        const bool named = std::find(wanted.begin(), wanted.end(), kind) != wanted.end();
        if (!named && (!wanted.empty() || isOnRequest(kind)))
            continue;
        if (const auto reason = obstacle(kind, context.plan, access != nullptr, notReady)) {
            if (named)
                return *reason;
            // A plan without a recording calls for no consent form: nothing to report.
            const bool called = kind != DocumentKind::ConsentForm || context.plan.recording;
            const auto &told = maker.set.leftOut;
            if (called && std::find(told.begin(), told.end(), *reason) == told.end())
                maker.set.leftOut.push_back(*reason);
            continue;
        }
        if (const auto made = maker.make(kind); !made)
            return made.error();
    }
    return maker.set;
}

} // namespace einlass
