// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace einlass {

/// What was probably meant by a domain that resembles an official one: what stands below it stays
/// ("physik.uni-meunchen.de" -> "physik.uni-muenchen.de"). Lower-case A-labels.
QString meantDomain(const QString &ascii, const QString &official);

/// What was probably meant by a text that is no address: "anna(at)lmu.de", "jörg@lmu.de",
/// "anna@lmu..de", "anna@lmu", "anna@tum.ed". Empty when nothing is near. It is not judged: the
/// caller makes sure that it is an address.
QString mendedAddress(QStringView typed, const QStringList &officialDomains);

} // namespace einlass
