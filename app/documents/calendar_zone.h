// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace einlass {

/// A short VTIMEZONE for the years of a meeting. Where the zone's changes follow one yearly rule
/// in those years they are written as rules since 1970, which Outlook needs; otherwise one by one.
/// The zone "Europe/Berlin" is always the same seventeen lines. CRLF line ends.
QByteArray timeZoneComponent(const QString &zone, const QDate &first, const QDate &last);

} // namespace einlass
