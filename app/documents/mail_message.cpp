// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/mail_message.h"

#include "base/plugins.h"
#include "documents/mail_writer.h"

namespace einlass {

Result<QByteArray> mailBytes(const MailMessage &message)
{
    static const MailWriter *const writer = plugin<MailWriter>("mail");
    if (!writer)
        return noPlugin("mail");
    return writer->write(message);
}

} // namespace einlass
