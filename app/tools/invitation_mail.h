// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace einlass {

/// The parts of a mail that can hold an invitation: the first of each kind.
struct InvitationMail
{
    QString subject;
    QString plain;
    QString html;
    QByteArray calendar;
    bool cut = false;           ///< nested deeper, or in more parts, than is looked at
};

/// How deep and wide a mail is looked at; what lies beyond is left out.
inline constexpr int deepestMailPart = 12;
inline constexpr int mostMailParts = 200;
inline constexpr qsizetype largestMailPart = qsizetype(4) * 1024 * 1024;

/// Reads an Internet message (RFC 5322, MIME): what is no mail has empty parts. Fails only where the plugin
/// "mail" is missing.
Result<InvitationMail> readInvitationMail(const QByteArray &bytes);

} // namespace einlass
