// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_mail.h"

#include "base/plugins.h"
#include "tools/mail_reader.h"

namespace einlass {

const MailReader *mailReader()
{
    static const MailReader *const loaded = plugin<MailReader>("mail");
    return loaded;
}

Result<InvitationMail> readInvitationMail(const QByteArray &bytes)
{
    if (!mailReader())
        return noPlugin("mail");
    return mailReader()->read(bytes);
}

} // namespace einlass
