// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace einlass {

/// "97912345": what a DFNconf room has as its number.
bool isConferenceNumber(QStringView digits);

/// The number of a DFNconf room in a text that has no link to it: in a SIP address on one of the
/// hosts, in the number for H.323, or, where the text `named` the service, by itself. Digits only;
/// empty when there is none.
QString conferenceNumber(const QString &text, const QStringList &hosts, bool named);

} // namespace einlass
