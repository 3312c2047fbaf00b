// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace einlass {

/// "YYYY-MM-DD", exactly, of a day that the calendar has.
std::optional<QDate> dateFromText(const QString &text);

/// "YYYY-MM-DDTHH:MM", exactly (":00" may follow), without a zone: the result is in UTC only to
/// carry date and time unchanged.
std::optional<QDateTime> dateTimeFromText(const QString &text);

} // namespace einlass
