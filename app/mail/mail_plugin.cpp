// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_plugin.h"

#include "mail/read_mail.h"
#include "mail/written_mail.h"

#include <gmime/gmime.h>

namespace einlass {

MailPlugin::MailPlugin()
{
    g_mime_init();
}

InvitationMail MailPlugin::read(const QByteArray &bytes) const
{
    return readMail(bytes);
}

QString MailPlugin::decodedPhrase(const QString &raw) const
{
    return einlass::decodedPhrase(raw);
}

QByteArray MailPlugin::write(const MailMessage &message) const
{
    return writtenMail(message);
}

} // namespace einlass
