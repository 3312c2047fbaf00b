// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/domains.h"

#include <QString>
#include <QStringView>

namespace einlass {

/// One local@domain, taken apart.
struct ParsedAddress
{
    QString local;
    QString domain;             ///< lower-case A-labels; may be there although the local part is wrong
    QString typedDomain;        ///< as typed: capitals tell an I from an l
    /// Key of the reason why this is no address ("invalid-…"); empty when it is one.
    QString problem;
};

/// Checks the form of a single address without name and brackets.
ParsedAddress parseAddress(QStringView text);
/// The same where the domain, what stands behind the last @, has been parsed before.
ParsedAddress parseAddress(QStringView text, const ParsedDomain &domain);

/// The text without the invisible marks that programs put around what is copied: byte order mark,
/// zero-width blanks, directional marks and isolates. Overrides stay, they are never innocent.
QStringView withoutCopyMarks(QStringView text);

} // namespace einlass
