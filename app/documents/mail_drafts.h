// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/calendar_shapes.h"
#include "documents/gate.h"
#include "documents/progress.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

/// Mail drafts (`.eml`, X-Unsent) for the invitation, its update and the cancellation, each with text,
/// HTML, the calendar entry that belongs to it and attachments. From is the host's official address.
namespace einlass {

/// A text in all languages of the documents.
struct MailText
{
    QString subject;            ///< one clean line
    QString text;               ///< \n line ends
    QString html;               ///< a complete page
};

Result<MailText> invitationMailText(const ReadyPlan &plan);
/// Says what has changed since the last sending that is out of date, then everything as in the
/// invitation. Refused when nothing was sent or nothing has changed.
Result<MailText> updateMailText(const ReadyPlan &plan);
/// Without dates the whole meeting is cancelled, else these dates of it (see dateCancellationCalendar).
/// Without any access data.
Result<MailText> cancellationMailText(const ClearedPlan &plan, const std::vector<LocalTime> &dates = {});

struct Attachment
{
    QString name;               ///< as the recipient is to see it; cleaned of paths and controls
    QByteArray mediaType;       ///< "application/pdf"
    QByteArray content;
};

/// One mail. Several people are in Bcc and get the entry to share; a single person is in To and gets a
/// personal entry; mailing lists are in To. Nobody learns anybody else's address.
Result<QByteArray> invitationMail(const ReadyPlan &plan, const std::vector<Attachment> &attachments);
Result<QByteArray> updateMail(const ReadyPlan &plan, const std::vector<Attachment> &attachments = {});
Result<QByteArray> cancellationMail(const ClearedPlan &plan, const std::vector<LocalTime> &dates = {});

/// A draft for one person or one mailing list.
struct PersonalDraft
{
    QString address;
    QString fileName;           ///< safe on every system, each once: "invitation-002-anna.mueller.eml"
    QByteArray content;
};
/// What is attached for one person, a consent form with the name filled in for example.
using AttachmentsFor = std::function<Result<std::vector<Attachment>>(const Attendee &attendee)>;

/// One mail for each recipient, with an entry for that person alone; lists get the entry to share.
/// In the plan's order. Refused when the plan has no recipients.
Result<std::vector<PersonalDraft>> personalInvitationMails(const ReadyPlan &plan, const AttachmentsFor &attachments = {},
                                                           const DocumentProgress &progress = {});
Result<std::vector<PersonalDraft>> personalUpdateMails(const ReadyPlan &plan, const AttachmentsFor &attachments = {},
                                                       const DocumentProgress &progress = {});
Result<std::vector<PersonalDraft>> personalCancellationMails(const ClearedPlan &plan, const std::vector<LocalTime> &dates = {},
                                                             const DocumentProgress &progress = {});

} // namespace einlass
