// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace einlass {

enum class InvitationFileKind { Text, Mail, Calendar };

/// What a file holds, as text for readInvitation(): plain or HTML. Facts of a mail or calendar
/// file that its text need not repeat stand in lines before it (start, recurrence, topic) and
/// behind it (subject).
struct InvitationFile
{
    InvitationFileKind kind = InvitationFileKind::Text;
    QString text;
    std::vector<Message> notes;     ///< what was left out or is odd about the file
};

/// Reads the bytes of a .txt, .html, .eml or .ics file, in any usual encoding, with or without a
/// byte order mark. The contents decide what it is; `name` helps and is what errors call the file.
/// Nothing is ever loaded from elsewhere. Of very large files only the beginning is looked at. An
/// error when the file is of a kind that holds no text (Outlook's .msg, Word, PDF, pictures).
Result<InvitationFile> textOfInvitationFile(const QByteArray &bytes, const QString &name);

} // namespace einlass
