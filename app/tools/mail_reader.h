// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_mail.h"

#include <QtPlugin>

namespace einlass {

/// What readInvitationMail() and displayName() ask of the plugin "mail".
class MailReader
{
public:
    virtual ~MailReader() = default;
    virtual InvitationMail read(const QByteArray &bytes) const = 0;
    /// A phrase of a header with its encoded words (RFC 2047) decoded.
    virtual QString decodedPhrase(const QString &raw) const = 0;
};

/// The plugin; nothing where it is missing.
const MailReader *mailReader();

} // namespace einlass

Q_DECLARE_INTERFACE(einlass::MailReader, "einlass.MailReader/" EINLASS_VERSION)
