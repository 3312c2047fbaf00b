// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/mail_drafts.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>

#include <vector>

namespace einlass {

/// A mail before it is written down.
struct MailMessage
{
    QByteArray from;            ///< made by mailbox(), like the recipients
    QByteArrayList to;
    QByteArrayList bcc;
    QDateTime date;
    QByteArray id;              ///< hexadecimal; the same for the same mail
    MailText text;
    QByteArray calendar;
    QByteArray method;          ///< of the calendar: "PUBLISH", "REQUEST", "CANCEL"
    std::vector<Attachment> attachments;
};

/// The draft: ASCII with \n line ends, every text in UTF-8, the same bytes for the same message.
/// Fails only where the plugin "mail" is missing.
Result<QByteArray> mailBytes(const MailMessage &message);

} // namespace einlass
