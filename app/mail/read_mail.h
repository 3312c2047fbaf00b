// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_mail.h"

namespace einlass {

/// See readInvitationMail().
InvitationMail readMail(const QByteArray &bytes);

/// See MailReader.
QString decodedPhrase(const QString &raw);

} // namespace einlass
