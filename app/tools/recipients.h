// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "tools/addresses.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace einlass {

enum class RecipientsForm { List, Table, Mail, Cards };

/// One address that was found, or one piece that is none.
struct FoundRecipient
{
    QString entry;              ///< as a plan keeps it: "Name <address>"; judged like this, always
    JudgedAddress judged;
    qsizetype line = 0;         ///< of the text, from 1

    /// Not to be used as it stands: throw-away, look-alike or no address.
    bool isBad() const;
};

/// Text that was left aside, because no address is expected where it stands.
struct LeftAside
{
    QString text;
    qsizetype line = 0;
};

/// What came out of a list, and the account of what went in: nothing is dropped silently.
struct Recipients
{
    std::optional<Message> problem;         ///< why nothing could be read at all
    RecipientsForm form = RecipientsForm::List;
    std::vector<FoundRecipient> found;      ///< each address once; bad pieces too, in their order
    std::vector<LeftAside> aside;
    qsizetype pieces = 0;                   ///< all that were read: those found and those repeated
    qsizetype repeated = 0;
    bool whole = true;                      ///< false: given up on the way

    qsizetype bad() const;
};

/// Told now and then how many thousandths are done; false gives up.
using ReadingGoesOn = std::function<bool(int)>;

/// Largest file that is read, in bytes.
inline constexpr qint64 maximumRecipientsSize = 64 * 1024 * 1024;

/// Reads addresses out of anything that a host may have: text in any mixture, a table (CSV) with
/// headings, a mail, address-book cards. Pure; may run on any thread.
Recipients recipientsFrom(const QString &text, const AddressBook &book, const ReadingGoesOn &goesOn = {});
/// The same for a file's bytes in any encoding. Office files and the like are refused with what to
/// do; of a mail only the header is read.
Recipients recipientsFrom(const QByteArray &bytes, const AddressBook &book, const ReadingGoesOn &goesOn = {});

/// "Name <address>", the name in quotes where it needs them.
QString mailboxText(const QString &name, const QString &address);

} // namespace einlass
