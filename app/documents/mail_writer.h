// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/mail_message.h"

#include <QtPlugin>

namespace einlass {

/// What mailBytes() asks of the plugin "mail".
class MailWriter
{
public:
    virtual ~MailWriter() = default;
    virtual QByteArray write(const MailMessage &message) const = 0;
};

} // namespace einlass

Q_DECLARE_INTERFACE(einlass::MailWriter, "einlass.MailWriter/" EINLASS_VERSION)
