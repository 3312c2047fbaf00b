// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/gate.h"
#include "documents/progress.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace einlass {

/// Those from HostCalendar on are made on request only; see isOnRequest().
enum class DocumentKind { Invitation, Mail, Calendar, Announcement, Checklist, HostSheet,
                          ConsentForm, Record, HostCalendar, Update, Cancellation, PersonalMails,
                          PersonalCancellations, PersonalForms, FormsToPrint, ConsentMail };
template <>
inline constexpr auto namesOf<DocumentKind> = std::to_array<const char *>(
    {"invitation", "mail", "calendar", "announcement", "checklist", "host-sheet", "consent-form",
     "record", "host-calendar", "update", "cancellation", "personal-mails",
     "personal-cancellations", "personal-forms", "forms-to-print", "consent-mail"});

/// Not among the documents that a plan calls for: made only when it is named.
bool isOnRequest(DocumentKind kind);
/// Whether these documents hold access data, so that nobody but the participants may read them.
bool holdsAccessData(DocumentKind kind);

struct OutputFile
{
    DocumentKind kind = DocumentKind::Invitation;
    QString name;               ///< "invitation.txt"
    QByteArray content;
};

// Each document by itself. Text is UTF-8 with \n line ends; the calendar has CRLF as RFC 5545 says.
Result<QString> invitationText(const ReadyPlan &plan);
Result<QString> invitationHtml(const ReadyPlan &plan);
Result<QByteArray> invitationMail(const ReadyPlan &plan);
Result<QByteArray> meetingCalendar(const ReadyPlan &plan);
Result<QString> announcementText(const ClearedPlan &plan);     ///< never any access data
Result<QString> checklistText(const ClearedPlan &plan);
Result<QByteArray> hostSheetPdf(const ClearedPlan &plan);
Result<QByteArray> recordJson(const ClearedPlan &plan);
Result<QByteArray> recordPdf(const ClearedPlan &plan);

struct ConsentForm
{
    QByteArray pdf;
    std::vector<Message> toComplete;    ///< places that are blank and marked "to be completed before use"
};
/// Only for a plan with a recording.
Result<ConsentForm> consentFormPdf(const ClearedPlan &plan);

struct DocumentSet
{
    std::vector<OutputFile> files;
    std::vector<Message> leftOut;       ///< which document is not there, and why
    std::vector<Message> warnings;
};

/// The documents of the wanted kinds (empty: all that the plan calls for). `access` may be null:
/// then those that need it are left out, or refused when `wanted` names one. `progress` is told of
/// kinds of which there is one for each person. May be called from any thread.
Result<DocumentSet> makeDocuments(const ClearedPlan &plan, const AccessData *access,
                                  const std::vector<DocumentKind> &wanted,
                                  const DocumentProgress &progress = {});

/// Writes all files or none. Refuses to replace a file that was not written for this plan, unless
/// `force`; what was written is remembered in a small file beside the documents.
Result<void> writeDocuments(const DocumentSet &set, const QString &folder, const Plan &plan, bool force);

/// How many files that were written for the plan earlier lie in the folder beside the set's own: they say what held then.
int olderDocuments(const DocumentSet &set, const QString &folder, const Plan &plan);

} // namespace einlass
