// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/address_pieces.h"

#include <QByteArrayView>

#include <optional>

namespace einlass {

/// Where the header of a mail (.eml) ends; nothing when the bytes are no mail. Body and attachments
/// are never looked at.
std::optional<qsizetype> mailHeaderEnd(QByteArrayView bytes);

/// The addresses of a mail's header: From, To, Cc and Bcc.
AddressPieces mailAddresses(QStringView header);

/// The addresses of address-book cards (vCard, .vcf) with the names that they carry; nothing when
/// the text has no cards.
std::optional<AddressPieces> cardAddresses(QStringView text, const GoesOn &goesOn = {});

} // namespace einlass
