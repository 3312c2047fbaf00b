// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace einlass {

/// Short ASCII as it is, everything else as UTF-8 encoded words (RFC 2047), a line for each.
QByteArray encodedWords(const QString &text);

/// "Name <address>" or the address: ASCII, without line breaks of its own, whatever the name holds.
QByteArray mailbox(const QString &name, const QString &address);

} // namespace einlass
