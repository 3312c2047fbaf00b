// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/mail_message.h"

namespace einlass {

/// See mailBytes().
QByteArray writtenMail(const MailMessage &message);

} // namespace einlass
